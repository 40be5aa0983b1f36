package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/**
 * The first and the last day of a programme, as precise as its source has them.
 *
 * <p>"2019-2022" names years: that the programme begins on 1 January and ends on 31 December is likely and not said.
 * Where the period was read from such words, or inferred, its ends are years here; what was entered as days is days.
 *
 * <p>Example: the end of "2014-2015, extended until the end of 2017" is {@code 2017-12}, and its start {@code 2014}.
 */
public final class ProgrammeEnds {

    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    /** A year and, after a dash, the last two digits of another. */
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)\\d{4}(?:\\s*[-–/]\\s*\\d{2})?(?!\\d)");

    /** A number that is no year, or the beginning of the name of a month in English or French. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile(
            "\\d|\\b(?:jan|feb|f[eé]v|mar|apr|avr|may\\b|mai\\b|ju[nil]|aug|ao[uû]t|sep|oct|nov|d[eé]c)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProgrammeEnds() {}

    /**
     * The first day.
     *
     * @param programme the programme
     * @return a day or a year; empty where it is not known
     */
    public static Optional<ExtendedDate> start(Programme programme) {
        return end(programme, DateRange::first, FIRST);
    }

    /**
     * The last day of the period, without extensions.
     *
     * @param programme the programme
     * @return a day or a year; empty where it is not known
     */
    public static Optional<ExtendedDate> endOfPeriod(Programme programme) {
        return end(programme, DateRange::last, LAST);
    }

    /**
     * The last day, extensions counted.
     *
     * @param programme the programme
     * @return the latest of them, as precise as it is stated; empty where the end of the period, or that of an
     *     extension, is not known
     */
    public static Optional<ExtendedDate> end(Programme programme) {
        return programme.extensions().stream()
                        .anyMatch(extension -> extension.until().value().isEmpty())
                ? Optional.empty()
                : endOfPeriod(programme)
                        .flatMap(end -> Stream.concat(
                                        Stream.of(end),
                                        programme.extensions().stream()
                                                .map(Extension::until)
                                                .flatMap(until -> until.value().stream()))
                                .filter(date -> date.latest().isPresent())
                                .max(Comparator.comparing(date -> date.latest().orElseThrow())));
    }

    private static Optional<ExtendedDate> end(
            Programme programme, Function<DateRange, Optional<LocalDate>> end, MonthDay ofYear) {
        requireNonNull(programme, "programme");
        Stated<DateRange> period = programme.period();
        return period.value()
                .flatMap(end)
                .map(day -> MonthDay.from(day).equals(ofYear) && isOfYears(period)
                        ? ExtendedDate.parse(String.valueOf(day.getYear()))
                        : ExtendedDate.of(day));
    }

    private static boolean isOfYears(Stated<DateRange> period) {
        String words = period.asWritten();
        boolean areDays =
                period.value().map(DateRange::toString).filter(words::equals).isPresent();
        boolean namesYears = !areDays
                && YEARS.matcher(words).find()
                && !DAY_OR_MONTH.matcher(YEARS.matcher(words).replaceAll("")).find();
        return period.certainty() == Certainty.INFERRED || namesYears;
    }
}
