package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * The date of an activity to come, which is asked for; or the open dates of a list in which fewer than half are
 * settled, as one for all activities that cannot have begun.
 *
 * @param activities the activity, or those of the list
 * @param asked how many activities of the list are asked for a date
 * @param isOfList whether the list is meant
 */
record AskedDate(List<Planned> activities, int asked, boolean isOfList) {

    static final Look<AskedDate> LOOK =
            Look.of(Matter.ACTIVITIES, scope -> ActivityList.all(scope).flatMap(list -> of(list, scope)));

    private static Stream<Item<AskedDate>> of(ActivityList list, Scope scope) {
        Siblings<Planned> siblings = list.siblings(AskedDate::isAsked, AskedDate::isSettled);
        int asked = siblings.members().size();
        boolean isUsed = siblings.having().size() * 2 >= asked;
        Predicate<Planned> isAhead = planned -> !isUsed && !isSettled(planned) && !planned.hasBegun(scope);
        List<Planned> ahead =
                siblings.members().stream().map(Item::value).filter(isAhead).toList();
        Stream<Item<AskedDate>> whole =
                ahead.isEmpty() ? Stream.empty() : Stream.of(list.with(new AskedDate(ahead, asked, true)));
        Stream<Item<AskedDate>> each = siblings.members().stream()
                .map(Item::value)
                .filter(isAhead.negate())
                .map(planned -> planned.with(new AskedDate(List.of(planned), asked, false)));
        return Stream.concat(whole, each);
    }

    /** Not where the wording is the trouble, or what the activity is timed by. */
    private static boolean isAsked(Planned planned) {
        return planned.isToCome()
                && planned.activity().when().isPresent()
                && !DateWords.areUnread(planned)
                && RelativeDate.timing(planned).isEmpty();
    }

    private static boolean isSettled(Planned planned) {
        Stated<Timing> when = when(planned);
        boolean isExact = when.value().filter(AskedDate::isExact).isPresent();
        return isExact && !Planned.isOpen(when) || Planned.isLost(when);
    }

    /** A session of a body is settled, though its days may not be known here. */
    private static boolean isExact(Timing timing) {
        return timing instanceof Timing.AtSession
                || timing instanceof Timing.On on
                        && on.course() == Timing.Course.CONTINUOUS
                        && Stream.of(on.on().earliest(), on.on().latest())
                                .flatMap(Optional::stream)
                                .allMatch(day -> on.on().contains(day).isYes());
    }

    private static Stated<Timing> when(Planned planned) {
        return planned.activity().when().orElseThrow();
    }

    Check check(Scope scope) {
        return isOfList ? ofList() : check(activities.get(0), scope);
    }

    private static Check check(Planned planned, Scope scope) {
        Stated<Timing> when = when(planned);
        if (Planned.isLost(when)) {
            return Check.unknown(Truth.unknown("the date of \"" + planned.label() + "\", which our copy has lost"));
        }
        return Check.requiring(
                isSettled(planned),
                () -> planned.untilItBegins(planned.showingDate(Check.failed().with("written", when)), scope));
    }

    private Check ofList() {
        Check check = Check.failed()
                .with("written", when(activities.get(0)))
                .with("open", Optional.of(activities.size()).filter(open -> open < asked))
                .with("asked", Optional.of(asked).filter(all -> all > 1));
        return Planned.showingDates(check, activities).asNote();
    }
}
