package org.hemicycle.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day, month, part of a year or year as folded wording names it; what it leaves out is 0.
 *
 * @param day the day of the month
 * @param unit the month, or the EDTF code of the part of the year
 * @param year the year
 */
record Point(int day, int unit, int year) {

    private static final Pattern FORM =
            Pattern.compile("(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?)? ?(?<unit>[a-z]+\\d?)? ?(?<year>\\d{4})?");

    private static final Map<String, Integer> UNITS = Stream.of(
                    IntStream.rangeClosed(1, 12)
                            .boxed()
                            .collect(Collectors.toMap(n -> WordingFolding.MONTHS.get(n - 1), n -> n)),
                    Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24),
                    Map.of("q1", 33, "q2", 34, "q3", 35, "q4", 36, "t1", 37, "t2", 38, "t3", 39, "h1", 40, "h2", 41))
            .flatMap(units -> units.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Optional<Point> read(String folded) {
        Matcher form = FORM.matcher(folded.strip());
        String unit = form.matches() ? form.group("unit") : "unreadable";
        if (folded.isBlank() || unit != null && !UNITS.containsKey(unit)) {
            return Optional.empty();
        }
        return Optional.of(new Point(
                number(form.group("day"), Integer::valueOf),
                number(unit, UNITS::get),
                number(form.group("year"), Integer::valueOf)));
    }

    private static int number(String text, Function<String, Integer> reading) {
        return text == null ? 0 : reading.apply(text);
    }

    /** Takes the month and the year that it leaves out from the point after it: "15" of "15-16 December 2025". */
    Point completedBy(Point next) {
        return new Point(day, unit == 0 && day > 0 ? next.unit : unit, year == 0 ? next.year : year);
    }

    Point in(int otherYear) {
        return new Point(day, unit, otherYear);
    }

    boolean isLaterInTheYearThan(Point other) {
        return unit <= 12 && other.unit <= 12 && unit * 100 + day > other.unit * 100 + other.day;
    }

    /** The EDTF text; not EDTF if the parts do not fit together. */
    @Override
    public String toString() {
        return digits("%04d", year)
                + (unit > 0 || day > 0 ? digits("-%02d", unit) : "")
                + (day > 0 ? digits("-%02d", day) : "");
    }

    static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
