package org.hemicycle.benchmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table, in Markdown whose columns stand below each other on a terminal too. */
public final class Table {

    private final List<List<String>> rows;

    private Table(List<List<String>> rows) {
        this.rows = rows;
    }

    /**
     * The table of what was measured.
     *
     * @param figures the figures, by name of the benchmark and its parameters
     * @return the table
     */
    public static Table of(Map<String, Figure> figures) {
        return new Table(Targets.rows(figures)
                .filter(row -> figures.containsKey(row.key()))
                .map(row -> row.cells(figures))
                .toList());
    }

    /**
     * The table of all that is to be measured.
     *
     * @param figures the figures; what has none was not done
     * @return the table
     */
    public static Table ofAll(Map<String, Figure> figures) {
        return new Table(Targets.rows(figures).map(row -> row.cells(figures)).toList());
    }

    /**
     * The table as text.
     *
     * @return its lines
     */
    public String print() {
        List<List<String>> all = new ArrayList<>();
        all.add(Row.HEADS);
        all.addAll(rows);
        int[] widths = IntStream.range(0, Row.HEADS.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        String rule = "|-%s-|-%s:|-%s:|-%s-|-%s:|"
                .formatted((Object[]) IntStream.of(widths).mapToObj("-"::repeat).toArray(String[]::new));
        List<String> lines =
                all.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String space = " ".repeat(widths[column] - cells.get(column).length());
                    boolean isText = column == 0 || column == 3;
                    return isText ? cells.get(column) + space : space + cells.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
