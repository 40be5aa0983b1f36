package org.hemicycle.accession;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * The dates on which one thing may have happened, according to the places that date it.
 *
 * <p>Statements that can all be right leave one reading: the days that they have in common, so "April 2020" beside "22
 * April 2020" is 22 April. Statements that contradict leave one each: with "July 2022" beside "30 June 2022", whether
 * it had happened is unknown on the days between them only.
 *
 * @param dates the readings that remain
 */
public record Readings(List<ExtendedDate> dates) implements Serializable {

    /** Nothing is stated. */
    static final Readings NONE = new Readings(List.of());

    private static final LocalDate FIRST_WRITTEN = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST_WRITTEN = LocalDate.of(9999, 12, 31);

    private static final Comparator<ExtendedDate> BY_BEGINNING =
            Comparator.comparing(Readings::lower).thenComparing(ExtendedDate::toString);

    /** Keeps a copy. */
    public Readings {
        requireNonNull(dates, "dates");
        dates = List.copyOf(dates);
    }

    /**
     * One reading.
     *
     * @param date the date
     * @return the readings
     */
    public static Readings of(ExtendedDate date) {
        requireNonNull(date, "date");
        return new Readings(List.of(date));
    }

    /**
     * The readings that a number of statements leave.
     *
     * @param stated the dates stated
     * @return for each largest group of statements that can be right together, the days that they have in common
     */
    public static Readings of(Collection<ExtendedDate> stated) {
        requireNonNull(stated, "stated");
        List<ExtendedDate> distinct =
                stated.stream().distinct().sorted(BY_BEGINNING).toList();
        List<List<ExtendedDate>> groups = distinct.stream()
                .map(date -> listPossible(lower(date), distinct))
                .distinct()
                .toList();
        return new Readings(groups.stream()
                .filter(group -> groups.stream().noneMatch(other -> other != group && other.containsAll(group)))
                .map(Readings::common)
                .toList());
    }

    private static List<ExtendedDate> listPossible(LocalDate day, List<ExtendedDate> dates) {
        return dates.stream().filter(date -> !date.contains(day).isNo()).toList();
    }

    private static ExtendedDate common(List<ExtendedDate> group) {
        LocalDate from =
                group.stream().map(Readings::lower).max(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                group.stream().map(Readings::upper).min(LocalDate::compareTo).orElseThrow();
        return group.stream()
                .filter(date -> lower(date).equals(from) && upper(date).equals(to))
                .findFirst()
                .orElseGet(() -> oneOf(from, to));
    }

    private static LocalDate lower(ExtendedDate date) {
        return date.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate upper(ExtendedDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }

    /** Some day from one to another. A day for which EDTF has no form gives way to an open end, which includes it. */
    static ExtendedDate oneOf(LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(LAST_WRITTEN) ? LAST_WRITTEN : from;
        LocalDate last = to.isBefore(FIRST_WRITTEN) ? FIRST_WRITTEN : to;
        if (first.equals(last)) {
            return ExtendedDate.of(first);
        }
        if (!first.isBefore(FIRST_WRITTEN) && !last.isAfter(LAST_WRITTEN)) {
            return ExtendedDate.oneOf(first, last);
        }
        String start = first.isBefore(FIRST_WRITTEN) ? "" : first.toString();
        String end = last.isAfter(LAST_WRITTEN) ? "" : last.toString();
        return ExtendedDate.parse(start.isEmpty() && end.isEmpty() ? "../.." : "[" + start + ".." + end + "]");
    }

    /**
     * Whether anything is stated at all.
     *
     * @return true if there is no reading
     */
    public boolean isEmpty() {
        return dates.isEmpty();
    }

    /**
     * Whether each reading is one day of the calendar.
     *
     * @return false where a reading leaves several days open
     */
    public boolean isExact() {
        return dates.stream().allMatch(date -> lower(date).equals(upper(date)));
    }

    /**
     * Whether a reading allows a day.
     *
     * @param day the day
     * @return true if the day may be meant
     */
    public boolean allows(LocalDate day) {
        return !listPossible(day, dates).isEmpty();
    }

    /**
     * The earliest day that a reading allows.
     *
     * @return the day; empty without a reading or where one has no beginning
     */
    public Optional<LocalDate> earliest() {
        return bound(ExtendedDate::earliest).flatMap(days -> days.stream().min(LocalDate::compareTo));
    }

    /**
     * The latest day that a reading allows.
     *
     * @return the day; empty without a reading or where one has no end
     */
    public Optional<LocalDate> latest() {
        return bound(ExtendedDate::latest).flatMap(days -> days.stream().max(LocalDate::compareTo));
    }

    private Optional<List<LocalDate>> bound(Function<ExtendedDate, Optional<LocalDate>> end) {
        List<LocalDate> days =
                dates.stream().flatMap(date -> end.apply(date).stream()).toList();
        return days.size() < dates.size() ? Optional.empty() : Optional.of(days);
    }

    /**
     * Whether it had happened by a day: the day is that of the event or later.
     *
     * @param day the day
     * @return unknown on the days that the readings leave open, and without any reading
     */
    public Truth reachedBy(Day day) {
        return decided(earliest().map(day::isBefore), latest().map(latest -> !day.isBefore(latest)));
    }

    /**
     * Whether it was over by a day: the day is later than that of the event.
     *
     * @param day the day
     * @return unknown on the days that the readings leave open, and without any reading
     */
    public Truth passedBy(Day day) {
        return decided(earliest().map(earliest -> !day.isAfter(earliest)), latest().map(day::isAfter));
    }

    /**
     * Whether it happened on the day of something else or earlier.
     *
     * @param other the readings of the other
     * @return unknown where both orders are possible, or a date is only about right and would be too late; yes where
     *     nothing is stated here, since then nothing says otherwise
     */
    public Truth isNotAfter(Readings other) {
        LocalDate from = earliest().orElse(LocalDate.MIN);
        LocalDate to = latest().orElse(LocalDate.MAX);
        if (isEmpty() || !to.isAfter(other.earliest().orElse(LocalDate.MIN))) {
            return Truth.YES;
        }
        boolean later = from.isAfter(other.latest().orElse(LocalDate.MAX));
        boolean isSure = Stream.concat(dates.stream(), other.dates.stream()).noneMatch(ExtendedDate::isQualified);
        return later && isSure ? Truth.NO : Truth.unknown("which was earlier, " + this + " or " + other);
    }

    /** The later of two days of which each has readings. */
    Readings orLater(Readings other) {
        Truth earlier = isNotAfter(other);
        if (!earlier.isUnknown()) {
            return earlier.isYes() ? other : this;
        }
        return of(oneOf(
                later(earliest(), other.earliest(), LocalDate.MIN), later(latest(), other.latest(), LocalDate.MAX)));
    }

    private static LocalDate later(Optional<LocalDate> one, Optional<LocalDate> other, LocalDate open) {
        LocalDate first = one.orElse(open);
        LocalDate second = other.orElse(open);
        return first.isAfter(second) ? first : second;
    }

    private Truth decided(Optional<Boolean> certainlyNot, Optional<Boolean> certainly) {
        if (isEmpty()) {
            return Truth.unknown("the date");
        }
        if (certainlyNot.orElse(false)) {
            return Truth.NO;
        }
        return certainly.orElse(false) ? Truth.YES : Truth.unknown(question());
    }

    private String question() {
        return dates.size() == 1 ? "the exact day of " + this : "which date is right, " + this;
    }

    /**
     * The readings for people.
     *
     * @return a date; "a day between one and another" where some day of several is meant; several joined by "or"
     */
    public String inWords() {
        return dates.stream().map(Readings::inWords).collect(Collectors.joining(" or "));
    }

    private static String inWords(ExtendedDate date) {
        boolean between = date.toString().matches("\\[\\d[^,]*\\.\\.[^,]*\\d]");
        return between
                ? "a day between " + date.earliest().orElseThrow() + " and "
                        + date.latest().orElseThrow()
                : date.toString();
    }

    /** The readings as extended dates, joined by "or". */
    @Override
    public String toString() {
        return dates.stream().map(ExtendedDate::toString).collect(Collectors.joining(" or "));
    }
}
