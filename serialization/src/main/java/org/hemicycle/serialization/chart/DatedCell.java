package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that may hold a day: the day, and the mark that tells what was done on it.
 *
 * @param column the heading of its column; empty where the row does not tell
 * @param words what it says
 * @param day the day; absent for a mark that stands alone
 * @param mark such as {@code a}, without brackets and stops; empty where there is none
 */
record DatedCell(String column, String words, Optional<LocalDate> day, String mark) {

    private static final String NOTES = "(?:[\\s,]*(?:\\d{1,3}|\\(\\d{1,3}\\)|\\[\\d{1,3}\\]|[*†‡¹²³⁰-⁹]))*+";
    private static final Pattern REST =
            Pattern.compile(NOTES + "[\\s,]*(?:\\((?<b>\\p{L}{1,2})\\.?\\)|(?<m>\\p{L}{1,2})\\.?)?" + NOTES + "\\s*");
    private static final Pattern BARE = Pattern.compile("\\((?<m>\\p{L}{1,2})\\.?\\)");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00(?:\\.0+)?)?$");
    private static final Pattern NOTHING = Pattern.compile("(?:[\\s./*–—-]|n/a|N/A)*");

    /** Whether a cell says nothing. */
    static boolean isEmpty(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** What a cell says, where it is a day, a mark, or both, with marks of footnotes at most. */
    static Optional<DatedCell> read(String column, String text, Optional<LocalDate> last) {
        Optional<ChartDay> day = ChartDay.at(text).or(() -> last.flatMap(each -> ChartDay.ofTwoDigits(text, each)));
        return day.isPresent()
                ? day.flatMap(found -> marked(column, text, found))
                : Optional.of(BARE.matcher(text))
                        .filter(Matcher::matches)
                        .map(bare -> new DatedCell(column, text, Optional.empty(), bare.group("m")));
    }

    private static Optional<DatedCell> marked(String column, String text, ChartDay day) {
        Matcher rest = REST.matcher(text.substring(day.end()));
        return rest.matches()
                ? Optional.of(new DatedCell(
                        column,
                        withoutMidnight(text),
                        Optional.of(day.day()),
                        rest.group("b") != null ? rest.group("b") : plain(rest.group("m"))))
                : Optional.empty();
    }

    /** A time of the day that is always midnight says nothing. */
    private static String withoutMidnight(String text) {
        return MIDNIGHT.matcher(text).replaceAll("");
    }

    private static String plain(String mark) {
        return mark == null ? "" : mark;
    }

    /** The same with the mark that a column of its own gives it. */
    DatedCell marked(String other) {
        return new DatedCell(column, words, day, other);
    }

    DatedCell in(String other) {
        return new DatedCell(other, words, day, mark);
    }

    LocalDate date() {
        return day.orElseThrow();
    }
}
