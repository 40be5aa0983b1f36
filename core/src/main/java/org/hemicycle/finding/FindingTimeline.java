package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.time.DateRange;

/**
 * When findings begin and end over a range of days.
 *
 * <p>The days are collected from the comparisons that the rules made, not searched day by day: between two of them no
 * comparison has another answer, so no finding can change. A finding whose wording changes goes on; one whose severity
 * changes ends, and begins anew.
 *
 * <p>Where a rule {@linkplain Broken broke} on some of the days, its findings have gaps that prove nothing.
 *
 * @param range the days looked at
 * @param spans each finding with the days on which it stands, by first day, then by address
 * @param broken the rules that threw on some of the days, each subject and cause once
 */
public record FindingTimeline(DateRange range, List<Span> spans, List<Broken> broken) implements Serializable {

    /**
     * A finding and the days within the range on which it stands.
     *
     * @param finding the finding, as worded on the first of the days
     * @param first the first day
     * @param last the last day
     */
    public record Span(Finding finding, LocalDate first, LocalDate last) implements Serializable {

        /** Refuses null, naming the component. */
        public Span {
            requireNonNull(finding, "finding");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
        }

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

        /** Refuses null, naming the component. */
        public Turn {
            requireNonNull(day, "day");
            requireNonNull(finding, "finding");
        }

        @Override
        public String toString() {
            return day + (begins ? " begins: " : " ends: ") + finding.summary();
        }
    }

    /** Keeps copies. */
    public FindingTimeline {
        requireNonNull(range, "range");
        requireNonNull(spans, "spans");
        requireNonNull(broken, "broken");
        spans = List.copyOf(spans);
        broken = List.copyOf(broken);
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
