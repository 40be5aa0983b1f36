package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.serialization.internal.shell.Script;
import org.hemicycle.serialization.internal.shell.ScriptRefusal;
import org.hemicycle.serialization.internal.shell.ShellLibrary;
import org.hemicycle.serialization.internal.shell.ShellSession;

/** Java at the console, with the library imported; or a file of it. */
final class ShellCommand implements Command {

    static final String NAME = "shell";

    /** How a word ends that names a script. */
    private static final String ENDING = ".jsh";

    private static final String STANDARD_INPUT = "-";
    private static final String MODULE = "jdk.jshell";

    static boolean isScript(String word) {
        return word.endsWith(ENDING);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String form() {
        return "[SCRIPT [ARGUMENT...]]";
    }

    @Override
    public String purpose() {
        return "Java at the console with the library imported, or a script of it";
    }

    @Override
    public String explanation() {
        return """
                Without a script it opens JShell with every public type of the library imported by its simple name; /help
                explains JShell, /exit leaves it. A script is a file of JShell snippets, - standard input; what follows on it
                reaches it as String[] args. It stops at the first thing that is wrong, with its line. A script whose name
                ends in .jsh needs no command in front of it. Exit code: that of the session or the script, which end with
                /exit NUMBER; 1 where a script is wrong or cannot be read.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of();
    }

    /** What follows on a script is for the script. */
    @Override
    public Arguments read(List<String> words) {
        boolean isOption = !words.isEmpty()
                && words.get(0).startsWith("-")
                && !words.get(0).equals(STANDARD_INPUT);
        return isOption ? Arguments.read(words, options()) : new Arguments(List.copyOf(words), Map.of());
    }

    @Override
    public boolean asksForHelp(List<String> words) {
        return Command.super.asksForHelp(words.stream().limit(1).toList());
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return refuse(
                    "JShell is not in this Java, which is no whole JDK; set JAVA_HOME or PATH to a JDK 17 or newer.",
                    terminal);
        }
        List<String> words = arguments.operands();
        try {
            return words.isEmpty() ? converse(terminal) : run(words.get(0), words.subList(1, words.size()), terminal);
        } catch (ScriptRefusal refusal) {
            return refuse(refusal.getMessage(), terminal);
        } catch (IOException | UncheckedIOException unreadable) {
            return refuse("The shell had to stop: " + unreadable, terminal);
        }
    }

    private static int refuse(String message, Terminal terminal) {
        terminal.out().flush();
        terminal.err().println(message);
        return ExitCode.FINDING.number();
    }

    private static int converse(Terminal terminal) throws IOException {
        String version = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .map(number -> " " + number)
                .orElse("");
        terminal.out()
                .println("Hemicycle" + version + ": every public type of the library is imported by its simple name.");
        terminal.out()
                .println("Try: show(Eligibility.byRoutes().asOf(LocalDate.parse(\"" + terminal.today()
                        + "\")).ask(\"Morocco\", \"CETS 181\"))");
        terminal.out().println("/help explains JShell, /exit leaves it.");
        terminal.out().flush();
        return new ShellSession(ShellLibrary.ofThisProcess()).run();
    }

    private static int run(String name, List<String> arguments, Terminal terminal) throws IOException {
        Optional<String> refusal = refusal(name);
        if (refusal.isPresent()) {
            return refuse(refusal.get(), terminal);
        }
        boolean isInput = name.equals(STANDARD_INPUT);
        byte[] bytes = isInput ? System.in.readAllBytes() : Files.readAllBytes(FileNames.path(name));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Script(isInput ? "<stdin>" : name, text, ShellLibrary.ofThisProcess()).run(arguments);
        } catch (CharacterCodingException otherEncoding) {
            return refuse("The script " + name + " is not text in UTF-8; save it in that encoding.", terminal);
        }
    }

    private static Optional<String> refusal(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        Path file = FileNames.path(name);
        if (!Files.isReadable(file)) {
            return Optional.of("The script " + name + " does not exist or cannot be read (sought as "
                    + file.toAbsolutePath() + ").");
        }
        return Files.isDirectory(file)
                ? Optional.of("The script " + name + " is a directory; name a file of JShell snippets.")
                : Optional.empty();
    }
}
