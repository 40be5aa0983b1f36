package org.hemicycle.time;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.source.Stated;

/**
 * A closed range of days: both the first and the last day belong to it, and either end may be open.
 *
 * <p>"Until" always means the last day included. A membership that ceased on 16 March 2022 is entered with 15 March as
 * its last day. Example: {@code DateRange.parse("2024-01-01/2027-12-31")} is the period of a four-year programme,
 * {@code DateRange.parse("2024-01-01/..")} one that has no end.
 *
 * <p>{@code parse(toString())} is the identity.
 */
public final class DateRange implements Serializable {

    /** All days: open at both ends. */
    public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

    private static final String OPEN = "..";

    // An open end is the least or the greatest day there is, as in ThreeTen-Extra: comparisons need no special case.
    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("DateRange is reversed: its last day " + last
                    + " is before its first day " + first + "; give the earlier day first.");
        }
        this.first = first;
        this.last = last;
    }

    /**
     * The days from one day to another, both included.
     *
     * @param first the first day; {@link LocalDate#MIN} stands for an open end
     * @param last the last day; {@link LocalDate#MAX} stands for an open end
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        return new DateRange(first, last);
    }

    /**
     * A range without a last day.
     *
     * @param first the first day
     * @return that day and every later one
     */
    public static DateRange from(LocalDate first) {
        requireNonNull(first, "first");
        return new DateRange(first, LocalDate.MAX);
    }

    /**
     * A range without a first day.
     *
     * @param last the last day
     * @return that day and every earlier one
     */
    public static DateRange until(LocalDate last) {
        requireNonNull(last, "last");
        return new DateRange(LocalDate.MIN, last);
    }

    /**
     * The days that a date stands for, at the precision stated.
     *
     * @param date any date whose days follow one another, for example {@code 2024}, {@code 2018/2021} or
     *     {@code 2018-03/2020-02}
     * @return its first to its last day
     * @throws IllegalArgumentException if the days are not known, as of {@code [2018,2021]}: one of two years
     */
    public static DateRange of(ExtendedDate date) {
        requireNonNull(date, "date");
        return date.asRange()
                .orElseThrow(
                        () -> new IllegalArgumentException(Quoted.of(date) + " is not a range of days, since it does"
                                + " not say which days it stands for; accepted are dates such as 2024, 2018/2021 and"
                                + " 2018-03/2020-02."));
    }

    /**
     * Reads the wording of a source, which is never refused.
     *
     * @param wording for example {@code 2024-2027}, {@code 2018-03/2020-02}, {@code 1 January 2024 - 31 December 2027},
     *     {@code 2018-2021 (tbc)}; may be blank
     * @return the words and the days they stand for, with the certainty of a mark; without a value where they are no
     *     range, or where they name no year
     */
    public static Stated<DateRange> read(String wording) {
        requireNonNull(wording, "wording");
        Stated<Timing> read = Timing.read(wording, Timing.NO_YEAR);
        return Stated.<DateRange>builder()
                .asWritten(wording)
                .value(read.value().flatMap(Timing::date).flatMap(ExtendedDate::asRange))
                .certainty(read.certainty())
                .build();
    }

    /**
     * Reads a range.
     *
     * @param text two days joined by a slash, each {@code yyyy-mm-dd} or {@code ..} for an open end
     * @return the range
     * @throws IllegalArgumentException if the text has another form, names a day that does not exist, or is reversed
     */
    public static DateRange parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a range as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the range
     * @throws IllegalArgumentException if it is none, as {@code parse} says
     */
    public static DateRange valueOf(String text) {
        requireNonNull(text, "text");
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw unreadable(text);
        }
        try {
            return new DateRange(
                    ends[0].equals(OPEN) ? LocalDate.MIN : LocalDate.parse(ends[0]),
                    ends[1].equals(OPEN) ? LocalDate.MAX : LocalDate.parse(ends[1]));
        } catch (DateTimeException noSuchDay) {
            throw unreadable(text);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                Quoted.of(text) + " is not a range of days; write the first and the last day as"
                        + " \"2024-01-01/2027-12-31\", with \"..\" for an open end.");
    }

    /** {@return the first day; empty if the range is open at its beginning} */
    public Optional<LocalDate> first() {
        return first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first);
    }

    /** {@return the last day; empty if the range is open at its end} */
    public Optional<LocalDate> last() {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
    }

    /** {@return the year that all its days lie in; empty if they lie in several} */
    public Optional<Integer> year() {
        return first.getYear() == last.getYear() ? Optional.of(first.getYear()) : Optional.empty();
    }

    /** The first day or {@link LocalDate#MIN}. */
    LocalDate lower() {
        return first;
    }

    /** The last day or {@link LocalDate#MAX}. */
    LocalDate upper() {
        return last;
    }

    /**
     * Whether a day belongs to the range.
     *
     * @param day the day
     * @return true if it is neither before the first nor after the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether the two ranges have a day in common.
     *
     * @param other the other range
     * @return true if they do
     */
    public boolean overlaps(DateRange other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /**
     * Whether every day of this range is a day of the other.
     *
     * @param whole the other range
     * @return true if it is; a range is within itself
     */
    public boolean within(DateRange whole) {
        return !first.isBefore(whole.first) && !last.isAfter(whole.last);
    }

    /**
     * The days that the two ranges have in common.
     *
     * @param other the other range
     * @return the common days; empty if there are none
     */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(laterOf(first, other.first), earlierOf(last, other.last)))
                : Optional.empty();
    }

    /** The smallest range that holds both. */
    DateRange span(DateRange other) {
        return new DateRange(earlierOf(first, other.first), laterOf(last, other.last));
    }

    static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> of(first, last));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange range && first.equals(range.first) && last.equals(range.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** {@return the first and the last day as {@link #parse} reads them} */
    @Override
    public String toString() {
        return first().map(LocalDate::toString).orElse(OPEN) + "/"
                + last().map(LocalDate::toString).orElse(OPEN);
    }
}
