package org.hemicycle.testkit.defect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Activity.Status;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Which activities a defect can be planted in. */
final class ActivitySpots {

    private static final Set<Status> PAST = Set.of(Status.HELD, Status.POSTPONED, Status.CANCELLED);

    private ActivitySpots() {}

    /** Changes the first activity that suits. */
    static Defect.Planting inFirst(
            Predicate<Spot<Activity>> suits, Function<Spot<Activity>, UnaryOperator<Activity.Builder>> change) {
        return Spots.inFirst(Activity.class, suits, spot -> spot.changed(changed(spot, change)));
    }

    /**
     * Changes the first one that suits, and after whose change most others have dates and venues if they had before.
     */
    static Defect.Planting inFirstOfMany(
            Predicate<Spot<Activity>> suits, Function<Spot<Activity>, UnaryOperator<Activity.Builder>> change) {
        return inFirst(
                spot -> suits.test(spot)
                        && isBalanceKept(list(spot), changed(spot, change).apply(spot.part())),
                change);
    }

    private static UnaryOperator<Activity> changed(
            Spot<Activity> spot, Function<Spot<Activity>, UnaryOperator<Activity.Builder>> change) {
        return activity ->
                change.apply(spot).apply(Activity.builder().from(activity)).build();
    }

    private static boolean isBalanceKept(List<Activity> list, Activity changed) {
        List<Activity> after = new ArrayList<>(list);
        after.set(0, changed);
        return leadOfDates(list) >= 0 == leadOfDates(after) >= 0 && leadOfVenues(list) >= 0 == leadOfVenues(after) >= 0;
    }

    /** The activities of a list, the given one first. */
    static List<Activity> list(Spot<Activity> spot) {
        return Stream.concat(Stream.of(spot), spot.others()).map(Spot::part).toList();
    }

    static boolean isToCome(Activity activity) {
        return activity.status().flatMap(Stated::value).filter(PAST::contains).isEmpty();
    }

    /** The first to the last day of an activity whose date is settled. */
    static Optional<DateRange> days(Activity activity) {
        return activity.when()
                .filter(when -> when.certainty() == Certainty.STATED || when.certainty() == Certainty.INFERRED)
                .flatMap(Stated::value)
                .filter(Timing.On.class::isInstance)
                .map(Timing.On.class::cast)
                .filter(on -> on.course() == Timing.Course.CONTINUOUS)
                .map(on -> on.on())
                .filter(ActivitySpots::isExact)
                .map(ExtendedDate::bounds);
    }

    private static boolean isExact(ExtendedDate date) {
        return Stream.of(date.earliest(), date.latest())
                .allMatch(end -> end.filter(day -> date.contains(day).isYes()).isPresent());
    }

    /** Whether no other in its list has the same title, so that it can leave the group of those that have. */
    static boolean isOnlyOfItsTitle(Spot<Activity> spot) {
        String title = Name.folded(spot.part().title());
        return spot.others()
                .noneMatch(other -> Name.folded(other.part().title()).equals(title));
    }

    /** Whether it is to come, and no other date hangs on its own. */
    static boolean isFree(Spot<Activity> spot) {
        return isToCome(spot.part()) && spot.part().series().isEmpty() && isUntied(spot);
    }

    /** By how many the activities of a list whose date is settled exceed the others that are asked for one. */
    static int leadOfDates(List<Activity> list) {
        List<Activity> asked = list.stream().filter(ActivitySpots::isDateAsked).toList();
        return Spots.lead(asked, each -> days(each).isPresent());
    }

    /** Not where the words are the trouble, or what it is timed by. */
    private static boolean isDateAsked(Activity activity) {
        return isToCome(activity)
                && activity.when()
                        .filter(when -> when.value()
                                .map(timing -> !(timing instanceof Timing.Relative))
                                .orElseGet(() -> !isUnread(when)))
                        .isPresent();
    }

    private static boolean isUnread(Stated<Timing> when) {
        return when.certainty() != Certainty.STATED_NONE
                && when.certainty() != Certainty.DAMAGED
                && !Wording.of(when.asWritten()).words().matches("[-.…]*");
    }

    /** By how many the activities of a list that name a venue exceed the others that are asked for one. */
    static int leadOfVenues(List<Activity> list) {
        List<Activity> asked = list.stream()
                .filter(each -> isToCome(each) && each.where().isPresent())
                .toList();
        return Spots.lead(asked, each -> each.where().orElseThrow().certainty() != Certainty.ABSENT);
    }

    /** Whether it follows nothing, and nothing is followed or timed by it. */
    private static boolean isUntied(Spot<Activity> spot) {
        return spot.part().follows().isEmpty()
                && spot.dossier().list(Activity.class).stream()
                        .noneMatch(other -> other.value().follows().contains(spot.address()))
                && !isAnchor(spot);
    }

    /** Whether the date of something else is counted from it. */
    static boolean isAnchor(Spot<Activity> spot) {
        Stream<Optional<Stated<Timing>>> times = Stream.concat(
                spot.dossier().list(Activity.class).stream()
                        .map(other -> other.value().when()),
                spot.dossier().undertakings().stream().map(Undertaking::due));
        return times.flatMap(Optional::stream)
                .flatMap(time -> time.value().stream())
                .filter(Timing.Relative.class::isInstance)
                .map(time -> ((Timing.Relative) time).anchor())
                .anyMatch(anchor -> anchor.equals(spot.address().toString())
                        || Name.folded(anchor).equals(Name.folded(spot.part().title())));
    }
}
