package org.hemicycle.testkit.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs the code of one page of the guide in a session of its own, with the imports that the launcher gives. */
final class GuideSession implements AutoCloseable {

    private static final List<Path> SOURCES = Stream.of("core", "serialization", "testkit")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();
    private static final List<String> OTHER_PACKAGES = List.of(
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

    private final String page;
    private final JShell shell = JShell.builder().executionEngine("local").build();

    private GuideSession(String page) {
        this.page = page;
        shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        packages().forEach(name -> shell.eval("import " + name + ".*;"));
        shell.eval("import static org.hemicycle.serialization.session.Session.*;");
    }

    private static TreeSet<String> packages() {
        TreeSet<String> packages = ownPackages();
        packages.addAll(OTHER_PACKAGES);
        return packages;
    }

    /** The packages of the API. */
    static TreeSet<String> ownPackages() {
        TreeSet<String> packages = new TreeSet<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file ->
                                root.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                        .filter(name -> !name.contains(".internal") && !name.contains(".consistency."))
                        .forEach(packages::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return packages;
    }

    /** Runs the blocks of a page in order; the first that does not compile, throws or prints otherwise ends it. */
    static void run(GuidePage page) {
        try (GuideSession session = new GuideSession(page.name())) {
            page.blocks().forEach(session::run);
        }
    }

    private void run(GuidePage.Block block) {
        String printed = printing(block);
        block.output().ifPresent(expected -> {
            if (!expected.strip().equals(printed.strip())) {
                throw at(
                        block.line(),
                        "The code prints\n" + printed.strip() + "\nand the page says\n" + expected.strip());
            }
        });
    }

    private String printing(GuidePage.Block block) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            evaluate(block);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void evaluate(GuidePage.Block block) {
        String rest = block.code();
        while (!rest.isBlank()) {
            int line =
                    block.line() + lines(block.code().substring(0, block.code().length() - rest.length()));
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = info.completeness().isComplete() ? info.source() : rest;
            int blank = lines(
                    source.substring(0, source.length() - source.stripLeading().length()));
            shell.eval(source).forEach(event -> refuse(event, line + blank));
            rest = info.completeness().isComplete() ? info.remaining() : "";
        }
        shell.snippets()
                .filter(snippet -> shell.status(snippet) == Snippet.Status.RECOVERABLE_NOT_DEFINED
                        || shell.status(snippet) == Snippet.Status.RECOVERABLE_DEFINED)
                .findFirst()
                .ifPresent(snippet -> {
                    throw at(
                            block.line(),
                            "Something is not defined for: " + snippet.source().strip());
                });
    }

    private static int lines(String text) {
        return (int) text.chars().filter(each -> each == '\n').count();
    }

    private void refuse(SnippetEvent event, int line) {
        if (event.status() == Snippet.Status.REJECTED) {
            throw at(
                    line,
                    shell.diagnostics(event.snippet())
                            .filter(Diag::isError)
                            .map(error -> error.getMessage(Locale.ENGLISH))
                            .collect(Collectors.joining("\n")));
        }
        if (event.exception() != null) {
            throw at(line, describe(event.exception()));
        }
    }

    private static String describe(JShellException exception) {
        return exception instanceof EvalException thrown
                ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
                : exception.toString();
    }

    private AssertionError at(int line, String what) {
        return new AssertionError(page + ":" + line + ": " + what);
    }

    @Override
    public void close() {
        shell.close();
    }
}
