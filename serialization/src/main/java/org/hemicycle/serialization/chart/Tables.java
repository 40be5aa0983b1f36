package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.serialization.internal.page.Cells;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.Part;

/**
 * The tables of a page that have the headings of a chart, and all that stands around them.
 *
 * @param tables the tables, in their order
 * @param around the other lines and rows, as text
 */
record Tables(List<ChartTable> tables, List<String> around) {

    Tables {
        tables = List.copyOf(tables);
        around = List.copyOf(around);
    }

    static Tables of(Page page) {
        Sorting sorting = new Sorting();
        page.parts().forEach(sorting::add);
        return sorting.done();
    }

    /** Sorts rows to the headings above them. */
    private static final class Sorting {

        private final List<ChartTable> tables = new ArrayList<>();
        private final List<String> around = new ArrayList<>();
        private List<Heading> headings = List.of();
        private List<Cells> rows = new ArrayList<>();

        void add(Part part) {
            if (part instanceof Part.Words words) {
                around.add(words.words());
            }
            if (part instanceof Part.Grid grid) {
                add(grid);
            }
        }

        /** A table without headings of its own goes on with the one before, if it is no wider and names no columns. */
        private void add(Part.Grid grid) {
            boolean hasOwn =
                    grid.rows().stream().anyMatch(row -> Layout.headings(row).isPresent());
            boolean isOther = !hasOwn
                    && grid.rows().stream()
                            .anyMatch(row -> row.cells().size() > headings.size()
                                    || row.cells().size() < 2
                                    || row.cells().stream()
                                            .anyMatch(cell -> Heading.of(cell).slot() == Slot.STATE));
            grid.rows().forEach(row -> add(row, isOther));
            if (isOther) {
                close();
            }
        }

        private void add(Cells row, boolean isOther) {
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

        private static boolean isAlone(Cells row) {
            return row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 2;
        }

        private static String text(Cells row) {
            return String.join(" ", row.cells()).strip();
        }

        private void close() {
            if (!rows.isEmpty()) {
                tables.add(new ChartTable(headings, rows, false));
            }
            rows = new ArrayList<>();
            headings = List.of();
        }

        Tables done() {
            close();
            return new Tables(tables, around);
        }
    }
}
