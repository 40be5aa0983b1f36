package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A table as CSV (RFC 4180) has it, in the dialects of spreadsheets.
 *
 * <p>Understood are UTF-8 with or without a mark of byte order; lines that end with LF, CRLF or CR; commas, semicolons
 * or tabs between cells, and Excel's first line {@code sep=;}; quoted cells; empty rows and trailing empty columns;
 * blanks and no-break spaces round cells; names of columns in any case, with blanks, hyphens or underscores.
 *
 * <p>Everything else is noted as a problem: what cannot be divided into cells is left out, and the rest is read.
 *
 * @param file the name of the file, such as {@code claims.csv}
 * @param comments the lines that are no rows, where the table may have any
 * @param line the line of the names of columns, from 1 on
 * @param columns the names of columns in small letters, with underscores; empty for a column without a name
 * @param rows all further rows that have anything in them
 */
public record Table(String file, List<Comment> comments, long line, List<String> columns, List<Row> rows) {

    /** Keeps copies. */
    public Table {
        requireNonNull(file, "file");
        requireNonNull(comments, "comments");
        requireNonNull(columns, "columns");
        requireNonNull(rows, "rows");
        comments = List.copyOf(comments);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file the name of the file, such as {@code claims.csv}
     * @param content its bytes
     * @param comments whether lines that begin with {@code #} are comments
     * @param log where everything is noted that is not taken
     * @return the table; nothing where the text or the names of its columns cannot be read, which is noted
     */
    public static Optional<Table> read(String file, byte[] content, Comments comments, ProblemLog log) {
        requireNonNull(file, "file");
        requireNonNull(content, "content");
        requireNonNull(comments, "comments");
        requireNonNull(log, "log");
        return Utf8.read(file, content, log).flatMap(text -> new TableReading(file, comments, log).read(text));
    }
}
