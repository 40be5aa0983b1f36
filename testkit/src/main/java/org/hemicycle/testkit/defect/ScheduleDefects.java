package org.hemicycle.testkit.defect;

import static org.hemicycle.testkit.defect.ActivitySpots.days;
import static org.hemicycle.testkit.defect.ActivitySpots.inFirst;
import static org.hemicycle.testkit.defect.ActivitySpots.inFirstOfMany;
import static org.hemicycle.testkit.defect.ActivitySpots.isFree;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Activity.Status;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of the dates of activities. */
final class ScheduleDefects {

    private static final String FREE = "an activity to come on which no other date hangs";
    private static final String DATED = FREE + ", on settled days";
    private static final Identifier SERIES = Identifier.parse("local:a-series-of-two");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEARLESS = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2}");

    private ScheduleDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                                "ACT-001",
                                "an activity is dated after the end of the plan",
                                FREE + ", of a programme with an end",
                                inFirstOfMany(
                                        spot -> isFree(spot) && end(spot).isPresent(),
                                        spot -> dated(DAY.format(
                                                end(spot).orElseThrow().plusDays(7)))))
                        .consequences("ACT-012"),
                Defect.of(
                        "ACT-002",
                        "the date of an activity is to be confirmed",
                        DATED + ", among others that mostly have such days",
                        inFirst(
                                spot -> isFree(spot)
                                        && days(spot.part()).isPresent()
                                        && ActivitySpots.leadOfDates(ActivitySpots.list(spot)) >= 0,
                                spot -> own -> own.when(Spots.toBeConfirmed(when(spot.part()))))),
                Defect.of(
                        "ACT-003",
                        "an activity is dated by a day that does not exist",
                        FREE,
                        inFirstOfMany(ActivitySpots::isFree, spot -> dated("30/02/2026"))),
                Defect.of(
                        "ACT-004",
                        "the year of a date is left out",
                        DATED + ", in a list in which each date has its year",
                        inFirst(
                                spot -> days(spot.part()).isPresent()
                                        && namesYear(spot.part())
                                        && spot.others().map(Spot::part).allMatch(ScheduleDefects::namesYear)
                                        && isFree(spot),
                                spot -> own -> own.when(withoutYear(spot.part())))),
                Defect.of(
                        "ACT-005",
                        "an activity is to take place before a conference that has no date",
                        FREE,
                        inFirstOfMany(
                                ActivitySpots::isFree,
                                spot -> dated("before the conference of ministers of fisheries"))),
                Defect.of(
                        "ACT-012",
                        "the second edition is dated before the first",
                        "two activities to come, one after the other and of no series",
                        ScheduleDefects::withEditionsReversed),
                Defect.of(
                                "ACT-013",
                                "an activity of the next months is said to have been held",
                                FREE + ", after the first day of the programme and the date of its document",
                                inFirstOfMany(
                                        spot -> isFree(spot) && isAhead(spot),
                                        spot -> own -> own.status(Stated.of("held", Status.HELD, spot.place()))))
                        .consequences("ACT-012"));
    }

    private static Optional<LocalDate> end(Spot<Activity> spot) {
        return spot.programme().flatMap(Programme::extendedPeriod).flatMap(DateRange::last);
    }

    private static Stated<Timing> when(Activity activity) {
        return activity.when().orElseThrow();
    }

    private static UnaryOperator<Activity.Builder> dated(String words) {
        return own -> own.when(Timing.read(words, Timing.NO_YEAR));
    }

    /** Whether its date, if it has one in words, has a year. */
    private static boolean namesYear(Activity activity) {
        return activity.when()
                .map(Stated::asWritten)
                .filter(words -> !words.isBlank() && !YEAR.matcher(words).find())
                .isEmpty();
    }

    private static Stated<Timing> withoutYear(Activity activity) {
        DateRange days = days(activity).orElseThrow();
        String first = YEARLESS.format(days.first().orElseThrow());
        String last = YEARLESS.format(days.last().orElseThrow());
        return Stated.<Timing>builder()
                .from(when(activity))
                .asWritten(first.equals(last) ? first : first + " - " + last)
                .certainty(Certainty.INFERRED)
                .build();
    }

    private static Optional<ExtendedDate> date(Activity activity) {
        return activity.when().flatMap(Stated::value).flatMap(Timing::date);
    }

    /** Whether it lies after the day judged from, and after all that its document can report. */
    private static boolean isAhead(Spot<Activity> spot) {
        LocalDate day = Defect.firstDay(spot.dossier());
        return date(spot.part())
                .filter(date -> Day.of(day).hasReached(date).isNo())
                .filter(date -> spot.dossier().documents().stream()
                        .filter(document ->
                                document.identifier().equals(spot.place().document()))
                        .flatMap(document -> document.date().stream())
                        .allMatch(reported -> reported.before(date).isYes()))
                .isPresent();
    }

    /** The activity that is over first, and the first that begins after that. */
    private static Optional<Dossier> withEditionsReversed(Dossier dossier) {
        List<Spot<Activity>> dated = Spot.all(dossier, Activity.class)
                .filter(spot -> ActivitySpots.isToCome(spot.part()))
                .filter(spot -> spot.part().series().isEmpty())
                .filter(spot -> date(spot.part()).flatMap(ExtendedDate::latest).isPresent())
                .sorted(Comparator.comparing(
                        spot -> date(spot.part()).flatMap(ExtendedDate::latest).orElseThrow()))
                .toList();
        return first(dated, early -> true)
                .flatMap(early -> first(
                                dated,
                                late -> date(early.part())
                                        .orElseThrow()
                                        .before(date(late.part()).orElseThrow())
                                        .isYes())
                        .map(late -> edition(edition(dossier, early.address(), 2), late.address(), 1)));
    }

    private static Optional<Spot<Activity>> first(List<Spot<Activity>> list, Predicate<Spot<Activity>> suits) {
        return list.stream()
                .filter(suits)
                .filter(ActivitySpots::isOnlyOfItsTitle)
                .findFirst();
    }

    private static Dossier edition(Dossier dossier, Address address, int number) {
        return Spot.changed(
                dossier,
                address,
                Activity.class,
                activity -> Activity.builder()
                        .from(activity)
                        .series(SERIES)
                        .edition(number)
                        .build());
    }
}
