package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origin;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** The problems, one a line. */
    private static String refusalOf(ChartReader reader, String text) {
        UnreadableInput refusal = assertThrows(UnreadableInput.class, () -> read(reader, text));
        assertTrue(refusal.getMessage().startsWith("Chart \"istanbul.csv\" cannot be read as it stands: "));
        return printed(refusal.problems());
    }

    private static String printed(Problems problems) {
        return problems.list().stream().map(Problem::print).collect(Collectors.joining("\n"));
    }

    private static String refusalOfRow(String row) {
        return refusalOf(HEAD + COLUMNS + filled(row));
    }

    private static Draft<SignatureChart> draft(ChartReader reader, String text) {
        try {
            return reader.readDraft("istanbul.csv", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft<SignatureChart> draft(String text) {
        return draft(SignatureChart.reader(), text);
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

        assertEquals(Optional.of(DAY), chart.asOf());
        assertEquals(
                "KZ × CETS 210 INVITATION 2020-04-22; TR × CETS 210 RATIFICATION 2012-03-14;"
                        + " TR × CETS 210 DENUNCIATION 2021-03-22",
                printed(chart.actions()));
        assertEquals("2025-04-22", chart.actions().get(0).statedEnd().toString());
        assertEquals("2014-08-01", chart.actions().get(1).recordedEffect().toString());
        assertEquals("2021-07-01", chart.actions().get(2).recordedEffect().toString());
        String row = chart.document() + ", Row 2";
        assertEquals(
                "[\"14/03/2012\" (" + row + "), \"01/08/2014\" (" + row + ")]",
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
        "kz, KZ",
        "Russian\u00A0Federation, RU",
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
        "CETS\u00A0201, CETS 201",
        "ETS 017, ETS 017", // charts have conventions that the reference data lack
        "UNTS 14668, UNTS 14668",
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
        "Provisional\u00A0application, PROVISIONAL_APPLICATION",
        "accession, ACCESSION",
        "Accession (a), ACCESSION",
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
        assertEquals(Optional.of(DAY), chart.asOf());
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
        assertTrue(
                chart.document().toString().matches("local:chart-of-210-May-2026-05-09-[0-9a-f]{8}"),
                chart.document()::toString);
        assertEquals(
                "Chart of signatures and ratifications (chart of 210 (May).csv)",
                chart.paper().name().official());
    }

    @Test
    void decodesAFileThatIsNotUnicodeAndSaysFromWhat(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.csv");
        Files.write(
                file, (HEAD + COLUMNS + "Türkiye,210,SIGNATURE,2011-05-11,,\n").getBytes(StandardCharsets.ISO_8859_1));

        RecognisedChart chart = SignatureChart.reader().recognise(file);

        assertEquals("windows-1252", chart.encoding());
        assertEquals(
                List.of(Identifier.parse("TR")),
                chart.chart().actions().stream().map(TreatyAction::actor).toList());
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
    void refusesAsTheDocumentationShows() throws IOException {
        String page = Files.readString(Path.of("..", "src", "site", "markdown", "chart-of-signatures.md"));
        UnreadableInput refusal = assertThrows(
                UnreadableInput.class,
                () -> read(HEAD
                        + COLUMNS
                        + "DE,210,SIGNATURE,31.02.2011,,\n"
                        + "TUN,210,SIGNATURE,2011-05-11,,\n"
                        + "DE,210,SIGNATURE,2011-05-11,,,Korea\n"
                        + "#FR,210,SIGNATURE,2011-05-11,,\n"));

        assertTrue(page.contains("```\n" + refusal.getMessage() + "\n```\n"), refusal::getMessage);
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
    void aTableOfActsMayPromiseOnePair() {
        SignatureChart chart = read("""
                # as of 2015-12-03
                # chart of Canada with CETS 185, CA × ETS 5
                state,convention,act,on,takes_effect
                Canada,185,SIGNATURE,2001-11-23,
                Canada,185,RATIFICATION,2015-07-08,2015-11-01
                """);

        assertEquals(
                List.of("CA × ETS 185", "CA × ETS 005"),
                chart.completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'CA,185,SIGNATURE,tomorrow', ''",
        "'CA,5,SIGNATURE,tomorrow', 'CA × ETS 185'",
        "'KZ,185,SIGNATURE,tomorrow', 'CA × ETS 185'",
        "'Utopia,185,SIGNATURE,2001-11-23', ''",
        "'CA,Utopia,SIGNATURE,2001-11-23', ''",
    })
    void aLostRowTakesThePromiseOfAPairOnlyIfItMayBeAboutBoth(String row, String promises) throws IOException {
        String text = "# as of 2015-12-03\n# chart of CA with CETS 185\nstate,convention,act,on\n" + row + "\n";

        assertEquals(
                promises,
                SignatureChart.reader().readDraft("c.csv", new StringReader(text)).value().completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .collect(Collectors.joining()));
    }

    @Test
    void addsToADossierOnceAndKeepsWhatItHas() {
        SignatureChart german = read(CHART_OF_210.of(Identifier.treaty(18)), COLUMNS + "DE,18,SIGNATURE,1955-05-11,,");
        Dossier other = german.toDossier("Germany");
        SignatureChart chart = read(HEAD + COLUMNS);

        assertEquals(List.of(german.paper()), other.documents());
        assertEquals(
                "Dossier \"Germany\" already has this chart, " + german.document() + "; add each chart once.",
                assertThrows(IllegalArgumentException.class, () -> german.addTo(other))
                        .getMessage());
        assertEquals(2, chart.addTo(other).documents().size());
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

    static Stream<Arguments> cells() {
        String state = "accepted are a code of ISO 3166-1 alpha-2, EU, XK, a name among the reference data.";
        String convention = "accepted are a number such as CETS 210 or 210, a name among the reference data.";
        String act =
                "accepted are REQUEST, CONSULTATION, INVITATION, EXTENSION_REQUEST, EXTENSION, SIGNATURE, DEFINITIVE_SIGNATURE,"
                        + " RATIFICATION, ACCESSION, SUCCESSION, PROVISIONAL_APPLICATION, RESERVATION, DECLARATION, SUSPENSION,"
                        + " DENUNCIATION, WITHDRAWAL, CESSATION, ACCEPTANCE, APPROVAL.";
        String day = "accepted are 2020-04-22, 22/04/2020.";
        return Stream.of(
                arguments("Utopia,210,SIGNATURE,2011-05-11", "state: \"Utopia\" is no State that is known; " + state),
                arguments("XX,210,SIGNATURE,2011-05-11", "state: \"XX\" is no State that is known; " + state),
                arguments("PACE,210,SIGNATURE,2011-05-11", "state: \"PACE\" is no State that is known; " + state),
                arguments(
                        "TUN,210,SIGNATURE,2011-05-11",
                        "state: \"TUN\" is no State that is known; " + state + " Did you mean \"TN\"?"),
                arguments(
                        "TU,210,SIGNATURE,2011-05-11",
                        "state: \"TU\" is no State that is known; " + state
                                + " Did you mean \"TN\" or \"TR\" or \"TV\"?"),
                arguments(
                        "Tunesia,210,SIGNATURE,2011-05-11",
                        "state: \"Tunesia\" is no State that is known; " + state + " Did you mean \"Tunisia\"?"),
                arguments(",210,SIGNATURE,2011-05-11", "state: the cell is empty. Every row needs a value here."),
                arguments("DE,,SIGNATURE,2011-05-11", "convention: the cell is empty. Every row needs a value here."),
                arguments(
                        "DE,0,SIGNATURE,2011-05-11", "convention: \"0\" is no convention that is known; " + convention),
                arguments(
                        "DE,CETS 2010,SIGNATURE,2011-05-11",
                        "convention: \"CETS 2010\" is no convention that is known; " + convention
                                + " Did you mean \"CETS 210\" or \"CETS 201\"?"),
                arguments(
                        "DE,CETS 250,SIGNATURE,2011-05-11",
                        "convention: \"CETS 250\" is beyond the series, whose last is CETS 226. Did you mean \"CETS 220\""
                                + " or \"CETS 210\"? If it is newer than the reference data, add it with"
                                + " ReferenceData.with(convention)."),
                arguments(
                        "DE,Istambul Convention,SIGNATURE,2011-05-11",
                        "convention: \"Istambul Convention\" is no convention that is known; " + convention
                                + " Did you mean \"Istanbul Convention\"?"),
                arguments(
                        "DE,local:istanbul,SIGNATURE,2011-05-11",
                        "convention: \"local:istanbul\" is no convention that is known; " + convention),
                arguments("DE,210,,2011-05-11", "act: the cell is empty. Every row needs a value here."),
                arguments(
                        "DE,210,Acession,2011-05-11",
                        "act: \"Acession\" is no act; " + act + " Did you mean \"ACCESSION\"?"),
                arguments(
                        "DE,210,ratified,2011-05-11",
                        "act: \"ratified\" is no act; " + act + " Did you mean \"RATIFICATION\"?"),
                arguments("DE,210,left,2011-05-11", "act: \"left\" is no act; " + act),
                arguments("DE,210,SIGNATURE", "on: the cell is empty. Every row needs a value here."),
                arguments("DE,210,SIGNATURE,31/02/2011", "on: \"31/02/2011\" is no day; " + day),
                arguments(
                        "DE,210,SIGNATURE,05.11.2011",
                        "on: \"05.11.2011\" is no day; " + day + " Did you mean \"2011-11-05\" or \"2011-05-11\"?"),
                arguments(
                        "DE,210,SIGNATURE,5/31/2011",
                        "on: \"5/31/2011\" is no day; " + day + " Did you mean \"2011-05-31\"?"),
                arguments("DE,210,RATIFICATION,2011-05-11,soon", "takes_effect: \"soon\" is no day; " + day),
                arguments(
                        "DE,210,SIGNATURE,2011-05-11,2011-05-12",
                        "takes_effect: SIGNATURE does not bring a convention into force, and the cell has \"2011-05-12\"."
                                + " Leave the cell empty."),
                arguments(
                        "DE,210,ACCESSION,2011-05-11,,2011-05-12",
                        "valid_until: ACCESSION is not an invitation, its extension or a request for one, and the cell has \"2011-05-12\"."
                                + " Leave the cell empty."));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void refusesACellWithItsPlaceWhatIsAcceptedAndWhatIsNear(String row, String problem) {
        assertEquals("istanbul.csv, line 4, column " + problem, refusalOfRow(row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Allemagne | DE",
                "Zwitserland | CH",
                "Korea (Republic of) | KR",
                "Denmark 4 | DK",
                "kz | KZ",
                "China (Hong Kong) | HK"
            })
    void takesStatesUnderTheNamesThatDepositariesPrint(String name, String code) {
        assertEquals(
                Identifier.parse(code),
                readRow(name + ",210,SIGNATURE,2011-05-11").actor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yugoslavia", "Netherlands Antilles", "Congo (Free State)"})
    void refusesWhoeverIsNoStateOfToday(String name) {
        assertTrue(refusalOfRow(name + ",210,SIGNATURE,2011-05-11")
                .contains("\"" + name + "\" is no State that is known; accepted are"));
    }

    @Test
    void refusesANameThatTwoStatesHave() {
        ReferenceData two = ReferenceData.shipped();
        for (String code : List.of("QQ", "QZ")) {
            two = two.with(Actor.builder()
                    .identifier(Identifier.parse(code))
                    .name(Name.of("Nowhere"))
                    .kind(Actor.Kind.STATE)
                    .build());
        }

        assertEquals(
                "istanbul.csv, line 2, column state: \"nowhere\" is the name of more than one; accepted are QQ, QZ.",
                refusalOf(CHART_OF_210.under(two), COLUMNS + "nowhere,210,SIGNATURE,2011-05-11,,"));
    }

    @Test
    void listsEverythingThatCannotBeTakenAtOnceInOrderOfLines() {
        assertEquals(
                """
                istanbul.csv: the chart does not say of what it leaves nothing out. Add a line "# chart of CETS 210" if it has \
                all States of that convention, "# chart of KZ" if it has all conventions of that State, "# chart of KZ with \
                CETS 210" if it has all of both, or use ChartReader.of.
                istanbul.csv: the chart does not say on which day it stood like this. Add a line "# as of 2026-05-09", or use \
                ChartReader.asOf.
                istanbul.csv, line 1: "Utopia" is neither a State nor a convention; accepted are a code of ISO 3166-1 alpha-2, \
                EU, XK, a name among the reference data, a number such as CETS 210 or 210.
                istanbul.csv, line 3, column on: "today" is no day; accepted are 2020-04-22, 22/04/2020.
                istanbul.csv, line 5, column state: the cell is empty. Every row needs a value here.
                istanbul.csv, line 5, column on: the cell is empty. Every row needs a value here.
                istanbul.csv, line 6: the row has 7 cells, and there are 6 columns (state, convention, act, on, takes_effect, \
                valid_until). A comma in an unquoted cell must be quoted. The row is left out.
                istanbul.csv, line 7, column state: the quote that opens a cell is never closed, in <"FR,210,SIGNATURE,,,>. \
                Close it, or leave it out; the row is left out.""",
                refusalOf(
                        "# chart of Utopia\n" + COLUMNS + "DE,210,SIGNATURE,today,,\n# then\n,210,SIGNATURE,,,\n"
                                + "DE,210,SIGNATURE,2011-05-11,,,Korea\n\"FR,210,SIGNATURE,,,\nFR,210,SIGNATURE,2011-05-11,,\n"));
    }

    @Test
    void refusesTwoDays() {
        assertEquals(
                "istanbul.csv, line 1: the chart is said to be as of 2026-05-08 and as of 2026-05-09. Give one day.",
                refusalOf(CHART_OF_210.asOf(DAY.minusDays(1)), HEAD + COLUMNS));
    }

    @Test
    void refusesADayThatIsNone() {
        assertTrue(refusalOf("# as of May 2026\n# chart of 210\n" + COLUMNS)
                .endsWith("istanbul.csv, line 1: \"May 2026\" is no day; accepted are 2020-04-22, 22/04/2020."));
    }

    @Test
    void pointsOutACommentThatNearlyPromisesSomething() {
        Draft<SignatureChart> draft = draft("# with invitation\n# as off 2026\n# Status: final\n" + HEAD
                + "# with invitations since 2013\n" + COLUMNS);

        assertEquals("""
                istanbul.csv, line 1: the comment promises nothing as it is written. Did you mean "with invitations"?
                istanbul.csv, line 2: the comment promises nothing as it is written. Did you mean "as of"?
                istanbul.csv, line 6: the comment promises nothing as it is written. Did you mean "with invitations"?""", printed(draft.problems()));
        assertFalse(draft.problems().hasErrors());
        assertEquals(
                Completeness.Fact.SIGNATURES,
                draft.orThrow().completeness().get(0).fact());
    }

    static Stream<Arguments> headers() {
        String accepted = "; accepted are state, convention, act, on, takes_effect, valid_until, note.";
        String people = " What is meant for people alone belongs in the column note.";
        return Stream.of(
                arguments(
                        "state,convention,act\nDE,210,SIGNED\n",
                        List.of(
                                "istanbul.csv, line 1: there is no column \"on\", which every row needs" + accepted,
                                "istanbul.csv, line 2, column act: \"SIGNED\" is no act; accepted are REQUEST, ")),
                arguments(
                        "state,convention,act,on,takes efect\nDE,210,SIGNATURE,2011-05-11,\n",
                        List.of("istanbul.csv, line 1, column takes_efect: \"takes_efect\" is no column of a chart"
                                + accepted + " Did you mean \"takes_effect\"?" + people)),
                arguments(
                        "state,convention,act,on,source\nDE,210,SIGNATURE,2011-05-11,\n",
                        List.of("istanbul.csv, line 1, column source: \"source\" is no column of a chart" + accepted
                                + people)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesWrongColumnsAndReadsTheRestOfTheRows(String text, List<String> problems) {
        List<String> found = refusalOf(CHART_OF_210, text).lines().toList();

        assertEquals(problems.size(), found.size(), found::toString);
        for (int i = 0; i < problems.size(); i++) {
            assertTrue(found.get(i).startsWith(problems.get(i)), found.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | istanbul.csv: the file is empty. ",
                "# nothing yet | istanbul.csv: the file has no row with anything in it. ",
                "state,convention,act,on,On | istanbul.csv, line 1, column on: the columns 4 and 5 are both called \"on\". ",
                "\"state\" or so,convention,act | istanbul.csv, line 1: there is text after the quote that closes a cell, ",
            })
    void refusesWhatIsNoTable(String text, String problem) {
        String refusal = refusalOf(CHART_OF_210, text);

        assertTrue(refusal.startsWith(problem), refusal);
        assertEquals(1, refusal.lines().count(), refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#DE,210,SIGNATURE,2011-05-11,,",
                "  # DE,210,SIGNATURE,soon,,",
                "\"#DE\",210,signed,2011-05-11,,",
                "#\"Germany\",210,SIGNATURE,2011-05-11",
            })
    void reportsACommentThatLooksLikeARow(String line) {
        Draft<SignatureChart> draft = draft(HEAD + COLUMNS + line + "\nFR,210,SIGNATURE,2011-05-11,,\n");

        assertEquals(
                "istanbul.csv, line 4: the line is a comment, since it begins with #, and looks like a row. Take the # away if"
                        + " it is a row, and the line if it is none.",
                printed(draft.problems()));
        assertEquals("FR × CETS 210 SIGNATURE 2011-05-11", printed(draft.value().actions()));
        assertEquals(List.of(), draft.value().completeness());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# DE,210,SIGNATURE",
                "# taken on, or before, the day, 2011-05-11",
                "# Germany, France, Spain, Italy, Malta",
                "# signature",
                "# state,convention,act,on",
            })
    void keepsRealCommentsAsComments(String line) {
        assertEquals(
                1,
                read(HEAD + COLUMNS + line + "\nFR,210,SIGNATURE,2011-05-11,,\n")
                        .actions()
                        .size());
    }

    @Test
    void reportsARowThatAQuotedCellSwallowed() {
        Draft<SignatureChart> draft = draft(HEAD
                + "state,convention,act,on,note\n"
                + "DE,210,SIGNATURE,2011-05-11,\"in Istanbul\n"
                + "FR,210,SIGNATURE,2011-05-11,at night\"\n"
                + "IT,210,SIGNATURE,2012-09-27,\"in Strasbourg,\nwith a statement\"\n");

        assertEquals(
                "istanbul.csv, line 4, column note: the cell runs over several lines, and one of them looks like a row. Look"
                        + " for a quote that should be closed before.",
                printed(draft.problems()));
        assertEquals(List.of(), draft.value().completeness());
    }

    @Test
    void aDraftLeavesABadOptionalCellOutAloneAndABadRequiredCellWithItsRow() {
        Draft<SignatureChart> draft = draft(HEAD
                + COLUMNS
                + "DE,210,RATIFICATION,2017-10-12,soon,\n"
                + "FR,210,RATIFICATION,2014-07-04,2014-11-01,2014-11-01\n"
                + "IT,210,RATIFICATION,today,2014-08-01,\n");

        assertEquals(
                "DE × CETS 210 RATIFICATION 2017-10-12; FR × CETS 210 RATIFICATION 2014-07-04",
                printed(draft.value().actions()));
        assertTrue(draft.value().actions().get(0).recordedEffect().isEmpty());
        assertEquals(
                "2014-11-01", draft.value().actions().get(1).recordedEffect().toString());
        assertEquals(3, draft.problems().errors().size());
        assertThrows(UnreadableInput.class, draft::orThrow);
    }

    static Stream<Arguments> lostRows() {
        return Stream.of(
                arguments("BG,210,SIGNATURE,2016-04-21,,", "[CETS 210, ETS 173, BG, KZ]"),
                arguments("BG,210,SIGNATURE,soon,,", "[ETS 173, KZ]"),
                arguments("FR,5,SIGNATURE,soon,,", "[CETS 210, ETS 173, BG, KZ]"),
                arguments("BG,Utopia Convention,SIGNATURE,2016-04-21,,", "[KZ]"),
                arguments("Utopia,210,SIGNATURE,2016-04-21,,", "[ETS 173]"),
                arguments("FR,210,SIGNATURE,2016-04-21,soon,", "[CETS 210, ETS 173, BG, KZ]"),
                arguments("BG,210,SIGNATURE,2016-04-21", "[]"),
                arguments("\"BG,210,SIGNATURE,2016-04-21,,", "[]"));
    }

    @ParameterizedTest
    @MethodSource("lostRows")
    void aDraftKeepsNoPromiseThatALostRowMayBreak(String row, String promises) {
        String head = "# as of 2026-05-09\n# chart of 210, 173, BG, KZ\n";

        assertEquals(
                promises,
                draft(head + COLUMNS + row + "\n").value().completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .toList()
                        .toString());
    }

    @Test
    void aLostRowNeverBecomesTheAnswerThatNothingWasDone() {
        String lost = HEAD + COLUMNS + "BG,210,SIGNATURE,soon,,\nDE,210,RATIFICATION,2017-10-12,2018-02-01,\n";
        Dossier dossier = draft(lost).value().toDossier("Draft");

        assertTrue(access(dossier, "BG", 210).truth().isUnknown());
        assertEquals(
                "Party since 2018-02-01, not promised complete",
                access(dossier, "DE", 210).answer().toString());
        assertTrue(
                access(read(lost.replace("soon", "2016-04-21")).toDossier("Chart"), "IT", 210)
                                .answer()
                        instanceof Access.Entitled);
    }

    @Test
    void aDraftWithoutADayOrWithTwoPromisesNothing() {
        String row = COLUMNS + "DE,210,SIGNATURE,2011-05-11,,\n";
        for (Draft<SignatureChart> draft :
                List.of(draft("# chart of 210\n" + row), draft(CHART_OF_210.asOf(DAY.minusDays(1)), HEAD + row))) {
            assertEquals(1, draft.value().actions().size());
            assertEquals(Optional.empty(), draft.value().asOf());
            assertEquals(List.of(), draft.value().completeness());
        }
    }

    @Test
    void aDraftOfWhatIsNoTableHasTheDayThatTheReaderWasTold() {
        Draft<SignatureChart> draft = draft(CHART_OF_210, "");

        assertEquals(Optional.of(DAY), draft.value().asOf());
        assertEquals(List.of(), draft.value().actions());
        assertEquals(List.of(), draft.value().completeness());
        assertEquals(1, draft.problems().errors().size());
    }

    @Test
    void readsADraftOfAFileAndReportsWhereThereIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEAD + COLUMNS + "TU,210,SIGNATURE,2011-05-11,,");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("gone.csv"));

        assertEquals(
                "a.csv, line 4, column state",
                SignatureChart.reader()
                        .readDraft(file)
                        .problems()
                        .list()
                        .get(0)
                        .place()
                        .toString());
        assertEquals(
                folder + ": it is a folder. A chart is one file.",
                printed(SignatureChart.reader().readDraft(folder).problems()));
        assertEquals(
                link + ": there is no such file. A chart is one file.",
                printed(SignatureChart.reader().readDraft(link).problems()));
        assertThrows(UnreadableInput.class, () -> SignatureChart.reader().read(folder.resolve("gone.csv")));
    }

    @Test
    void knowsTheCellOfEachDateAndTheLineOfEachPromise() {
        Draft<SignatureChart> draft =
                draft(HEAD + COLUMNS + "DE,210,SIGNATURE,2011-05-11,,\n\nTR,210,RATIFICATION,14/03/2012,01/08/2014,\n");
        List<Claim> claims = draft.value().actions().get(1).claims();

        assertEquals(
                List.of("istanbul.csv, line 6, column on", "istanbul.csv, line 6, column takes_effect"),
                claims.stream()
                        .flatMap(claim -> draft
                                .origins()
                                .find(claim.evidence(), claim.subject().address())
                                .stream())
                        .map(Origin::toString)
                        .toList());
        assertEquals(
                "[istanbul.csv, line 2]",
                draft.origins()
                        .find(
                                draft.value().completeness().get(0).evidence(),
                                draft.value().completeness().get(0).subject().address())
                        .toString());
    }

    @Test
    void everyKindOfActCanBeEnteredWithItsDates() {
        for (TreatyAction.Kind kind : TreatyAction.Kind.values()) {
            boolean joinsOrEnds = kind.expressesConsent() || kind.endsConsent();
            boolean applies = Set.of(TreatyAction.Kind.PROVISIONAL_APPLICATION, TreatyAction.Kind.SUSPENSION)
                    .contains(kind);
            String effect = joinsOrEnds || applies ? "2006-06-06" : "";
            String end = kind.statesEnd() ? "2011-06-14" : "";

            TreatyAction action = readRow("ME,210," + kind + ",2006-06-14," + effect + "," + end);

            assertEquals(kind, action.kind());
            assertEquals("2006-06-14", action.done().toString());
            assertEquals(effect, action.takesEffect().map(Object::toString).orElse(""));
            assertEquals(end, action.validUntil().map(Object::toString).orElse(""));
            if (kind.statesEnd()) {
                assertEquals("[" + kind.dated() + " 2006-06-14, INVITATION_VALID_UNTIL 2011-06-14]", claimed(action));
            } else if (applies) {
                assertEquals("[" + kind.dated() + " 2006-06-06]", claimed(action));
            } else if (joinsOrEnds) {
                ClaimProperty property = kind.endsConsent() ? ClaimProperty.CEASED : ClaimProperty.ENTERED_INTO_FORCE;
                assertEquals("[" + kind.dated() + " 2006-06-14, " + property + " 2006-06-06]", claimed(action));
            }
        }
        assertEquals("[SUSPENDED 2006-06-14]", claimed(readRow("ME,210,SUSPENSION,2006-06-14,,")));
    }

    private static String claimed(TreatyAction action) {
        return action.claims().stream()
                .map(claim -> claim.property() + " " + claim.date().orElseThrow())
                .toList()
                .toString();
    }

    @Test
    void rowsMayNameOtherConventionsAndStatesThanTheChartPromises() {
        SignatureChart chart = read(HEAD + COLUMNS + "DE,5,RATIFICATION,1952-12-05,,\n");

        assertEquals("DE × ETS 005 RATIFICATION 1952-12-05", printed(chart.actions()));
    }

    @Test
    void noTwoChartsHaveOneIdentifier() throws IOException {
        String row = COLUMNS + "DE,210,SIGNATURE,2011-05-11,,\n";
        Set<Identifier> all = new HashSet<>();
        List<String> texts = List.of(
                HEAD + row,
                HEAD + row.replace("11,,", "12,,"),
                HEAD.replace("05-09", "05-10") + row,
                HEAD + "# chart of CETS 197\n" + row,
                HEAD + "# with invitations\n" + row,
                HEAD + row + row.substring(COLUMNS.length()));
        List<String> names = List.of("a b.csv", "a-b.csv", "чарт.csv", "");
        for (String text : texts) {
            for (String name : names) {
                all.add(SignatureChart.reader()
                        .read(name, new StringReader(text))
                        .document());
            }
        }

        assertEquals(texts.size() * names.size(), all.size());
        assertTrue(read(HEAD + row).document().toString().startsWith("local:chart-istanbul-2026-05-09-"));
    }

    @Test
    void theSameChartReadTwiceIsTheSameInEveryDialect() {
        String row = "DE,210,SIGNATURE,2011-05-11,,\n";
        SignatureChart chart = read(HEAD + COLUMNS + row);

        assertEquals(chart, read(HEAD + COLUMNS + row));
        assertEquals(
                chart,
                read("\uFEFF"
                        + (HEAD + COLUMNS + "\n" + row).replace("\n", "\r\n").replace(",", ";")));
    }

    @Test
    void readsManyRowsOfWhichNoneIsKnownInGoodTime() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "Utopia,Convention of Utopia,left,soon " + i % 7 + ",,\n")
                .collect(Collectors.joining());

        Draft<SignatureChart> draft =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> draft(HEAD + COLUMNS + rows));

        assertEquals(80_000, draft.problems().errors().size());
    }
}
