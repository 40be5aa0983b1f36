package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.FindingTimeline.Span;
import org.hemicycle.finding.FindingTimeline.Turn;
import org.hemicycle.finding.Report;

/** When the findings of a report begin and end, and what else comes after its day. */
final class FindingDays {

    private final LocalDate day;
    private final Optional<FindingTimeline> timeline;
    private final Map<String, List<Span>> byFingerprint = new HashMap<>();

    FindingDays(Report report, Optional<FindingTimeline> timeline) {
        this.day = report.asOf().facts();
        this.timeline = timeline;
        timeline.ifPresent(turns -> turns.spans()
                .forEach(span -> byFingerprint
                        .computeIfAbsent(span.finding().fingerprint(), print -> new ArrayList<>())
                        .add(span)));
    }

    /** When a finding of the report stands, in words; empty where nobody has looked. */
    Optional<String> inWords(Finding finding) {
        return byFingerprint.getOrDefault(finding.fingerprint(), List.of()).stream()
                .filter(span -> !span.first().isAfter(day) && !span.last().isBefore(day))
                .findFirst()
                .map(this::inWords);
    }

    private String inWords(Span span) {
        LocalDate start = timeline.orElseThrow().range().first().orElseThrow();
        LocalDate end = timeline.orElseThrow().range().last().orElseThrow();
        if (span.first().equals(start) && span.last().equals(end)) {
            return "on all days looked at, " + EnglishDay.of(start) + " to " + EnglishDay.of(end);
        }
        String from = span.first().equals(start)
                ? "on " + EnglishDay.of(start) + ", the first day looked at"
                : "from " + EnglishDay.of(span.first()) + " on";
        String to = span.last().equals(end)
                ? "still on " + EnglishDay.of(end) + ", the last day looked at"
                : "last on " + EnglishDay.of(span.last());
        return from + "; " + to;
    }

    /** The turns after the day of the report; empty where nobody has looked. */
    Optional<List<Turn>> listLater() {
        return timeline.map(turns -> turns.listTurns().stream()
                .filter(turn -> turn.day().isAfter(day))
                .toList());
    }

    /** The last day that was looked at. */
    Optional<LocalDate> end() {
        return timeline.flatMap(turns -> turns.range().last());
    }
}
