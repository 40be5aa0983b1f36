package org.hemicycle.time;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * A date as precise, or as imprecise, as its source: an expression of the Extended Date/Time Format (EDTF) of ISO
 * 8601-2, in the text of the Library of Congress of 4 February 2019.
 *
 * <p>Example: {@code ExtendedDate.parse("2025-40")} is "first half of 2025", {@code parse("[2025-04,2025-06]")} "April
 * or June 2025", {@code parse("2025-12-15/2025-12-16")} "15-16 December 2025", {@code parse("[..2027-07]")} "by July
 * 2027", {@code parse("../2027-07")} "until July 2027".
 *
 * <p><b>What is supported.</b> Levels 0 and 1 whole; of level 2 the parts of a year 25 to 41 and sets, also with
 * {@code ..} within them. A date-time is accepted and keeps its day only, in the time zone it is written in. Everything
 * else is refused with a sentence that names the feature: exponential years, significant digits, a qualifier on the
 * codes 25 to 41 or on a part of a date, unspecified digits elsewhere than at the right, days that do not exist, an
 * interval that ends before it begins, an offset from UTC that no place keeps.
 *
 * <p><b>What a date stands for.</b>
 *
 * <ul>
 *   <li>A single date and a one-of set {@code [a,b]} stand for <em>one</em> day. Where they are coarser than a day it
 *       is not known which: {@code 2025-04} is some day of that April. What lies between the members of a set is not
 *       among the possibilities.
 *   <li>An interval {@code a/b} and an all-of set {@code {a,b}} stand for <em>all</em> of their days; both ends of an
 *       interval are included whole, so {@code 2025-01/2025-12} is every day of 2025. The end {@code ..} is open (there
 *       is none); an empty end is unknown (there is one).
 *   <li>Seasons (21 to 24, and 25 to 32 by hemisphere) have no defined months: they stand for days anywhere in their
 *       year. As an end of an interval or a member of an all-of set, a season and a date with unspecified digits stand
 *       for some of their days, not known which. So does an end that may reach past the other, as in
 *       {@code 2025/2025-03} and {@code 2025-03/}.
 *   <li>A qualifier ({@code ?} uncertain, {@code ~} approximate, {@code %} both) tells how sure the source is. It is
 *       kept and changes no answer: whoever asks weighs it by {@link #isQualified()}.
 * </ul>
 *
 * <p><b>Answers.</b> {@code YES} holds whichever of the possible days is meant, {@code NO} holds for none, and
 * otherwise the answer is unknown and names the days that would have to be known. Hence stating a date more precisely
 * turns only an unknown into an answer, never one answer into another. The two dates of a question are independent of
 * each other even where they are written alike. {@link #agreesWith} alone asks about the statements, not about the days
 * meant.
 *
 * <p>{@code parse(toString())} is the identity; two dates are equal if their canonical texts are.
 */
public final class ExtendedDate implements Serializable {

    /** Beyond it EDTF has another form. */
    private static final int LAST_WRITTEN_YEAR = 9999;

    private final String text;
    private final transient Precision precision;
    private final transient boolean qualified;
    private final transient Possibilities days;

    ExtendedDate(String text, Precision precision, boolean qualified, Possibilities days) {
        this.text = text;
        this.precision = precision;
        this.qualified = qualified;
        this.days = days;
    }

    /**
     * Reads an EDTF expression.
     *
     * @param text for example {@code 2025-03-20}, {@code 2025-40}, {@code [..2027-07]}
     * @return the date; the members of a set are brought into ascending order
     * @throws IllegalArgumentException if the text is not EDTF, which has no blanks, or uses a feature that is not
     *     supported; the message names the feature and, where the text can be read all the same, what to write
     */
    public static ExtendedDate parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads an EDTF expression as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the date
     * @throws IllegalArgumentException if it is none or is not supported, as {@code parse} says
     */
    public static ExtendedDate valueOf(String text) {
        requireNonNull(text, "text");
        try {
            return ExtendedDateReader.read(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(refused.getMessage() + NearestForm.to(text), refused);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the day as an extended date
     * @throws IllegalArgumentException if its year is beyond four digits, for which EDTF has no form
     */
    public static ExtendedDate of(LocalDate day) {
        requireNonNull(day, "day");
        return isWritten(day)
                ? new ExtendedDate(
                        day.toString(), Precision.DAY, false, Possibilities.oneOf(Days.of(DateRange.of(day, day))))
                : parse(day.toString());
    }

    /**
     * Every day of a range.
     *
     * @param range the range
     * @return the interval; open where the range is
     * @throws IllegalArgumentException if a year is beyond four digits, for which EDTF has no form
     */
    public static ExtendedDate of(DateRange range) {
        requireNonNull(range, "range");
        return parse(range.toString());
    }

    /**
     * Every day from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return the interval
     * @throws IllegalArgumentException if the last day is before the first, or a year is beyond four digits
     */
    public static ExtendedDate range(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        return of(DateRange.of(first, last));
    }

    /**
     * One day of several, not known which.
     *
     * @param first the first of them
     * @param last the last of them, later than the first
     * @return the one-of set, such as {@code [2024-03-01..2024-03-31]}
     * @throws IllegalArgumentException if the last day is not after the first, or a year is beyond four digits
     */
    public static ExtendedDate oneOf(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        String text = "[" + first + ".." + last + "]";
        return isWritten(first) && isWritten(last) && first.isBefore(last)
                ? new ExtendedDate(text, Precision.SET, false, Possibilities.oneOf(Days.of(DateRange.of(first, last))))
                : parse(text);
    }

    private static boolean isWritten(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_WRITTEN_YEAR;
    }

    /** {@return the earliest day that can be meant; empty if there is no bound} */
    public Optional<LocalDate> earliest() {
        return bounds().first();
    }

    /** {@return the latest day that can be meant; empty if there is no bound} */
    public Optional<LocalDate> latest() {
        return bounds().last();
    }

    /** {@return the range from the earliest to the latest day that can be meant, open where there is no bound} */
    public DateRange bounds() {
        return DateRange.of(days.possible().first(), days.possible().last());
    }

    /**
     * The days that it stands for where it means all of them.
     *
     * @return its first to its last day, of {@code 2024}, {@code 2018/2021} or {@code 2024-03-05}; empty where it
     *     leaves open which days are meant, as {@code [2018,2021]} and a season do, or where they do not follow one
     *     another
     */
    public Optional<DateRange> asRange() {
        if (days.isExact()) {
            return days.possible().isOneRange() ? Optional.of(bounds()) : Optional.empty();
        }
        return text.matches("[0-9-]+") ? parse(text + "/" + text).asRange() : Optional.empty();
    }

    /** {@return how finely the date is stated} */
    public Precision precision() {
        return precision;
    }

    /** {@return whether the date, or a date in it, is marked uncertain or approximate} */
    public boolean isQualified() {
        return qualified;
    }

    /**
     * Whether the date stands for one day, known or not, and not for all of several days.
     *
     * @return false for intervals and all-of sets
     */
    public boolean isOneDay() {
        return days.oneDay();
    }

    /**
     * Whether a day is (one of) the day(s) meant.
     *
     * @param day the day
     * @return for {@code 2025-04} unknown on every day of that April and {@code NO} on all others; for
     *     {@code 2025-04/2025-04}, which stands for the whole month, {@code YES} and {@code NO}
     */
    public Truth contains(LocalDate day) {
        return answer(days.sure().contains(day), !days.possible().contains(day), this);
    }

    /**
     * Whether everything meant here comes before everything meant there.
     *
     * @param other the other date
     * @return the answer
     */
    public Truth before(ExtendedDate other) {
        return answer(days.isSurelyBefore(other.days), days.isNeverBefore(other.days), this, other);
    }

    /**
     * Whether everything meant here comes after everything meant there.
     *
     * @param other the other date
     * @return the answer
     */
    public Truth after(ExtendedDate other) {
        return other.before(this);
    }

    /**
     * Whether some day is meant both here and there.
     *
     * @param other the other date
     * @return the answer
     */
    public Truth overlaps(ExtendedDate other) {
        return answer(days.surelyOverlaps(other.days), days.neverOverlaps(other.days), this, other);
    }

    /**
     * Whether some day meant here is in a range.
     *
     * @param range the range
     * @return the answer
     */
    public Truth overlaps(DateRange range) {
        Possibilities all = Possibilities.span(range);
        return answer(days.surelyOverlaps(all), days.neverOverlaps(all), this);
    }

    /**
     * Whether every day meant here is meant there too.
     *
     * @param other the other date; a single date or one-of set there means one day, so that it rarely holds another:
     *     ask {@link #within(DateRange)} with its {@link #bounds()}, or {@link #agreesWith}, where a period is meant
     * @return the answer
     */
    public Truth within(ExtendedDate other) {
        return answer(days.isSurelyWithin(other.days), days.isNeverWithin(other.days), this, other);
    }

    /**
     * Whether every day meant here is in a range.
     *
     * @param range the range
     * @return the answer; {@code 2025-40} is within {@code 2025-01-01/2025-12-31}
     */
    public Truth within(DateRange range) {
        if (days.possible().isOneRange()) {
            DateRange mine = days.possible().ranges().get(0);
            if (mine.within(range) || !mine.overlaps(range)) {
                return Truth.of(mine.within(range));
            }
        }
        Possibilities all = Possibilities.span(range);
        return answer(days.isSurelyWithin(all), days.isNeverWithin(all), this);
    }

    /**
     * Whether two statements can be about the same fact.
     *
     * @param other the other statement
     * @return {@code YES} if the possible days of one include those of the other (agreement at different precision, as
     *     between {@code 2023-05} and {@code 2023-05-16/2023-05-17}), {@code NO} if they have no day in common,
     *     otherwise unknown. As this compares what is stated, a more precise statement can come to disagree.
     */
    public Truth agreesWith(ExtendedDate other) {
        Days mine = days.possible();
        Days theirs = other.days.possible();
        if (mine.containsAll(theirs) || theirs.containsAll(mine)) {
            return Truth.YES;
        }
        return isDisjointFrom(other)
                ? Truth.NO
                : Truth.unknown("the days that both " + text + " and " + other.text + " mean");
    }

    /**
     * Whether no day is possible both here and there.
     *
     * @param other the other date
     * @return true if the two cannot be about the same day
     */
    public boolean isDisjointFrom(ExtendedDate other) {
        return days.neverOverlaps(other.days);
    }

    private static Truth answer(boolean yes, boolean no, ExtendedDate... asked) {
        if (yes || no) {
            return Truth.of(yes);
        }
        List<Missing> missing = Stream.of(asked)
                .filter(date -> !date.days.isExact())
                .map(ExtendedDate::missing)
                .toList();
        return Truth.unknown(missing);
    }

    private Missing missing() {
        return Missing.of((isOneDay() ? "the exact day of " : "the exact days of ") + text);
    }

    /** The text says all of it. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> valueOf(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtendedDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the canonical EDTF text} */
    @Override
    public String toString() {
        return text;
    }
}
