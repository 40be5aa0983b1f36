package org.hemicycle.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows in words, those of one column of a file together. */
final class Rows {

    private Rows() {}

    /** For example {@code claims.csv, lines 3, 5-7, column value; notes.csv, line 2}. */
    static String inWords(List<Origin> origins) {
        Map<Origin, List<Long>> lines = new LinkedHashMap<>();
        for (Origin origin : origins) {
            lines.computeIfAbsent(new Origin(origin.file(), 0, origin.column()), column -> new ArrayList<>())
                    .add(origin.line());
        }
        return lines.entrySet().stream()
                .map(column -> inWords(column.getKey(), column.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Origin column, List<Long> lines) {
        return lines.size() == 1
                ? new Origin(column.file(), lines.get(0), column.column()).toString()
                : column.file() + ", lines " + ranges(lines)
                        + (column.column().isEmpty() ? "" : ", column " + column.column());
    }

    private static String ranges(List<Long> lines) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i + 1 == lines.size() || lines.get(i + 1) != lines.get(i) + 1;
            if (isLast) {
                ranges.add(first == i ? "" + lines.get(i) : lines.get(first) + "-" + lines.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
