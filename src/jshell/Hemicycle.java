import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Builds the library when it must, then opens JShell with it or runs one script on it. The stubs {@code hemicycle} and
 * {@code hemicycle.cmd} run this file in source mode; it is plain ASCII because source mode reads it in the platform's
 * character set.
 */
final class Hemicycle {
    private static final String USAGE = """
            Usage: hemicycle                       opens JShell with the library imported
                   hemicycle SCRIPT [ARGUMENT...]  runs a script; the arguments reach it as String[] args
                   hemicycle - [ARGUMENT...]       runs a script read from standard input
                   hemicycle --help                prints this
            What is missing or out of date is built first, with the Maven on the PATH.""";

    private static final String GREETING = """
            Hemicycle %s: every public type of the library is imported by its simple name.
            Try: Samples.kazakhstanPriorities()   (/help explains JShell, /exit leaves it)%n""";

    public static void main(String[] args) {
        int code;
        try {
            code = run(args);
        } catch (Refusal refusal) {
            System.out.flush();
            System.err.println(refusal.getMessage());
            code = 1;
        } catch (Exception unexpected) {
            System.out.flush();
            System.err.println("Hemicycle had to stop: " + unexpected);
            code = 1;
        }
        System.out.flush();
        // Threads that a script has left running must not keep the command alive.
        System.exit(code);
    }

    private static int run(String[] args) throws Exception {
        if (args.length == 0) {
            return converse(Checkout.ofThisFile().built());
        }
        String name = args[0];
        if (name.equals("--help") || name.equals("-h")) {
            System.out.println(USAGE);
            return 0;
        }
        if (name.startsWith("-") && !name.equals("-")) {
            throw new Refusal("The option " + name + " is not known.\n" + USAGE);
        }
        String text = read(name);
        Library library = Checkout.ofThisFile().built();
        return new Script(name.equals("-") ? "<stdin>" : name, text, library)
                .run(Arrays.copyOfRange(args, 1, args.length));
    }

    private static String read(String name) throws IOException {
        if (!name.equals("-") && !Files.isReadable(Path.of(name))) {
            throw new Refusal("The script " + name + " does not exist or cannot be read (sought as "
                    + Path.of(name).toAbsolutePath() + ").");
        }
        if (Files.isDirectory(Path.of(name))) {
            throw new Refusal("The script " + name + " is a directory; name a file of JShell snippets.");
        }
        byte[] bytes = name.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Refusal("The script " + name + " is not text in UTF-8; save it in that encoding.");
        }
    }

    private static int converse(Library library) throws Exception {
        System.out.printf(GREETING, library.version());
        System.out.flush();
        Path startup = Files.createTempFile("hemicycle", ".jsh");
        try {
            Files.write(startup, library.imports());
            return JavaShellToolBuilder.builder()
                    .start(
                            "--class-path", library.classPath(),
                            "--startup", startup.toString(),
                            "--feedback", "concise",
                            "-R-XX:TieredStopAtLevel=1",
                            "-R-XX:+UseSerialGC",
                            "-R-Xshare:auto");
        } finally {
            Files.deleteIfExists(startup);
        }
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
    private static final Pattern CLASS = Pattern.compile("(org/hemicycle/.+)/(?!package-info)[^/$]+\\.class");

    private static final List<String> OTHER_PACKAGES =
            List.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.file",
                    "java.time",
                    "java.time.format",
                    "java.time.temporal",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.prefs",
                    "java.util.regex",
                    "java.util.stream",
                    "org.joda.money");

    private static final String SESSION = "import static org.hemicycle.serialization.session.Session.*;";

    String classPath() {
        return Stream.concat(jars.stream(), dependencies.stream())
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    String version() {
        return jars.get(0).getFileName().toString().replaceAll("^hemicycle-core-|\\.jar$", "");
    }

    /** One import for each package of the API, sorted. */
    List<String> imports() throws IOException {
        var packages = new TreeSet<>(OTHER_PACKAGES);
        for (Path jar : jars) {
            try (var file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(entry -> CLASS.matcher(entry.getName()))
                        .filter(Matcher::matches)
                        .map(found -> found.group(1).replace('/', '.'))
                        .filter(Library::isApi)
                        .forEach(packages::add);
            }
        }
        return Stream.concat(packages.stream().map(name -> "import " + name + ".*;"), Stream.of(SESSION))
                .toList();
    }

    /** The rooms of single categories of rules are none: their rules are reached through the rule sets. */
    private static boolean isApi(String name) {
        return !("." + name + ".").contains(".internal.") && !name.startsWith("org.hemicycle.consistency.");
    }
}

/** The source tree that this file lies in: whether it must be built, and how. */
record Checkout(Path root) {
    private static final List<String> MODULES = List.of("core", "serialization", "testkit");

    static Checkout ofThisFile() throws Exception {
        var file = Hemicycle.class.getProtectionDomain().getCodeSource().getLocation();
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
        List<Path> dependencies = Stream.of(Files.readString(list).strip().split(java.io.File.pathSeparator))
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

/** A script on the JShell interface, in this process. It stops at the first thing that is wrong. */
final class Script {
    private static final Pattern BLANK = Pattern.compile("\\s+|//.*|/\\*(?s:.*?)\\*/");
    private static final String SWITCH = " Perhaps it is complete, and has a switch that the JShell of JDK 17 cannot read:"
            + " one that throws right after an arrow. Put braces around the throw, as in"
            + " \"default -> { throw ...; }\", or run a newer JDK.";
    private static final Pattern EXIT = Pattern.compile("/exit(?:\\s+(.+?))?\\s*;?\\s*");

    /** How a line begins that goes on with the statement above it, although that could end there. */
    private static final Pattern CONTINUATION =
            Pattern.compile("[.?:*%&|^=<>]|\\+(?!\\+)|-(?!-)|(?:catch|else|finally|instanceof)\\b");

    private final String name;
    private final String text;
    private final JShell shell;
    private final Map<String, Integer> firstLines = new HashMap<>();

    Script(String name, String text, Library library) throws IOException {
        this.name = name;
        this.text = text;
        this.shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(library.classPath());
        library.imports().forEach(this::prepare);
    }

    private void prepare(String source) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() != Snippet.Status.VALID) {
                throw new Refusal("JShell does not accept what prepares a script: " + source);
            }
        }
    }

    /** Runs it to its end or to {@code /exit}, and answers the exit code. */
    int run(String[] args) {
        prepare(Stream.of(args).map(Script::literal).collect(Collectors.joining(", ", "String[] args = {", "};")));
        int position = skipBlank(0);
        while (position < text.length()) {
            if (text.charAt(position) == '/') {
                return exit(position);
            }
            position = skipBlank(evaluateAt(position));
        }
        refuseUnresolved();
        return 0;
    }

    private static String literal(String argument) {
        String escaped = argument.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "\"" + escaped + "\"";
    }

    private int skipBlank(int from) {
        int position = from;
        Matcher blank = BLANK.matcher(text).region(position, text.length());
        while (blank.lookingAt()) {
            position = blank.end();
            blank.region(position, text.length());
        }
        return position;
    }

    private int exit(int position) {
        int line = line(position);
        if (text.startsWith("/*", position)) {
            throw refusal(line, "The script ends before the comment that begins here.");
        }
        String command = text.substring(position, lineEnd(position));
        Matcher exit = EXIT.matcher(command);
        if (!exit.matches()) {
            throw refusal(line, "A script cannot use the command " + command.strip() + "; it can use /exit [n] only.");
        }
        String code = exit.group(1) == null ? "0" : evaluate(exit.group(1), line);
        refuseUnresolved();
        try {
            return Integer.parseInt(code);
        } catch (NumberFormatException notAnInt) {
            throw refusal(line, "The command /exit takes a whole number and found " + code + ".");
        }
    }

    /** Takes lines until they make a snippet, as JShell does, and answers where what they hold ends. */
    private int evaluateAt(int position) {
        int line = line(position);
        int end = lineEnd(position);
        CompletionInfo info = analyse(position, end);
        while (end < text.length() && !isSnippet(info, end)) {
            end = lineEnd(end + 1);
            info = analyse(position, end);
        }
        if (info.completeness().isComplete()) {
            evaluate(info.source(), line);
            return end - info.remaining().length();
        }
        evaluate(text.substring(position), line);
        if (info.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
            throw incomplete(line);
        }
        return text.length();
    }

    private CompletionInfo analyse(int position, int end) {
        return shell.sourceCodeAnalysis().analyzeCompletion(text.substring(position, end));
    }

    private boolean isSnippet(CompletionInfo info, int end) {
        return info.completeness().isComplete()
                && !CONTINUATION.matcher(text).region(skipBlank(end), text.length()).lookingAt();
    }

    private int lineEnd(int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private int line(int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    /** Answers the value of the snippet as JShell would print it, or nothing for a snippet without a value. */
    private String evaluate(String source, int line) {
        List<SnippetEvent> events = shell.eval(source);
        for (SnippetEvent event : events) {
            firstLines.putIfAbsent(event.snippet().id(), line);
            if (event.status() == Snippet.Status.REJECTED) {
                throw rejection(event.snippet(), line);
            }
            if (event.exception() != null) {
                throw thrown(event.exception(), line);
            }
        }
        return events.stream().map(SnippetEvent::value).filter(Objects::nonNull).findFirst().orElse("");
    }

    private Refusal rejection(Snippet snippet, int line) {
        var messages = new ArrayList<String>();
        for (Diag diag : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
            if (diag.getCode().equals("compiler.err.premature.eof")) {
                return incomplete(line);
            }
            int offset = (int) Math.max(0, diag.getPosition());
            int below = (int) snippet.source().substring(0, offset).chars().filter(c -> c == '\n').count();
            // A snippet has no class of its own, and javac says so with an empty name.
            String message = diag.getMessage(Locale.ENGLISH).replaceAll("\\R\\s*location: class\\s*$", "");
            messages.add(at(line + below, message));
        }
        // What was left unresolved above is often why the compiler cannot find a symbol here.
        messages.addAll(unresolved());
        return new Refusal(String.join("\n", messages));
    }

    private Refusal incomplete(int line) {
        String message = "The script ends before what begins here is complete.";
        return refusal(line, hasSwitchFrom(line) ? message + SWITCH : message);
    }

    private boolean hasSwitchFrom(int line) {
        return text.lines().skip(line - 1L).anyMatch(each -> each.matches(".*\\bswitch\\b.*"));
    }

    private Refusal thrown(JShellException exception, int line) {
        if (exception instanceof UnresolvedReferenceException) {
            return new Refusal(String.join("\n", unresolved()));
        }
        var message = new StringBuilder(at(lineOf(exception, line), describe(exception)));
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            message.append("\n  caused by ").append(describe(cause));
        }
        return new Refusal(message.toString());
    }

    private static String describe(Throwable exception) {
        if (!(exception instanceof EvalException)) {
            return exception.toString();
        }
        String type = ((EvalException) exception)
                .getExceptionClassName()
                .replaceFirst("^REPL\\.\\$JShell\\$\\w+\\$", "");
        return exception.getMessage() == null ? type : type + ": " + exception.getMessage();
    }

    /** JShell writes the innermost frame of the script as {@code #<snippet>:<line of the snippet>}. */
    private int lineOf(JShellException exception, int line) {
        return Stream.of(exception.getStackTrace())
                .filter(frame -> frame.getFileName() != null && frame.getFileName().startsWith("#"))
                .filter(frame -> firstLines.containsKey(frame.getFileName().substring(1)))
                .map(frame -> firstLines.get(frame.getFileName().substring(1)) + frame.getLineNumber() - 1)
                .findFirst()
                .orElse(line);
    }

    private void refuseUnresolved() {
        List<String> unresolved = unresolved();
        if (!unresolved.isEmpty()) {
            throw new Refusal(String.join("\n", unresolved));
        }
    }

    private List<String> unresolved() {
        return shell.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .filter(snippet -> shell.status(snippet) == Snippet.Status.RECOVERABLE_DEFINED
                        || shell.status(snippet) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
                .map(this::unresolved)
                .toList();
    }

    private String unresolved(DeclarationSnippet snippet) {
        String missing = shell.unresolvedDependencies(snippet).collect(Collectors.joining(", "));
        String message = snippet.name() + " needs what the script does not define: " + missing + ".";
        return at(firstLines.get(snippet.id()), message);
    }

    private Refusal refusal(int line, String message) {
        return new Refusal(at(line, message));
    }

    private String at(int line, String message) {
        return name + ":" + line + ": " + message;
    }
}
