package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureChartTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-09");
    private static final String HEAD = "# as of 2026-05-09\n# chart of CETS 210\n";
    private static final String COLUMNS = "state,convention,act,on,takes_effect,valid_until\n";
    private static final ChartReader CHART_OF_210 =
            SignatureChart.reader().asOf(DAY).of(Identifier.treaty(210));

    private static SignatureChart read(ChartReader reader, String text) {
        try {
            return reader.read("istanbul.csv", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignatureChart read(String text) {
        return read(SignatureChart.reader(), text);
    }

    private static TreatyAction readRow(String row) {
        List<TreatyAction> actions = read(HEAD + COLUMNS + filled(row)).actions();
        assertEquals(1, actions.size());
        return actions.get(0);
    }

    private static String refusalOf(String text) {
        return refusalOf(SignatureChart.reader(), text);
    }

    private static String refusalOf(ChartReader reader, String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> read(reader, text))
                .getMessage();
        String start = "Chart \"istanbul.csv\" cannot be read.\n  ";
        assertTrue(message.startsWith(start), message);
        return message.substring(start.length());
    }

    private static String refusalOfRow(String row) {
        return refusalOf(HEAD + COLUMNS + filled(row));
    }

    /** The row with a cell for each column. */
    private static String filled(String row) {
        return row
                + ","
                        .repeat(Math.max(
                                0,
                                5
                                        - (int) row.chars()
                                                .filter(sign -> sign == ',')
                                                .count()));
    }

    private static String printed(List<TreatyAction> actions) {
        return actions.stream()
                .map(action -> action.pair() + " " + action.kind() + " " + action.done())
                .collect(Collectors.joining("; "));
    }

    private static Verdict<Access> access(Dossier dossier, String state, int convention) {
        return Eligibility.in(dossier).asOf(DAY).access(Identifier.parse(state), Identifier.treaty(convention));
    }

    @Test
    void readsEveryDateOfARowAndCitesIt() {
        SignatureChart chart = read(HEAD
                + COLUMNS
                + "KZ,CETS 210,INVITATION,2020-04-22,,2025-04-22\n"
                + "Türkiye,CETS 210,RATIFICATION,14/03/2012,01/08/2014,\n"
                + "TR,CETS 210,DENUNCIATION,2021-03-22,2021-07-01,\n");

        assertEquals(Identifier.parse("local:chart-istanbul"), chart.document());
        assertEquals(DAY, chart.asOf());
        assertEquals(
                "KZ × CETS 210 INVITATION 2020-04-22; TR × CETS 210 RATIFICATION 2012-03-14;"
                        + " TR × CETS 210 DENUNCIATION 2021-03-22",
                printed(chart.actions()));
        assertEquals("2025-04-22", chart.actions().get(0).statedEnd().toString());
        assertEquals("2014-08-01", chart.actions().get(1).recordedEffect().toString());
        assertEquals("2021-07-01", chart.actions().get(2).recordedEffect().toString());
        assertEquals(
                "[\"14/03/2012\" (local:chart-istanbul, Row 2), \"01/08/2014\" (local:chart-istanbul, Row 2)]",
                chart.actions().get(1).evidence().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE",
        "EU, EU",
        "XK, XK",
        "Türkiye, TR",
        "turkey, TR",
        "UK, GB",
        "'\"Congo\"', CG",
    })
    void knowsStatesByCodeAndByName(String written, Identifier state) {
        assertEquals(state, readRow(written + ",210,SIGNATURE,2011-05-11").actor());
    }

    @ParameterizedTest
    @CsvSource({
        "CETS 210, CETS 210",
        "CETS No. 210, CETS 210",
        "210, CETS 210",
        "018, ETS 018",
        "STE n° 18, ETS 018",
        "ETS 222, CETS 222",
        "Istanbul Convention, CETS 210",
        "CETS 999, CETS 999", // charts have conventions that the reference data lack
    })
    void knowsConventionsByNumberAndByName(String written, Identifier convention) {
        assertEquals(
                convention, readRow("DE," + written + ",SIGNATURE,2011-05-11").convention());
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNATURE, SIGNATURE",
        "signature, SIGNATURE",
        "Definitive signature, DEFINITIVE_SIGNATURE",
        "definitive-signature, DEFINITIVE_SIGNATURE",
        "ACCEPTANCE, RATIFICATION",
        "Approval, RATIFICATION",
        "WITHDRAWAL, WITHDRAWAL",
    })
    void knowsActsInAnyCase(String written, TreatyAction.Kind kind) {
        TreatyAction action = readRow("DE,210," + written + ",2011-05-11");

        assertEquals(kind, action.kind());
        assertEquals(written, action.claims().get(0).label().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# as of 09/05/2026\n# chart of 210\nstate,convention,act,on\nDE,210,SIGNATURE,2011-05-11\n",
                // byte order mark, CRLF, semicolons, columns in another order and with other signs
                "\uFEFF# as of 2026-05-09\r\n#Chart of CETS 210\r\nAct;On;State;Convention;Takes effect;Note\r\n"
                        + "Signature;11/05/2011;Germany;CETS No. 210;;\"in Istanbul;\r\nat night\"\r\n",
                // as spreadsheets save it: comments filled up or quoted, empty rows
                "# as of 2026-05-09,,,\n\"# chart of CETS 210\",,,\nstate,convention,act,on,\n,,,\n"
                        + "\"Germany\",\"210\",SIGNATURE,2011-05-11,\n,,,\n\n",
                // tabs, and a comment between rows
                "# as of 2026-05-09\n# chart of CETS 210\nstate\tconvention\tact\ton\n# the first\n"
                        + "DE\t210\tSIGNATURE\t2011-05-11",
            })
    void readsTheSameFromEveryDialect(String text) {
        SignatureChart chart = read(text);

        assertEquals("DE × CETS 210 SIGNATURE 2011-05-11", printed(chart.actions()));
        assertEquals(DAY, chart.asOf());
        assertEquals("CETS 210", chart.completeness().get(0).subject().toString());
    }

    @Test
    void readsQuotedNamesWithSeparators() {
        String names = "# as of 2026-05-09\n\"# chart of CETS 210, Kazakhstan, ETS 018\"\n";

        assertEquals(
                List.of("CETS 210", "KZ", "ETS 018"),
                read(names + COLUMNS).completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .toList());
        Actor land = Actor.builder()
                .identifier(Identifier.parse("QQ"))
                .name(Name.of("Land, Far \"Away\""))
                .kind(Actor.Kind.STATE)
                .build();
        ChartReader reader = CHART_OF_210.under(ReferenceData.shipped().with(land));
        assertEquals(
                "QQ × CETS 210 REQUEST 2020-01-01",
                printed(read(reader, COLUMNS + "\"Land, far \"\"away\"\"\",210,REQUEST,2020-01-01,,")
                        .actions()));
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("chart of 210 (May).csv"), HEAD + COLUMNS + "Türkiye,210,SIGNATURE,2011-05-11,,");

        SignatureChart chart = SignatureChart.reader().read(file);

        assertEquals("TR × CETS 210 SIGNATURE 2011-05-11", printed(chart.actions()));
        assertEquals("local:chart-of-210-May", chart.document().toString());
    }

    @Test
    void refusesAFileThatIsNotUnicode(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.csv");
        Files.write(file, "Türkiye".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                "old.csv, line 1: the bytes are no UTF-8; as Windows-1252 the line would read \"Türkiye\". Save it as CSV"
                        + " UTF-8; nothing of the file is taken.",
                assertThrows(
                                UnreadableInput.class,
                                () -> SignatureChart.reader().read(file))
                        .problems()
                        .list()
                        .get(0)
                        .print());
    }

    @Test
    void readsTheFormThatTheDocumentationShows() throws IOException {
        String page = Files.readString(Path.of("..", "src", "site", "markdown", "chart-of-signatures.md"));
        String form = page.substring(page.indexOf("# as of"), page.indexOf("```\n\nOne row"));

        assertEquals(3, read(form).actions().size());
        for (TreatyAction.Kind kind : TreatyAction.Kind.values()) {
            assertTrue(page.contains("`" + kind + "`"), kind::toString);
        }
    }

    @Test
    void takesDayAndExtentFromTheCaller() {
        SignatureChart chart = read(CHART_OF_210, COLUMNS);

        assertEquals(read(HEAD + COLUMNS), chart);
        assertEquals(List.of(), chart.actions());
        assertEquals(chart, read(CHART_OF_210, HEAD + COLUMNS));
    }

    @Test
    void makesAllStatesDefiniteForItsConventionOnly() {
        Dossier before = Dossier.builder().name("Nothing").build();
        Dossier dossier = read(HEAD + COLUMNS + "DE,210,RATIFICATION,2017-10-12,2018-02-01,")
                .addTo(before);

        assertTrue(access(before, "BG", 210).truth().isUnknown());
        assertTrue(access(dossier, "BG", 210).answer() instanceof Access.Entitled);
        assertEquals(DAY, access(dossier, "BG", 210).onRecordAsOf().orElseThrow());
        assertTrue(access(dossier, "DE", 210).answer() instanceof Access.Party);
        assertTrue(access(dossier, "BG", 173).truth().isUnknown());
        assertTrue(access(dossier, "BG", 173).onRecordAsOf().isEmpty());
    }

    @Test
    void saysOfInvitationsOnlyWhatItPromises() {
        String without = HEAD + COLUMNS;
        String with = "# With invitations\n" + without;

        Verdict<Access> unknown = access(read(without).toDossier("Chart"), "KZ", 210);
        assertEquals(
                "may request an invitation (route invited); nothing signed; whether it is invited is not recorded",
                unknown.answer().toString());
        assertEquals(
                Set.of(
                        Missing.of("whether Kazakhstan took part in the elaboration of CETS 210"),
                        Missing.of("whether Kazakhstan is invited to join CETS 210")),
                unknown.missing());
        assertTrue(access(read(with).toDossier("Chart"), "KZ", 210).answer() instanceof Access.MayRequestInvitation);
        assertEquals(read(with), read(CHART_OF_210.withInvitations(), COLUMNS));
        assertTrue(
                access(read(without + "KZ,210,INVITATION,2025-04-22,,").toDossier("Chart"), "KZ", 210)
                                .answer()
                        instanceof Access.Invited);
    }

    @Test
    void answersWhetherAStateIsAPartyToAConventionThatAnotherPresupposes() {
        Dossier nothing = Dossier.builder().name("Nothing").build();
        Dossier chart =
                read("# as of 2026-05-09\n# chart of ETS 185\n" + COLUMNS).toDossier("Chart");

        Missing record = Missing.of("the record of Japan and ETS 185");
        assertTrue(routes(nothing).missing().contains(record));
        assertFalse(routes(chart).missing().contains(record));
    }

    private static Truth routes(Dossier dossier) {
        return Eligibility.in(dossier)
                .asOf(DAY)
                .routes(Identifier.parse("JP"), Identifier.treaty(224))
                .truth();
    }

    @Test
    void makesAStateDefiniteForAllConventions() {
        Dossier dossier = read("# as of 2026-05-09\n# chart of BG\n" + COLUMNS).toDossier("Bulgaria");

        assertTrue(access(dossier, "BG", 173).answer() instanceof Access.Entitled);
        assertTrue(access(dossier, "DE", 173).truth().isUnknown());
    }

    @Test
    void addsToADossierOnceAndKeepsWhatItHas() {
        Dossier other = read(CHART_OF_210.of(Identifier.treaty(18)), COLUMNS + "DE,18,SIGNATURE,1955-05-11,,")
                .toDossier("Germany");
        SignatureChart chart = read(HEAD + COLUMNS);

        assertEquals(
                "local:chart-istanbul", other.documents().get(0).identifier().toString());
        assertEquals(
                DAY, other.documents().get(0).date().orElseThrow().earliest().orElseThrow());
        assertEquals(
                "Dossier \"Germany\" already has a document local:chart-istanbul; add each chart once, and read a"
                        + " different chart under another name.",
                assertThrows(IllegalArgumentException.class, () -> chart.addTo(other))
                        .getMessage());
    }

    @Test
    void keepsRowsThatContradictOneAnotherOrTheLaw() {
        SignatureChart chart = read(HEAD
                + COLUMNS
                + "DE,210,RATIFICATION,2017-10-12,2018-02-01,\n"
                + "DE,210,RATIFICATION,2017-10-13,2018-02-01,\n"
                + "FR,210,SIGNATURE,1911-05-11,,\n"
                + "PL,210,SIGNATURE,2099-05-11,,\n");

        assertEquals(
                "DE × CETS 210 RATIFICATION 2017-10-12; DE × CETS 210 RATIFICATION 2017-10-13;"
                        + " FR × CETS 210 SIGNATURE 1911-05-11; PL × CETS 210 SIGNATURE 2099-05-11",
                printed(chart.actions()));
        assertEquals(6, chart.toDossier("Chart").listClaims().size());
    }

    @Test
    void survivesSerialisation() throws IOException, ClassNotFoundException {
        SignatureChart chart = read(HEAD + COLUMNS + "DE,210,RATIFICATION,2017-10-12,2018-02-01,");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(chart);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(chart, in.readObject());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Utopia,210,SIGNATURE,2011-05-11 | column state: \"Utopia\" is not known as a State; accepted are a code of"
                        + " ISO 3166-1 alpha-2, EU, XK, or a name among the reference data.",
                "ZZ,210,SIGNATURE,2011-05-11 | column state: \"ZZ\" is not known as a State; accepted are a code of ISO"
                        + " 3166-1 alpha-2, EU, XK, or a name among the reference data.",
                "PACE,210,SIGNATURE,2011-05-11 | column state: \"PACE\" is not known as a State; accepted are a code of ISO"
                        + " 3166-1 alpha-2, EU, XK, or a name among the reference data.",
                ",210,SIGNATURE,2011-05-11 | column state: the cell is empty; every row needs a value here.",
                "DE,,SIGNATURE,2011-05-11 | column convention: the cell is empty; every row needs a value here.",
                "DE,1210,SIGNATURE,2011-05-11 | column convention: Treaty number 1210 is out of range; the treaties of the"
                        + " Council of Europe are numbered from 1 to 999.",
                "DE,210,,2011-05-11 | column act: the cell is empty; every row needs a value here.",
                "DE,210,SIGNATURE | column on: the cell is empty; every row needs a value here.",
                "DE,210,SIGNATURE,31/02/2011 | column on: \"31/02/2011\" is no day; accepted are, for example, 2020-04-22"
                        + " and 22/04/2020.",
                "DE,210,SIGNATURE,05.11.2011 | column on: \"05.11.2011\" is no day; accepted are, for example, 2020-04-22"
                        + " and 22/04/2020.",
                "DE,210,RATIFICATION,2011-05-11,soon | column takes_effect: \"soon\" is no day; accepted are, for example,"
                        + " 2020-04-22 and 22/04/2020.",
                "DE,210,SIGNATURE,2011-05-11,2011-05-11 | column takes_effect: SIGNATURE does not bring a convention into"
                        + " force; leave the cell empty.",
                "DE,210,ACCESSION,2011-05-11,,2011-05-11 | column valid_until: ACCESSION is not an invitation, its"
                        + " extension or a request for one; leave the cell empty.",
            })
    void refusesACellWithItsPlaceAndWhatIsAccepted(String row, String problem) {
        assertEquals("row 1 (line 4), " + problem, refusalOfRow(row));
    }

    @Test
    void refusesAnUnknownConventionWithASuggestion() {
        String refusal = refusalOfRow("DE,Istambul Convention,SIGNATURE,2011-05-11");

        assertTrue(
                refusal.startsWith(
                        "row 1 (line 4), column convention: No convention is called \"Istambul Convention\""),
                refusal);
        assertTrue(refusal.contains("CETS 210"), refusal);
    }

    @Test
    void refusesAnUnknownActWithAllThatAreKnown() {
        String refusal = refusalOfRow("DE,210,RATIFED,2011-05-11");

        assertTrue(
                refusal.startsWith("row 1 (line 4), column act: \"RATIFED\" is no act; accepted are REQUEST, "),
                refusal);
        assertTrue(refusal.endsWith(", ACCEPTANCE, APPROVAL."), refusal);
    }

    @Test
    void listsEverythingThatCannotBeReadAtOnce() {
        assertEquals(
                """
                comment "# chart of Utopia": No convention is called "Utopia" in the reference data. A number such as CETS \
                210 is surer than a name.
                  day: the chart does not say on which day it stood like this; add a line "# as of 2026-05-09" or use \
                ChartReader.asOf.
                  extent: the chart does not say of what it leaves nothing out; add a line "# chart of CETS 210" if it has \
                all States of that convention, "# chart of KZ" if it has all conventions of that State, or use \
                ChartReader.of.
                  row 1 (line 3), column on: "today" is no day; accepted are, for example, 2020-04-22 and 22/04/2020.
                  row 2 (line 5), column state: the cell is empty; every row needs a value here.
                  row 2 (line 5), column on: the cell is empty; every row needs a value here.""",
                refusalOf("# chart of Utopia\n" + COLUMNS + "DE,210,SIGNATURE,today,,\n# then\n,210,SIGNATURE,,,\n"
                        + "FR,210,SIGNATURE,2011-05-11,,\n"));
    }

    @Test
    void refusesTwoDays() {
        assertEquals(
                "day: the chart is said to be as of 2026-05-08 and as of 2026-05-09; accepted is one day.",
                refusalOf(CHART_OF_210.asOf(DAY.minusDays(1)), HEAD + COLUMNS));
    }

    @Test
    void refusesADayThatIsNone() {
        assertTrue(refusalOf("# as of May 2026\n# chart of 210\n" + COLUMNS)
                .startsWith("comment \"# as of May 2026\": \"May 2026\" is no day; accepted are, for example,"
                        + " 2020-04-22 and 22/04/2020.\n  day: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state,convention,act | \"on\" is missing",
                "state,convention,act,on,when | \"when\" is not known",
            })
    void refusesWrongColumns(String columns, String problem) {
        String refusal = refusalOf(CHART_OF_210, columns + "\n" + columns);

        assertTrue(refusal.startsWith("names of columns: " + problem + "; accepted "), refusal);
        assertEquals(1, refusal.lines().count(), refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | istanbul.csv: the file is empty.",
                "# nothing yet | istanbul.csv: the file has no row with anything in it.",
                "state,convention,act,on,On | istanbul.csv, line 1, column on: the columns 4 and 5 are both called \"on\".",
                "\"DE\" or so,210 | istanbul.csv, line 1: there is text after the quote that closes a cell",
            })
    void refusesWhatIsNoTable(String text, String problem) {
        String refusal = assertThrows(UnreadableInput.class, () -> read(CHART_OF_210, text))
                .getMessage();

        assertTrue(refusal.startsWith("Chart \"istanbul.csv\" cannot be read as it stands: 1 error(s)"), refusal);
        assertTrue(refusal.contains(problem), refusal);
    }
}
