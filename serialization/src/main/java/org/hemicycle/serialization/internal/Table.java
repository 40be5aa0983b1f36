package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/**
 * A table as CSV (RFC 4180) has it, in the dialects of spreadsheets.
 *
 * <p>Understood are UTF-8 with or without a mark of byte order; lines that end with LF, CRLF or CR; commas, semicolons
 * or tabs between cells, and Excel's first line {@code sep=;}; quoted cells; empty rows and trailing empty columns;
 * blanks and no-break spaces round cells; names of columns in any case, with blanks, hyphens or underscores.
 *
 * <p>Everything else is noted as a problem: what cannot be divided into cells is left out, and the rest is read.
 *
 * @param names the row of the names of columns, under these names
 * @param comments the lines that are no rows, where the table may have any
 * @param rows all further rows that have anything in them
 */
public record Table(Row names, List<Comment> comments, List<Row> rows) {

    /** Keeps copies. */
    public Table {
        requireNonNull(names, "names");
        requireNonNull(comments, "comments");
        requireNonNull(rows, "rows");
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /** {@return what holds it} */
    public TableSource source() {
        return names.source();
    }

    /** {@return the name by which it is known, such as {@code claims.csv}} */
    public String file() {
        return source().file();
    }

    /** {@return the names of columns in small letters, with underscores; empty for a column without a name} */
    public List<String> columns() {
        return names.columns();
    }

    /**
     * Where the name of a column stands.
     *
     * @param column the name; empty for the row of names
     * @return the line, and the column
     */
    public Place place(String column) {
        return names.place(column);
    }

    /**
     * The table of rows of which the first names the columns.
     *
     * @param source what holds them
     * @param rows the rows that have anything in them, all of the same width; their columns have no names
     * @param log where everything is noted that is not taken
     * @return the table; nothing, and noted, where there is no row
     */
    public static Optional<Table> of(TableSource source, List<Row> rows, ProblemLog log) {
        requireNonNull(source, "source");
        requireNonNull(rows, "rows");
        requireNonNull(log, "log");
        if (rows.isEmpty()) {
            log.add(Problem.error(source.whole(), "the sheet has no row with anything in it")
                    .mend(TableReading.HEADER));
            return Optional.empty();
        }
        Header header = Header.of(rows.get(0), log);
        List<Row> named = rows.stream()
                .skip(1)
                .map(row -> row.under(header.columns()))
                .filter(row -> header.agrees(row, log))
                .toList();
        return Optional.of(new Table(header.names(), List.of(), named));
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
