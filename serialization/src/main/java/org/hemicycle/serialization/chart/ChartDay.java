package org.hemicycle.serialization.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as charts print it: {@code 1/7/2004}, {@code 19-08-1985}, {@code 12 Mar 1992}, {@code 1er juillet 2004},
 * {@code 1950-11-04T00:00:00}; the day stands before the month, as with all who publish charts.
 *
 * @param day the day
 * @param start where it begins in the text
 * @param end where it ends
 */
record ChartDay(LocalDate day, int start, int end) {

    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4})"
            + "|(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?(?![T:\\d])"
            + "|(?<wd>\\d{1,2})(?:er|st|nd|rd|th|°|º|\\.)?\\s+(?:of\\s+)?(?<wm>\\p{L}{3,})\\.?,?\\s+(?<wy>\\d{4}))");

    private static final Pattern TWO_DIGITS =
            Pattern.compile("(?<![\\p{L}\\d])(?<d>\\d{2})(?<s>[/.-])(?<m>\\d{2})\\k<s>(?<y>\\d{2})(?!\\d)");

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<![\\d./-])(?:0?[1-9]|1[0-2])(?<s>[/.-])(?:1[3-9]|2\\d|3[01])\\k<s>(?:\\d{4}|\\d{2})(?![\\d./-]\\d)");
    private static final Pattern EITHER_FIRST = Pattern.compile(
            "(?<![\\d./-])(?!0?(\\d{1,2})[/.-]0?\\1[/.-])(?:0?[1-9]|1[0-2])(?<s>[/.-])(?:0?[1-9]|1[0-2])\\k<s>(?:\\d{4}|\\d{2})"
                    + "(?![\\d./-]\\d)");

    /** How a day is written in a text without accents; for patterns in which one follows on other words. */
    static final String ANY = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}(?:er|st|nd|rd|th|°|\\.)?\\s+\\p{L}{3,}\\.?\\s+\\d{4})";

    /** The first day in a text, from a place on. */
    static Optional<ChartDay> find(String text, int from) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find(from) ? read(matcher) : Optional.empty();
    }

    /** Whether anything in a text is written like a day, even if there is none such. */
    static boolean isIn(String text) {
        return DAY.matcher(text).find() || TWO_DIGITS.matcher(text).find();
    }

    /** Whether a text has a day that can only be one if its month stands before it. */
    static boolean isMonthFirst(String text) {
        return MONTH_FIRST.matcher(text).find();
    }

    /** Whether a text has a day that is another one if its month stands before it. */
    static boolean isEitherFirst(String text) {
        return EITHER_FIRST.matcher(text).find();
    }

    /** A day with which a text begins. */
    static Optional<ChartDay> at(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.lookingAt() ? read(matcher) : Optional.empty();
    }

    /**
     * A day with which a text begins, of whose year two digits are left out: the only one in a hundred years that ends
     * with the day on which no act can be later.
     */
    static Optional<ChartDay> ofTwoDigits(String text, LocalDate last) {
        Matcher matcher = TWO_DIGITS.matcher(text);
        return matcher.lookingAt()
                ? Stream.of(0, 100)
                        .map(less -> last.getYear() / 100 * 100
                                + number(matcher, "y").getAsInt()
                                - less)
                        .flatMap(year -> date(year, number(matcher, "m"), number(matcher, "d")).stream())
                        .filter(day -> !day.isAfter(last) && day.isAfter(last.minusYears(100)))
                        .findFirst()
                        .map(day -> new ChartDay(day, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<ChartDay> read(Matcher matcher) {
        Optional<LocalDate> day = matcher.group("y") != null
                ? date(number(matcher, "y").getAsInt(), number(matcher, "m"), number(matcher, "d"))
                : matcher.group("iy") != null
                        ? date(number(matcher, "iy").getAsInt(), number(matcher, "im"), number(matcher, "id"))
                        : date(number(matcher, "wy").getAsInt(), month(matcher.group("wm")), number(matcher, "wd"));
        MatchResult found = matcher;
        return day.map(each -> new ChartDay(each, found.start(), found.end()));
    }

    private static OptionalInt month(String word) {
        return ChartWords.SHIPPED.month(word).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalInt number(Matcher matcher, String group) {
        return OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    private static Optional<LocalDate> date(int year, OptionalInt month, OptionalInt day) {
        try {
            return month.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
