package org.hemicycle.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.time.Lexer.Token;
import org.hemicycle.time.Symbol.Kind;

/** Tells what a run of digits and the signs between them is: a number, a date in digits, two of either. */
final class Digits {

    /** Longer than any date in digits, and any range of two. */
    private static final int LONGEST = 24;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** In two digits after a year: a code of EDTF, which few readers know. */
    private static final int FIRST_CODE = 21;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d\\d?)\\2(\\d\\d?)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)([-/.])(\\d\\d?)\\2(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d\\d?)([-/.])(\\d\\d?)\\2(\\d\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d\\d?)[-/.](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d\\d)");
    private static final Pattern TWO = Pattern.compile("(\\d{1,2}|\\d{4})([-/])(\\d{1,2}|\\d{4})");
    private static final Pattern ALIKE =
            Pattern.compile("\\d{1,2}-\\d{1,2}|\\d{4}-\\d{4}|\\d{1,2}/\\d{1,2}|\\d{4}/\\d{4}");
    private static final Pattern RANGE = Pattern.compile("([\\d./]+)-([\\d./]+)");

    private final Token token;

    private Digits(Token token) {
        this.token = token;
    }

    /**
     * The symbols of a run.
     *
     * @param follows whether a letter stands right before it, so that it is no date: Q2-2025
     */
    static List<Symbol> symbols(Token token, boolean follows) {
        Digits digits = new Digits(token);
        return token.text().length() > LONGEST
                ? List.of(digits.symbol(Kind.UNKNOWN))
                : follows ? digits.apart() : digits.dates();
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private List<Symbol> dates() {
        String text = token.text();
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (text.contains(".") || text.contains("/"))) {
            return joined(range.group(1), range.group(2));
        }
        return ALIKE.matcher(text).matches() ? apart() : List.of(date(text));
    }

    /** Two dates, or a day and a date, around a hyphen. */
    private List<Symbol> joined(String first, String last) {
        List<Symbol> symbols = new ArrayList<>();
        symbols.add(date(first));
        symbols.add(glued(Kind.DASH, List.of()));
        Symbol end = date(last);
        symbols.add(new Symbol(end.kind(), end.numbers(), true, end.at()));
        return symbols;
    }

    private Symbol date(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return dayDate(matcher, 4, 3, 1);
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            return dayDate(matcher, 1, 3, 4);
        }
        matcher = SHORT.matcher(text);
        if (matcher.matches()) {
            return symbol(Kind.SHORT_DATE);
        }
        matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return ofYear(Kind.MONTH_DATE, number(matcher, 1), number(matcher, 2));
        }
        matcher = YEAR_MONTH.matcher(text);
        return matcher.matches() ? yearMonth(number(matcher, 1), number(matcher, 2)) : number(text);
    }

    private Symbol dayDate(MatchResult found, int day, int month, int year) {
        return ofYear(Kind.DAY_DATE, number(found, day), number(found, month), number(found, year));
    }

    /** A second number that is greater than the end of the year may be the year after next: 2007-10. */
    private Symbol yearMonth(int year, int number) {
        return isYearsOrCode(year, number) ? ofYear(Kind.YEARS, number, year) : ofYear(Kind.MONTH_DATE, number, year);
    }

    static boolean isYearsOrCode(int year, int number) {
        return number >= FIRST_CODE || number > year % 100;
    }

    private Symbol ofYear(Kind kind, Integer... numbers) {
        return isYear(numbers[numbers.length - 1]) ? symbol(kind, numbers) : symbol(Kind.UNKNOWN);
    }

    /** Numbers with the signs between them. */
    private List<Symbol> apart() {
        Matcher two = TWO.matcher(token.text());
        if (!two.matches()) {
            return List.of(number(token.text()));
        }
        Symbol last = number(two.group(3));
        return List.of(
                number(two.group(1)),
                glued(two.group(2).equals("-") ? Kind.DASH : Kind.SLASH, List.of()),
                glued(last.kind(), last.numbers()));
    }

    private Symbol number(String text) {
        boolean isNumber = text.length() <= 8 && text.chars().allMatch(each -> Lexer.isDigit((char) each));
        return isNumber ? symbol(Kind.NUMBER, Integer.valueOf(text), text.length()) : symbol(Kind.UNKNOWN);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Symbol symbol(Kind kind, Integer... numbers) {
        return new Symbol(kind, List.of(numbers), token.isGlued(), token.at());
    }

    private Symbol glued(Kind kind, List<Integer> numbers) {
        return new Symbol(kind, numbers, true, token.at());
    }
}
