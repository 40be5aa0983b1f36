package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rows of a text of CSV (RFC 4180) whose columns have no names that are known.
 *
 * @param comments the lines that begin with {@code #}
 * @param rows all other rows that have anything in them; their columns have no names
 */
public record Rows(List<Comment> comments, List<Row> rows) {

    /** Keeps copies. */
    public Rows {
        requireNonNull(comments, "comments");
        requireNonNull(rows, "rows");
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /**
     * Reads rows.
     *
     * @param file the name of the file, such as {@code chart.csv}
     * @param text what it says
     * @param separator the sign between cells
     * @param log where each row is noted that cannot be divided into cells; it is left out
     * @return the rows
     */
    public static Rows read(String file, String text, char separator, ProblemLog log) {
        requireNonNull(file, "file");
        requireNonNull(text, "text");
        requireNonNull(log, "log");
        return new TableReading(file, Comments.MARKED, log).rows(text, separator);
    }
}
