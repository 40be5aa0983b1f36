package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The row or the value of an input from which a fact came, so that whoever reads a finding knows what to mend.
 *
 * <p>Examples: {@code claims.csv, line 5, column value}; {@code plan.json, line 12, /programmes/0/period}; in a
 * workbook, {@code plan.xlsx, claims!C5}, and for the whole row {@code plan.xlsx, claims!5:5}.
 *
 * @param file the name of the file
 * @param line the line on which the row or value begins, from 1 on
 * @param column the name of the column; or the pointer to a value of JSON (RFC 6901), which begins with a slash; or in
 *     a workbook the sheet with the cell or row as spreadsheets name them, such as {@code claims!C5}; empty where the
 *     whole row or file is meant
 */
public record Origin(String file, long line, String column) implements Serializable, Comparable<Origin> {

    /** Refuses nulls. */
    public Origin {
        requireNonNull(file, "file");
        requireNonNull(column, "column");
    }

    /** {@return the row that has this cell, or this row; a value of JSON stands for itself} */
    public Origin row() {
        if (isInSheet()) {
            return new Origin(file, line, sheet() + line + ":" + line);
        }
        return column.isEmpty() || isPointer() ? this : new Origin(file, line, "");
    }

    private boolean isPointer() {
        return column.startsWith("/");
    }

    /** Whether this is a value that has the other one in it. */
    boolean holds(Origin other) {
        return isPointer() && file.equals(other.file) && other.column.startsWith(column + "/");
    }

    /**
     * The list in which the row or value stands: a file, a sheet of one, or in one of JSON what its pointer names
     * without numbers.
     */
    String list() {
        if (isInSheet()) {
            return file + "/" + sheet();
        }
        return isPointer() ? file + column.replaceFirst("/[^/0-9][^0-9]*$", "").replaceAll("/\\d+", "") : file;
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

    /** Whether this is in a workbook; no name of a column has that sign, and a pointer begins with a slash. */
    private boolean isInSheet() {
        return column.indexOf('!') >= 0 && !isPointer();
    }

    /** The name of the sheet, with the sign behind it. */
    private String sheet() {
        return column.substring(0, column.lastIndexOf('!') + 1);
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
        return file + ", line " + line + (column.isEmpty() ? "" : (isPointer() ? ", " : ", column ") + column);
    }
}
