package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;

/**
 * The rows of templates that are no facts: a line that explains each column, and an example. Each bears a mark in its
 * first cell, by which it is told from facts; a fact that begins like a mark is written behind a backslash.
 */
final class Guidance {

    private static final String EXPLANATION = "# Explanation: ";
    private static final String EXAMPLE = "# Example: ";
    private static final Pattern MARK = Pattern.compile("(?i)\\s*#\\s*(explanation|example)\\s*:.*", Pattern.DOTALL);
    private static final Pattern EXAMPLE_MARK = Pattern.compile("(?i)\\s*#\\s*example\\s*:.*", Pattern.DOTALL);

    private Guidance() {}

    /** What each column holds. */
    static List<String> explanation(List<Column<?>> columns) {
        return marked(EXPLANATION, columns.stream().map(Guidance::explanation).toList());
    }

    private static String explanation(Column<?> column) {
        boolean isNeeded = column.isRequired();
        boolean hasWords = !column.format().words().isEmpty();
        return column.meaning() + (isNeeded ? " (needed)" : "") + ": "
                + (hasWords ? "a word of the list" : column.format().accepted());
    }

    /** What a row looks like. */
    static List<String> example(SheetForm sheet, List<Column<?>> columns) {
        return marked(EXAMPLE, columns.stream().map(sheet::example).toList());
    }

    private static List<String> marked(String mark, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> at == 0 ? mark + cells.get(0) : cells.get(at))
                .toList();
    }

    /** A cell as it is written, so that it is no mark. */
    static String escaped(String cell) {
        return MARK.matcher(cell).matches() ? Escape.EMPTY + cell : cell;
    }

    /** Whether a row is a fact; where it is an example that somebody has changed, that is noted. */
    static boolean isFact(SheetForm sheet, Row row, ProblemLog log) {
        if (row.cells().stream().noneMatch(cell -> MARK.matcher(cell).matches())) {
            return true;
        }
        boolean isExample =
                row.cells().stream().anyMatch(cell -> EXAMPLE_MARK.matcher(cell).matches());
        if (isExample && !isUnchanged(sheet, row)) {
            log.add(Problem.error(row.place(), "the row is an example that was changed, and is not read")
                    .mend("Take \"" + EXAMPLE.strip() + "\" away if it is meant, or delete the row."));
        }
        return false;
    }

    private static boolean isUnchanged(SheetForm sheet, Row row) {
        return sheet.columns().stream()
                .allMatch(column -> row.find(column.name())
                        .filter(cell ->
                                !cell.equals(sheet.example(column)) && !cell.equals(EXAMPLE + sheet.example(column)))
                        .isEmpty());
    }
}
