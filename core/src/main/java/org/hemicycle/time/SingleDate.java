package org.hemicycle.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An EDTF expression that is neither an interval nor a set.
 *
 * @param text the canonical text
 * @param precision how finely it is stated
 * @param qualified whether it carries a qualifier
 * @param extent the days that it may stand for
 */
record SingleDate(String text, Precision precision, boolean qualified, Extent extent) {

    /** One less than {@link LocalDate} can hold, whose extremes stand for open ends. */
    private static final int LAST_YEAR = 999_999_998;

    private static final int FIRST_SEASON = 21;
    private static final int FIRST_GROUPING = 25;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_QUADRIMESTER = 37;
    private static final int FIRST_HALF = 40;
    private static final int LAST_CODE = 41;
    private static final int MONTHS = 12;

    private static final Pattern FORM = Pattern.compile(
            "(?:Y(?<long>-?[1-9]\\d{4,8})|(?<span>-?(?:\\d{3}X|\\d\\dXX))|(?<year>-?\\d{4})(?<rest>-(?<month>\\d\\d)"
                    + "(?:-(?<day>\\d\\d|XX))?|-XX(?:-XX)?)?)(?<qualifier>[?~%]?)");

    static SingleDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || "-0000".equals(form.group("year"))) {
            throw Refusal.of(text);
        }
        return new Reader(text, form).read();
    }

    private record Reader(String text, Matcher form) {

        SingleDate read() {
            if (form.group("long") != null) {
                return ofYears(Precision.YEAR, longYear(), longYear());
            }
            if (form.group("span") != null) {
                return unspecifiedYears(form.group("span"));
            }
            int year = Integer.parseInt(form.group("year"));
            if (form.group("rest") == null) {
                return ofYears(Precision.YEAR, year, year);
            }
            if (form.group("month") == null) {
                Precision precision = form.group("rest").equals("-XX") ? Precision.MONTH : Precision.DAY;
                return of(precision, months(year, 1, MONTHS), false);
            }
            int month = Integer.parseInt(form.group("month"));
            return form.group("day") == null ? monthOrCode(year, month) : day(year, month, form.group("day"));
        }

        private int longYear() {
            int year = Integer.parseInt(form.group("long"));
            if (Math.abs(year) > LAST_YEAR) {
                throw Refusal.because(text, "years beyond " + LAST_YEAR + " are not supported");
            }
            return year;
        }

        private SingleDate unspecifiedYears(String digits) {
            int least = Integer.parseInt(digits.replace('X', '0'));
            int greatest = Integer.parseInt(digits.replace('X', '9'));
            return ofYears(
                    digits.endsWith("XX") ? Precision.CENTURY : Precision.DECADE,
                    Math.min(least, greatest),
                    Math.max(least, greatest));
        }

        private SingleDate ofYears(Precision precision, int first, int last) {
            boolean whole = precision == Precision.YEAR;
            return of(precision, DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS, 31)), whole);
        }

        private SingleDate day(int year, int month, String day) {
            if (month < 1 || month > MONTHS) {
                throw Refusal.because(text, "a day belongs to a month from 01 to 12");
            }
            if (day.equals("XX")) {
                return of(Precision.DAY, months(year, month, 1), false);
            }
            try {
                LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
                return of(Precision.DAY, DateRange.of(date, date), true);
            } catch (DateTimeException noSuchDay) {
                throw Refusal.because(
                        text,
                        "the calendar has no such day; that month ends on "
                                + YearMonth.of(year, month).atEndOfMonth());
            }
        }

        private SingleDate monthOrCode(int year, int code) {
            if (code >= 1 && code <= MONTHS) {
                return of(Precision.MONTH, months(year, code, 1), true);
            }
            if (code < FIRST_SEASON || code > LAST_CODE) {
                throw Refusal.because(text, "a month is 01 to 12 and a part of a year 21 to 41");
            }
            if (code >= FIRST_GROUPING && isQualified()) {
                throw Refusal.because(
                        text, "a qualifier on the codes 25 to 41 is not agreed; say how sure the date is beside it");
            }
            return code < FIRST_QUARTER
                    ? of(Precision.SEASON, months(year, 1, MONTHS), false)
                    : of(Precision.SUB_YEAR, grouping(year, code), true);
        }

        private DateRange grouping(int year, int code) {
            if (code >= FIRST_HALF) {
                return months(year, 1 + 6 * (code - FIRST_HALF), 6);
            }
            return code >= FIRST_QUADRIMESTER
                    ? months(year, 1 + 4 * (code - FIRST_QUADRIMESTER), 4)
                    : months(year, 1 + 3 * (code - FIRST_QUARTER), 3);
        }

        private DateRange months(int year, int first, int count) {
            YearMonth start = YearMonth.of(year, first);
            return DateRange.of(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
        }

        private boolean isQualified() {
            return !form.group("qualifier").isEmpty();
        }

        private SingleDate of(Precision precision, DateRange days, boolean whole) {
            return new SingleDate(text, precision, isQualified(), new Extent(days, whole));
        }
    }
}
