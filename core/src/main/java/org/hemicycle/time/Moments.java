package org.hemicycle.time;

import java.util.Optional;
import org.hemicycle.time.Moment.Grain;
import org.hemicycle.time.Symbol.Kind;
import org.hemicycle.time.Symbol.Part;

/** Reads the days, months, parts of years and years in a wording, one at a time. */
final class Moments {

    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 5;
    private static final int CENTURY = 100;

    private final Cursor cursor;
    private final boolean isMonthFirst;
    private final int context;

    /** The month of "May 12", which "14" of "May 12-14" shares. */
    private int monthBefore;

    Moments(Cursor cursor, boolean isMonthFirst, int context) {
        this.cursor = cursor;
        this.isMonthFirst = isMonthFirst;
        this.context = context;
    }

    /** A moment, perhaps only a part of it: "in May", "the end of June", "early to mid-May". */
    Optional<Moment> moment() {
        return cursor.attempt(() -> {
            cursor.take(Kind.IN, Kind.A);
            cursor.take(Kind.ARTICLE);
            Optional<Part> part = part();
            if (part.isEmpty()) {
                return whole(false);
            }
            cursor.take(Kind.DASH);
            cursor.takeAll(Kind.IN, Kind.OF, Kind.DE, Kind.A);
            cursor.take(Kind.ARTICLE);
            return whole(true).map(moment -> moment.only(part.get()));
        });
    }

    private Optional<Part> part() {
        if (!cursor.isAt(Kind.PART)) {
            return Optional.empty();
        }
        Part part = Part.values()[cursor.next().number()];
        boolean areSeveral = false;
        while (cursor.isAt(Kind.TO, Kind.A, Kind.DASH, Kind.SLASH, Kind.OR, Kind.AND)
                && cursor.peek(1).is(Kind.PART)) {
            cursor.next();
            cursor.next();
            areSeveral = true;
        }
        return Optional.of(areSeveral ? Part.MIDDLE : part);
    }

    private Optional<Moment> whole(boolean isPart) {
        return switch (cursor.peek().kind()) {
            case WEEKDAY -> weekday();
            case NUMBER -> cursor.peek().hasDigits(4, 4) ? year() : day().or(this::numberedLetter);
            case ORDINAL -> unit().or(this::day);
            case LAST, UNIT, HALF -> unit();
            case LETTER -> letter();
            case PROJECT_LETTER -> counted(Kind.PROJECT_LETTER);
            case MONTH -> month();
            case MONTHWORD -> monthword();
            case YEARWORD -> yearword(isPart);
            case SEASON -> Optional.of(Moment.of(Grain.SEASON, 0, cursor.next().number(), yearAfter()));
            case DAY_DATE, SHORT_DATE, MONTH_DATE, YEARS -> date();
            default -> Optional.empty();
        };
    }

    private Optional<Moment> weekday() {
        int weekday = cursor.next().number();
        cursor.take(Kind.COMMA);
        cursor.take(Kind.ARTICLE);
        return cursor.isAt(Kind.NUMBER, Kind.ORDINAL, Kind.MONTH, Kind.DAY_DATE)
                ? whole(false)
                        .filter(moment -> moment.isWaiting() || moment.grain() == Grain.DAY)
                        .map(moment -> moment.on(weekday))
                : Optional.empty();
    }

    /** "12 May 2025", "12-May-2025", "5-Jun-25", or "12" of "12-14 May". */
    private Optional<Moment> day() {
        return cursor.attempt(() -> {
            boolean isDay = cursor.peek().hasDigits(1, 2) || cursor.isAt(Kind.ORDINAL);
            if (!isDay) {
                return Optional.empty();
            }
            Symbol number = cursor.next();
            if (cursor.isAtGlued(Kind.DASH, Kind.SLASH) && cursor.peek(1).is(Kind.MONTH)) {
                cursor.next();
                return Optional.of(joinedDay(number.number()));
            }
            boolean isOfMonth = cursor.isAt(Kind.OF, Kind.DE) && cursor.peek(1).is(Kind.MONTH);
            if (isOfMonth) {
                cursor.next();
            }
            if (cursor.isAt(Kind.MONTH)) {
                return Optional.of(
                        Moment.of(Grain.DAY, number.number(), cursor.next().number(), dayYear()));
            }
            if (cursor.isAt(Kind.LETTER)) {
                return Optional.empty();
            }
            return Optional.of(
                    monthBefore > 0
                            ? Moment.of(Grain.DAY, number.number(), monthBefore, yearAfter())
                            : Moment.of(number.is(Kind.ORDINAL) ? Grain.ORDINAL : Grain.NUMBER, number.number(), 0, 0));
        });
    }

    /** The year after a day and its month; two digits there may be the day of something else. */
    private int dayYear() {
        if (cursor.peek().hasDigits(2, 2)
                && !cursor.peek().isGlued()
                && !cursor.peek(1).is(Kind.MONTH)) {
            cursor.doubt(Doubt.DAY_OR_YEAR);
            return shortYear(cursor.next().number());
        }
        return yearAfter();
    }

    private Moment joinedDay(int day) {
        int month = cursor.next().number();
        boolean hasYear =
                cursor.isAtGlued(Kind.DASH, Kind.SLASH) && cursor.peek(1).is(Kind.NUMBER);
        if (!hasYear) {
            doubtIf(isYearNear(day), Doubt.DAY_OR_YEAR);
            return Moment.of(Grain.DAY, day, month, yearAfter());
        }
        cursor.next();
        Symbol year = cursor.next();
        if (year.hasDigits(4, 4)) {
            return Moment.of(Grain.DAY, day, month, year.number());
        }
        boolean isClear = year.number() == day || isYearNear(year.number()) && !isYearNear(day);
        doubtIf(!isClear, Doubt.DAY_OR_YEAR);
        return Moment.of(Grain.DAY, day, month, shortYear(year.number()));
    }

    private Optional<Moment> month() {
        int month = cursor.next().number();
        boolean isJoined = cursor.isAtGlued(Kind.DASH, Kind.SLASH)
                && cursor.peek(1).is(Kind.NUMBER)
                && !cursor.peek(2).is(Kind.MONTH);
        if (isJoined) {
            cursor.next();
            Symbol year = cursor.next();
            doubtIf(!year.hasDigits(4, 4), Doubt.DAY_OR_YEAR);
            return Optional.of(Moment.of(Grain.MONTH, 0, month, shortYear(year.number())));
        }
        boolean isNumbered = cursor.peek().hasDigits(1, 2) || cursor.isAt(Kind.ORDINAL);
        if (isNumbered && !cursor.peek(1).is(Kind.MONTH)) {
            return monthFirst(month);
        }
        return Optional.of(Moment.of(Grain.MONTH, 0, month, yearAfter()));
    }

    /** "May 12, 2025" in English; "May 25" alone may be a month of a year. */
    private Optional<Moment> monthFirst(int month) {
        Symbol number = cursor.next();
        boolean isYearLike = number.hasDigits(2, 2) && isYearNear(number.number());
        if (!isMonthFirst) {
            cursor.doubt(Doubt.DAY_OR_YEAR);
        }
        int year = yearAfter();
        doubtIf(year == 0 && isYearLike && cursor.isAtEnd(), Doubt.DAY_OR_YEAR);
        monthBefore = month;
        return Optional.of(Moment.of(Grain.DAY, number.number(), month, year));
    }

    /** "The month of May 2025", or "month 3" of something. */
    private Optional<Moment> monthword() {
        boolean isOfMonth =
                cursor.peek(1).is(Kind.OF, Kind.DE) && cursor.peek(2).is(Kind.MONTH);
        if (!isOfMonth) {
            return counted(Kind.MONTHWORD);
        }
        cursor.next();
        cursor.next();
        return Optional.of(Moment.of(Grain.MONTH, 0, cursor.next().number(), yearAfter()));
    }

    /** "The year 2025", "the end of the year", or "year 2" of something. */
    private Optional<Moment> yearword(boolean isPart) {
        if (cursor.peek(1).is(Kind.NUMBER) && !isYear(cursor.peek(1))) {
            return counted(Kind.YEARWORD);
        }
        cursor.next();
        int year = isYear(cursor.peek()) ? cursor.next().number() : 0;
        return year > 0 || isPart ? Optional.of(Moment.of(Grain.YEAR, 0, 0, year)) : Optional.empty();
    }

    /** "Month 3", "M4", "Year 2": of what, the wording does not say. */
    private Optional<Moment> counted(Kind what) {
        return cursor.attempt(() -> {
            boolean isCounted = cursor.take(what) && cursor.peek().hasDigits(1, 2);
            if (!isCounted) {
                return Optional.empty();
            }
            cursor.doubt(Doubt.UNKNOWN_BEGINNING);
            return Optional.of(Moment.of(Grain.YEAR, 0, 0, cursor.next().number()));
        });
    }

    /** "2nd quarter of 2025", "last semester", "quarter 2"; halves of a month are none. */
    private Optional<Moment> unit() {
        return cursor.attempt(() -> {
            if (cursor.isAt(Kind.UNIT, Kind.HALF)) {
                Unit unit = unitOf(cursor.next());
                return cursor.peek().hasDigits(1, 1) ? unit(unit, cursor.next().number()) : Optional.empty();
            }
            Symbol ordinal = cursor.next();
            boolean isThird = cursor.isAt(Kind.ORDINAL) && cursor.peek().number() == 3;
            if (!isThird && !cursor.isAt(Kind.UNIT, Kind.HALF)) {
                return Optional.empty();
            }
            Unit unit = isThird ? Unit.THIRD : unitOf(cursor.peek());
            cursor.next();
            return ordinal.is(Kind.LAST) ? lastOf(unit) : unit(unit, ordinal.number());
        });
    }

    private static Unit unitOf(Symbol symbol) {
        return symbol.is(Kind.HALF) ? Unit.HALF : Unit.values()[symbol.number()];
    }

    private Optional<Moment> lastOf(Unit unit) {
        boolean isOfYear = cursor.isAt(Kind.OF, Kind.DE, Kind.IN) || isYear(cursor.peek());
        doubtIf(!isOfYear, Doubt.FINAL_OR_PREVIOUS);
        return unit(unit, unit.count());
    }

    private Optional<Moment> unit(Unit unit, int number) {
        if (!unit.has(number)) {
            return Optional.empty();
        }
        unit.doubt().ifPresent(cursor::doubt);
        return Optional.of(Moment.of(Grain.UNIT, 0, unit.code(number), unitYear()));
    }

    private int unitYear() {
        boolean isJoined = cursor.isAtGlued(Kind.DASH, Kind.SLASH) && isYear(cursor.peek(1));
        if (isJoined) {
            cursor.next();
            return cursor.next().number();
        }
        int year = yearAfter();
        if (year == 0) {
            takeOfTheYear();
        }
        return year;
    }

    private void takeOfTheYear() {
        cursor.attempt(() -> {
            cursor.take(Kind.OF, Kind.DE, Kind.IN);
            cursor.take(Kind.ARTICLE);
            return cursor.take(Kind.YEARWORD) ? Optional.of(true) : Optional.empty();
        });
    }

    /** "Q2 2025". */
    private Optional<Moment> letter() {
        return cursor.attempt(() -> {
            Unit unit = unitOf(cursor.next());
            boolean isNumbered = cursor.peek().hasDigits(1, 1) && cursor.peek().isGlued();
            return isNumbered ? unit(unit, cursor.next().number()) : Optional.empty();
        });
    }

    /** "2Q 2025". */
    private Optional<Moment> numberedLetter() {
        return cursor.attempt(() -> {
            Symbol number = cursor.next();
            boolean isLettered = number.hasDigits(1, 1)
                    && cursor.isAt(Kind.LETTER)
                    && cursor.peek().isGlued();
            return isLettered ? unit(unitOf(cursor.next()), number.number()) : Optional.empty();
        });
    }

    /** "4" of "Q1-4", after the moment "Q1". */
    Optional<Moment> furtherUnit(Moment first) {
        boolean isFurther = first.grain() == Grain.UNIT
                && cursor.peek().hasDigits(1, 1)
                && cursor.peek().isGlued()
                && !cursor.peek(1).is(Kind.MONTH);
        return isFurther ? unit(Unit.of(first.unit()), cursor.next().number()) : Optional.empty();
    }

    /** "2025", or "2025-Q3". */
    private Optional<Moment> year() {
        if (!isYear(cursor.peek())) {
            return Optional.empty();
        }
        int year = cursor.next().number();
        return cursor.attempt(() -> {
                    cursor.take(Kind.DASH, Kind.SLASH);
                    return cursor.isAt(Kind.LETTER) ? letter().filter(unit -> unit.year() == 0) : Optional.empty();
                })
                .map(unit -> unit.in(year))
                .or(() -> Optional.of(Moment.of(Grain.YEAR, 0, 0, year)));
    }

    private Optional<Moment> date() {
        Symbol date = cursor.next();
        return switch (date.kind()) {
            case DAY_DATE ->
                Optional.of(Moment.of(
                        Grain.DAY,
                        date.numbers().get(0),
                        date.numbers().get(1),
                        date.numbers().get(2)));
            case MONTH_DATE ->
                Optional.of(Moment.of(
                        Grain.MONTH, 0, date.numbers().get(0), date.numbers().get(1)));
            case YEARS -> doubtful(Doubt.YEARS_OR_PART_OF_ONE);
            default -> doubtful(Doubt.DAY_OR_YEAR);
        };
    }

    private Optional<Moment> doubtful(Doubt doubt) {
        cursor.doubt(doubt);
        return Optional.of(Moment.of(Grain.YEAR, 0, 0, context));
    }

    private void doubtIf(boolean isDoubtful, Doubt doubt) {
        if (isDoubtful) {
            cursor.doubt(doubt);
        }
    }

    /** The year that may follow: "2025", ", 2025", "of the year 2025"; 0 where none does. */
    int yearAfter() {
        return cursor.attempt(() -> {
                    cursor.take(Kind.COMMA);
                    cursor.take(Kind.OF, Kind.DE, Kind.IN);
                    cursor.take(Kind.ARTICLE);
                    cursor.take(Kind.YEARWORD);
                    return isYear(cursor.peek()) ? Optional.of(cursor.next().number()) : Optional.empty();
                })
                .orElse(0);
    }

    static boolean isYear(Symbol symbol) {
        return symbol.hasDigits(4, 4) && Digits.isYear(symbol.number());
    }

    /** Whether two digits are those of a year that a plan of the year of the context may speak of. */
    private boolean isYearNear(int number) {
        int distance = number - context % CENTURY;
        return !Digits.isYear(context) || distance >= -YEARS_BACK && distance <= YEARS_AHEAD;
    }

    private int shortYear(int number) {
        return number < CENTURY ? context - context % CENTURY + number : number;
    }
}
