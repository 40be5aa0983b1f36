package org.hemicycle.serialization.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSourceTest {

    private static final TableSource TEXT = new TableSource.OfText("claims.csv");
    private static final TableSource SHEET = new TableSource.OfSheet("claims.csv", "plan.xlsx", "Claims");

    private final ProblemLog log = new ProblemLog();

    private static Row row(int number, String... cells) {
        return new Row(SHEET, number, number + 1L, List.of(), List.of(cells));
    }

    private List<String> problems() {
        return log.problems().list().stream().map(Problem::print).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsOfASheetHaveTheLettersOfASpreadsheet(int at, String letters) {
        assertEquals(letters, TableSource.OfSheet.letters(at));
    }

    @Test
    void aCellOfATextIsAtItsLineAndColumnByName() {
        assertEquals(new Place.Whole("claims.csv"), TEXT.whole());
        assertEquals(new Place.InText("claims.csv", 3, "date", 7), TEXT.place(3, "date", 1, 7));
        assertEquals(new Origin("claims.csv", 3, "date"), TEXT.origin(3, "date", 1));
        assertEquals("line 3", TEXT.line(3));
        assertTrue(TEXT.has(new Place.InText("claims.csv", 9, "")));
        assertFalse(TEXT.has(new Place.InText("parts.csv", 9, "")));
    }

    @Test
    void aCellOfASheetIsAtItsRowAndLetterOfTheWorkbook() {
        assertEquals(new Place.InWorkbook("plan.xlsx", "Claims", "", 0), SHEET.whole());
        assertEquals(new Place.InWorkbook("plan.xlsx", "Claims", "B3", 3), SHEET.place(3, "date", 1, 7));
        assertEquals(new Place.InWorkbook("plan.xlsx", "Claims", "3:3", 3), SHEET.place(3, "date", -1, 0));
        assertEquals(new Origin("plan.xlsx", 3, "Claims!A3"), SHEET.origin(3, "date", 0));
        assertEquals("row 3", SHEET.line(3));
        assertTrue(SHEET.has(new Place.InWorkbook("plan.xlsx", "Claims", "B3", 3)));
        assertFalse(SHEET.has(new Place.InWorkbook("plan.xlsx", "Parts", "B3", 3)));
        assertFalse(SHEET.has(new Place.InWorkbook("other.xlsx", "Claims", "B3", 3)));
    }

    @Test
    void theFirstRowOfASheetNamesTheColumns() {
        Table table = Table.of(
                        SHEET, List.of(row(0, "Date", "Who", ""), row(1, "May", "", ""), row(2, "", "B", "")), log)
                .orElseThrow();

        assertEquals(List.of("date", "who"), table.columns());
        assertEquals(SHEET, table.source());
        assertEquals("claims.csv", table.file());
        assertEquals(new Place.InWorkbook("plan.xlsx", "Claims", "B1", 1), table.place("who"));
        assertEquals(2, table.rows().size());
        assertEquals(Optional.of("May"), table.rows().get(0).find("date"));
        assertEquals(Optional.of("B"), table.rows().get(1).find("who"));
        assertEquals("claims.csv", table.rows().get(1).file());
        assertEquals(
                new Origin("plan.xlsx", 3, "Claims!B3"), table.rows().get(1).origin("who"));
        assertEquals(
                new Origin("plan.xlsx", 3, "Claims!3:3"), table.rows().get(1).origin(""));
        assertEquals(List.of(), problems());
    }

    @Test
    void aRowOfASheetThatContradictsItselfIsLeftOut() {
        Table table = Table.of(SHEET, List.of(row(0, "a", "b", "A"), row(1, "1", "2", "1"), row(2, "1", "2", "3")), log)
                .orElseThrow();

        assertEquals(1, table.rows().size());
        assertEquals(
                List.of(
                        "plan.xlsx, Claims!C1: the columns 1 and 3 are both called \"a\". Leave one of them out, or give it its"
                                + " own name.",
                        "plan.xlsx, Claims!A3: the row has two different cells called \"a\". Leave one column out, or give it"
                                + " its own name; the row is left out."),
                problems());
    }

    @Test
    void aSheetWithoutRowsIsReported() {
        assertEquals(Optional.empty(), Table.of(SHEET, List.of(), log));
        assertEquals(
                List.of(
                        "plan.xlsx, Claims: the sheet has no row with anything in it. The first row gives the names of the"
                                + " columns."),
                problems());
    }

    @Test
    void aCellBeginsWhereItsTextDoesAndOneOfASheetNowhere() {
        Row ofText = new Row(TEXT, 1, 2, List.of("a", "b", "b", "c"), List.of("1", " ", "2"), List.of(1, 3, 0));

        assertEquals(OptionalInt.of(1), ofText.position("a"));
        assertEquals(OptionalInt.empty(), ofText.position("b"), "the one of two that says something");
        assertEquals(OptionalInt.empty(), ofText.position("c"));
        assertEquals(OptionalInt.empty(), ofText.position(""));
        assertEquals(OptionalInt.empty(), ofText.position("d"));
        assertEquals(OptionalInt.empty(), row(1, "x").under(List.of("a")).position("a"));
    }

    @Test
    void aCellThatBeginsWithABackslashKeepsItsBlanks() {
        Row row = new Row(TEXT, 1, 2, List.of("a", "b"), List.of(" \\ x ", " x\\ "));

        assertEquals(Optional.of("\\ x "), row.find("a"));
        assertEquals(Optional.of("x\\"), row.find("b"));
    }
}
