package org.hemicycle.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hemicycle.time.Moment.Grain;
import org.hemicycle.time.Series.Junction;
import org.hemicycle.time.Symbol.Kind;
import org.hemicycle.time.Symbol.Part;
import org.threeten.extra.YearWeek;

/** Reads a whole wording as a date: a series, what is before or after a moment, a whole year, a part of a month. */
final class Sentence {

    /** Half of a month ends on this day. */
    private static final int MIDDLE = 15;

    private static final int WINTER = 24;
    private static final int MOST_WEEKS_OF_A_MONTH = 5;

    private final Cursor cursor;
    private final Moments moments;
    private final int context;

    Sentence(List<Symbol> symbols, boolean isMonthFirst, int context) {
        this.cursor = new Cursor(symbols);
        this.moments = new Moments(cursor, isMonthFirst, context);
        this.context = context;
    }

    /**
     * What a wording means.
     *
     * @param date the date
     * @param isSometime whether only some of its days are meant
     * @param isYearInferred whether the year is that of the context
     * @param isCoarsened whether the wording says more than the date
     */
    record Meaning(ExtendedDate date, boolean isSometime, boolean isYearInferred, boolean isCoarsened) {}

    /** The meaning; or a doubt, where all the words are understood; or neither. */
    record Outcome(Optional<Meaning> meaning, Optional<Doubt> doubt) {

        static final Outcome NOT_UNDERSTOOD = new Outcome(Optional.empty(), Optional.empty());

        static Outcome of(Meaning meaning) {
            return new Outcome(Optional.of(meaning), Optional.empty());
        }

        static Outcome of(Doubt doubt) {
            return new Outcome(Optional.empty(), Optional.of(doubt));
        }
    }

    Outcome read() {
        takePutOff();
        return whole(this::wholeYear)
                .or(() -> whole(this::sometime))
                .or(() -> whole(this::halfOfMonth))
                .or(() -> whole(this::weekOfMonth))
                .or(() -> whole(this::weekOfDay))
                .or(() -> whole(this::numberedWeek))
                .or(() -> whole(this::seasonOverTwoYears))
                .or(() -> whole(this::bounded))
                .or(() -> whole(this::plain))
                .orElse(Outcome.NOT_UNDERSTOOD);
    }

    /** "Postponed to autumn 2025" is dated by what comes after. */
    private void takePutOff() {
        cursor.attempt(
                () -> cursor.take(Kind.PUT_OFF) && cursor.take(Kind.TO, Kind.A) ? Optional.of(true) : Optional.empty());
    }

    private Optional<Outcome> whole(Supplier<Optional<Outcome>> reading) {
        return cursor.attempt(() -> reading.get()
                .filter(outcome -> cursor.isAtEnd())
                .map(outcome -> cursor.doubt().map(Outcome::of).orElse(outcome)));
    }

    /** "All year", "throughout 2025". */
    private Optional<Outcome> wholeYear() {
        cursor.take(Kind.IN);
        if (cursor.take(Kind.ALL_YEAR)) {
            return Optional.of(year(moments.yearAfter(), false));
        }
        if (!cursor.isAt(Kind.ALL)) {
            return Optional.empty();
        }
        cursor.takeAll(Kind.ALL, Kind.OF, Kind.DE, Kind.ARTICLE);
        boolean isYear = cursor.take(Kind.YEARWORD);
        int year = moments.yearAfter();
        return isYear || year > 0 ? Optional.of(year(year, false)) : Optional.empty();
    }

    private Outcome year(int named, boolean isSometime) {
        int year = named > 0 ? named : context;
        return Digits.isYear(year)
                ? outcome(year + "-01/" + year + "-12", isSometime, named == 0, false)
                : Outcome.of(Doubt.NO_YEAR);
    }

    /** "Sometime in May", "in the course of 2025", "during the year". */
    private Optional<Outcome> sometime() {
        boolean isSometime = cursor.take(Kind.SOMETIME);
        boolean isIn = cursor.take(Kind.IN);
        cursor.takeAll(Kind.DE, Kind.A, Kind.OF, Kind.ARTICLE);
        Optional<Outcome> year = cursor.attempt(() -> {
            boolean isYear = cursor.take(Kind.YEARWORD);
            return isYear && cursor.isAtEnd() ? Optional.of(year(0, true)) : Optional.empty();
        });
        if (year.isPresent() && (isSometime || isIn)) {
            return year;
        }
        return isSometime ? series().flatMap(series -> dated(series, Series::toString, true)) : Optional.empty();
    }

    /** "First half of May", "2nd fortnight of June". */
    private Optional<Outcome> halfOfMonth() {
        cursor.take(Kind.IN, Kind.A);
        cursor.take(Kind.ARTICLE);
        Symbol ordinal = cursor.next();
        boolean isHalf = ordinal.is(Kind.ORDINAL, Kind.LAST) && cursor.take(Kind.HALF, Kind.FORTNIGHT);
        boolean isFirst = ordinal.is(Kind.ORDINAL) && ordinal.number() == 1;
        boolean isSecond = ordinal.is(Kind.LAST) || ordinal.number() == 2;
        if (!isHalf || !isFirst && !isSecond) {
            return Optional.empty();
        }
        return ofMonth()
                .flatMap(month -> dated(
                        month,
                        series -> {
                            YearMonth days =
                                    YearMonth.from(series.single().orElseThrow().date());
                            return isFirst
                                    ? days.atDay(1) + "/" + days.atDay(MIDDLE)
                                    : days.atDay(MIDDLE + 1) + "/" + days.atEndOfMonth();
                        },
                        true));
    }

    private Optional<Series> ofMonth() {
        cursor.take(Kind.OF, Kind.DE, Kind.IN);
        cursor.take(Kind.ARTICLE);
        return moments.moment()
                .filter(moment -> moment.grain() == Grain.MONTH && moment.part().isEmpty())
                .map(Series::of);
    }

    /** "First week of May" says more than "May". */
    private Optional<Outcome> weekOfMonth() {
        cursor.take(Kind.IN, Kind.A);
        cursor.take(Kind.ARTICLE);
        Symbol ordinal = cursor.next();
        boolean isOrdinal = ordinal.is(Kind.LAST)
                || ordinal.is(Kind.ORDINAL) && ordinal.number() >= 1 && ordinal.number() <= MOST_WEEKS_OF_A_MONTH;
        boolean isWeekOf = isOrdinal && (cursor.take(Kind.WEEK) || cursor.take(Kind.WEEK_OF));
        return isWeekOf
                ? ofMonth()
                        .map(month -> Series.of(month.single().orElseThrow().only(Part.MIDDLE)))
                        .flatMap(month -> dated(month, Series::toString, false))
                : Optional.empty();
    }

    /** "Week of 12 May", a Monday; "week of 12-16 May". */
    private Optional<Outcome> weekOfDay() {
        cursor.take(Kind.IN, Kind.A);
        cursor.take(Kind.ARTICLE);
        if (!cursor.take(Kind.WEEK_OF)) {
            return Optional.empty();
        }
        cursor.takeAll(Kind.ARTICLE);
        return series().filter(Sentence::isOfDays).flatMap(series -> {
            Optional<Outcome> days = dated(series, Sentence::week, true);
            boolean isWeek =
                    days.flatMap(Outcome::meaning).filter(Sentence::isWeek).isPresent();
            boolean isRead = days.flatMap(Outcome::meaning).isPresent();
            return isRead && !isWeek ? Optional.of(Outcome.of(Doubt.WEEK)) : days;
        });
    }

    private static boolean isOfDays(Series series) {
        return series.junction() == Junction.NONE
                && series.members().get(0).stream()
                        .allMatch(day -> day.part().isEmpty() && (day.grain() == Grain.DAY || day.isWaiting()));
    }

    private static String week(Series days) {
        return days.single()
                .map(Moment::date)
                .map(monday -> monday + "/" + monday.plusDays(6))
                .orElseGet(days::toString);
    }

    private static boolean isWeek(Meaning days) {
        LocalDate first = days.date().earliest().orElseThrow();
        LocalDate last = days.date().latest().orElseThrow();
        return first.getDayOfWeek() == DayOfWeek.MONDAY && last.isBefore(first.plusWeeks(1));
    }

    /** "Week 20 of 2025"; without a year it may be a week of a project. */
    private Optional<Outcome> numberedWeek() {
        cursor.take(Kind.IN, Kind.A);
        cursor.take(Kind.ARTICLE);
        boolean isNumbered =
                cursor.take(Kind.WEEK, Kind.WEEK_LETTER) && cursor.peek().hasDigits(1, 2);
        if (!isNumbered) {
            return Optional.empty();
        }
        int number = cursor.next().number();
        int year = moments.yearAfter();
        if (year == 0) {
            return Optional.of(Outcome.of(Doubt.WEEK));
        }
        boolean isOfYear = number >= 1 && number <= (YearWeek.of(year, 1).is53WeekYear() ? 53 : 52);
        if (!isOfYear) {
            return Optional.empty();
        }
        LocalDate monday = YearWeek.of(year, number).atDay(DayOfWeek.MONDAY);
        return Optional.of(outcome(monday + "/" + monday.plusDays(6), true, false, false));
    }

    /** "Winter 2024-2025"; no other season has two years. */
    private Optional<Outcome> seasonOverTwoYears() {
        cursor.take(Kind.IN, Kind.A);
        cursor.take(Kind.ARTICLE);
        if (!cursor.isAt(Kind.SEASON)) {
            return Optional.empty();
        }
        int season = cursor.next().number();
        cursor.take(Kind.OF, Kind.DE);
        return years().map(years -> {
            boolean isWinter = season == WINTER && years[0] + 1 == years[1];
            return isWinter
                    ? outcome(years[0] + "-12/" + years[1] + "-02", false, false, true)
                    : Outcome.of(Doubt.YEARS_OR_PART_OF_ONE);
        });
    }

    private Optional<int[]> years() {
        Symbol first = cursor.next();
        if (first.is(Kind.YEARS)) {
            int year = first.numbers().get(1);
            return Optional.of(new int[] {year, year - year % 100 + first.number()});
        }
        boolean areTwo = Moments.isYear(first) && cursor.take(Kind.DASH, Kind.SLASH) && Moments.isYear(cursor.peek());
        return areTwo ? Optional.of(new int[] {first.number(), cursor.next().number()}) : Optional.empty();
    }

    /** "By July", "from May to June", "between 12 and 14 May". */
    private Optional<Outcome> bounded() {
        if (cursor.take(Kind.BETWEEN)) {
            return range(Kind.AND).flatMap(range -> dated(range, Series::toString, false));
        }
        Symbol bound = cursor.next();
        return switch (bound.kind()) {
            case FROM, SINCE ->
                range(Kind.TO, Kind.A, Kind.UNTIL, Kind.THROUGH, Kind.DASH)
                        .flatMap(range -> dated(range, Series::toString, false))
                        .or(() -> limit(Kind.SINCE));
            case DE -> range(Kind.A, Kind.UNTIL).flatMap(range -> dated(range, Series::toString, false));
            case LATEST -> {
                cursor.take(Kind.BY);
                yield limit(Kind.BY);
            }
            case EARLIEST -> limit(Kind.NOT_BEFORE);
            case BY, UNTIL, BEFORE, AFTER, NOT_BEFORE -> limit(bound.kind());
            default -> Optional.empty();
        };
    }

    private Optional<Series> range(Kind... joint) {
        return cursor.attempt(() -> {
            takeLinks();
            Optional<Moment> first = moments.moment();
            boolean isJoined = first.isPresent() && cursor.take(joint);
            if (!isJoined) {
                return Optional.empty();
            }
            takeLinks();
            return moments.moment().map(last -> Series.of(first.orElseThrow(), last));
        });
    }

    private void takeLinks() {
        cursor.takeAll(Kind.DE, Kind.A, Kind.IN, Kind.ARTICLE);
    }

    /** What lies up to a moment, or from it on. */
    private Optional<Outcome> limit(Kind bound) {
        return cursor.attempt(() -> {
            takeLinks();
            Optional<Moment> moment = moments.moment();
            boolean isOn = bound == Kind.SINCE && !cursor.isAtEnd();
            if (isOn) {
                cursor.take(Kind.ONWARDS, Kind.IN);
            } else if (bound == Kind.BY) {
                cursor.take(Kind.LATEST);
            }
            return moment.flatMap(edge -> limit(bound, edge));
        });
    }

    private Optional<Outcome> limit(Kind bound, Moment moment) {
        TimeLimit limit = new TimeLimit(bound, moment);
        limit.doubt().ifPresent(cursor::doubt);
        Moment edge = limit.isExact() ? moment.entire() : moment;
        return dated(Series.of(edge), series -> limit.text(series.toString()), false);
    }

    /** "12-14 and 20 May", and "May 2025 onwards". */
    private Optional<Outcome> plain() {
        return series().flatMap(series -> {
            Optional<Moment> single = series.single();
            if (single.isEmpty() || cursor.isAtEnd()) {
                return dated(series, Series::toString, false);
            }
            return suffix().flatMap(bound -> limit(bound, single.get()));
        });
    }

    private Optional<Kind> suffix() {
        if (cursor.take(Kind.ONWARDS)) {
            return Optional.of(Kind.SINCE);
        }
        if (cursor.take(Kind.LATEST)) {
            return Optional.of(Kind.BY);
        }
        if (cursor.take(Kind.EARLIEST)) {
            return Optional.of(Kind.NOT_BEFORE);
        }
        return cursor.take(Kind.DASH) && cursor.take(Kind.ONGOING) ? Optional.of(Kind.SINCE) : Optional.empty();
    }

    private Optional<Series> series() {
        List<List<Moment>> members = new ArrayList<>();
        Set<Kind> joints = EnumSet.noneOf(Kind.class);
        do {
            Optional<List<Moment>> ends = ends();
            if (ends.isEmpty()) {
                return Optional.empty();
            }
            members.add(ends.get());
        } while (takeJoint(joints));
        return junction(joints, members).map(junction -> new Series(junction, members));
    }

    private Optional<List<Moment>> ends() {
        return moments.moment()
                .map(first -> cursor.<Moment>attempt(() -> {
                            boolean isRange = cursor.take(Kind.DASH, Kind.TO, Kind.THROUGH, Kind.UNTIL, Kind.A);
                            if (!isRange) {
                                return Optional.empty();
                            }
                            return moments.furtherUnit(first).or(moments::moment);
                        })
                        .map(last -> List.of(first, last))
                        .orElse(List.of(first)));
    }

    private boolean takeJoint(Set<Kind> joints) {
        Kind joint = cursor.peek().kind();
        boolean isJoint = cursor.take(Kind.COMMA, Kind.AND, Kind.OR, Kind.AND_OR, Kind.SLASH);
        if (isJoint) {
            joints.add(joint);
        }
        if (isJoint && joint == Kind.COMMA && cursor.isAt(Kind.AND, Kind.OR)) {
            joints.add(cursor.next().kind());
        }
        return isJoint;
    }

    /** Commas go with "and" or "or", and mean "and" alone; all else stands alone. */
    private static Optional<Junction> junction(Set<Kind> joints, List<List<Moment>> members) {
        if (joints.isEmpty()) {
            return Optional.of(Junction.NONE);
        }
        boolean isListed = joints.remove(Kind.COMMA);
        if (joints.isEmpty()) {
            return Optional.of(Junction.AND);
        }
        Kind joint = joints.iterator().next();
        boolean isSlash = joint == Kind.SLASH;
        boolean areRanges = members.stream().anyMatch(ends -> ends.size() > 1);
        boolean isMixed = joints.size() > 1 || isSlash && (isListed || areRanges);
        return isMixed ? Optional.empty() : Optional.of(Junction.valueOf(joint.name()));
    }

    private Optional<Outcome> dated(Series series, Function<Series, String> text, boolean isSometime) {
        return series.in(context)
                .map(completed -> completed
                        .doubt()
                        .map(Outcome::of)
                        .orElseGet(() -> outcome(
                                text.apply(completed.series()),
                                isSometime || completed.series().areSeveralPeriods(),
                                completed.isYearInferred(),
                                series.isCoarsened())));
    }

    private static Outcome outcome(String text, boolean isSometime, boolean isYearInferred, boolean isCoarsened) {
        return ExtendedDateReader.find(text)
                .map(date -> Outcome.of(new Meaning(date, isSometime, isYearInferred, isCoarsened)))
                .orElse(Outcome.NOT_UNDERSTOOD);
    }
}
