package org.hemicycle.serialization.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jshell.tool.JavaShellToolBuilder;

/** A session of JShell at the terminal. */
public final class ShellSession {

    private final ShellLibrary library;

    /**
     * Prepares a session.
     *
     * @param library what it may use by simple names
     */
    public ShellSession(ShellLibrary library) {
        this.library = library;
    }

    /**
     * Reads, evaluates and prints until the user leaves.
     *
     * @return the exit code
     * @throws IOException if what prepares the session cannot be written
     */
    public int run() throws IOException {
        Path startup = Files.createTempFile("hemicycle", ".jsh");
        try {
            Files.write(startup, library.imports());
            return JavaShellToolBuilder.builder()
                    .start(
                            "--class-path",
                            library.classPath(),
                            "--startup",
                            startup.toString(),
                            "--feedback",
                            "concise",
                            "-R-XX:TieredStopAtLevel=1",
                            "-R-XX:+UseSerialGC",
                            "-R-Xshare:auto");
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("JShell cannot be started.", failed);
        } finally {
            Files.deleteIfExists(startup);
        }
    }
}
