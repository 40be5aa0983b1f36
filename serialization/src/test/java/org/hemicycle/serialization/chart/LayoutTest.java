package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows are headings, and what stands in which column below them. */
class LayoutTest {

    private static final Set<String> STATES = Set.of("Austria", "France", "Spain");

    private static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    private static GridRow row(String row) {
        return new GridRow(new Place.Whole("chart"), cells(row));
    }

    private static List<Heading> headings(String row) {
        return cells(row).stream().map(Heading::of).toList();
    }

    private static Layout layout(String headings, String... rows) {
        return Layout.of(
                headings(headings), Stream.of(rows).map(LayoutTest::row).toList(), false, STATES::contains);
    }

    /** A signature or consent, beside the States and without them one more column that is known; or acts of States. */
    @ParameterizedTest
    @CsvSource({
        "State|Signature, true",
        "|Signature|Ratification, true",
        "|Signature|Region, false",
        "Signature|Ratification|Entry into force, true",
        "Signature|Ratification|Region, false",
        "State|Region, false",
        "State|Notes|Entry into force, false",
        "State|Action, true",
        "Region|Action, false",
        "State|Signature|1 May 2020, false"
    })
    void headingsAreWordsOfWhichEnoughAreKnown(String row, boolean areHeadings) {
        assertEquals(areHeadings, Layout.headings(row(row)).isPresent());
    }

    @Test
    void aSecondColumnOfTheSameDaysIsNotKnown() {
        assertEquals(
                List.of(Slot.STATE, Slot.SIGNATURE, Slot.UNKNOWN, Slot.NOTES, Slot.NOTES),
                Layout.headings(cells("State|Signature|Signature|Notes|Notes")).orElseThrow().stream()
                        .map(Heading::slot)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // the heading says it, wherever the States may stand
        "Region|State|Signature, Austria|x|1 May 2020, 1",
        // of the first column and those without heading the one with most of them, or else the first
        "No.||Signature, 1|Austria|1 May 2020, 1",
        "||Signature, Austria|Spain|1 May 2020, 0",
        "|Notes|Signature, x|Austria|1 May 2020, 0",
        "Signature|Notes|Ratification, Austria|Spain|1 May 2020, 0"
    })
    void theStateStandsWhereMostStatesAre(String headings, String row, int column) {
        assertEquals(column, layout(headings, row).state());
    }

    @ParameterizedTest
    @CsvSource({
        // nothing is empty before what is full: empty cells may have moved to the end
        "State|Signature|Ratification|Notes, Austria|1 May 2020||, true",
        // a gap shows that cells stand where they belong
        "State|Signature|Ratification|Notes, Austria||1 May 2020|, false",
        // no cell is empty
        "State|Signature|Ratification|Notes, Austria|1 May 2020|2 May 2020|x, false",
        // one column of days alone cannot be mistaken for another
        "State|Signature|Notes|Notes, Austria|1 May 2020||, false",
        // no column is that of the State, whose heading has moved too
        "Signature|Ratification|Notes|, Austria||1 May 2020|x, true"
    })
    void emptyCellsMayHaveMovedWhereNoGapSaysOtherwise(String headings, String row, boolean isMoved) {
        assertEquals(isMoved, layout(headings, row).isMoved());
    }

    @ParameterizedTest
    @CsvSource({
        "Austria|1 May 2020, Spain|1 May 2020, France|1|2, 2",
        "Austria|1 May 2020, Spain|1 May 2020|x, France|1|2, 3",
        "Austria|1 May 2020, Spain|1 May 2020|x, France, 3"
    })
    void theWidthIsThatOfMostRowsAndTheWiderOfTwo(String one, String two, String three, int width) {
        assertEquals(
                OptionalInt.of(width),
                layout("State|Signature|Notes", one, two, three).width());
    }

    @Test
    void blanksThatAreCutOffAtTheEndOfLinesLeaveTheWidthOpen() {
        List<Heading> headings = headings("State|Signature|Notes");
        List<GridRow> cut = List.of(row("Austria|1 May 2020"), row("Spain"));
        List<GridRow> kept = List.of(row("Austria|1 May 2020|"), row("Spain||"));

        assertEquals(
                OptionalInt.empty(),
                Layout.of(headings, cut, true, STATES::contains).width());
        assertEquals(
                OptionalInt.of(3),
                Layout.of(headings, kept, true, STATES::contains).width());
    }

    @ParameterizedTest
    @CsvSource({
        "false, 3, Austria|1 May 2020|x, false",
        "false, 3, Austria|1 May 2020, true",
        "true, 3, Austria|1 May 2020, true",
        "false, , Austria|1 May 2020, false",
        "false, , Austria|1 May 2020|x|, false",
        "false, , Austria|1 May 2020|x|y, true",
        "true, , Austria|1 May 2020|x|y, false"
    })
    void aRowIsTornThatHasAnotherWidthOrMoreThanThereAreHeadings(
            boolean isMoved, Integer width, String row, boolean isTorn) {
        Layout layout = new Layout(
                headings("State|Signature|Notes"),
                0,
                isMoved,
                width == null ? OptionalInt.empty() : OptionalInt.of(width));

        assertEquals(isTorn, layout.isTorn(row(row)));
    }

    @Test
    void aRowIsOneActWhereThereIsAColumnOfActs() {
        assertTrue(layout("State|Action|Date of effect", "Austria|Accession|1 May 2020")
                .isOfActs());
        assertFalse(layout("State|Signature", "Austria|1 May 2020").isOfActs());
    }
}
