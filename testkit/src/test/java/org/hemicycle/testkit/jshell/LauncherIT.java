package org.hemicycle.testkit.jshell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the launcher of a checkout as a process, in a copy of the checkout. Nothing is on the path but what a test puts
 * there, so that no test can touch the build it is part of, and what else a system has is not needed.
 */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
    private static final List<String> MODULES = List.of("core", "serialization", "testkit");
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path root;

    record Outcome(int code, String out, String err) {}

    @BeforeEach
    void copyTheBuiltCheckout() throws IOException {
        copy("src/jshell/Build.java");
        copy("src/jshell/hemicycle");
        // Sources first: a copy is as old as the moment it is made.
        copy("pom.xml");
        for (String module : MODULES) {
            copy(module + "/pom.xml");
        }
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(PROJECT.resolve(module + "/target"))) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    copy(PROJECT.relativize(jar).toString());
                }
            }
        }
        copy("testkit/target/scripting.classpath");
        Files.createDirectory(root.resolve("bin"));
    }

    private void copy(String file) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), root.resolve(file));
    }

    private void fakeMaven(String commands) throws IOException {
        Path maven =
                Files.writeString(root.resolve("bin/mvn"), "#!/bin/sh\necho \"$@\" >>mvn.calls\n" + commands + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome launch(String input, String... words) throws Exception {
        return run(root.resolve("src/jshell/hemicycle"), input, Path.of(System.getProperty("java.home")), words);
    }

    private Outcome run(Path launcher, String input, Path jdk, String... words) throws Exception {
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(Files.writeString(root.resolve("in.txt"), input).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", root.resolve("bin").toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        Process process = builder.start();
        if (!process.waitFor(50, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), lines(out), lines(err));
    }

    private static String lines(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private Outcome launchScript(String script) throws Exception {
        Files.writeString(root.resolve("script.jsh"), script);
        return launch("", "script.jsh");
    }

    private static void assertStopped(String message, Outcome outcome) {
        assertAll(
                () -> assertEquals(1, outcome.code(), "exit code"),
                () -> assertEquals(message + "\n", outcome.err()),
                () -> assertEquals("", outcome.out()));
    }

    static List<String> shippedScripts() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("src/jshell"))) {
            return files.map(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".jsh"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedScripts")
    void everyShippedScriptRunsToItsEnd(String script) throws Exception {
        copy(script);

        Outcome outcome = launch("", script);

        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        assertTrue(outcome.out().contains("Not legal advice."), outcome::out);
    }

    @Test
    void standardInputIsAScript() throws Exception {
        Outcome outcome = launch("System.out.println(args[0]);\nint y = ;\n", "shell", "-", "first");
        assertEquals(new Outcome(1, "first\n", "<stdin>:2: illegal start of expression\n"), outcome);
    }

    @Test
    void aSessionGreetsAndHasTheLibrary() throws Exception {
        Outcome outcome = launch("Truth.class\n/exit 4\n", "shell");
        assertAll(
                () -> assertEquals(4, outcome.code()),
                () -> assertTrue(outcome.out().startsWith("Hemicycle "), outcome.out()),
                () -> assertTrue(outcome.out().contains("\nTry: "), outcome.out()),
                () -> assertTrue(outcome.out().contains("==> interface org.hemicycle.truth.Truth"), outcome.out()));
    }

    @Test
    void withoutMavenWhatIsMissingCannotBeBuilt() throws Exception {
        Files.delete(root.resolve("testkit/target/scripting.classpath"));
        assertStopped(
                "Hemicycle must be built first, and the command mvn was not found on the PATH; install Maven 3.8 or newer.",
                launchScript("/exit"));
    }

    @Test
    void aFailingBuildShowsItsErrorsAndStops() throws Exception {
        fakeMaven("echo '[INFO] so far'; echo '[ERROR] no such luck'; exit 3");
        touch("pom.xml");
        assertStopped(
                "[ERROR] no such luck\nHemicycle could not be built: Maven ended with exit code 3 for the reason above; run mvn"
                        + " package in " + root.toRealPath() + " to see the whole build.",
                launchScript("/exit"));
    }

    @Test
    void aChangeIsBuiltOnceEvenIfMavenLeavesTheJarsAsTheyWere() throws Exception {
        fakeMaven("exit 0");
        touch("core/pom.xml");
        assertEquals(new Outcome(0, "", ""), launchScript("/exit"));
        assertEquals(new Outcome(0, "", ""), launchScript("/exit"));
        assertEquals(1, Files.readAllLines(root.resolve("mvn.calls")).size());
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(Instant.now()));
    }

    @Test
    void theLauncherWorksThroughASymbolicLinkFromElsewhere() throws Exception {
        Files.copy(Path.of("/usr/bin/readlink"), root.resolve("bin/readlink"), StandardCopyOption.COPY_ATTRIBUTES);
        Path link = Files.createSymbolicLink(root.resolve("bin/link"), Path.of("../src/jshell/hemicycle"));
        Path jdk = Path.of(System.getProperty("java.home"));
        Outcome outcome = run(link, "System.out.println(\"\u00fc\" + args[0]);", jdk, "shell", "-", "a b");
        assertEquals(new Outcome(0, "\u00fca b\n", ""), outcome);
    }

    @Test
    void withoutAJdkThatIsNewEnoughNothingIsBegun() throws Exception {
        Path old = Files.createDirectories(root.resolve("old"));
        Files.createDirectory(old.resolve("bin"));
        Files.setPosixFilePermissions(
                Files.writeString(old.resolve("bin/java"), ""), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(
                old.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\nOS_NAME=\"Linux\"\n");
        Path launcher = root.resolve("src/jshell/hemicycle");
        Path none = root.resolve("none");

        assertStopped(
                "Hemicycle needs a JDK 17 or newer, and " + old
                        + "/bin/java is of version 11; set JAVA_HOME or PATH to a" + " newer one.",
                run(launcher, "", old, "ask"));
        assertStopped(
                "Hemicycle needs a JDK 17 or newer, and " + none
                        + "/bin/java was not found; set JAVA_HOME or PATH to one.",
                run(launcher, "", none, "ask"));
    }

    @Test
    void theCommandsAreThoseOfTheLibrary() throws Exception {
        DossierFolder.write(Samples.kazakhstanPriorities(), root.resolve("kazakhstan"));
        Outcome outcome = launch("", "check", "kazakhstan", "--as-of", "2024-01-01");
        Outcome none = launch("");

        assertEquals(new Outcome(1, outcome.out(), ""), outcome);
        assertTrue(outcome.out().startsWith("kazakhstan, as of 2024-01-01\n"), outcome::out);
        assertEquals(new Outcome(2, "", none.err()), none);
        assertTrue(none.err().startsWith("Commands:\n"), none::err);
    }

    @ParameterizedTest
    @CsvSource({"System.exit(6);, 6", "/exit 5, 5"})
    void aScriptChoosesItsExitCode(String last, int code) throws Exception {
        assertEquals(new Outcome(code, "said", ""), launchScript("System.out.print(\"said\")\n" + last + "\n"));
    }

    @Test
    void aBuiltCheckoutThatCannotBeWrittenRuns() throws Exception {
        Path script = Files.writeString(root.resolve("in.jsh"), "System.out.print(1);");
        Files.writeString(root.resolve("out.txt"), "");
        Files.writeString(root.resolve("err.txt"), "");
        Files.writeString(root.resolve("in.txt"), "");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(root), "whoever may write everywhere meets no read-only checkout");
            assertEquals(new Outcome(0, "1", ""), launch("", script.toString()));
        } finally {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
