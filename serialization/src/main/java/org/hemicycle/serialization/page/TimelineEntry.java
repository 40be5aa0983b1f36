package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/**
 * A line of a timeline.
 *
 * @param label what it is about
 * @param words when, in words
 * @param bounds the earliest and the latest day that may be meant; empty where there is no date to draw
 * @param isApproximate whether the source marks the date as uncertain or approximate
 * @param bands its days within a window
 */
record TimelineEntry(
        String label,
        String words,
        Optional<DateRange> bounds,
        boolean isApproximate,
        Function<DateRange, List<DayBand>> bands) {

    /** A date. */
    static TimelineEntry of(String label, String words, ExtendedDate date) {
        return new TimelineEntry(
                label, words, Optional.of(date.bounds()), date.isQualified(), window -> DayBand.of(date, window));
    }

    /** What lasts from one event to another. */
    static TimelineEntry between(String label, String words, Readings begin, Readings end) {
        DateRange bounds = DateRange.of(
                begin.earliest().orElse(LocalDate.MIN), end.latest().orElse(LocalDate.MAX));
        return new TimelineEntry(
                label, words, Optional.of(bounds), false, window -> DayBand.between(begin, end, window));
    }

    /** What has no date. */
    static TimelineEntry undated(String label, String words) {
        return new TimelineEntry(label, words, Optional.empty(), false, window -> List.of());
    }

    /** The days between which it certainly lies, as far as there are any. */
    Stream<LocalDate> ends() {
        return bounds.stream().flatMap(days -> Stream.concat(days.first().stream(), days.last().stream()));
    }

    /** Whether it is bounded by one day alone, before or after which it lies. */
    boolean isLimit() {
        return bounds.filter(days -> days.first().isPresent() != days.last().isPresent())
                .isPresent();
    }

    boolean isOpenBefore(DateRange window) {
        return bounds.filter(days -> days.first()
                        .filter(day -> !day.isBefore(window.first().orElseThrow()))
                        .isEmpty())
                .isPresent();
    }

    boolean isOpenAfter(DateRange window) {
        return bounds.filter(days -> days.last()
                        .filter(day -> !day.isAfter(window.last().orElseThrow()))
                        .isEmpty())
                .isPresent();
    }
}
