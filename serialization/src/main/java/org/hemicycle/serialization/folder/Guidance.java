package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;

/**
 * The rows of templates that are no facts: a line that explains each column, and examples. Each bears a mark in its
 * first cell, by which it is told from facts; a fact that begins like a mark is written behind a backslash.
 */
final class Guidance {

    private static final String EXPLANATION = "# Explanation: ";
    private static final String EXAMPLE = "# Example: ";
    private static final Pattern MARK = Pattern.compile("(?i)\\s*#\\s*(explanation|example)\\s*:.*", Pattern.DOTALL);
    private static final Pattern EXAMPLE_MARK = Pattern.compile("(?i)^\\s*#\\s*example\\s*:\\s*");

    private Guidance() {}

    /** What each column holds, and what that looks like where no example has it. */
    static List<String> explanation(SheetForm sheet, List<Column<?>> columns) {
        return marked(
                EXPLANATION,
                columns.stream().map(column -> explanation(sheet, column)).toList());
    }

    private static String explanation(SheetForm sheet, Column<?> column) {
        boolean isShown = !column.format().words().isEmpty() || ExamplePlan.shows(sheet, column);
        return TableHolder.Workbook.told(column.meaning()) + (column.isRequired() ? " (needed)" : "") + ": "
                + LookUp.accepted(sheet, column)
                + (isShown ? "" : ", such as " + column.format().example());
    }

    /** Rows that are one small plan together with those of the other sheets. */
    static List<List<String>> examples(SheetForm sheet, List<Column<?>> columns) {
        return ExamplePlan.rows(sheet).stream()
                .map(row -> columns.stream()
                        .map(column -> row.find(column.name()).orElse(""))
                        .toList())
                .map(cells -> marked(EXAMPLE, cells))
                .toList();
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
                row.cells().stream().anyMatch(cell -> EXAMPLE_MARK.matcher(cell).find());
        if (isExample && ExamplePlan.rows(sheet).stream().noneMatch(example -> isLike(example, row, sheet))) {
            log.add(Problem.error(row.place(), "the row is an example that was changed, and is not read")
                    .mend("Take \"" + EXAMPLE.strip() + "\" away if it is meant, or delete the row."));
        }
        return false;
    }

    /** Whether a row says nothing but what an example says. */
    private static boolean isLike(Row example, Row row, SheetForm sheet) {
        return sheet.columns().stream()
                .map(Column::name)
                .allMatch(name -> row.find(name)
                        .map(Guidance::withoutMark)
                        .filter(cell -> !cell.isEmpty())
                        .filter(cell -> !cell.equals(example.find(name).orElse("")))
                        .isEmpty());
    }

    private static String withoutMark(String cell) {
        return EXAMPLE_MARK.matcher(cell).replaceFirst("");
    }
}
