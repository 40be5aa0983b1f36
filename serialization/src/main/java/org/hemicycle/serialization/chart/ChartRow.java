package org.hemicycle.serialization.chart;

import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.serialization.internal.Row;

/**
 * One row of a chart, of which all problems are noted.
 *
 * @param row the row
 * @param problems where what cannot be read is noted
 */
record ChartRow(Row row, Problems problems) {

    int number() {
        return row.number();
    }

    /** A cell as it is written; empty where there is none. */
    String text(String column) {
        return row.find(column).orElse("");
    }

    /** What a cell means; nothing where it is empty. */
    <T> Optional<T> find(String column, Function<String, T> meaning) {
        return row.find(column).flatMap(text -> problems.read(place(column), text, meaning));
    }

    /** What a cell means that may not be empty. */
    <T> Optional<T> require(String column, Function<String, T> meaning) {
        if (text(column).isEmpty()) {
            refuse(column, "the cell is empty; every row needs a value here");
        }
        return find(column, meaning);
    }

    void refuse(String column, String why) {
        problems.add(place(column), why);
    }

    private String place(String column) {
        return place() + ", column " + column;
    }

    private String place() {
        return "row " + row.number() + " (line " + row.line() + ")";
    }
}
