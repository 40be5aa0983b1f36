package org.hemicycle.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.truth.Truth;

/**
 * The day from which something is judged, as rules see it: it can be compared, never read.
 *
 * <p>Every comparison can be recorded as the first day on which its answer would be different. Whoever judges therefore
 * knows the next day on which any answer can change, in users' own rules too, without trying every day. Example:
 * {@code Day.of(LocalDate.parse("2025-04-24")).isAfter(LocalDate.parse("2025-04-23"))} is true.
 */
public final class Day {

    private final LocalDate date;
    private final Consumer<LocalDate> turns;

    private Day(LocalDate date, Consumer<LocalDate> turns) {
        this.date = date;
        this.turns = turns;
    }

    /**
     * A day whose comparisons are not recorded.
     *
     * @param date the day
     * @return the day, for comparing
     */
    public static Day of(LocalDate date) {
        requireNonNull(date, "date");
        return new Day(date, turn -> {});
    }

    /**
     * A day whose comparisons are recorded.
     *
     * @param date the day
     * @param turns receives, for each comparison, the day from which its answer is the other one
     * @return the day, for comparing
     */
    public static Day recording(LocalDate date, Consumer<LocalDate> turns) {
        requireNonNull(date, "date");
        requireNonNull(turns, "turns");
        return new Day(date, turns);
    }

    /**
     * Whether the day is earlier than a date.
     *
     * @param other the date
     * @return true until the eve of that date
     */
    public boolean isBefore(LocalDate other) {
        turns.accept(other);
        return date.isBefore(other);
    }

    /**
     * Whether the day is later than a date.
     *
     * @param other the date
     * @return true from the morrow of that date on
     */
    public boolean isAfter(LocalDate other) {
        if (other.equals(LocalDate.MAX)) {
            return false;
        }
        return !isBefore(other.plusDays(1));
    }

    /**
     * Whether the day lies within a range, both ends included.
     *
     * @param range the range
     * @return true on its days
     */
    public boolean within(DateRange range) {
        boolean begun = range.first().map(first -> !isBefore(first)).orElse(true);
        return begun && range.last().map(last -> !isAfter(last)).orElse(true);
    }

    /**
     * Whether a date has come: the day is that date or later.
     *
     * @param when the date, perhaps imprecise
     * @return unknown on the days that the imprecision leaves open
     */
    public Truth hasReached(ExtendedDate when) {
        if (when.earliest().map(this::isBefore).orElse(false)) {
            return Truth.NO;
        }
        boolean certain = when.latest().map(latest -> !isBefore(latest)).orElse(false);
        return certain ? Truth.YES : exactDay(when);
    }

    /**
     * Whether a date is over: the day is later than that date.
     *
     * @param when the date, perhaps imprecise
     * @return unknown on the days that the imprecision leaves open
     */
    public Truth hasPassed(ExtendedDate when) {
        if (when.earliest().map(earliest -> !isAfter(earliest)).orElse(false)) {
            return Truth.NO;
        }
        boolean certain = when.latest().map(this::isAfter).orElse(false);
        return certain ? Truth.YES : exactDay(when);
    }

    private static Truth exactDay(ExtendedDate when) {
        return Truth.unknown("the exact day of " + when);
    }
}
