package org.hemicycle.serialization.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.document.Claim;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.serialization.chart.Samples.Form;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    @TempDir
    private Path folder;

    private Path put(Form form) throws IOException {
        return Files.write(folder.resolve(form.file()), form.bytes());
    }

    private static RecognisedChart recognise(byte[] content) {
        return SignatureChart.reader().recognise("chart", content);
    }

    private static String refusal(byte[] content) {
        RecognisedChart chart = recognise(content);
        assertEquals(List.of(), chart.chart().actions());
        assertEquals(List.of(), chart.chart().completeness());
        return chart.draft().problems().errors().stream().map(Problem::print).collect(Collectors.joining("\n"));
    }

    private static String answer(Charts charts, String state, String treaty) {
        return Eligibility.in(charts.dossier())
                .asOf(LocalDate.parse("2026-05-09"))
                .ask(state, treaty)
                .print()
                .lines()
                .skip(1)
                .limit(2)
                .map(line -> line.replaceAll("local:chart-[^,\\]) ]*", "chart"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aChartGivesLawAndRecordInTwoLines() throws IOException {
        Charts charts = Charts.read(put(Form.COE_CURRENT_PASTED));

        assertEquals(
                "open: may sign and ratify, as it is a member of the Council of Europe (Article 18)\n"
                        + "on the record as of 2026-08-27 (chart): Party since 2001-08-01 (ratified, accepted or approved,"
                        + " 09/04/2001 [chart, Row 4])",
                answer(charts, "Spain", "ETS 148"));
        assertEquals(
                "open: may sign and ratify, as it is a member of the Council of Europe (Article 18)\n"
                        + "on the record as of 2026-08-27 (chart): nothing has been done",
                answer(charts, "BG", "ETS 148"));
    }

    @Test
    void anActWhoseKindIsInferredSaysSo() throws IOException {
        Charts charts = Charts.read(
                List.of(put(Form.COE_SERVICE)), SignatureChart.reader().otherwiseAsOf(LocalDate.parse("2026-01-01")));

        assertTrue(
                answer(charts, "RS", "CETS 210")
                        .contains(
                                "Party since 2014-08-01 (ratified, accepted or approved (inferred: consent of a kind not"
                                        + " stated), 2013-11-21"),
                answer(charts, "RS", "CETS 210"));
        assertEquals(
                List.of(Certainty.INFERRED, Certainty.INFERRED),
                charts.dossier().treatyActions().stream()
                        .filter(act -> act.actor().equals(Identifier.parse("RS"))
                                && act.kind().expressesConsent())
                        .flatMap(act -> act.claims().stream())
                        .map(Claim::stated)
                        .map(stated -> stated.certainty())
                        .toList());
    }

    @Test
    void aFolderOfChartsIsOneDossier() throws IOException {
        put(Form.COE_2015);
        put(Form.COE_CURRENT_PASTED);
        put(Form.UN_PAGE);
        Files.writeString(folder.resolve(".hidden"), "nothing");
        Files.createDirectory(folder.resolve("old"));

        Charts charts = Charts.read(folder);

        assertEquals("""
                coe-2015.html: chart of the Treaty Office (HTML, UTF-8), ETS 185 as of 2015-12-03, 22 acts
                coe-current-pasted.tsv: chart of the Treaty Office (tabs, UTF-8), ETS 148 as of 2026-08-27, 7 acts
                un-viewdetails.html: status table of the UN Treaty Collection (HTML, UTF-8), UNTC XXVII-13 as of 2015-03-15, 21 acts""", charts.charts().stream().map(RecognisedChart::print).collect(Collectors.joining("\n")));
        assertEquals(50, charts.orThrow().treatyActions().size());
        assertEquals(3, charts.dossier().documents().size());
    }

    @Test
    void aChartThatIsGivenTwiceIsThereOnce() throws IOException {
        Path chart = put(Form.COE_2015);

        Charts charts = Charts.read(List.of(chart, chart), SignatureChart.reader());

        assertEquals(22, charts.dossier().treatyActions().size());
        assertEquals(1, charts.dossier().documents().size());
    }

    @Test
    void twoChartsOfOneNameKeepTheirOrigins() throws IOException {
        Path one = Files.createDirectory(folder.resolve("a")).resolve("chart.txt");
        Path other = Files.createDirectory(folder.resolve("b")).resolve("chart.txt");
        Files.write(one, Form.COE_CURRENT_PASTED.bytes());
        Files.write(other, Form.COE_DOCUMENT_LINES.bytes());

        Charts charts = Charts.read(List.of(one, other), SignatureChart.reader());

        assertEquals(
                List.of("chart 1/chart.txt", "chart 2/chart.txt"),
                charts.origins().list().stream()
                        .map(origin -> origin.file())
                        .distinct()
                        .toList());
    }

    @Test
    void whatIsNoChartIsToldAndTheOthersAreRead() throws IOException {
        put(Form.COE_2015);
        Files.writeString(folder.resolve("readme.txt"), "Charts of signatures that the desk has kept.");

        Charts charts = Charts.read(folder);

        assertEquals(22, charts.dossier().treatyActions().size());
        assertEquals(
                "readme.txt: not recognised as a chart", charts.charts().get(1).print());
        assertTrue(assertThrows(UnreadableInput.class, charts::orThrow)
                .getMessage()
                .contains("readme.txt: no part of it has the headings of a chart of signatures; accepted are a chart of"
                        + " the Treaty Office"));
    }

    @Test
    void aFileThatIsNotThereAndAnEmptyFolderAreTold() throws IOException {
        Charts none = Charts.read(folder.resolve("none.html"));
        Charts empty = Charts.read(folder);

        assertEquals(
                folder.resolve("none.html") + ": there is no such file. A chart is one file.",
                none.problems().list().get(0).print());
        assertEquals(
                folder + ": the folder has no files. Put the charts into it.",
                empty.problems().list().get(0).print());
    }

    @Test
    void asksForTheDayAndTheTreatyThatAChartDoesNotSay() {
        RecognisedChart chart = SignatureChart.reader().recognise("nl.txt", Form.DUTCH_PASTED.bytes());

        assertEquals(
                "nl.txt: the chart does not say of which treaty it is. Say it: --treaty \"ETS 185\" with ask,"
                        + " SignatureChart.reader().treaty(number) in Java.\n"
                        + "nl.txt: the chart does not say on which day it stood like this. Say it: --as-of 2026-01-01 with"
                        + " ask, SignatureChart.reader().otherwiseAsOf(day) in Java.",
                chart.draft().problems().errors().stream().map(Problem::print).collect(Collectors.joining("\n")));
        assertEquals(List.of(), chart.chart().actions());
    }

    @Test
    void aChartKeepsItsOwnDayAndTreaty() {
        RecognisedChart chart = SignatureChart.reader()
                .otherwiseAsOf(LocalDate.parse("2026-01-01"))
                .treaty(Identifier.treaty(148))
                .recognise("chart.html", Form.COE_2015.bytes());

        assertEquals(List.of(Identifier.treaty(185)), chart.treaties());
        assertEquals(LocalDate.parse("2015-12-03"), chart.chart().asOf().orElseThrow());
        assertEquals(
                "chart.html: the chart says that it is of ETS 185, and is read so, not as of ETS 148.",
                chart.draft().problems().list().get(0).print());
    }

    @Test
    void theShellOfTodaysPageIsRefusedWithWhatToDo() throws IOException {
        Path shell = folder.resolve("full-list.html");
        Files.write(shell, Samples.bytes("coe-current-shell.html"));

        assertEquals(
                "full-list.html: the page was saved without its table, which a script fills in only when a browser shows"
                        + " it. Open the page in a browser, wait for the table, select everything from the title to the"
                        + " totals, copy it, paste it into a text file, and give that file.",
                Charts.read(shell).problems().list().get(0).print());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body><h1>News</h1><p>Croatia signed on 05/11/1997.</p></body></html>",
                "<html><body><table><tr><th>Country</th><th>Budget</th></tr><tr><td>Croatia</td><td>5</td></tr></table></body></html>",
                "country,population",
                "Participants of the seminar",
            })
    void anotherKindOfPageIsRefusedWithWhatIsAccepted(String text) {
        assertTrue(
                refusal(text.getBytes(UTF_8))
                        .startsWith("chart: no part of it has the headings of a chart of signatures; accepted are"),
                refusal(text.getBytes(UTF_8)));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("chart: the file is empty. Save it again with its table; nothing is taken.", refusal(new byte[0]));
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertTrue(refusal(new byte[50_000_000])
                        .startsWith("chart: the file has 50000000 bytes; up to 33554432 are read.")));
    }

    @Test
    void externalEntitiesAreRefused() {
        String xml = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <Section><Participants><Table><TableHeader><Entry>Participant</Entry><Entry>Ratification</Entry></TableHeader>
                <Rows><Row><Entry>&secret;</Entry><Entry>1 Aug 2001</Entry></Row></Rows></Table></Participants></Section>""";

        assertTrue(refusal(xml.getBytes(UTF_8)).contains("declares a document type"), refusal(xml.getBytes(UTF_8)));
    }

    @Test
    void aPageThatBreaksOffInItsTableIsNotTakenForComplete() {
        String whole = Form.COE_2015.text();
        String torn = whole.substring(0, whole.indexOf("<tr><td><a href=\"#\">Canada"));

        RecognisedChart chart = recognise(torn.getBytes(UTF_8));

        assertEquals(
                List.of(),
                chart.chart().completeness().stream()
                        .filter(promise -> !promise.subject().toString().contains("×"))
                        .toList());
        assertTrue(Form.COE_2015.expected().containsAll(Samples.acts(chart)));
    }

    @Test
    void totalsThatDisagreeTakeThePromiseForTheWholeAway() {
        String short1 =
                Form.COE_CURRENT_PASTED.text().replace("ratifications/accessions: 3", "ratifications/accessions: 4");

        RecognisedChart chart = recognise(short1.getBytes(UTF_8));

        assertEquals(
                "[BG × ETS 148, HR × ETS 148, IT × ETS 148, ES × ETS 148, GB × ETS 148]",
                chart.chart().completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16"})
    void decodesOtherPeoplesEncodingsAndSaysWhichWasTaken(Charset charset) {
        String text = """
                Situation au 08/03/2021
                STE n°148
                \tSignature\tRatification\tEntrée en vigueur\tRenvois\tR.
                Türkiye\t05/11/1992\t\t\t\t
                Fédération de Russie\t10/05/2001\t\t\t\t
                """;

        RecognisedChart chart = recognise(text.getBytes(charset));

        assertEquals(
                List.of("TR SIGNATURE 1992-11-05 ", "RU SIGNATURE 2001-05-10 "),
                Samples.acts(chart).stream()
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
        assertEquals(charset.name().equals("UTF-16") ? "UTF-16BE" : charset.name(), chart.encoding());
    }

    @Test
    void remarksOnManyBadRowsAreCapped() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(at ->
                        "Freedonia " + "abcdefghij".charAt(at % 10) + "\t31/02/2001\t20/06/2002\t01/07/2004\t\t\n")
                .collect(Collectors.joining());

        RecognisedChart chart = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> recognise(
                        ("CETS No. 185\nStatus as of 03/12/2015\n\tSignature\tRatification\tEntry into Force\tNotes\tR.\n"
                                        + rows)
                                .getBytes(UTF_8)));

        assertEquals(101, chart.draft().problems().errors().size());
        assertEquals(
                "chart: 19900 more remarks on rows are not listed.",
                chart.draft().problems().list().get(0).print());
    }

    @Test
    void theOriginOfADateIsItsCell() {
        RecognisedChart chart = recognise(Form.COE_CURRENT_PASTED.bytes());

        assertTrue(
                chart.draft().origins().list().stream()
                        .anyMatch(origin -> origin.toString().equals("chart, line 11, column Signature")),
                () -> chart.draft().origins().list().toString());
    }
}
