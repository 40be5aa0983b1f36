package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The row or the value of an input from which a fact came, so that whoever reads a finding knows what to mend.
 *
 * <p>Examples: {@code claims.csv, line 5, column value}; {@code plan.json, line 12, /programmes/0/period}.
 *
 * @param file the name of the file
 * @param line the line on which the row or value begins, from 1 on
 * @param column the name of the column, or the pointer to a value of JSON (RFC 6901), which begins with a slash; empty
 *     where the whole row or file is meant
 */
public record Origin(String file, long line, String column) implements Serializable, Comparable<Origin> {

    /** Refuses nulls. */
    public Origin {
        requireNonNull(file, "file");
        requireNonNull(column, "column");
    }

    /** {@return the row that has this cell, or this row; a value of JSON stands for itself} */
    public Origin row() {
        return column.isEmpty() || isPointer() ? this : new Origin(file, line, "");
    }

    private boolean isPointer() {
        return column.startsWith("/");
    }

    /** Whether this is a value that has the other one in it. */
    boolean holds(Origin other) {
        return isPointer() && file.equals(other.file) && other.column.startsWith(column + "/");
    }

    /** The list in which the row or value stands: a file, or in one of JSON what its pointer names without numbers. */
    String list() {
        return isPointer() ? file + column.replaceFirst("/[^/0-9][^0-9]*$", "").replaceAll("/\\d+", "") : file;
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
        return file + ", line " + line + (column.isEmpty() ? "" : (isPointer() ? ", " : ", column ") + column);
    }
}
