package org.hemicycle.serialization.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a chart.
 *
 * @param number its number among the rows, from 1 on, without the names of columns and comments
 * @param columns the names of columns
 * @param cells the cells
 * @param problems where what cannot be read is noted
 */
record Row(int number, List<String> columns, CsvRecord cells, Problems problems) {

    /** A cell as it is written; empty where there is none. */
    String text(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.getFieldCount() ? "" : cells.getField(at).strip();
    }

    /** What a cell means; nothing where it is empty. */
    <T> Optional<T> find(String column, Function<String, T> meaning) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : problems.read(place(column), text, meaning);
    }

    /** What a cell means that may not be empty. */
    <T> Optional<T> require(String column, Function<String, T> meaning) {
        if (text(column).isEmpty()) {
            refuse(column, "the cell is empty; every row needs a value here");
        }
        return find(column, meaning);
    }

    void requireWidth() {
        boolean wider = cells.getFields().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        if (wider) {
            problems.add(
                    place(),
                    "there are " + cells.getFieldCount() + " cells in " + columns.size()
                            + " columns; quote a cell that has the sign in it by which cells are divided");
        }
    }

    void refuse(String column, String why) {
        problems.add(place(column), why);
    }

    private String place(String column) {
        return place() + ", column " + column;
    }

    private String place() {
        return "row " + number + " (line " + cells.getStartingLineNumber() + ")";
    }
}
