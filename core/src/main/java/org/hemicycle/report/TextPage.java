package org.hemicycle.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/** The lines of a {@link TextReport}, section by section. */
final class TextPage {

    private static final int EXAMPLES = 10;
    private static final String BOLD = "1";
    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.NOTE, "36");

    private final TextReport text;
    private final Report report;
    private final Column column;
    private final Map<String, List<Finding>> notesOfAKind;
    private final Set<Finding> marked;
    private final List<String> lines = new ArrayList<>();

    TextPage(TextReport text) {
        this.text = text;
        this.report = text.report();
        this.column = new Column(text.width());
        this.notesOfAKind = notesOfAKind(report);
        this.marked = report.baseline().isEmpty() ? Set.of() : new HashSet<>(report.newFindings());
    }

    /** The notes that one rule makes more than once, by its code. */
    private static Map<String, List<Finding>> notesOfAKind(Report report) {
        Map<String, List<Finding>> kinds = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        kinds.values().removeIf(notes -> notes.size() < 2);
        return kinds;
    }

    String print() {
        lines.addAll(item(report.summary()));
        FindingGroup.of(single(), text.dossier())
                .forEach(group -> section(group.heading(), group.findings(), this::linesOf));
        section("Notes of a kind", notesOfAKind.values(), this::linesOfAKind);
        section("Undetermined", report.unknowns(), unknown -> item(unknown.toString()));
        section("Broken rules", report.broken(), broken -> item(broken.toString()));
        section("Suppressed", report.suppressed(), this::linesOf);
        section("Suppressions without use", report.unusedSuppressions(), each -> item(each.unusedNote()));
        section("Rules", List.of(report.coverage()), this::linesOf);
        lines.add("");
        report.notes().forEach(note -> lines.addAll(item(note)));
        lines.addAll(column.set("", "", report.caveat()));
        return String.join("\n", lines);
    }

    private List<Finding> single() {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE || !notesOfAKind.containsKey(finding.rule()))
                .toList();
    }

    /** Nothing at all, where there is nothing to list. */
    private <T> void section(String heading, Collection<T> entries, Function<T, List<String>> linesOf) {
        if (!entries.isEmpty()) {
            lines.add("");
            column.heading(heading).forEach(line -> lines.add(painted(BOLD, line)));
            entries.forEach(entry -> lines.addAll(linesOf.apply(entry)));
        }
    }

    private List<String> item(String words) {
        return column.set("", "  ", words);
    }

    private Stream<String> below(String mark, String words) {
        return column.set("  " + mark + " ", "    ", words).stream();
    }

    private List<String> linesOf(Finding finding) {
        String sentence = finding.severity() + " " + finding.rule() + " " + (marked.contains(finding) ? "(new) " : "")
                + finding.subject() + ": " + finding.message();
        return Stream.of(
                        painted(finding.severity(), item(sentence)),
                        finding.evidence().stream().flatMap(place -> below("-", summary(place, finding))),
                        finding.suggestion().stream().flatMap(words -> below("→", words)),
                        finding.notes().stream().flatMap(note -> below("!", note)),
                        below("#", finding.fingerprint()))
                .flatMap(each -> each)
                .toList();
    }

    private String summary(Citation evidence, Finding finding) {
        List<Origin> rows = text.origins().find(evidence, finding.address());
        return evidence.summary() + (rows.isEmpty() ? "" : " ← " + Origin.inWords(rows));
    }

    private List<String> linesOfAKind(List<Finding> notes) {
        Finding first = notes.get(0);
        int more = notes.size() - EXAMPLES;
        long fresh = notes.stream().filter(marked::contains).count();
        String sentence = first.severity() + " " + first.rule() + " " + first.ruleName() + ", " + notes.size()
                + " times" + (fresh > 0 ? " (" + fresh + " new)" : "") + ":";
        List<Optional<String>> suggestions =
                notes.stream().map(Finding::suggestion).distinct().toList();
        return Stream.of(
                        painted(first.severity(), item(sentence)),
                        notes.stream().limit(EXAMPLES).flatMap(note -> below("-", inBrief(note))),
                        more > 0 ? below("-", "and " + more + " more") : Stream.<String>empty(),
                        suggestions.stream()
                                .filter(each -> suggestions.size() == 1)
                                .flatMap(Optional::stream)
                                .flatMap(words -> below("→", words)))
                .flatMap(each -> each)
                .toList();
    }

    /** Its subject and its first place. */
    private String inBrief(Finding note) {
        return note.subject()
                + note.evidence().stream()
                        .findFirst()
                        .map(place -> " (" + place.bare().summary() + ")")
                        .orElse("");
    }

    private List<String> linesOf(Suppressed each) {
        return Stream.concat(
                        item(each.finding().summary()).stream(),
                        below("!", each.suppression().summary()))
                .toList();
    }

    private List<String> linesOf(List<Coverage> coverage) {
        return Stream.of(
                        item(report.coverageInWords()).stream(),
                        codes("Looked at nothing: ", row -> row.counts().isEmpty()),
                        codes("Not in force: ", row -> row.count(Outcome.NOT_IN_FORCE) > 0))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> codes(String label, Predicate<Coverage> which) {
        String codes =
                report.coverage().stream().filter(which).map(Coverage::rule).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Stream.empty() : item(label + codes).stream();
    }

    /** Paints the severity where a line begins with it. */
    private Stream<String> painted(Severity severity, List<String> finding) {
        String word = severity.name();
        return finding.stream()
                .map(line -> line.startsWith(word)
                        ? painted(COLOURS.get(severity), word) + line.substring(word.length())
                        : line);
    }

    private String painted(String code, String words) {
        return text.coloured() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
