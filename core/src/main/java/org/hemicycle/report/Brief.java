package org.hemicycle.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;

/** A report on one screen: a line for each finding that is more than a note, and the notes counted by rule. */
final class Brief {

    private static final String CUT = "…";

    private final Report report;
    private final int width;

    Brief(TextReport text) {
        this.report = text.report();
        this.width = text.width();
    }

    String print() {
        Column column = new Column(width);
        return Stream.of(
                        column.set("", "  ", report.summary()).stream(),
                        grave().map(this::cut),
                        notes().flatMap(line -> column.set("  NOTE    ", "          ", line).stream()),
                        column.set("", "", report.caveat()).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> grave() {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::rule))
                .map(finding -> String.format(
                        Locale.ROOT,
                        "  %-7s %s %s: %s",
                        finding.severity(),
                        finding.rule(),
                        finding.ruleName(),
                        finding.subject()));
    }

    private Stream<String> notes() {
        TreeMap<String, Long> counts = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        List<String> kinds = counts.entrySet().stream()
                .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " (" + kind.getValue() + ")" : ""))
                .toList();
        return kinds.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", kinds));
    }

    private String cut(String line) {
        return line.length() <= width ? line : line.substring(0, width - 1) + CUT;
    }
}
