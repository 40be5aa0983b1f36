package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The row of an input from which a fact came, so that whoever reads a finding knows what to mend.
 *
 * <p>Example: {@code claims.csv, line 5, column value}; in a workbook, {@code plan.xlsx, claims!C5}, and for the whole
 * row {@code plan.xlsx, claims!5:5}.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, from 1 on
 * @param column the name of the column; empty where the whole row is meant; in a workbook the sheet and the cell or row
 *     as spreadsheets name them, such as {@code claims!C5}
 */
public record Origin(String file, long line, String column) implements Serializable, Comparable<Origin> {

    /** Refuses nulls. */
    public Origin {
        requireNonNull(file, "file");
        requireNonNull(column, "column");
    }

    /** {@return the row that has this cell, or this row} */
    public Origin row() {
        if (isInSheet()) {
            return new Origin(file, line, column.substring(0, column.lastIndexOf('!') + 1) + line + ":" + line);
        }
        return column.isEmpty() ? this : new Origin(file, line, "");
    }

    /** Whether this is in a workbook; no name of a column has that sign, and a pointer begins with a slash. */
    private boolean isInSheet() {
        return column.indexOf('!') >= 0 && !column.startsWith("/");
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
        if (isInSheet()) {
            return file + ", " + column;
        }
        return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column);
    }
}
