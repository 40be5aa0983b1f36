package org.hemicycle.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip, unpacked as {@code unzip} does it, into a folder that nobody may write to. */
final class UnzippedHemicycle {

    /** What a launcher may need of a system, so that nothing else is found: no Maven, no other Java. */
    private static final List<String> TOOLS = List.of("cat", "cksum", "id", "ls", "mkdir", "mv", "readlink", "rm");

    private static final List<String> NO_NETWORK = List.of("/usr/bin/unshare", "--map-root-user", "--net");

    private final Path home;
    private final Path tools;

    private UnzippedHemicycle(Path home, Path tools) {
        this.home = home;
        this.tools = tools;
    }

    static UnzippedHemicycle in(Path folder) throws IOException {
        Path home = unzip(Path.of(System.getProperty("hemicycle.zip")), folder);
        for (Path file : files(home)) {
            Set<PosixFilePermission> allowed = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            allowed.removeIf(permission -> permission.name().endsWith("WRITE"));
            Files.setPosixFilePermissions(file, allowed);
        }
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Files.copy(tool(tool), tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new UnzippedHemicycle(home, tools);
    }

    private static Path tool(String name) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Path unzip(Path zip, Path folder) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            for (ZipArchiveEntry entry : entries) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target);
                    target.toFile().setExecutable((entry.getUnixMode() & 0100) != 0, false);
                }
            }
            return folder.resolve(entries.get(0).getName()).normalize();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            // The folders last: what is in one that cannot be written cannot be changed.
            return files.sorted(Collections.reverseOrder()).toList();
        }
    }

    Path home() {
        return home;
    }

    /** Everything in it with its size and age, to see that nothing has been written. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (Path file : files(home)) {
            state.put(home.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return state;
    }

    /** Allows a folder of tests to be removed. */
    void release() throws IOException {
        for (Path file : files(home)) {
            file.toFile().setWritable(true);
        }
        try (Stream<Path> folders = Files.walk(home)) {
            folders.filter(Files::isDirectory).forEach(each -> each.toFile().setWritable(true));
        }
    }

    /**
     * Runs a command in an environment with nothing in it but what is given, and without a network where that can be.
     */
    Ended run(Path folder, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(canGoWithoutNetwork() ? NO_NETWORK : List.of());
        command.add(home.resolve("bin/hemicycle").toString());
        command.addAll(List.of(words));
        Path out = Files.createTempFile(tools.getParent(), "out", ".txt");
        Path err = Files.createTempFile(tools.getParent(), "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", tools.toString());
        all.put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().clear();
        builder.environment().putAll(all);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static boolean canGoWithoutNetwork() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(NO_NETWORK.get(0)))) {
            return false;
        }
        List<String> trial = new ArrayList<>(NO_NETWORK);
        trial.add("/bin/true");
        return new ProcessBuilder(trial).start().waitFor() == 0;
    }

    /** How a command ended. */
    record Ended(int code, String out, String err) {}
}
