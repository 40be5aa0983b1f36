package org.hemicycle.serialization.internal.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** A script on the JShell interface, in this process. It stops at the first thing that is wrong. */
public final class Script {
    private static final Pattern BLANK = Pattern.compile("\\s+|//.*|/\\*(?s:.*?)\\*/");
    private static final String SWITCH =
            " Perhaps it is complete, and has a switch that the JShell of JDK 17 cannot read:"
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

    /**
     * Prepares a script.
     *
     * @param name how refusals call it
     * @param text its snippets
     * @param library what it may use by simple names
     */
    public Script(String name, String text, ShellLibrary library) {
        this.name = name;
        this.text = text;
        this.shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(library.classPath());
        library.imports().forEach(this::prepare);
    }

    private void prepare(String source) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() != Snippet.Status.VALID) {
                throw new ScriptRefusal("JShell does not accept what prepares a script: " + source);
            }
        }
    }

    /**
     * Runs it to its end or to {@code /exit}.
     *
     * @param args what it finds in {@code String[] args}
     * @return the exit code
     * @throws ScriptRefusal at the first thing that is wrong
     */
    public int run(List<String> args) {
        prepare(args.stream().map(Script::literal).collect(Collectors.joining(", ", "String[] args = {", "};")));
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
                && !CONTINUATION
                        .matcher(text)
                        .region(skipBlank(end), text.length())
                        .lookingAt();
    }

    private int lineEnd(int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private int line(int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
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
        return events.stream()
                .map(SnippetEvent::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private ScriptRefusal rejection(Snippet snippet, int line) {
        var messages = new ArrayList<String>();
        for (Diag diag : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
            if (diag.getCode().equals("compiler.err.premature.eof")) {
                return incomplete(line);
            }
            int offset = (int) Math.max(0, diag.getPosition());
            int below = (int) snippet.source()
                    .substring(0, offset)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            // A snippet has no class of its own, and javac says so with an empty name.
            String message = diag.getMessage(Locale.ENGLISH).replaceAll("\\R\\s*location: class\\s*$", "");
            messages.add(at(line + below, message));
        }
        // What was left unresolved above is often why the compiler cannot find a symbol here.
        messages.addAll(unresolved());
        return new ScriptRefusal(String.join("\n", messages));
    }

    private ScriptRefusal incomplete(int line) {
        String message = "The script ends before what begins here is complete.";
        return refusal(line, hasSwitchFrom(line) ? message + SWITCH : message);
    }

    private boolean hasSwitchFrom(int line) {
        return text.lines().skip(line - 1L).anyMatch(each -> each.matches(".*\\bswitch\\b.*"));
    }

    private ScriptRefusal thrown(JShellException exception, int line) {
        if (exception instanceof UnresolvedReferenceException) {
            return new ScriptRefusal(String.join("\n", unresolved()));
        }
        var message = new StringBuilder(at(lineOf(exception, line), describe(exception)));
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            message.append("\n  caused by ").append(describe(cause));
        }
        return new ScriptRefusal(message.toString());
    }

    private static String describe(Throwable exception) {
        if (!(exception instanceof EvalException)) {
            return exception.toString();
        }
        String type =
                ((EvalException) exception).getExceptionClassName().replaceFirst("^REPL\\.\\$JShell\\$\\w+\\$", "");
        return exception.getMessage() == null ? type : type + ": " + exception.getMessage();
    }

    /** JShell writes the innermost frame of the script as {@code #<snippet>:<line of the snippet>}. */
    private int lineOf(JShellException exception, int line) {
        return Stream.of(exception.getStackTrace())
                .filter(frame ->
                        frame.getFileName() != null && frame.getFileName().startsWith("#"))
                .filter(frame -> firstLines.containsKey(frame.getFileName().substring(1)))
                .map(frame -> firstLines.get(frame.getFileName().substring(1)) + frame.getLineNumber() - 1)
                .findFirst()
                .orElse(line);
    }

    private void refuseUnresolved() {
        List<String> unresolved = unresolved();
        if (!unresolved.isEmpty()) {
            throw new ScriptRefusal(String.join("\n", unresolved));
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

    private ScriptRefusal refusal(int line, String message) {
        return new ScriptRefusal(at(line, message));
    }

    private String at(int line, String message) {
        return name + ":" + line + ": " + message;
    }
}
