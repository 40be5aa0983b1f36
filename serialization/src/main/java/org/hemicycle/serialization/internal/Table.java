package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as CSV (RFC 4180) has it.
 *
 * @param comments what stands after the {@code #} of comments, where the table may have any
 * @param columns the names of columns
 * @param rows all further rows
 */
public record Table(List<String> comments, List<String> columns, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Keeps copies. */
    public Table {
        requireNonNull(comments, "comments");
        requireNonNull(columns, "columns");
        requireNonNull(rows, "rows");
        comments = List.copyOf(comments);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table of our own form: commas, rows of one width, no comments, cells to the letter.
     *
     * @param name what messages call it
     * @param text the text
     * @return the table
     * @throws IllegalArgumentException if it is no CSV of one width
     */
    public static Table strict(String name, String text) {
        return of(name, records(name, text, CsvReader.builder()), List.of(), UnaryOperator.identity());
    }

    /**
     * Reads a table as spreadsheets save it: a byte order mark, any of three separators, comments, rows of unequal
     * width, blanks round cells, and names of columns in any case.
     *
     * @param name what messages call it
     * @param text the text
     * @return the table
     * @throws IllegalArgumentException if it is no CSV
     */
    public static Table lenient(String name, String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<CsvRecord> all = records(
                name,
                plain,
                CsvReader.builder()
                        .fieldSeparator(separator(plain))
                        .commentStrategy(CommentStrategy.READ)
                        .allowMissingFields(true)
                        .allowExtraFields(true));
        List<String> comments =
                all.stream().filter(Table::isComment).map(Table::words).toList();
        List<CsvRecord> records =
                all.stream().filter(each -> !isComment(each) && !isBlank(each)).toList();
        return of(name, records, comments, String::strip).withFoldedColumns();
    }

    private static List<CsvRecord> records(String name, String text, CsvReader.CsvReaderBuilder form) {
        try (CsvReader<CsvRecord> reader = form.ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + " is not CSV as in RFC 4180: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table of(
            String name, List<CsvRecord> records, List<String> comments, UnaryOperator<String> reading) {
        List<String> columns = cells(records.stream().limit(1), reading);
        return new Table(
                comments,
                columns,
                IntStream.range(1, records.size())
                        .mapToObj(number -> new Row(
                                name,
                                number,
                                records.get(number).getStartingLineNumber(),
                                columns,
                                cells(Stream.of(records.get(number)), reading)))
                        .toList());
    }

    private static List<String> cells(Stream<CsvRecord> records, UnaryOperator<String> reading) {
        return records.flatMap(each -> each.getFields().stream()).map(reading).toList();
    }

    /** The one that comes first in the names of columns, which contain none. */
    private static char separator(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .flatMap(header -> header.chars()
                        .filter(sign -> ",;\t".indexOf(sign) >= 0)
                        .mapToObj(sign -> (char) sign)
                        .findFirst())
                .orElse(',');
    }

    /** A spreadsheet quotes a comment that has a separator in it, and then it is a cell. */
    private static boolean isComment(CsvRecord record) {
        return record.isComment() || record.getField(0).startsWith("#");
    }

    /** A spreadsheet fills lines up with empty cells. */
    private static String words(CsvRecord comment) {
        return comment.getField(0)
                .replaceFirst("^#", "")
                .replaceFirst("[,;\\s]+$", "")
                .strip();
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private Table withFoldedColumns() {
        List<String> folded = columns.stream()
                .map(column -> column.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .toList();
        return new Table(
                comments,
                folded,
                rows.stream().map(row -> row.withColumns(folded)).toList());
    }
}
