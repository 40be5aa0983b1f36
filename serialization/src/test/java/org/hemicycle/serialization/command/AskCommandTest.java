package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {

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

    @TempDir
    Path root;

    private static String line(int number, Ran ran) {
        return ran.out().lines().skip(number - 1).findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MA | CETS 181 | open: may accede, as it has acceded to ETS 108",
                "Morocco | Istanbul Convention | open on invitation: may ask to be invited to accede",
            })
    void theLawStandsInTheSecondLine(String state, String convention, String law) {
        Ran ran = Ran.of("ask", state, convention, "--as-of", "2026-05-09");

        assertEquals(0, ran.code(), ran::out);
        assertTrue(line(2, ran).startsWith(law), ran::out);
        assertTrue(ran.out().contains("\nno chart given; "), ran::out);
        assertTrue(ran.out().contains("\nAs of 2026-05-09. Not legal advice."), ran::out);
    }

    @Test
    void withoutAQuestionAnExampleIsAnswered() {
        Ran ran = Ran.of("ask");

        assertEquals(0, ran.code());
        assertTrue(
                ran.out()
                        .startsWith("Usage: ask STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]"
                                + "   For example:\n\nMorocco × ETS 181 "),
                ran::out);
    }

    @ParameterizedTest
    @CsvSource({"Spain, Party since 2001-08-01", "Bulgaria, nothing has been done"})
    void aChartGivesTheRecordAndTheDay(String state, String record) throws IOException {
        Path chart = Files.writeString(root.resolve("pasted.txt"), PASTED);
        Ran ran = Ran.of("ask", state, "ETS 148", "--chart", chart);

        assertEquals(0, ran.code(), ran::out);
        assertTrue(line(3, ran).contains(": " + record), ran::out);
        assertTrue(ran.out().contains("\nAs of 2026-08-27. "), ran::out);
    }

    @Test
    void chartsMayStandBeforeTheQuestion() throws IOException {
        Path chart = Files.writeString(root.resolve("pasted.txt"), PASTED);
        Ran ran = Ran.of("ask", "--chart", chart, "--treaty", "ETS 148", "Spain", "ETS 148");

        assertEquals(0, ran.code(), ran::out);
        assertTrue(line(3, ran).contains(": Party since 2001-08-01"), ran::out);
    }

    @Test
    void aChartThatDoesNotSayItsDayAsksForIt() throws IOException {
        Path chart = Files.writeString(root.resolve("undated.txt"), PASTED.replace("Status as of 27/08/2026\n", ""));
        Ran undated = Ran.of("ask", "Bulgaria", "ETS 148", "--chart", chart);
        Ran told = Ran.of("ask", "Bulgaria", "ETS 148", "--chart", chart, "--as-of", "2026-08-27");

        assertEquals(0, undated.code(), undated::err);
        assertTrue(line(3, undated).endsWith("whether Bulgaria has already done so is not known"), undated::out);
        assertTrue(
                undated.out().contains(": the chart does not say on which day it stood like this. Say it: --as-of "),
                undated::out);
        assertTrue(line(3, told).endsWith(": nothing has been done"), told::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"148", "European Charter for Regional or Minority Languages", "ETS No. 148"})
    void theTreatyOfAChartIsToldByNumberOrName(String treaty) throws IOException {
        Path chart = Files.writeString(
                root.resolve("later.txt"),
                PASTED.lines()
                        .skip(2)
                        .map(line -> line.replace("Bulgaria\t", "Bulgaria\t01/07/2026")
                                .replace("ratifications: 0", "ratifications: 1"))
                        .collect(Collectors.joining("\n")));
        Ran ran = Ran.of("ask", "Bulgaria", "148", "--treaty", treaty, "--chart", chart);

        assertEquals(0, ran.code(), ran::out);
        assertTrue(line(3, ran).contains(": signatory since 2026-07-01"), ran::out);
    }

    @Test
    void aChartThatIsNotThereIsSaidAndTheLawIsAnswered() {
        Ran ran = Ran.of("ask", "MA", "CETS 181", "--chart", root.resolve("none.csv"));

        assertEquals(0, ran.code(), ran::out);
        assertTrue(line(2, ran).startsWith("open: may accede"), ran::out);
        assertTrue(ran.out().contains("none.csv: there is no such file. "), ran::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MA | Give a State and a convention, each by its code or its name, for example: MA \"CETS 181\"; found [MA].",
                "Moroco;CETS 181 | Nobody is called \"Moroco\" in the reference data. Did you mean MA (Morocco)?",
                "MA;CETS 999 | No convention CETS 999 is among the reference data.",
                "MA;CETS 181;--as-of;2026-02-30 | --as-of takes a day such as 2026-05-09 and found \"2026-02-30\".",
                "MA;CETS 181;--chart | --chart takes the name of a file or folder.",
                "MA;CETS 181;--treaty;KZ | --treaty takes the number or name of a treaty such as \"ETS 185\" or \"UNTC XXVII-13\": ",
                "MA;CETS 181;--trety;5 | The option --trety is not known; known are --chart FILE..., --treaty NUMBER and --as-of DAY."
                        + " Did you mean --treaty?",
                "--as-of;2026-05-09 | Give a State and a convention",
            })
    void whatCannotBeAnsweredIsSaidWhereTheAnswerIsLookedFor(String words, String sentence) {
        Ran ran = Ran.of((Object[]) ("ask;" + words).split(";"));

        assertEquals(1, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains(sentence), ran::out);
    }
}
