import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the library when it must, and prints the class path that it then has. The launchers {@code hemicycle} and
 * {@code hemicycle.cmd} run this file in source mode; it is plain ASCII because source mode reads it in the platform's
 * character set.
 */
final class Build {
    public static void main(String[] args) {
        try {
            System.out.println(Checkout.ofThisFile().built().classPath());
        } catch (Refusal refusal) {
            stop(refusal.getMessage());
        } catch (Exception unexpected) {
            stop("Hemicycle had to stop: " + unexpected);
        }
    }

    private static void stop(String message) {
        System.err.println(message);
        System.exit(1);
    }
}

/** Ends the command with exit code 1; the message is all that is shown. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}

/** What a build has left: the library's jars, and the jars that they need. */
record Library(List<Path> jars, List<Path> dependencies) {

    String classPath() {
        return Stream.concat(jars.stream(), dependencies.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}

/** The source tree that this file lies in: whether it must be built, and how. */
record Checkout(Path root) {
    private static final List<String> MODULES = List.of("core", "serialization", "testkit");

    static Checkout ofThisFile() throws Exception {
        var file = Build.class.getProtectionDomain().getCodeSource().getLocation();
        return new Checkout(Path.of(file.toURI()).toRealPath().resolve("../../..").normalize());
    }

    /** The library, after one Maven build if anything is missing or older than its source. */
    Library built() throws Exception {
        if (!Files.isWritable(root)) {
            return readOnly();
        }
        Path target = Files.createDirectories(root.resolve("target"));
        // A second run waits here, so that it neither builds at the same time nor reads a jar half written.
        try (var channel = FileChannel.open(
                        target.resolve("jshell.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            if (isFresh()) {
                return library().orElseThrow();
            }
            Instant start = Instant.now();
            build();
            markBuilt(start);
            return library().orElseThrow(() -> new Refusal("Maven has built Hemicycle, but a jar of " + MODULES
                    + " or testkit/target/scripting.classpath is still missing under " + root + "."));
        }
    }

    /** Where nothing can be written nothing is built at the same time. */
    private Library readOnly() throws IOException {
        if (isFresh()) {
            return library().orElseThrow();
        }
        throw new Refusal("Hemicycle must be built first, and " + root
                + " cannot be written; build it in a copy, or make it writable.");
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null && Progress.isShown()) {
            System.err.println("Waiting for another run that is building Hemicycle.");
        }
        return lock == null ? channel.lock() : lock;
    }

    private boolean isFresh() throws IOException {
        Optional<Library> library = library();
        return library.isPresent() && lastChange().compareTo(lastBuild(library.get())) <= 0;
    }

    private Optional<Library> library() throws IOException {
        var jars = new ArrayList<Path>();
        for (String module : MODULES) {
            jar(module).ifPresent(jars::add);
        }
        Path list = root.resolve("testkit/target/scripting.classpath");
        if (jars.size() < MODULES.size() || !Files.exists(list)) {
            return Optional.empty();
        }
        List<Path> dependencies = Stream.of(Files.readString(list).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return dependencies.stream().allMatch(Files::exists)
                ? Optional.of(new Library(jars, dependencies))
                : Optional.empty();
    }

    /** The newest jar wins, because a change of version leaves the old one behind. */
    private Optional<Path> jar(String module) throws IOException {
        Path target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        Pattern name = Pattern.compile("hemicycle-" + module + "-.+(?<!-sources|-javadoc|-tests)\\.jar");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .max((a, b) -> modified(a).compareTo(modified(b)));
        }
    }

    /** When a source last changed; directories count, because a deleted file shows only there. */
    private FileTime lastChange() throws IOException {
        var sources = new ArrayList<>(List.of(root.resolve("pom.xml")));
        for (String module : MODULES) {
            sources.add(root.resolve(module).resolve("pom.xml"));
            Path main = root.resolve(module).resolve("src/main");
            if (Files.exists(main)) {
                try (Stream<Path> files = Files.walk(main)) {
                    files.forEach(sources::add);
                }
            }
        }
        return sources.stream().map(Checkout::modified).max(FileTime::compareTo).orElseThrow();
    }

    /** Maven leaves a jar untouched when its content would be the same, so the jars alone do not tell. */
    private FileTime lastBuild(Library library) {
        FileTime oldestJar =
                library.jars().stream().map(Checkout::modified).min(FileTime::compareTo).orElseThrow();
        return Files.exists(stamp()) && modified(stamp()).compareTo(oldestJar) > 0 ? modified(stamp()) : oldestJar;
    }

    private void markBuilt(Instant start) throws IOException {
        Files.write(stamp(), new byte[0]);
        Files.setLastModifiedTime(stamp(), FileTime.from(start));
    }

    private Path stamp() {
        return root.resolve("target/jshell.built");
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            throw new Refusal("The file " + file + " cannot be read: " + gone + ".");
        }
    }

    private void build() throws Exception {
        Process maven = startMaven();
        maven.getOutputStream().close();
        var output = new ArrayList<String>();
        var progress = new Progress();
        try (var lines = maven.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                progress.follow(line);
            }
        }
        progress.erase();
        int code = maven.waitFor();
        if (code != 0) {
            showErrors(output);
            throw new Refusal("Hemicycle could not be built: Maven ended with exit code " + code
                    + " for the reason above; run mvn package in " + root + " to see the whole build.");
        }
    }

    private Process startMaven() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        try {
            return new ProcessBuilder(
                            windows ? "mvn.cmd" : "mvn",
                            "--batch-mode",
                            "-Dstyle.color=never",
                            "-Dmaven.test.skip",
                            "-Dmaven.javadoc.skip",
                            "-Dspotless.check.skip",
                            "--projects",
                            "testkit",
                            "--also-make",
                            "package")
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notFound) {
            throw new Refusal("Hemicycle must be built first, and the command mvn was not found on the PATH;"
                    + " install Maven 3.8 or newer.");
        }
    }

    private static void showErrors(List<String> output) {
        List<String> errors =
                output.stream().filter(line -> line.startsWith("[ERROR]")).toList();
        (errors.isEmpty() ? output : errors).forEach(System.err::println);
    }
}

/** One line on the terminal that says how far Maven is; nothing when standard error is not a terminal. */
final class Progress {
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) +\\[(\\d+)/(\\d+)]");

    private final Instant start = Instant.now();
    private String stage = "";
    private String shown = "";

    /** The stub says so, because a console in Java stands for standard input and output. */
    static boolean isShown() {
        String told = System.getProperty("hemicycle.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    void follow(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            stage = ": " + module.group(1) + ", " + module.group(2) + " of " + module.group(3);
        } else if (line.startsWith("Downloading")) {
            stage = ": fetching " + line.substring(line.lastIndexOf('/') + 1);
        }
        show("Building Hemicycle (" + Duration.between(start, Instant.now()).toSeconds() + " s)" + stage);
    }

    void erase() {
        show("");
    }

    private void show(String line) {
        if (isShown() && !line.equals(shown)) {
            System.err.printf("%-78.78s\r", line);
            shown = line;
        }
    }
}
