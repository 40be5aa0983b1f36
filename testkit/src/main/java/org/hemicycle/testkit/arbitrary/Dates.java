package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Precision;
import org.hemicycle.time.Timing;

/**
 * Generators of days, ranges of days, extended dates and timings.
 *
 * <p>They keep to six years, so that two generated values often meet; {@link #extendedDates} adds a few that lie far
 * off.
 */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final List<String> FAR_OFF =
            List.of("-0044-03-15", "0000", "-1985", "-156X", "19XX", "Y17000", "Y-170000002", "../..", "1985-XX-XX");

    private static final Arbitrary<LocalDate> LOCAL_DATES = Shared.of(Dates::newLocalDates);
    private static final Arbitrary<DateRange> DATE_RANGES = Shared.of(Dates::newDateRanges);
    private static final Arbitrary<ExtendedDate> EXTENDED_DATES = Shared.of(Dates::newExtendedDates);
    private static final Arbitrary<Timing> TIMINGS = Shared.of(Dates::newTimings);

    private Dates() {}

    /** {@return days of the six years} */
    public static Arbitrary<LocalDate> localDates() {
        return LOCAL_DATES;
    }

    private static Arbitrary<LocalDate> newLocalDates() {
        return daysBetween(FIRST, LAST);
    }

    /** {@return ranges of those days, some of them open at one end or both} */
    public static Arbitrary<DateRange> dateRanges() {
        return DATE_RANGES;
    }

    private static Arbitrary<DateRange> newDateRanges() {
        Arbitrary<DateRange> closed = Combinators.combine(localDates(), localDates())
                .as((one, other) -> one.isAfter(other) ? DateRange.of(other, one) : DateRange.of(one, other));
        return Shared.oneOf(
                closed,
                localDates().map(DateRange::from),
                localDates().map(DateRange::until),
                Arbitraries.just(DateRange.ALL));
    }

    /** {@return extended dates of every supported form} */
    public static Arbitrary<ExtendedDate> extendedDates() {
        return EXTENDED_DATES;
    }

    private static Arbitrary<ExtendedDate> newExtendedDates() {
        return Shared.frequencyOf(
                Tuple.of(8, singleDates()),
                Tuple.of(6, intervals()),
                Tuple.of(4, sets()),
                Tuple.of(1, Arbitraries.of(FAR_OFF).map(ExtendedDate::parse)));
    }

    /** {@return extended dates that are neither intervals nor sets} */
    public static Arbitrary<ExtendedDate> singleDates() {
        return singleTexts().map(ExtendedDate::parse);
    }

    private static Arbitrary<String> singleTexts() {
        Arbitrary<String> qualifiable = Shared.oneOf(
                localDates().map(LocalDate::toString),
                months(),
                years(),
                Arbitraries.of("202X", "20XX"),
                years().map(year -> year + "-XX"),
                months().map(month -> month + "-XX"),
                years().map(year -> year + "-XX-XX"),
                coded(21, 24));
        Arbitrary<String> qualifiers =
                Arbitraries.frequency(Tuple.of(5, ""), Tuple.of(1, "?"), Tuple.of(1, "~"), Tuple.of(1, "%"));
        return Shared.frequencyOf(
                Tuple.of(4, Combinators.combine(qualifiable, qualifiers).as(String::concat)),
                Tuple.of(1, coded(25, 41)));
    }

    private static Arbitrary<String> years() {
        return Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()).map(String::valueOf);
    }

    private static Arbitrary<String> months() {
        return localDates().map(day -> YearMonth.from(day).toString());
    }

    private static Arbitrary<String> coded(int first, int last) {
        return Combinators.combine(years(), Arbitraries.integers().between(first, last))
                .as((year, code) -> year + "-" + code);
    }

    private static Arbitrary<ExtendedDate> intervals() {
        Arbitrary<String> ends = Shared.frequencyOf(Tuple.of(6, singleTexts()), Tuple.of(1, Arbitraries.of("..", "")));
        return joined(ends, "/").map(ExtendedDate::parse);
    }

    private static Arbitrary<ExtendedDate> sets() {
        Arbitrary<String> members = Shared.frequencyOf(
                Tuple.of(5, singleTexts()),
                Tuple.of(1, joined(singleTexts(), "..")),
                Tuple.of(1, singleTexts().map(text -> ".." + text)),
                Tuple.of(1, singleTexts().map(text -> text + "..")));
        Arbitrary<String> lists = members.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(",", list));
        return Shared.oneOf(lists.map(list -> "[" + list + "]"), lists.map(list -> "{" + list + "}"))
                .map(ExtendedDate::parse);
    }

    /** Two texts in the order that is not reversed. */
    private static Arbitrary<String> joined(Arbitrary<String> ends, String separator) {
        return Combinators.combine(ends, ends)
                .as((one, other) -> one + separator + other)
                .filter(text -> isDate(separator.equals("/") ? text : "[" + text + "]"));
    }

    private static boolean isDate(String text) {
        try {
            ExtendedDate.parse(text);
            return true;
        } catch (IllegalArgumentException reversed) {
            return false;
        }
    }

    /**
     * A date, and another that states the same more precisely, or as precisely.
     *
     * @param coarse the date
     * @param fine the other
     */
    public record Narrowing(ExtendedDate coarse, ExtendedDate fine) {
        /** Refuses null, naming the component. */
        public Narrowing {
            requireNonNull(coarse, "coarse");
            requireNonNull(fine, "fine");
        }
    }

    /** {@return extended dates, each with one that states it at least as precisely} */
    public static Arbitrary<Narrowing> narrowings() {
        return extendedDates().flatMap(date -> narrowed(date).map(fine -> new Narrowing(date, fine)));
    }

    /**
     * Dates that state another at least as precisely: a day or a month that it may stand for, an interval with its
     * unknown ends filled in.
     *
     * @param date the date
     * @return the dates; the date itself where nothing is to be narrowed
     */
    public static Arbitrary<ExtendedDate> narrowed(ExtendedDate date) {
        if (date.isOneDay()) {
            return narrowedToOneDay(date);
        }
        return date.precision() == Precision.INTERVAL ? narrowedInterval(date) : Arbitraries.just(date);
    }

    private static Arbitrary<ExtendedDate> narrowedToOneDay(ExtendedDate date) {
        return possibleDays(date)
                .flatMap(day -> Arbitraries.of(Stream.of(
                                Optional.of(date),
                                printable(day),
                                printable(day).flatMap(some -> wholeMonth(date, day)))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Arbitrary<LocalDate> possibleDays(ExtendedDate date) {
        LocalDate first = date.earliest()
                .orElseGet(() -> date.latest().map(day -> day.minusYears(5)).orElse(FIRST));
        LocalDate last = date.latest().orElseGet(() -> first.plusYears(5));
        return Shared.oneOf(daysBetween(first, last), Arbitraries.of(first, last))
                .filter(day -> !date.contains(day).isNo());
    }

    private static Optional<ExtendedDate> printable(LocalDate day) {
        return Math.abs(day.getYear()) > 9999 ? Optional.empty() : Optional.of(ExtendedDate.of(day));
    }

    private static Optional<ExtendedDate> wholeMonth(ExtendedDate date, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean isPossible = Stream.iterate(month.atDay(1), next -> next.plusDays(1))
                .limit(month.lengthOfMonth())
                .noneMatch(each -> date.contains(each).isNo());
        return isPossible ? Optional.of(ExtendedDate.parse(month.toString())) : Optional.empty();
    }

    private static Arbitrary<ExtendedDate> narrowedInterval(ExtendedDate date) {
        String[] ends = date.toString().split("/", -1);
        return Combinators.combine(narrowedEnd(ends[0], ends[1]), narrowedEnd(ends[1], ends[0]))
                .as((first, last) -> first + "/" + last)
                .filter(Dates::isDate)
                .map(ExtendedDate::parse);
    }

    private static Arbitrary<String> narrowedEnd(String end, String other) {
        if (end.isEmpty()) {
            return Shared.oneOf(Arbitraries.just(end), localDates().map(LocalDate::toString), Arbitraries.just(other));
        }
        boolean isSomeDay = end.contains("X") || end.matches(".*-(2[1-9]|3[0-2])[?~%]?");
        return isSomeDay ? possibleDays(ExtendedDate.parse(end)).map(LocalDate::toString) : Arbitraries.just(end);
    }

    private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return timings of every kind} */
    public static Arbitrary<Timing> timings() {
        return TIMINGS;
    }

    private static Arbitrary<Timing> newTimings() {
        Arbitrary<String> anchors = Arbitraries.of("the elections", "the Conference of Presidents", "work-plan/1.1");
        Arbitrary<Identifier> bodies = Arbitraries.of("body:pace", "body:un-general-assembly", "body:cm-deputies")
                .map(Identifier::parse);
        return Shared.oneOf(
                extendedDates().map(Timing::on),
                extendedDates().map(Timing::sometime),
                anchors.map(Timing::before),
                anchors.map(Timing::after),
                Combinators.combine(Arbitraries.integers().between(-24, 24), anchors)
                        .as((months, anchor) -> Timing.offset(Period.ofMonths(months), anchor)),
                Combinators.combine(bodies, Arbitraries.integers().between(1, 1500))
                        .as(Timing::atSession),
                Arbitraries.just(Timing.UNKNOWN));
    }
}
