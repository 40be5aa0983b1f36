package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs scripts in this process; sessions and exits of a process are tried with the launcher. */
class ShellCommandTest {

    @TempDir
    Path root;

    private Ran script(String text, String... arguments) throws IOException {
        Path script = Files.writeString(root.resolve("script.jsh"), text);
        return printing(
                Stream.concat(Stream.of("shell", script), Stream.of(arguments)).toArray());
    }

    /** What a script prints goes to the standard output of the process. */
    private static Ran printing(Object... words) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Ran ran = Ran.of(words);
            return new Ran(ran.code(), printed.toString(StandardCharsets.UTF_8) + ran.out(), ran.err());
        } finally {
            System.setOut(standard);
        }
    }

    private void assertStopped(String message, Ran ran) {
        assertEquals(new Ran(1, "", message.replace("script.jsh:", root.resolve("script.jsh") + ":") + "\n"), ran);
    }

    @Test
    void aScriptSeesTheLibraryAndItsArguments() throws IOException {
        Ran ran = script("""
                // statements may go on below, with or without a semicolon
                var scripts = Stream.of(args)
                    .map(a -> "<" + a + ">")
                    .toList()
                if (args.length == 0) {
                }
                else {
                    System.out.println(scripts + " " + Truth.class.getName());
                }
                """, "a \"b\\n", "--x", "--help", "script.jsh");

        assertEquals(new Ran(0, "[<a \"b\\n>, <--x>, <--help>, <script.jsh>] org.hemicycle.truth.Truth\n", ""), ran);
    }

    @Test
    void aScriptNeedsNoCommandInFrontOfIt() throws IOException {
        Path script = Files.writeString(root.resolve("said.jsh"), "System.out.print(args[0]);");

        assertEquals(new Ran(0, "--as-of", ""), printing(script, "--as-of"));
    }

    @Test
    void theImportsOfPlainJShellAndTheHelpersOfASessionAreThere() throws IOException {
        assertEquals(new Ran(0, "1\n2\n365\n", ""), script("""
                Pattern any = Pattern.compile(".");
                ConcurrentMap<String, Function<Integer, Integer>> map = new ConcurrentHashMap<>();
                show(List.of(1, 2));
                System.out.println(ChronoUnit.DAYS.between(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01")));
                """));
    }

    @Test
    void anExceptionStopsTheScriptAtTheLineThatThrew() throws IOException {
        assertStopped("script.jsh:4: java.lang.IllegalStateException: no quorum", script("""

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
    void aBrokenScriptStopsAtItsLine(String text, String message) throws IOException {
        assertStopped(message.replace('|', '\n'), script(text.replace('|', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"/exit, 0", "/exit 2 + 3, 5", "'', 0"})
    void aScriptChoosesItsExitCode(String last, int code) throws IOException {
        assertEquals(new Ran(code, "said", ""), script("System.out.print(\"said\")\n" + last + "\n"));
    }

    @Test
    void whatIsNoScriptIsNamed() throws IOException {
        Path none = root.resolve("none.jsh");
        Path binary = Files.write(root.resolve("binary.jsh"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertAll(
                () -> assertStopped(
                        "The script " + none + " does not exist or cannot be read (sought as " + none + ").",
                        printing("shell", none)),
                () -> assertStopped(
                        "The script " + root + " is a directory; name a file of JShell snippets.",
                        printing("shell", root)),
                () -> assertStopped(
                        "The script " + binary + " is not text in UTF-8; save it in that encoding.",
                        printing("shell", binary)));
    }

    @Test
    void standardInputIsAScriptToo() {
        InputStream keyboard = System.in;
        System.setIn(
                new ByteArrayInputStream("System.out.print(args[0])\nint y = ;\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(
                    new Ran(1, "first", "<stdin>:2: illegal start of expression\n"), printing("shell", "-", "first"));
        } finally {
            System.setIn(keyboard);
        }
    }

    @Test
    void anOptionIsRefusedBeforeASessionBegins() {
        Ran ran = Ran.of("shell", "--as-of", "2026-05-09");

        assertEquals(new Ran(2, "", ran.err()), ran);
        assertTrue(ran.err().startsWith("The option --as-of is not known"), ran::err);
        assertTrue(Ran.of("shell", "--help").out().startsWith("Usage: shell [SCRIPT [ARGUMENT...]]\n"));
    }

    @Test
    void thousandsOfLinesOfCommentsAreSkipped() throws IOException {
        String comments = "// said\n/* and said */\n".repeat(5_000);

        assertEquals(new Ran(0, "done", ""), script(comments + "System.out.print(\"done\");"));
    }

    @Test
    void aSwitchThatTheJShellOfJdk17CannotReadIsNamed() throws IOException {
        Ran ran = script("""
                int n = switch (1) {
                    case 1 -> 2;
                    default -> throw new IllegalStateException();
                };
                System.out.print(n);
                """);

        boolean read = ran.equals(new Ran(0, "2", ""));
        assertTrue(read || ran.err().contains("a switch that the JShell of JDK 17 cannot read"), ran::err);
    }
}
