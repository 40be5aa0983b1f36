package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.serialization.internal.page.GridRow;

/**
 * The headings of a table, and where in its rows the State stands.
 *
 * @param headings the headings, one a column
 * @param state the column of the State
 * @param isMoved whether empty cells have gone to the end of the rows, so that columns tell nothing
 * @param width how many cells each row has, where that is settled: one that has more or fewer is torn
 */
record Layout(List<Heading> headings, int state, boolean isMoved, OptionalInt width) {

    private static final int MOST_TRIED = 40;

    /** The headings of a row, if it is one of headings. */
    static Optional<List<Heading>> headings(GridRow row) {
        return headings(row.cells());
    }

    static Optional<List<Heading>> headings(List<String> cells) {
        if (cells.stream().anyMatch(ChartDay::isIn)) {
            return Optional.empty();
        }
        List<Heading> headings = new ArrayList<>();
        Set<Slot> seen = EnumSet.noneOf(Slot.class);
        cells.stream()
                .map(Heading::of)
                .forEach(heading ->
                        headings.add(!isOnce(heading.slot()) || seen.add(heading.slot()) ? heading : unknown(heading)));
        return Optional.of(headings).filter(Layout::areHeadings);
    }

    private static boolean isOnce(Slot slot) {
        return slot.isDated() || slot.isOfOneAct();
    }

    /** A second column of the same days has days that mean something else. */
    private static Heading unknown(Heading heading) {
        return new Heading(heading.words(), Slot.UNKNOWN, heading.legend(), heading.isClosed(), Optional.empty());
    }

    private static boolean areHeadings(List<Heading> headings) {
        boolean hasState = has(headings, slot -> slot == Slot.STATE || slot == Slot.BLANK);
        long known = headings.stream().filter(Heading::isKnown).count();
        boolean hasActs = has(headings, slot -> slot == Slot.SIGNATURE || slot == Slot.CONSENT);
        return hasActs && known >= 2 && (hasState || known >= 3)
                || has(headings, slot -> slot == Slot.STATE) && has(headings, slot -> slot == Slot.ACTION);
    }

    private static boolean has(List<Heading> headings, Predicate<Slot> slots) {
        return headings.stream().map(Heading::slot).anyMatch(slots);
    }

    /** The layout of the rows under headings. */
    static Layout of(List<Heading> headings, List<GridRow> rows, boolean isTrimmed, Predicate<String> isState) {
        int named = IntStream.range(0, headings.size())
                .filter(at -> headings.get(at).slot() == Slot.STATE)
                .findFirst()
                .orElseGet(() -> mostStates(headings, rows, isState));
        boolean isShifted =
                headings.get(named).slot() != Slot.STATE && headings.get(named).slot() != Slot.BLANK;
        return new Layout(headings, named, isShifted || hasNoGap(headings, rows), width(rows, isTrimmed));
    }

    /** The layout of rows whose cells stand where they belong, or that have none. */
    static Layout fixed(ChartTable table) {
        int named = IntStream.range(0, table.headings().size())
                .filter(at -> table.headings().get(at).slot() == Slot.STATE)
                .findFirst()
                .orElse(0);
        return new Layout(table.headings(), named, table.isFlowing(), OptionalInt.empty());
    }

    private static int mostStates(List<Heading> headings, List<GridRow> rows, Predicate<String> isState) {
        List<GridRow> some = rows.stream().limit(MOST_TRIED).toList();
        return IntStream.range(0, headings.size())
                .boxed()
                .filter(at -> at == 0 || headings.get(at).slot() == Slot.BLANK)
                .reduce((one, other) -> states(some, other, isState) > states(some, one, isState) ? other : one)
                .orElse(0);
    }

    private static long states(List<GridRow> rows, int at, Predicate<String> isState) {
        return rows.stream().filter(row -> isState.test(row.cell(at))).count();
    }

    /**
     * Where no row has an empty cell before a full one, cells may have moved; then each row must make sense by itself.
     */
    private static boolean hasNoGap(List<Heading> headings, List<GridRow> rows) {
        return headings.stream().filter(heading -> heading.slot().isDated()).count() > 1
                && rows.stream().anyMatch(row -> row.cell(headings.size() - 1).isEmpty())
                && rows.stream().noneMatch(Layout::hasGap);
    }

    private static boolean hasGap(GridRow row) {
        int last = IntStream.range(0, row.cells().size())
                .filter(at -> !row.cell(at).isEmpty())
                .max()
                .orElse(0);
        return IntStream.range(0, last).anyMatch(at -> row.cell(at).isEmpty());
    }

    /** The width that most rows have; blanks at the end of a line are often cut off, unless some are still there. */
    private static OptionalInt width(List<GridRow> rows, boolean isTrimmed) {
        boolean isCut = isTrimmed
                && rows.stream()
                        .noneMatch(row -> row.cell(row.cells().size() - 1).isEmpty());
        Map<Integer, Long> widths = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), TreeMap::new, Collectors.counting()));
        return isCut
                ? OptionalInt.empty()
                : widths.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .reduce((one, other) -> widths.get(other) >= widths.get(one) ? other : one);
    }

    /** Whether a row has lost cells, or has more than there are headings. */
    boolean isTorn(GridRow row) {
        return width.isPresent() && row.cells().size() != width.getAsInt()
                || !isFlowing()
                        && IntStream.range(headings.size(), row.cells().size())
                                .anyMatch(at -> !row.cell(at).isEmpty());
    }

    private boolean isFlowing() {
        return isMoved && width.isEmpty();
    }

    /** Whether rows of the table are one act each. */
    boolean isOfActs() {
        return has(headings, slot -> slot == Slot.ACTION);
    }

    int column(Slot slot) {
        return IntStream.range(0, headings.size())
                .filter(at -> headings.get(at).slot() == slot)
                .findFirst()
                .orElse(-1);
    }
}
