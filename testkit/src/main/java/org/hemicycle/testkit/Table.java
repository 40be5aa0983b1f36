package org.hemicycle.testkit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One CSV file of a sample.
 *
 * @param file its name, for messages
 * @param rows its rows
 */
record Table(String file, List<Row> rows) {

    static Table read(String file, List<String> columns, InputStream in) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows =
                    reader.stream().map(fields -> new Row(file, fields)).toList();
            rows.stream()
                    .findFirst()
                    .ifPresent(row -> requireKnown(file, row.fields().getHeader(), columns));
            return new Table(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Sample file " + file + " cannot be read.", e);
        }
    }

    private static void requireKnown(String file, List<String> header, List<String> columns) {
        List<String> unknown =
                header.stream().filter(column -> !columns.contains(column)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Sample file " + file + " has the columns " + unknown
                    + ", which nobody reads; accepted are " + columns + ". Rename them or leave them out.");
        }
    }

    /**
     * One row.
     *
     * @param file the file, for messages
     * @param fields the fields by column
     */
    record Row(String file, NamedCsvRecord fields) {

        /** A field that may be empty. */
        Optional<String> find(String column) {
            return fields.findField(column).filter(text -> !text.isEmpty());
        }

        /** A field that may not be empty. */
        String get(String column) {
            return find(column)
                    .orElseThrow(
                            () -> new IllegalArgumentException(at(column) + " is empty or missing; the columns are "
                                    + fields.getHeader() + ", and this one needs a value in every row."));
        }

        /** A field that may not be empty, read. */
        <T> T get(String column, Function<String, T> meaning) {
            return read(column, get(column), meaning);
        }

        /** A field that may be empty, read. */
        <T> Optional<T> find(String column, Function<String, T> meaning) {
            return find(column).map(text -> read(column, text, meaning));
        }

        /** The values of a field, divided by semicolons; none where it is empty. */
        <T> List<T> list(String column, Function<String, T> meaning) {
            return find(column).stream()
                    .flatMap(text -> Arrays.stream(text.split(";")))
                    .map(text -> read(column, text.strip(), meaning))
                    .toList();
        }

        private <T> T read(String column, String text, Function<String, T> meaning) {
            try {
                return meaning.apply(text);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(at(column) + " has \"" + text + "\": " + e.getMessage(), e);
            }
        }

        private String at(String column) {
            return "Sample file " + file + ", line " + fields.getStartingLineNumber() + ", column " + column;
        }
    }
}
