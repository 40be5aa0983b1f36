package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

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
