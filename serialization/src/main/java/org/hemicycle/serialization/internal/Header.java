package org.hemicycle.serialization.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Problem;

/**
 * The names of the columns of a table.
 *
 * @param names the row in which they stand, under the folded names, of which the last one is not empty
 * @param twice the names that more than one column has
 */
record Header(Row names, List<String> twice) {

    private static final Pattern BREAK = Pattern.compile("\\R");

    static Header of(Row first, ProblemLog log) {
        List<String> names = first.cells().stream().map(Header::folded).toList();
        int last = IntStream.range(0, names.size())
                .filter(at -> !names.get(at).isEmpty())
                .max()
                .orElseThrow();
        List<String> columns = names.subList(0, last + 1);
        List<String> twice = twice(columns);
        twice.forEach(name -> log.add(calledTwice(first, name, columns)));
        return new Header(first.under(columns), twice);
    }

    private static String folded(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT).replaceAll("[\\s\\h_-]+", "_");
    }

    private static List<String> twice(List<String> columns) {
        return columns.stream()
                .filter(name -> !name.isEmpty() && columns.indexOf(name) < columns.lastIndexOf(name))
                .distinct()
                .toList();
    }

    private static Problem calledTwice(Row first, String name, List<String> columns) {
        String where = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).equals(name))
                .mapToObj(at -> String.valueOf(at + 1))
                .collect(Collectors.joining(" and "));
        return Problem.error(
                        first.place(name, columns.lastIndexOf(name)),
                        "the columns " + where + " are both called \"" + name + "\"")
                .found(name)
                .mend("Leave one of them out, or give it its own name.");
    }

    List<String> columns() {
        return names.columns();
    }

    /** The name of a column; empty where it has none. */
    String name(int at) {
        return at < columns().size() ? columns().get(at) : "";
    }

    /** Whether a row has a cell for each column, and one only; where not, that is noted. */
    boolean fits(Row row, Dialect dialect, ProblemLog log) {
        boolean wide = IntStream.range(names.cells().size(), row.cells().size()).anyMatch(at -> says(row, at));
        boolean narrow = row.cells().size() < columns().size();
        if (wide || narrow) {
            log.add(unfit(row, wide, dialect));
        }
        return !wide && !narrow && agrees(row, log);
    }

    /** Whether no two cells of a row contradict each other; where they do, or a cell has no name, that is noted. */
    boolean agrees(Row row, ProblemLog log) {
        List<String> two = contradictions(row);
        nameless(row).forEach(log::add);
        two.forEach(name ->
                log.add(Problem.error(row.place(name), "the row has two different cells called \"" + name + "\"")
                        .mend("Leave one column out, or give it its own name; the row is left out.")));
        return two.isEmpty();
    }

    private static boolean says(Row row, int at) {
        return !Blanks.only(row.cells().get(at));
    }

    private Problem unfit(Row row, boolean wide, Dialect dialect) {
        String separator = dialect.name();
        String advice = wide
                ? "A " + separator + " in an unquoted cell must be quoted."
                : "Write a " + separator + " for each empty cell.";
        long breaks = row.cells().stream()
                .mapToLong(cell -> BREAK.matcher(cell).results().count())
                .sum();
        String extent = breaks == 0
                ? ""
                : " It runs on to line " + (row.line() + breaks) + ": look for a quote that should be closed before.";
        return Problem.error(
                        row.place(),
                        "the row has " + row.cells().size() + " cells, and there are "
                                + columns().size() + " columns (" + String.join(", ", columns()) + ")")
                .found(Shown.of(String.join(String.valueOf(dialect.separator()), row.cells())))
                .mend(advice + extent + " The row is left out.");
    }

    private Stream<Problem> nameless(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> name(at).isEmpty() && says(row, at))
                .mapToObj(at -> Problem.error(
                                row.place("", at),
                                "cell " + (at + 1) + " has \""
                                        + Shown.of(row.cells().get(at)) + "\", and its column has no name")
                        .found(Shown.of(row.cells().get(at)))
                        .mend("Give the column a name, or empty the cell."));
    }

    private List<String> contradictions(Row row) {
        return twice.stream()
                .filter(name -> IntStream.range(0, columns().size())
                                .filter(at -> columns().get(at).equals(name) && says(row, at))
                                .mapToObj(at -> Blanks.strip(row.cells().get(at)))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }
}
