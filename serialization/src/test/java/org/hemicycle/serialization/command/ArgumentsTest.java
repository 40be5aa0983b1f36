package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final CommandOption DAY = CommandOption.AS_OF;
    private static final CommandOption FILES = CommandOption.many("--chart", "FILE", "the name of a file");
    private static final CommandOption FLAG = CommandOption.flag("--overwrite");

    private static Arguments read(String words) {
        return Arguments.read(List.of(words.split(" ")), List.of(DAY, FILES, FLAG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b --as-of 2026-05-09",
                "--as-of 2026-05-09 a b",
                "a --as-of 2026-05-09 b",
                "a b --as-of=2026-05-09",
                "--as-of=2026-05-09 -- a b",
            })
    void anOptionStandsAnywhereAndTakesItsValueBothWays(String words) {
        Arguments read = read(words);

        assertEquals(List.of("a", "b"), read.operands());
        assertEquals(Optional.of(LocalDate.parse("2026-05-09")), read.findDay(DAY));
        assertFalse(read.has(FLAG));
    }

    @Test
    void whatFollowsOnTwoHyphensIsNoOption() {
        Arguments read = read("a -- --as-of -x --");

        assertEquals(List.of("a", "--as-of", "-x", "--"), read.operands());
        assertEquals(Optional.empty(), read.findDay(DAY));
    }

    @Test
    void aHyphenAloneIsAnOperand() {
        assertEquals(List.of("-"), read("-").operands());
    }

    @ParameterizedTest
    @CsvSource({
        "--chart one two --as-of 2026-05-09 a, one two, a",
        "--chart one two -- a, one two, a",
        "--chart one --chart two, one two, ''",
        "--chart=one a, one, a",
        "a --chart one, one, a",
    })
    void anOptionOfSeveralValuesTakesAllUpToTheNext(String words, String files, String operands) {
        Arguments read = read(words);

        assertEquals(files, String.join(" ", read.all(FILES)));
        assertEquals(operands, String.join(" ", read.operands()));
    }

    @Test
    void anOptionWithoutValueTakesNone() {
        Arguments read = read("--overwrite a");

        assertTrue(read.has(FLAG));
        assertEquals(List.of("a"), read.operands());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a --as-off 2026 | The option --as-off is not known; known are --as-of DAY, --chart FILE... and --overwrite."
                        + " Did you mean --as-of?",
                "-v | The option -v is not known; known are --as-of DAY, --chart FILE... and --overwrite.",
                "--over=x | The option --over is not known; known are --as-of DAY, --chart FILE... and --overwrite."
                        + " Did you mean --overwrite?",
                "--as-of | --as-of takes a day such as 2026-05-09 and found \"\".",
                "--as-of= | --as-of takes a day such as 2026-05-09 and found \"\".",
                "--as-of --overwrite | --as-of takes a day such as 2026-05-09 and found \"--overwrite\".",
                "--as-of 2026-05-09 --as-of=2026-05-10 | The option --as-of is given twice; give it once.",
                "--overwrite --overwrite | The option --overwrite is given twice; give it once.",
                "--overwrite=yes | --overwrite takes no value and found \"yes\".",
                "--overwrite= | --overwrite takes no value and found \"\".",
                "--chart | --chart takes the name of a file.",
                "--chart --overwrite | --chart takes the name of a file.",
                "--chart= | --chart takes the name of a file.",
            })
    void whatMeansNothingIsRefusedWithWhatIsAccepted(String words, String sentence) {
        assertEquals(sentence, assertThrows(BadUsage.class, () -> read(words)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026", "tomorrow", "2026-5-9"})
    void aDayThatDoesNotExistIsRefused(String day) {
        Arguments read = read("--as-of " + day);

        assertEquals(
                "--as-of takes a day such as 2026-05-09 and found \"" + day + "\".",
                assertThrows(BadUsage.class, () -> read.findDay(DAY)).getMessage());
    }
}
