package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.Part;

/**
 * The tables of a page that have the headings of a chart, and all that stands around them.
 *
 * @param tables the tables, in their order
 * @param around the other lines and rows, as text
 */
record ChartTables(List<ChartTable> tables, List<String> around) {

    ChartTables {
        tables = List.copyOf(tables);
        around = List.copyOf(around);
    }

    static ChartTables of(Page page, Predicate<String> isState) {
        Sorting sorting = new Sorting(isState);
        page.parts().forEach(sorting::add);
        return sorting.done();
    }

    /** Sorts rows to the headings above them. */
    private static final class Sorting {

        private final Predicate<String> isState;
        private final List<ChartTable> tables = new ArrayList<>();
        private final List<String> around = new ArrayList<>();
        private List<Heading> headings = List.of();
        private List<GridRow> rows = new ArrayList<>();

        Sorting(Predicate<String> isState) {
            this.isState = isState;
        }

        void add(Part part) {
            if (part instanceof Part.Words words) {
                around.add(words.words());
            }
            if (part instanceof Part.Grid grid) {
                add(grid);
            }
        }

        private void add(Part.Grid grid) {
            boolean isOther = isOther(grid.rows());
            grid.rows().forEach(row -> add(row, isOther));
            if (isOther) {
                close();
            }
        }

        /** A table without headings of its own goes on with the one before, if it has nothing else to it. */
        private boolean isOther(List<GridRow> grid) {
            boolean hasOwn = grid.stream().anyMatch(row -> Layout.headings(row).isPresent());
            boolean hasStates = grid.stream().anyMatch(this::isOfState);
            return !hasOwn
                    && (namesColumns(grid)
                            || grid.stream().anyMatch(row -> row.cells().size() < 2)
                            || !hasStates
                                    && grid.stream().anyMatch(row -> row.cells().size() > headings.size()));
        }

        private boolean isOfState(GridRow row) {
            return isState.test(row.cell(0)) && row.cells().stream().anyMatch(ChartDay::isIn);
        }

        /** Whether it begins with words that are no row, or has the heading of a column of States. */
        private boolean namesColumns(List<GridRow> grid) {
            GridRow first = grid.get(0);
            boolean isRow =
                    isState.test(first.cell(0)) || first.cells().stream().anyMatch(ChartDay::isIn);
            boolean isTitle =
                    first.cells().stream().filter(cell -> !cell.isEmpty()).count() < 2;
            return !isRow && !isTitle
                    || grid.stream()
                            .flatMap(row -> row.cells().stream())
                            .anyMatch(cell -> Heading.of(cell).slot() == Slot.STATE);
        }

        private void add(GridRow row, boolean isOther) {
            Optional<List<Heading>> own = Layout.headings(row);
            boolean isAround = headings.isEmpty() || isOther || isAlone(row) && ChartWords.SHIPPED.isGroup(text(row));
            if (own.isPresent()) {
                close();
                headings = own.get();
            } else if (isAround) {
                around.add(text(row));
            } else {
                rows.add(SplitDays.joined(row));
            }
        }

        private static boolean isAlone(GridRow row) {
            return row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 2;
        }

        private static String text(GridRow row) {
            return String.join(" ", row.cells()).strip();
        }

        private void close() {
            if (!rows.isEmpty()) {
                tables.add(new ChartTable(headings, rows, false));
            }
            rows = new ArrayList<>();
            headings = List.of();
        }

        ChartTables done() {
            close();
            return new ChartTables(tables, around);
        }
    }
}
