package org.hemicycle.testkit.jshell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
 * Runs the script launcher as a process, in a copy of the checkout whose only Maven is one that notes the call and
 * fails, so that no test can touch the build it is part of.
 */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
    private static final List<String> MODULES = List.of("core", "serialization", "testkit");
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path root;

    record Outcome(int code, String out, String err) {}

    @BeforeEach
    void copyTheBuiltCheckout() throws IOException {
        copy("src/jshell/Hemicycle.java");
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

    private Outcome launch(String input, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Dhemicycle.terminal=false"));
        command.add(root.resolve("src/jshell/Hemicycle.java").toString());
        command.addAll(List.of(arguments));
        return run(input, root.resolve("bin").toString(), command);
    }

    private Outcome run(String input, String path, List<String> command) throws Exception {
        Path out = root.resolve("out.txt");
        Path err = root.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(Files.writeString(root.resolve("in.txt"), input).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(50, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), lines(out), lines(err));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String lines(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private Outcome launchScript(String script, String... arguments) throws Exception {
        Files.writeString(root.resolve("script.jsh"), script);
        return launch(
                "", Stream.concat(Stream.of("script.jsh"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void assertStopped(String message, Outcome outcome) {
        assertAll(
                () -> assertEquals(1, outcome.code(), "exit code"),
                () -> assertEquals(message + "\n", outcome.err()),
                () -> assertEquals("", outcome.out()));
    }

    @Test
    void aScriptSeesTheLibraryAndItsArgumentsWithoutMaven() throws Exception {
        Outcome outcome = launchScript("""
                // statements may go on below, with or without a semicolon
                var scripts = Stream.of(args)
                    .map(a -> "<" + a + ">")
                    .toList()
                if (args.length == 0) {
                }
                else {
                    System.out.println(scripts + " " + Truth.class.getName());
                }
                """, "a \"b\\n", "--x", "script.jsh");
        assertEquals(new Outcome(0, "[<a \"b\\n>, <--x>, <script.jsh>] org.hemicycle.truth.Truth\n", ""), outcome);
    }

    static List<String> shippedScripts() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("src/jshell"))) {
            return files.map(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".jsh"))
                    .sorted()
                    .toList();
        }
    }

    /** Those that ask nothing of a sample: what they are about has to be named. */
    static List<String> scriptsOfCommands() {
        return List.of(
                "src/jshell/check.jsh", "src/jshell/convert.jsh", "src/jshell/report.jsh", "src/jshell/template.jsh");
    }

    static List<String> scriptsOfSamples() throws IOException {
        return shippedScripts().stream()
                .filter(script -> !scriptsOfCommands().contains(script))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scriptsOfCommands")
    void aCommandWithoutAnInputSaysHowItIsUsed(String script) throws Exception {
        copy(script);

        Outcome outcome = launch("", script);

        String command = script.replaceAll(".*/|\\.jsh", "");
        assertEquals(new Outcome(2, "", outcome.err()), outcome);
        assertTrue(outcome.err().contains("\nUsage: " + command + " "), outcome::err);
    }

    @Test
    void aFolderIsCheckedByOneLineThatEndsWithTheCode() throws Exception {
        copy("src/jshell/check.jsh");
        DossierFolder.write(Samples.kazakhstanPriorities(), root.resolve("kazakhstan"));
        Outcome outcome = launch("", "src/jshell/check.jsh", "kazakhstan", "--as-of", "2024-01-01");
        Outcome missing = launch("", "src/jshell/check.jsh", "none");

        assertEquals(new Outcome(1, outcome.out(), ""), outcome);
        assertTrue(outcome.out().startsWith("kazakhstan, as of 2024-01-01\n"), outcome::out);
        assertEquals(new Outcome(2, missing.out(), ""), missing);
    }

    @Test
    void aTemplateIsWrittenByOneLineThatSaysNothingElse() throws Exception {
        copy("src/jshell/template.jsh");
        Outcome outcome = launch("", "src/jshell/template.jsh", "plan", "--output", "plan.xlsx");

        assertEquals(
                new Outcome(0, "plan.xlsx is written. Fill it in, and look at it with: check plan.xlsx\n", ""),
                outcome);
    }

    @Test
    void aFolderIsConvertedByOneLine() throws Exception {
        copy("src/jshell/convert.jsh");
        DossierFolder.write(Samples.modelPlan(), root.resolve("plan"));
        Outcome there = launch("", "src/jshell/convert.jsh", "plan", "plan.json");
        Outcome back = launch("", "src/jshell/convert.jsh", "plan.json", "copy");

        assertEquals(new Outcome(0, there.out(), ""), there);
        assertEquals(new Outcome(0, back.out(), ""), back);
        assertEquals(Samples.modelPlan(), DossierFolder.read(root.resolve("copy")));
    }

    @ParameterizedTest
    @MethodSource("scriptsOfSamples")
    void everyShippedScriptRunsToItsEnd(String script) throws Exception {
        copy(script);

        Outcome outcome = launch("", script);

        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        assertTrue(outcome.out().contains("Not legal advice."), outcome::out);
    }

    @Test
    void standardInputIsAScript() throws Exception {
        Outcome outcome = launch("System.out.println(args[0]);\nint y = ;\n", "-", "first");
        assertEquals(new Outcome(1, "first\n", "<stdin>:2: illegal start of expression\n"), outcome);
    }

    @Test
    void anExceptionStopsTheScriptAtTheLineThatThrew() throws Exception {
        assertStopped("script.jsh:4: java.lang.IllegalStateException: no quorum", launchScript("""

                        void open(int members) {
                            if (members < 3)
                                throw new IllegalStateException("no quorum");
                        }

                        open(2);
                        System.out.println("not reached");
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`int x = 1;|int y = x +|  nope;`, `script.jsh:3: cannot find symbol|  symbol:   variable nope`",
                "`int x = 1;|class A {|  int f() {|}`, `script.jsh:2: The script ends before what begins here is complete.`",
                "`int x;|/* a|b`, `script.jsh:2: The script ends before the comment that begins here.`",
                "`|void f() { g(); }`, `script.jsh:2: f needs what the script does not define: method g().`",
                "`void f() { g(); }|f();`, `script.jsh:1: f needs what the script does not define: method g().`",
                "`/open x.jsh`, `script.jsh:1: A script cannot use the command /open x.jsh; it can use /exit [n] only.`",
                "`/exit 1.5`, `script.jsh:1: The command /exit takes a whole number and found 1.5.`",
            })
    void aBrokenScriptStopsAtItsLine(String script, String message) throws Exception {
        assertStopped(message.replace('|', '\n'), launchScript(script.replace('|', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"/exit, 0", "/exit 2 + 3, 5", "System.exit(6);, 6", "'', 0"})
    void aScriptChoosesItsExitCode(String last, int code) throws Exception {
        assertEquals(new Outcome(code, "said", ""), launchScript("System.out.print(\"said\")\n" + last + "\n"));
    }

    @Test
    void aMissingScriptIsNamed() throws Exception {
        assertStopped(
                "The script none.jsh does not exist or cannot be read (sought as " + root.toRealPath() + "/none.jsh).",
                launch("", "none.jsh"));
    }

    @Test
    void aSessionGreetsAndHasTheLibrary() throws Exception {
        Outcome outcome = launch("Truth.class\n/exit 4\n");
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
    @DisabledOnOs(OS.WINDOWS)
    void aFailingBuildShowsItsErrorsAndStops() throws Exception {
        fakeMaven("echo '[INFO] so far'; echo '[ERROR] no such luck'; exit 3");
        touch("pom.xml");
        assertStopped(
                "[ERROR] no such luck\nHemicycle could not be built: Maven ended with exit code 3 for the reason above; run mvn"
                        + " package in " + root.toRealPath() + " to see the whole build.",
                launchScript("/exit"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
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
    @DisabledOnOs(OS.WINDOWS)
    void theStubWorksThroughASymbolicLinkFromElsewhere() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("bin/link"), Path.of("../src/jshell/hemicycle"));
        String path = root.resolve("bin") + ":/usr/bin:/bin";
        Outcome outcome = run("System.out.println(\"\u00fc\" + args[0]);", path, List.of(link.toString(), "-", "a b"));
        assertEquals(new Outcome(0, "\u00fca b\n", ""), outcome);
    }

    @Test
    void thousandsOfLinesOfCommentsAreSkipped() throws Exception {
        String comments = "// said\n/* and said */\n".repeat(5_000);
        assertEquals(new Outcome(0, "done", ""), launchScript(comments + "System.out.print(\"done\");"));
    }

    @Test
    void aSwitchThatTheJShellOfJdk17CannotReadIsNamed() throws Exception {
        Outcome outcome = launchScript("""
                int n = switch (1) {
                    case 1 -> 2;
                    default -> throw new IllegalStateException();
                };
                System.out.print(n);
                """);

        boolean read = outcome.equals(new Outcome(0, "2", ""));
        assertTrue(read || outcome.err().contains("a switch that the JShell of JDK 17 cannot read"), outcome::err);
    }

    @Test
    void theImportsOfPlainJShellAndTheHelpersOfASessionAreThere() throws Exception {
        assertEquals(new Outcome(0, "1\n2\n365\n", ""), launchScript("""
                Pattern any = Pattern.compile(".");
                ConcurrentMap<String, Function<Integer, Integer>> map = new ConcurrentHashMap<>();
                show(List.of(1, 2));
                System.out.println(ChronoUnit.DAYS.between(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01")));
                """));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MA | CETS 181 | open: may accede, as it has acceded to ETS 108",
                "Morocco | Istanbul Convention | open on invitation: may ask to be invited to accede",
            })
    void theQuestionOfTheDeskTakesOneLine(String state, String convention, String law) throws Exception {
        copy("src/jshell/ask.jsh");
        Outcome outcome = launch("", "src/jshell/ask.jsh", state, convention, "--as-of", "2026-05-09");

        assertEquals(0, outcome.code(), outcome::err);
        assertTrue(outcome.out().lines().skip(1).findFirst().orElse("").startsWith(law), outcome::out);
        assertTrue(outcome.out().contains("\nno chart given; "), outcome::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moroco | CETS 181 | Did you mean MA (Morocco)?",
                "MA | CETS 999 | No convention CETS 999 is among the reference data.",
            })
    void aQuestionAboutWhatIsNotThereIsAnsweredWithTheNearest(String state, String convention, String told)
            throws Exception {
        copy("src/jshell/ask.jsh");
        Outcome outcome = launch("", "src/jshell/ask.jsh", state, convention);

        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains(told), outcome::out);
    }

    @Test
    void aChartThatCannotBeReadIsSaidAndTheLawIsAnswered() throws Exception {
        copy("src/jshell/ask.jsh");
        Outcome outcome = launch("", "src/jshell/ask.jsh", "MA", "CETS 181", "--chart", "none.csv");

        assertEquals(0, outcome.code(), outcome::err);
        assertTrue(line(2, outcome).startsWith("open: may accede"), outcome::out);
        assertTrue(outcome.out().contains("\nERROR none.csv: there is no such file. "), outcome::out);
    }

    private static final String PASTED = """
            Chart of signatures and ratifications of Treaty 148
            European Charter for Regional or Minority Languages (ETS No. 148)
            Status as of 27/08/2026
            Members of Council of Europe
            \tSignature\tRatification\tEntry into Force\tNotes\tR.
            Bulgaria\t\t\t\t\t
            Spain\t05/11/1992\t09/04/2001\t01/08/2001\t\t
            Total number of signatures not followed by ratifications: 0
            Total number of ratifications/accessions: 1
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Spain | Party since 2001-08-01", "Bulgaria | nothing has been done", "FR | nothing has been done"
            })
    void aPastedChartGivesTheRecordInTheThirdLine(String state, String record) throws Exception {
        copy("src/jshell/ask.jsh");
        Files.writeString(root.resolve("pasted.txt"), PASTED);
        Outcome outcome = launch("", "src/jshell/ask.jsh", state, "ETS 148", "--chart", "pasted.txt");

        assertEquals(0, outcome.code(), outcome::err);
        assertTrue(line(2, outcome).startsWith("open: may sign and ratify"), outcome::out);
        assertTrue(line(3, outcome).startsWith("on the record as of 2026-08-27 "), outcome::out);
        assertTrue(line(3, outcome).contains(": " + record), outcome::out);
        assertTrue(
                outcome.out()
                        .contains("\npasted.txt: chart of the Treaty Office (tabs, UTF-8), ETS 148 as of 2026-08-27, "),
                outcome::out);
    }

    @Test
    void aChartThatDoesNotSayItsDayAsksForIt() throws Exception {
        copy("src/jshell/ask.jsh");
        Files.writeString(root.resolve("undated.txt"), PASTED.replace("Status as of 27/08/2026\n", ""));
        List<String> question = List.of("src/jshell/ask.jsh", "Bulgaria", "ETS 148", "--chart", "undated.txt");
        Outcome undated = launch("", question.toArray(String[]::new));
        Outcome told = launch(
                "",
                Stream.concat(question.stream(), Stream.of("--as-of", "2026-08-27"))
                        .toArray(String[]::new));

        assertEquals(0, undated.code(), undated::err);
        assertTrue(line(3, undated).endsWith("whether Bulgaria has already done so is not known"), undated::out);
        assertTrue(
                undated.out()
                        .contains(
                                "\nERROR undated.txt: the chart does not say on which day it stood like this. Say it: --as-of "),
                undated::out);
        assertTrue(line(3, told).endsWith(": nothing has been done"), told::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "148 | signatory since 2026-07-01",
                "European Charter for Regional or Minority Languages | signatory since 2026-07-01",
                "ETS No. 148 | signatory since 2026-07-01",
            })
    void aTreatyIsToldByNumberOrNameAndALaterChartIsAskedForItsDay(String treaty, String record) throws Exception {
        copy("src/jshell/ask.jsh");
        Files.writeString(
                root.resolve("later.txt"),
                PASTED.lines()
                        .skip(2)
                        .map(line -> line.replace("Bulgaria\t", "Bulgaria\t01/07/2026")
                                .replace("ratifications: 0", "ratifications: 1"))
                        .collect(Collectors.joining("\n")));
        Outcome outcome =
                launch("", "src/jshell/ask.jsh", "Bulgaria", "148", "--treaty", treaty, "--chart", "later.txt");

        assertEquals(0, outcome.code(), outcome::out);
        assertTrue(line(3, outcome).contains(": " + record), outcome::out);
        assertTrue(outcome.out().contains("\nAs of 2026-08-27. "), outcome::out);
    }

    @Test
    void whatIsNoTreatyIsRefusedWithWhatIsAccepted() throws Exception {
        copy("src/jshell/ask.jsh");
        Outcome outcome = launch("", "src/jshell/ask.jsh", "BG", "148", "--treaty", "KZ", "--chart", "later.txt");

        assertEquals(1, outcome.code(), outcome::out);
        assertTrue(outcome.out().startsWith("--treaty takes the number or name of a treaty"), outcome::out);
    }

    private static String line(int number, Outcome outcome) {
        return outcome.out().lines().skip(number - 1).findFirst().orElse("");
    }
}
