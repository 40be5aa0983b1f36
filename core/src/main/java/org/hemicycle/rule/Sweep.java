package org.hemicycle.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.FindingTimeline.Span;
import org.hemicycle.time.DateRange;

/** Judges a range of days from turn to turn, so that the days on which findings begin and end are found. */
final class Sweep {

    private Sweep() {}

    static FindingTimeline of(RuleSet rules, Dossier dossier, DateRange range, BooleanSupplier goOn) {
        LocalDate first = range.first().orElseThrow(() -> open(range));
        LocalDate last = range.last().orElseThrow(() -> open(range));
        Map<String, Span> standing = new LinkedHashMap<>();
        List<Span> ended = new ArrayList<>();
        Set<Broken> broken = new LinkedHashSet<>();
        List<Judging<?>> judged = new ArrayList<>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            Run run = new Run(rules, AsOf.of(day), dossier, goOn);
            judged = judgedOn(day, judged, run);
            List<Finding> findings = run.standing(judged);
            TreeSet<LocalDate> turns = new TreeSet<>(run.turnsOfSuppressions());
            judged.forEach(each -> turns.addAll(each.turns()));
            LocalDate next = turns.higher(day);
            LocalDate until = next == null || next.isAfter(last) ? last : next.minusDays(1);
            judged.forEach(each -> broken.addAll(each.broken()));
            advance(findings, day, until, standing, ended);
            day = until.plusDays(1);
        }
        return new FindingTimeline(
                range,
                Stream.concat(ended.stream(), standing.values().stream())
                        .sorted(Comparator.comparing(Span::first).thenComparing(Span::finding))
                        .toList(),
                List.copyOf(broken));
    }

    private static IllegalArgumentException open(DateRange range) {
        return new IllegalArgumentException("FindingTimeline was asked for the range " + range
                + ", which has an open end; give a first and a last day.");
    }

    /** A rule judges anew where an answer that it got may be another one on the day. */
    private static List<Judging<?>> judgedOn(LocalDate day, List<Judging<?>> before, Run run) {
        if (before.isEmpty()) {
            return run.judgeAll();
        }
        List<Judging<?>> judged = new ArrayList<>();
        before.forEach(each -> judged.add(
                each.isTrueOn(day) ? each : run.judge(List.of(each.rule())).get(0)));
        return judged;
    }

    private static void advance(
            List<Finding> findings, LocalDate day, LocalDate until, Map<String, Span> standing, List<Span> ended) {
        Map<String, Finding> now = findings.stream()
                .collect(
                        Collectors.toMap(Sweep::identity, finding -> finding, (one, other) -> one, LinkedHashMap::new));
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
}
