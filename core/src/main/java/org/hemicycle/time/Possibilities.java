package org.hemicycle.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The days that a date may stand for.
 *
 * @param oneDay whether it stands for exactly one day, otherwise for several
 * @param possible the days that it may stand for; never empty
 * @param sure the days that it stands for in any case
 * @param latestFirst the latest day that its first day can be
 * @param earliestLast the earliest day that its last day can be
 */
record Possibilities(boolean oneDay, Days possible, Days sure, LocalDate latestFirst, LocalDate earliestLast) {

    static Possibilities oneOf(Days possible) {
        return new Possibilities(
                true, possible, possible.isOneDay() ? possible : Days.NONE, possible.last(), possible.first());
    }

    static Possibilities span(Extent from, Extent to) {
        Extent start = from.asStartOf(to);
        Extent end = to.asEndOf(from);
        LocalDate latestFirst = DateRange.earlierOf(start.latestFirst(), end.latestFirst());
        LocalDate earliestLast = DateRange.laterOf(end.earliestLast(), start.earliestLast());
        Days possible = Days.of(DateRange.of(from.days().lower(), to.days().upper()));
        Days sure = latestFirst.isAfter(earliestLast) ? Days.NONE : Days.of(DateRange.of(latestFirst, earliestLast));
        return new Possibilities(false, possible, sure, latestFirst, earliestLast);
    }

    static Possibilities span(DateRange days) {
        Extent extent = new Extent(days, true);
        return span(extent, extent);
    }

    static Possibilities allOf(List<Possibilities> all) {
        return new Possibilities(
                false,
                Days.all(all.stream().map(Possibilities::possible)),
                Days.all(all.stream().map(Possibilities::sure)),
                all.stream()
                        .map(Possibilities::latestFirst)
                        .reduce(DateRange::earlierOf)
                        .orElseThrow(),
                all.stream()
                        .map(Possibilities::earliestLast)
                        .reduce(DateRange::laterOf)
                        .orElseThrow());
    }

    boolean isExact() {
        return possible.equals(sure);
    }

    boolean isSurelyBefore(Possibilities other) {
        return possible.last().isBefore(other.possible.first());
    }

    boolean isNeverBefore(Possibilities other) {
        return !earliestLast.isBefore(other.latestFirst);
    }

    boolean surelyOverlaps(Possibilities other) {
        return sure.intersects(other.sure) || other.sure.containsAll(possible) || sure.containsAll(other.possible);
    }

    boolean neverOverlaps(Possibilities other) {
        return !possible.intersects(other.possible);
    }

    boolean isSurelyWithin(Possibilities other) {
        return other.sure.containsAll(possible);
    }

    boolean isNeverWithin(Possibilities other) {
        boolean tooMany = other.oneDay && !sure.isEmpty() && !sure.isOneDay();
        return tooMany || neverOverlaps(other) || !other.possible.containsAll(sure);
    }
}
