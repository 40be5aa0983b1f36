package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

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
record Table(List<String> comments, List<String> columns, List<Row> rows) {

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
}
