package org.hemicycle.serialization.session;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Report;

/**
 * Printing and tables for a session at the console, where both methods are imported by their simple names.
 *
 * <p>Example: {@code show(matrix)}, {@code csv(matrix.rows(), Path.of("matrix.csv"))}.
 */
public final class Session {

    private Session() {}

    /**
     * Prints a value, one element a line: a list, a map, an array, a matrix, a report, a verdict, a timeline; anything
     * else as it is.
     *
     * @param value the value; null is printed as such
     */
    public static void show(Object value) {
        System.out.println(inWords(value));
    }

    /**
     * A value as {@link #show} prints it.
     *
     * @param value the value
     * @return one line or several; "(empty)" where there is no element
     */
    public static String inWords(Object value) {
        if (value instanceof Matrix matrix) {
            return matrix.print();
        }
        if (value instanceof Report report) {
            return report.print();
        }
        if (value instanceof AccessTimeline timeline) {
            return timeline.print();
        }
        if (value instanceof Verdict<?> verdict) {
            return verdict.print();
        }
        if (value instanceof Inquiry inquiry) {
            return inquiry.print();
        }
        if (value instanceof Reason reason) {
            return reason.print();
        }
        return elements(value)
                .map(lines -> lines.isEmpty() ? "(empty)" : String.join("\n", lines))
                .orElseGet(() -> String.valueOf(value));
    }

    private static Optional<List<String>> elements(Object value) {
        if (value instanceof Map<?, ?> map) {
            return Optional.of(map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .toList());
        }
        if (value instanceof Stream<?> stream) {
            return Optional.of(stream.map(String::valueOf).toList());
        }
        if (value instanceof Object[] array) {
            return Optional.of(Arrays.stream(array).map(String::valueOf).toList());
        }
        return value instanceof Iterable<?> items && !(value instanceof Path)
                ? Optional.of(StreamSupport.stream(items.spliterator(), false)
                        .map(String::valueOf)
                        .toList())
                : Optional.empty();
    }

    /**
     * Writes rows to a file of comma-separated values in UTF-8, which replaces one of that name: a column for each
     * component of the records, with its name in the first line.
     *
     * @param rows records of one type, such as {@link Matrix#rows}
     * @param file where to write them
     * @throws IllegalArgumentException if there is no row, or one is no record or of another type
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void csv(Collection<? extends Record> rows, Path file) {
        Class<?> type = rows.stream()
                .findFirst()
                .map(Object::getClass)
                .orElseThrow(() -> new IllegalArgumentException("The table for " + file
                        + " has no rows, so that its columns are not known; give at least one record."));
        List<RecordComponent> columns = List.of(type.getRecordComponents());
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(columns.stream().map(RecordComponent::getName).toList());
            for (Record row : rows) {
                writer.writeRecord(fields(row, type, columns));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static List<String> fields(Record row, Class<?> type, List<RecordComponent> columns) {
        if (row.getClass() != type) {
            throw new IllegalArgumentException("The table has a row of " + type.getSimpleName() + " and one of "
                    + row.getClass().getSimpleName() + ", \"" + row + "\"; give records of one type.");
        }
        return columns.stream().map(column -> field(row, column)).collect(Collectors.toList());
    }

    private static String field(Record row, RecordComponent column) {
        try {
            Object value = column.getAccessor().invoke(row);
            return value instanceof Optional<?> optional
                    ? optional.map(String::valueOf).orElse("")
                    : value == null ? "" : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "The component " + column.getName() + " of "
                            + row.getClass().getSimpleName() + " cannot be read; declare the record public.",
                    e);
        }
    }
}
