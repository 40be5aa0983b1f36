package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;

/**
 * How access to a convention changes over a range of days: ranges without gaps, each with one answer. Immutable and
 * thread-safe, as its spans are.
 *
 * @param spans the ranges, in order
 */
public record AccessTimeline(List<Span> spans) implements Serializable {

    /**
     * Days on which the answer is the same.
     *
     * @param first the first day
     * @param last the last day
     * @param verdict the verdict on the first day
     */
    public record Span(LocalDate first, LocalDate last, Verdict<Access> verdict) implements Serializable {
        /** Refuses null, naming the component. */
        public Span {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            requireNonNull(verdict, "verdict");
        }

        @Override
        public String toString() {
            return first + "/" + last + " " + verdict.answer();
        }
    }

    /** Keeps a copy. */
    public AccessTimeline {
        requireNonNull(spans, "spans");
        spans = List.copyOf(spans);
    }

    static AccessTimeline of(Eligibility eligibility, Identifier state, Identifier convention, DateRange range) {
        LocalDate day = range.first().orElseThrow(() -> open(range));
        LocalDate last = range.last().orElseThrow(() -> open(range));
        List<Span> spans = new ArrayList<>();
        while (!day.isAfter(last)) {
            TreeSet<LocalDate> turns = new TreeSet<>();
            Verdict<Access> verdict = eligibility.asOf(day, turns::add).access(state, convention);
            LocalDate next = turns.higher(day);
            LocalDate until = next == null || next.isAfter(last) ? last : next.minusDays(1);
            add(spans, new Span(day, until, verdict));
            day = until.plusDays(1);
        }
        return new AccessTimeline(spans);
    }

    private static void add(List<Span> spans, Span span) {
        int latest = spans.size() - 1;
        if (latest >= 0
                && spans.get(latest).verdict().answer().equals(span.verdict().answer())) {
            Span before = spans.get(latest);
            spans.set(latest, new Span(before.first(), span.last(), before.verdict()));
        } else {
            spans.add(span);
        }
    }

    private static IllegalArgumentException open(DateRange range) {
        return new IllegalArgumentException("AccessTimeline was asked for the range " + range
                + ", which has an open end; give a first and a last day.");
    }

    /**
     * The timeline for people.
     *
     * @return a line for each range; a timeline without turns says so
     */
    public String print() {
        String lines = spans.stream().map(Span::toString).collect(Collectors.joining("\n"));
        return spans.size() == 1 ? lines + "\n(no turn in these days)" : lines;
    }
}
