package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The row of an input from which a fact came, so that whoever reads a finding knows what to mend.
 *
 * <p>Example: {@code claims.csv, line 5, column value}.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, from 1 on
 * @param column the name of the column; empty where the whole row is meant
 */
public record Origin(String file, long line, String column) implements Serializable, Comparable<Origin> {

    /** Refuses nulls. */
    public Origin {
        requireNonNull(file, "file");
        requireNonNull(column, "column");
    }

    /** {@return the row that has this cell, or this row} */
    public Origin row() {
        return column.isEmpty() ? this : new Origin(file, line, "");
    }

    /**
     * Rows in words, those of one column of a file together.
     *
     * @param rows the rows, in order
     * @return for example {@code claims.csv, lines 3, 5-7, column value; notes.csv, line 2}; empty where there are none
     */
    public static String inWords(List<Origin> rows) {
        return Rows.inWords(requireNonNull(rows, "rows"));
    }

    @Override
    public int compareTo(Origin other) {
        return Comparator.comparing(Origin::file)
                .thenComparingLong(Origin::line)
                .thenComparing(Origin::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column);
    }
}
