package org.hemicycle.testkit.defect;

import static org.hemicycle.testkit.defect.ActivitySpots.days;
import static org.hemicycle.testkit.defect.ActivitySpots.inFirst;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of the dates of activities. */
final class ScheduleDefects {

    private static final String FREE = "an activity to come on settled days on which no other date hangs";
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
                        inFirst(
                                spot -> ActivitySpots.isFree(spot) && end(spot).isPresent(),
                                spot -> dated(DAY.format(end(spot).orElseThrow().plusDays(7))))),
                Defect.of(
                        "ACT-002",
                        "the date of an activity is to be confirmed",
                        FREE + ", among others that mostly have such days",
                        inFirst(
                                spot -> ActivitySpots.isFree(spot) && ActivitySpots.leadOfDates(spot) >= 0,
                                spot -> own -> own.when(Spots.toBeConfirmed(when(spot.part()))))),
                Defect.of(
                        "ACT-003",
                        "an activity is dated by a day that does not exist",
                        FREE,
                        inFirst(ScheduleDefects::isSpared, spot -> dated("30/02/2026"))),
                Defect.of(
                        "ACT-004",
                        "the year of a date is left out",
                        FREE + ", and each with its year",
                        inFirst(
                                spot -> ActivitySpots.isFree(spot)
                                        && ActivitySpots.list(spot).stream().allMatch(ScheduleDefects::namesYear),
                                spot -> own -> own.when(withoutYear(spot.part())))),
                Defect.of(
                        "ACT-005",
                        "an activity is to take place before a conference that has no date",
                        FREE,
                        inFirst(
                                ScheduleDefects::isSpared,
                                spot -> dated("before the conference of ministers of fisheries"))),
                Defect.of(
                        "ACT-012",
                        "the second edition is dated before the first",
                        "two activities on different dates, of no series",
                        ScheduleDefects::withEditionsReversed),
                Defect.of(
                        "ACT-013",
                        "an activity of the next months is said to have been held",
                        FREE + ", and after the first day of the programme and the date of its document",
                        inFirst(
                                spot -> isSpared(spot) && ActivitySpots.leadOfVenues(spot) != 0 && isAhead(spot),
                                spot -> own -> own.status(Stated.of("held", Status.HELD, spot.place())))));
    }

    /** Whether there are as many settled dates as before, or as few, if it is left out. */
    private static boolean isSpared(Spot<Activity> spot) {
        return ActivitySpots.isFree(spot) && ActivitySpots.leadOfDates(spot) != 0;
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

    /** Whether it lies after the day judged from, and after all that its document can report. */
    private static boolean isAhead(Spot<Activity> spot) {
        LocalDate first = days(spot.part()).flatMap(DateRange::first).orElseThrow();
        return first.isAfter(Defect.firstDay(spot.dossier()))
                && spot.dossier().documents().stream()
                        .filter(document ->
                                document.identifier().equals(spot.place().document()))
                        .flatMap(document -> document.date().stream())
                        .allMatch(date -> date.before(ExtendedDate.of(first)).isYes());
    }

    private static Optional<Dossier> withEditionsReversed(Dossier dossier) {
        List<Spot<Activity>> dated = Spot.all(dossier, Activity.class)
                .filter(spot -> ActivitySpots.isToCome(spot.part()))
                .filter(spot ->
                        spot.part().series().isEmpty() && days(spot.part()).isPresent())
                .sorted(Comparator.comparing(
                        spot -> days(spot.part()).flatMap(DateRange::last).orElseThrow()))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Spot<Activity> early = dated.get(0);
        LocalDate last = days(early.part()).flatMap(DateRange::last).orElseThrow();
        return dated.stream()
                .filter(late -> days(late.part())
                        .flatMap(DateRange::first)
                        .orElseThrow()
                        .isAfter(last))
                .findFirst()
                .map(late -> edition(edition(dossier, early.address(), 2), late.address(), 1));
    }

    private static Dossier edition(Dossier dossier, Address address, int number) {
        return dossier.with(
                address,
                Activity.class,
                activity -> Activity.builder()
                        .from(activity)
                        .series(SERIES)
                        .edition(number)
                        .build());
    }
}
