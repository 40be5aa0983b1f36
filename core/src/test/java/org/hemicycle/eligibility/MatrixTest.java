package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.Serialized;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access.Kind;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final Dossier RECORD =
            Records.complete("ETS 005, CETS 210", "FR, ETS 005, RATIFICATION, 1974-05-03");
    private static final List<Identifier> STATES = ids("FR", "MA", "EU");
    private static final List<Identifier> CONVENTIONS = ids("ETS 005", "CETS 210");
    private static final Eligibility.Dated ON_THE_DAY = Eligibility.in(RECORD).asOf(LocalDate.parse("2024-01-01"));

    private static List<Identifier> ids(String... texts) {
        return Arrays.stream(texts).map(Identifier::parse).toList();
    }

    @Test
    void hasARowForEachStateAndAColumnForEachConvention() {
        Matrix matrix = ON_THE_DAY.matrix(STATES, CONVENTIONS);

        assertEquals(
                List.of("PE", "-i", "nE"),
                matrix.cells().stream()
                        .map(row -> String.join(
                                "",
                                row.stream()
                                        .map(cell -> cell.kind().abbreviation())
                                        .toList()))
                        .toList());
        assertEquals(5, matrix.print().lines().count());
        assertTrue(Stream.of(Kind.values()).allMatch(kind -> matrix.print().contains(kind.phrase())));
    }

    @Test
    void isPrintedAndCountedByTheKindsOfItsAnswers() {
        Matrix matrix = ON_THE_DAY.matrix(STATES, CONVENTIONS);

        assertEquals("""
                      005  210
                FR      P    E
                MA      -    i
                EU      n    E
                """ + Kind.legend(), matrix.print());
        assertEquals(
                Map.of(
                        Kind.PARTY,
                        1L,
                        Kind.ENTITLED,
                        2L,
                        Kind.CLOSED,
                        1L,
                        Kind.MAY_REQUEST_INVITATION,
                        1L,
                        Kind.NOT_YET,
                        1L),
                matrix.counts());
        assertTrue(matrix.toString().startsWith("Matrix of 3 States and 2 conventions: {PARTY=1, ENTITLED=2, "));
        assertTrue(Kind.legend().contains(", E entitled, "), Kind.legend());
    }

    @Test
    void hasARowOfPlainTextForEachPair() {
        List<Matrix.Row> rows = ON_THE_DAY.matrix(STATES, CONVENTIONS).rows();

        assertEquals(
                List.of(
                        "FR ETS 005 PARTY",
                        "FR CETS 210 ENTITLED",
                        "MA ETS 005 CLOSED",
                        "MA CETS 210 MAY_REQUEST_INVITATION",
                        "EU ETS 005 NOT_YET",
                        "EU CETS 210 ENTITLED"),
                rows.stream()
                        .map(row -> row.state() + " " + row.convention() + " " + row.kind())
                        .toList());
        assertEquals("", rows.get(0).route() + rows.get(0).missing());
        assertFalse(rows.get(1).route().isEmpty());
    }

    private static final Dossier ACTS = Acts.completed(
            Acts.dossier(Acts.act("UA", 210, TreatyAction.Kind.RATIFICATION, "2022-03-18", "2022-06-01")),
            "UA",
            Completeness.Fact.TREATY_ACTIONS);

    private static List<String> spans(String range) {
        return Eligibility.in(ACTS).timeline("UA", "CETS 210", range).spans().stream()
                .map(span -> span.first() + " " + span.last() + " "
                        + span.verdict().answer().kind())
                .toList();
    }

    @Test
    void aTimelineHasASpanForEachAnswer() {
        assertEquals(
                List.of(
                        "2022-03-17 2022-03-17 ENTITLED",
                        "2022-03-18 2022-05-31 CONSENT_EXPRESSED",
                        "2022-06-01 2022-06-02 PARTY"),
                spans("2022-03-17/2022-06-02"));
        assertEquals(List.of("2022-06-01 2022-06-01 PARTY"), spans("2022-06-01/2022-06-01"));
        assertEquals(
                List.of("2022-05-31 2022-05-31 CONSENT_EXPRESSED", "2022-06-01 2022-06-01 PARTY"),
                spans("2022-05-31/2022-06-01"));
    }

    @Test
    void aTimelineIsPrintedALineForEachSpanAndSaysWhereItHasNoTurn() {
        AccessTimeline turning = Eligibility.in(ACTS).timeline("UA", "CETS 210", "2022-05-31/2022-06-01");
        AccessTimeline constant = Eligibility.in(ACTS).timeline("UA", "CETS 210", "2022-06-01/2022-06-30");

        assertEquals(
                "2022-05-31/2022-05-31 " + turning.spans().get(0).verdict().answer() + "\n2022-06-01/2022-06-01 "
                        + turning.spans().get(1).verdict().answer(),
                turning.print());
        assertEquals(
                "2022-06-01/2022-06-30 " + constant.spans().get(0).verdict().answer() + "\n(no turn in these days)",
                constant.print());
    }

    @Test
    void questionsComeBackFromAStreamAndAreAskedByNamesAlike() throws Exception {
        LocalDate day = LocalDate.parse("2024-01-01");
        Identifier kazakhstan = Identifier.parse("KZ");
        Eligibility copy = (Eligibility) Serialized.copyOf(Eligibility.in(ACTS));
        Eligibility routes = (Eligibility) Serialized.copyOf(Eligibility.byRoutes());

        assertEquals(
                Kind.PARTY, copy.asOf(day).access("UA", "CETS 210").answer().kind());
        assertEquals(
                Kind.ENTITLED,
                routes.asOf(day).access("UA", "CETS 210").answer().kind());
        assertEquals(
                ON_THE_DAY.routes(kazakhstan, Identifier.treaty(210)), ON_THE_DAY.routes("Kazakhstan", "CETS 210"));
        assertEquals(
                ON_THE_DAY.participation(kazakhstan, Identifier.parse("body:greco")),
                ON_THE_DAY.participation("Kazakhstan", "GRECO"));
    }

    @Test
    void anInquiryIsItsLawInOneLineAndTellsItsReasonsAndWhatIsMissing() {
        Inquiry open = ON_THE_DAY.ask("XK", "ETS 018");
        Inquiry settled = ON_THE_DAY.ask("FR", "ETS 005");
        List<String> lines = open.print().lines().toList();

        assertEquals(open.law(), open.toString());
        assertEquals(List.of(open.byRoutes().question(), open.law(), open.record()), lines.subList(0, 3));
        assertTrue(lines.contains("why:"));
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("missing: ") && line.contains("whether Kosovo* is a State")));
        assertTrue(settled.print().lines().noneMatch(line -> line.startsWith("missing: ")));
        assertTrue(settled.print()
                .contains("why:\n  "
                        + settled.byRoutes()
                                .decisive()
                                .because()
                                .get(0)
                                .print()
                                .lines()
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void byRoutesLeavesOutWhatHasBeenDone() {
        Identifier france = Identifier.parse("FR");
        Identifier convention = Identifier.treaty(5);

        assertEquals(
                Kind.PARTY,
                ON_THE_DAY.matrix(STATES, CONVENTIONS).cell(france, convention).kind());
        assertEquals(
                Kind.ENTITLED,
                ON_THE_DAY
                        .matrixByRoutes(STATES, CONVENTIONS)
                        .cell(france, convention)
                        .kind());
    }

    @Test
    void refusesACellThatItDoesNotHave() {
        Matrix matrix = ON_THE_DAY.matrix(STATES, CONVENTIONS);

        assertEquals(
                "Matrix has no state DE; it has [FR, MA, EU].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> matrix.cell(Identifier.parse("DE"), Identifier.treaty(5)))
                        .getMessage());
        assertEquals(
                "Matrix has no convention ETS 018; it has [ETS 005, CETS 210].",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> matrix.cell(Identifier.parse("FR"), Identifier.treaty(18)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> ON_THE_DAY.matrix(ids("QQ"), CONVENTIONS));
        assertThrows(IllegalArgumentException.class, () -> ON_THE_DAY.matrix(STATES, ids("CETS 999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2024-01-01", "2024-01-01/.."})
    void aTimelineNeedsBothEnds(String range) {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Eligibility.in(RECORD)
                                .timeline(Identifier.parse("FR"), Identifier.treaty(5), DateRange.parse(range)))
                .getMessage()
                .endsWith("which has an open end; give a first and a last day."));
    }
}
