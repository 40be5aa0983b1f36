package org.hemicycle.time;

import java.time.LocalDate;

/**
 * An end of an interval, or a member of a set.
 *
 * @param days the days that it may stand for
 * @param whole whether it stands for all of them ({@code 2025-04}), or for some day among them ({@code 2025-04-XX}, a
 *     season, an unknown end)
 */
record Extent(DateRange days, boolean whole) {

    static final Extent OPEN_START = new Extent(DateRange.until(LocalDate.MIN), true);
    static final Extent OPEN_END = new Extent(DateRange.from(LocalDate.MAX), true);
    static final Extent UNKNOWN = new Extent(DateRange.ALL, false);

    LocalDate latestFirst() {
        return whole ? days.lower() : days.upper();
    }

    LocalDate earliestLast() {
        return whole ? days.upper() : days.lower();
    }

    boolean isAfter(Extent other) {
        return days.lower().isAfter(other.days.upper());
    }

    /**
     * Where one end of an interval may reach past the other ({@code 2025/2025-03}), only some day of it can be meant.
     */
    Extent asStartOf(Extent end) {
        return new Extent(days, whole && !days.upper().isAfter(end.earliestLast()));
    }

    Extent asEndOf(Extent start) {
        return new Extent(days, whole && !days.lower().isBefore(start.latestFirst()));
    }
}
