package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.activity.Venue;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * The venue of an activity to come, which is asked for; or the venues of a list in which fewer than half are named.
 *
 * @param judged the activity, or the list
 */
record AskedVenue(Siblings.Judged<Planned> judged) {

    static final Look<AskedVenue> LOOK = Look.of(Matter.ACTIVITIES, AskedVenue::all);

    /** Words for those who can own a place; a building that is known by its owner stands beside a town. */
    private static final Pattern INSTITUTION =
            Pattern.compile("(?i)\\b(?:assembly|commission|committee|council|court|delegation|ministry|parliament)\\b");

    /** What is amiss with words that name something. */
    enum Trouble {
        /** They name an institution and no place. */
        INSTITUTION,
        /** They leave open which other places are meant. */
        OPEN_ENDED
    }

    private static Stream<Item<AskedVenue>> all(Scope scope) {
        return ActivityList.all(scope)
                .flatMap(list ->
                        list.siblings(AskedVenue::isAsked, AskedVenue::isNamed).judgedEvenIfNoneHasIt())
                .map(item -> item.with(new AskedVenue(item.value())));
    }

    private static boolean isAsked(Planned planned) {
        return planned.isToCome() && planned.activity().where().isPresent();
    }

    /** Whatever is written in the place for it, be it "tbc", counts as an answer here. */
    private static boolean isNamed(Planned planned) {
        return planned.activity()
                .where()
                .filter(where -> where.certainty() != Certainty.ABSENT)
                .isPresent();
    }

    Check check(Scope scope) {
        return judged.member().map(planned -> check(planned, scope)).orElseGet(this::ofList);
    }

    private Check ofList() {
        return Check.failed()
                .evidence(judged.check(planned -> List.of(planned.place())).evidence())
                .asNote();
    }

    private static Check check(Planned planned, Scope scope) {
        Stated<Venue> where = planned.activity().where().orElseThrow();
        if (Planned.isLost(where)) {
            return Check.unknown(Truth.unknown("the venue of \"" + planned.label() + "\", which our copy has lost"));
        }
        return Check.requiring(isSettled(where), () -> {
            Check failure = Check.failed().with("where", where).with("trouble", trouble(where));
            return planned.untilItBegins(planned.showing(failure, where), scope);
        });
    }

    private static boolean isSettled(Stated<Venue> where) {
        return where.certainty() == Certainty.STATED_NONE
                || where.value().isPresent()
                        && !Planned.isOpen(where)
                        && trouble(where).isEmpty();
    }

    private static Optional<Trouble> trouble(Stated<Venue> where) {
        return where.value().filter(venue -> !Planned.isOpen(where)).flatMap(AskedVenue::trouble);
    }

    private static Optional<Trouble> trouble(Venue venue) {
        if (venue.places().stream().allMatch(AskedVenue::isInstitution)) {
            return Optional.of(Trouble.INSTITUTION);
        }
        return venue.isOpenEnded() ? Optional.of(Trouble.OPEN_ENDED) : Optional.empty();
    }

    private static boolean isInstitution(String place) {
        return !place.contains(" in ")
                && Stream.of(place.split(","))
                        .allMatch(part -> INSTITUTION.matcher(part).find());
    }
}
