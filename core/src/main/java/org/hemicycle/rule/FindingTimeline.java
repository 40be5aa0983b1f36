package org.hemicycle.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.time.DateRange;

/**
 * When findings begin and end over a range of days.
 *
 * <p>The days are collected from the comparisons that the rules made, not searched day by day: between two of them no
 * comparison has another answer, so no finding can change. A finding whose wording changes goes on; one whose severity
 * changes ends, and begins anew.
 *
 * @param range the days looked at
 * @param spans each finding with the days on which it stands, by first day, then by path
 */
public record FindingTimeline(DateRange range, List<Span> spans) implements Serializable {

    /**
     * A finding and the days within the range on which it stands.
     *
     * @param finding the finding, as worded on the first of the days
     * @param first the first day
     * @param last the last day
     */
    public record Span(Finding finding, LocalDate first, LocalDate last) implements Serializable {

        @Override
        public String toString() {
            return first + "/" + last + " " + finding.summary();
        }
    }

    /**
     * A day on which a finding begins or is gone.
     *
     * @param day the first day on which it stands, or the first on which it no longer does
     * @param begins whether it begins
     * @param finding the finding
     */
    public record Turn(LocalDate day, boolean begins, Finding finding) implements Serializable {

        @Override
        public String toString() {
            return day + (begins ? " begins: " : " ends: ") + finding.summary();
        }
    }

    /** Keeps a copy. */
    public FindingTimeline {
        spans = List.copyOf(spans);
    }

    static FindingTimeline of(RuleSet rules, Dossier dossier, DateRange range) {
        LocalDate first = range.first().orElseThrow(() -> open(range));
        LocalDate last = range.last().orElseThrow(() -> open(range));
        Map<String, Span> standing = new LinkedHashMap<>();
        List<Span> ended = new ArrayList<>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            TreeSet<LocalDate> turns = new TreeSet<>();
            Report report = Run.of(rules, AsOf.of(day), turns::add).check(dossier);
            LocalDate next = turns.higher(day);
            LocalDate until = next == null || next.isAfter(last) ? last : next.minusDays(1);
            advance(report, day, until, standing, ended);
            day = until.plusDays(1);
        }
        return new FindingTimeline(
                range,
                Stream.concat(ended.stream(), standing.values().stream())
                        .sorted(Comparator.comparing(Span::first).thenComparing(Span::finding))
                        .toList());
    }

    private static IllegalArgumentException open(DateRange range) {
        return new IllegalArgumentException("FindingTimeline was asked for the range " + range
                + ", which has an open end; give a first and a last day.");
    }

    private static void advance(
            Report report, LocalDate day, LocalDate until, Map<String, Span> standing, List<Span> ended) {
        Map<String, Finding> now = report.findings().stream()
                .collect(Collectors.toMap(
                        FindingTimeline::identity, finding -> finding, (one, other) -> one, LinkedHashMap::new));
        standing.entrySet().removeIf(entry -> {
            boolean gone = !now.containsKey(entry.getKey());
            if (gone) {
                ended.add(entry.getValue());
            }
            return gone;
        });
        now.forEach((identity, finding) -> standing.merge(
                identity,
                new Span(finding, day, until),
                (old, ignored) -> new Span(old.finding(), old.first(), until)));
    }

    /** What makes two days' findings one span. The wording may change meanwhile; another severity is another matter. */
    private static String identity(Finding finding) {
        return finding.severity() + " " + finding.fingerprint();
    }

    /**
     * The days inside the range on which a finding begins or is gone. What stands from the first day of the range or to
     * its last has no turn there.
     *
     * @return the turns by day
     */
    public List<Turn> listTurns() {
        LocalDate start = range.first().orElseThrow();
        LocalDate end = range.last().orElseThrow();
        return spans.stream()
                .flatMap(span -> Stream.of(
                                new Turn(span.first(), true, span.finding()),
                                new Turn(span.last().plusDays(1), false, span.finding()))
                        .filter(turn -> turn.day().isAfter(start) && !turn.day().isAfter(end)))
                .sorted(Comparator.comparing(Turn::day)
                        .thenComparing(Turn::begins)
                        .thenComparing(Turn::finding))
                .toList();
    }
}
