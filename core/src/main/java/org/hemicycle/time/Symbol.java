package org.hemicycle.time;

import java.util.Arrays;
import java.util.List;

/**
 * What a word, number or sign does in the wording of a date.
 *
 * @param kind what it does
 * @param numbers what it counts or names: month 5, the day, month and year of a date in digits
 * @param isGlued whether no blank stands before it
 * @param at where it begins in the words
 */
record Symbol(Kind kind, List<Integer> numbers, boolean isGlued, int at) {

    enum Kind {
        /** A number, and how many digits it has. */
        NUMBER,
        ORDINAL,
        /** What makes a number an ordinal. */
        SUFFIX,
        LAST,
        /** One, two, a: a count of days, weeks, months or years, never a day of a month. */
        COUNT,
        /** A day in digits: day, month, year. */
        DAY_DATE,
        /** A day in digits whose year has two. */
        SHORT_DATE,
        /** A month in digits: month, year. */
        MONTH_DATE,
        /** A year and two digits that may be another: 2024-25. */
        YEARS,
        MONTH,
        WEEKDAY,
        SEASON,
        /** A part of a year that is counted: the {@link Unit}. */
        UNIT,
        /** A letter before or after the number of a unit: Q1. */
        LETTER,
        /** A half, of a year or of a month. */
        HALF,
        FORTNIGHT,
        WEEK,
        WEEK_LETTER,
        WEEK_OF,
        PROJECT_LETTER,
        /** Days, weeks, months or years that are counted: 1 to 4. */
        SPAN,
        MONTHWORD,
        YEARWORD,
        /** Early, the end: the {@link Part}. */
        PART,
        ALL,
        ALL_YEAR,
        SOMETIME,
        IN,
        OF,
        ARTICLE,
        /** "De", which begins a range or belongs to what stands before. */
        DE,
        /** "À", which ends a range or begins anything. */
        A,
        FROM,
        SINCE,
        ONWARDS,
        TO,
        THROUGH,
        UNTIL,
        BETWEEN,
        BY,
        LATEST,
        EARLIEST,
        BEFORE,
        AFTER,
        NOT_BEFORE,
        AND,
        OR,
        AND_OR,
        COMMA,
        DASH,
        SLASH,
        DOT,
        OPEN,
        CLOSE,
        PUT_OFF,
        ONGOING,
        UNKNOWN
    }

    /** How much of a day, month or year is meant. */
    enum Part {
        EARLY,
        START,
        MIDDLE,
        LATE,
        END
    }

    int number() {
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    boolean is(Kind... kinds) {
        return Arrays.asList(kinds).contains(kind);
    }

    /** Whether it is a number of so many digits. */
    boolean hasDigits(int least, int most) {
        return kind == Kind.NUMBER && numbers.get(1) >= least && numbers.get(1) <= most;
    }
}
