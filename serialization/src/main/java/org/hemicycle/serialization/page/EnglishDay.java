package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accession.Readings;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Precision;

/** A day in words. */
final class EnglishDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** Of a longer set the ends are told, not each stretch of days. */
    private static final int MOST_YEARS = 10;

    private static final int MOST_BANDS = 6;

    private EnglishDay() {}

    /** For example {@code 24 April 2025}. */
    static String of(LocalDate day) {
        return WORDS.format(day);
    }

    /**
     * A date as precise as it is: {@code 20 March 2025}, {@code 15 to 16 December 2025} where all days are meant,
     * {@code a day between 1 January and 30 June 2025} where one of them is, {@code a day of April 2025 or June 2025}
     * where the days do not follow one another.
     */
    static String inWords(ExtendedDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty() && last.isEmpty()) {
            return "days that are not known";
        }
        String about = date.isQualified() ? "about " : "";
        if (first.isEmpty()) {
            return about + (date.isOneDay() ? "by " : "until ") + of(last.orElseThrow());
        }
        if (last.isEmpty()) {
            return about + "from " + of(first.get()) + " on";
        }
        List<DayBand> bands = bands(date, first.get(), last.get());
        return about + (bands.size() == 1 ? inWords(bands.get(0), date.isOneDay()) : apart(bands));
    }

    /** The days of a set, if they are few; those of another date follow one another. */
    private static List<DayBand> bands(ExtendedDate date, LocalDate first, LocalDate last) {
        DayBand all = new DayBand(first, last, !date.isOneDay());
        if (date.precision() != Precision.SET || last.isAfter(first.plusYears(MOST_YEARS))) {
            return List.of(all);
        }
        List<DayBand> bands = DayBand.of(date, date.bounds());
        return bands.size() > MOST_BANDS ? List.of(all) : bands;
    }

    private static String inWords(DayBand band, boolean isOneDay) {
        return isOneDay && !band.first().equals(band.last())
                ? oneOf(band.first(), band.last())
                : days(band.first(), band.last());
    }

    /** Of each reading what {@link #inWords(ExtendedDate)} says. */
    static String inWords(Readings readings) {
        return readings.dates().stream().map(EnglishDay::inWords).collect(Collectors.joining(" or "));
    }

    private static String oneOf(LocalDate first, LocalDate last) {
        return whole(first, last)
                .map(name -> "a day in " + name)
                .orElseGet(() -> "a day between " + withoutWhatFollows(first, last, false) + " and " + of(last));
    }

    /** From a day to a day, which may be the same; what both have in common is said once. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : withoutWhatFollows(first, last, true) + " to " + of(last);
    }

    private static String withoutWhatFollows(LocalDate first, LocalDate last, boolean isMonthLeftOut) {
        if (first.getYear() != last.getYear()) {
            return of(first);
        }
        return isMonthLeftOut && first.getMonth() == last.getMonth()
                ? Integer.toString(first.getDayOfMonth())
                : DAY_OF_YEAR.format(first);
    }

    /** The name of a month or a year, if all its days are meant. */
    private static Optional<String> whole(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
            return Optional.of(Integer.toString(first.getYear()));
        }
        return first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))
                ? Optional.of(MONTH.format(first))
                : Optional.empty();
    }

    private static String apart(List<DayBand> bands) {
        boolean isOneDayEach = bands.stream().allMatch(band -> band.first().equals(band.last()));
        boolean areAllMeant = bands.stream().allMatch(DayBand::isSure);
        return bands.stream()
                .map(band -> whole(band.first(), band.last()).orElseGet(() -> days(band.first(), band.last())))
                .collect(Collectors.joining(
                        areAllMeant ? " and " : " or ", isOneDayEach || areAllMeant ? "" : "a day of ", ""));
    }

    /** The same for machines too. */
    static Tag tag(LocalDate day) {
        return Tag.of("time", of(day)).with("datetime", day.toString());
    }
}
