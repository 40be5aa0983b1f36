package org.hemicycle.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.serialization.command.Commands;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever words follow on a command, it does what they say, or refuses them with a sentence. */
class CommandsFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final int HIGHEST = 3;

    /** They write files, or run what they are given. */
    private static final Set<String> PASSED_OVER = Set.of("report", "convert", "template", "shell", "-");

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "ask\nMA\nCETS 181",
                        "ask\nMorocco\nIstanbul Convention\n--as-of\n2026-01-01",
                        "ask\nMA\nCETS 181\n--chart\nchart.csv\n--treaty=ETS 185",
                        "ask\n--help",
                        "check\nmodel-plan\n--format\nsarif\n--as-of=2026-05-09",
                        "check\n--fail-on\nWARNING\n--settings\nsettings.json\n--\nplan",
                        "--help")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** One a line, of which none names a file to be written, or one in another folder. */
    private static List<String> words(String text) {
        return text.lines()
                .map(word -> word.replaceAll("[/\\\\]", ""))
                .filter(word -> !word.startsWith("--output") && !word.startsWith("--write-baseline"))
                .toList();
    }

    @MethodSource("seeds")
    @FuzzTest
    void wordsAreDoneOrRefused(byte[] input) {
        List<String> words = words(Reading.text(input));
        if (words.isEmpty()
                || PASSED_OVER.contains(words.get(0))
                || words.get(0).endsWith(".jsh")) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Commands.run(words, print(out), print(err), DAY);

        assertTrue(code >= 0 && code <= HIGHEST, () -> "exit code " + code);
        assertFalse(out.size() == 0 && err.size() == 0, "nothing is said");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
