package org.hemicycle.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, month, part of a year or year as a wording names it; what it leaves out is 0.
 *
 * @param grain what it is
 * @param day the day of the month; of a number that waits for what it counts, the number
 * @param unit the month, or the EDTF code of the part of a year
 * @param year the year
 * @param weekday the day of the week from Monday, which is 1
 * @param part how much of it is meant
 */
record Moment(Grain grain, int day, int unit, int year, int weekday, Optional<Symbol.Part> part) {

    enum Grain {
        /** A number: "12" of "12-14 May". */
        NUMBER,
        /** An ordinal: "1st" of "1st and 2nd quarter". */
        ORDINAL,
        DAY,
        MONTH,
        SEASON,
        UNIT,
        YEAR
    }

    private static final int MONTHS = 12;

    static Moment of(Grain grain, int day, int unit, int year) {
        return new Moment(grain, day, unit, year, 0, Optional.empty());
    }

    Moment in(int otherYear) {
        return new Moment(grain, day, unit, otherYear, weekday, part);
    }

    Moment on(int otherWeekday) {
        return new Moment(grain, day, unit, year, otherWeekday, part);
    }

    Moment only(Symbol.Part somePart) {
        return new Moment(grain, day, unit, year, weekday, Optional.of(somePart));
    }

    Moment entire() {
        return new Moment(grain, day, unit, year, weekday, Optional.empty());
    }

    boolean isWaiting() {
        return grain == Grain.NUMBER || grain == Grain.ORDINAL;
    }

    /** What a number counts, told by what comes after it: the month of "12" in "12-14 May". */
    Moment completedBy(Moment next) {
        if (next.grain == Grain.DAY && isWaiting()) {
            return new Moment(Grain.DAY, day, next.unit, year, weekday, part);
        }
        boolean isCounted = grain == Grain.ORDINAL
                && next.grain == Grain.UNIT
                && unitOf(next).has(day);
        return isCounted ? new Moment(Grain.UNIT, 0, unitOf(next).code(day), year, weekday, part) : this;
    }

    /** The grain, and of a part of a year the unit. */
    Enum<?> sort() {
        return grain == Grain.UNIT ? unitOf(this) : grain;
    }

    private static Unit unitOf(Moment moment) {
        return Unit.of(moment.unit);
    }

    /** Where it lies in its year, among those of its grain. */
    int position() {
        return grain == Grain.YEAR ? 0 : unit * 100 + day;
    }

    boolean isBefore(Moment other) {
        return year == other.year ? position() < other.position() : year < other.year;
    }

    /** How many months it takes from the beginning of this to the end of another, at most a year later. */
    int monthsTo(Moment last) {
        if (grain == Grain.SEASON || grain == Grain.YEAR) {
            return MONTHS;
        }
        return Math.floorMod(last.lastMonth() - firstMonth(), MONTHS) + 1;
    }

    private int firstMonth() {
        return grain == Grain.UNIT ? unitOf(this).firstMonth(unit) : unit;
    }

    private int lastMonth() {
        return grain == Grain.UNIT ? firstMonth() + unitOf(this).months() - 1 : unit;
    }

    /** Whether another follows without a gap. */
    boolean isNextTo(Moment other) {
        return switch (grain) {
            case DAY -> date().plusDays(1).equals(other.date());
            case MONTH, UNIT -> (year * MONTHS + lastMonth()) + 1 == other.year * MONTHS + other.firstMonth();
            case SEASON -> year == other.year && unit + 1 == other.unit;
            case YEAR -> year + 1 == other.year;
            case NUMBER, ORDINAL -> false;
        };
    }

    /** What is impossible about it, once its year is known. */
    Optional<Doubt> doubt() {
        if (grain != Grain.DAY && grain != Grain.MONTH) {
            return Optional.empty();
        }
        if (unit < 1 || unit > MONTHS) {
            return Optional.of(unit == 0 ? Doubt.NO_SUCH_DAY : Doubt.NO_SUCH_MONTH);
        }
        try {
            int actual = date().getDayOfWeek().getValue();
            return weekday > 0 && weekday != actual ? Optional.of(Doubt.OTHER_WEEKDAY) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(Doubt.NO_SUCH_DAY);
        }
    }

    /** The day, or the first of the month. */
    LocalDate date() {
        return LocalDate.of(year, unit, grain == Grain.MONTH ? 1 : day);
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return digits(4, year)
                + (grain == Grain.YEAR ? "" : "-" + digits(2, unit))
                + (grain == Grain.DAY ? "-" + digits(2, day) : "");
    }

    private static String digits(int count, int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
