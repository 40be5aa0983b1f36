package org.hemicycle.consistency.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/**
 * A priority of a programme, or an activity of it, with what the other side of the programme says of it.
 *
 * @param isTakenUp whether the priority has an activity, or the activity a priority
 * @param other what would take it up
 * @param place where it stands
 */
record Priorities(boolean isTakenUp, Side other, Citation place) {

    static final Look<Priorities> LOOK = Look.of(Matter.ACTIVITIES, Priorities::all);

    /** The two sides of a programme. */
    enum Side {
        /** What is to be reached. */
        PRIORITY,
        /** What is done for it. */
        ACTIVITY
    }

    /** Only of programmes whose activities mostly say which priority they serve. */
    private static Stream<Item<Priorities>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.activities().isEmpty())
                .flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<Priorities>> of(Programme programme, Scope scope) {
        List<Located<Component>> priorities = scope.dossier().list(Component.class).stream()
                .filter(component -> component.address().isWithin(programme.address()))
                .filter(component -> component.value().kind() == Component.Kind.PRIORITY)
                .toList();
        Set<Address> addresses = priorities.stream().map(Located::address).collect(Collectors.toSet());
        long stating = programme.activities().stream()
                .filter(activity -> states(activity, addresses))
                .count();
        if (stating == 0 || stating * 2 < programme.activities().size()) {
            return Stream.empty();
        }
        Set<Address> served = programme.activities().stream()
                .flatMap(activity -> activity.serves().stream())
                .collect(Collectors.toSet());
        Set<Address> wholes = served.stream().flatMap(Address::upwards).collect(Collectors.toSet());
        return Stream.concat(
                priorities.stream()
                        .map(priority -> priority(
                                priority,
                                wholes.contains(priority.address())
                                        || priority.address().upwards().anyMatch(served::contains))),
                programme.activities().stream().map(activity -> activity(programme, activity, addresses)));
    }

    private static boolean states(Activity activity, Set<Address> priorities) {
        return activity.serves().stream().anyMatch(priorities::contains);
    }

    /** What serves a part serves the whole, and what serves the whole its parts. */
    private static Item<Priorities> priority(Located<Component> priority, boolean isServed) {
        return Item.of(
                priority.address(),
                priority.value().heading(),
                new Priorities(
                        isServed,
                        Side.ACTIVITY,
                        priority.place().quoting(priority.value().title())));
    }

    private static Item<Priorities> activity(Programme programme, Activity activity, Set<Address> priorities) {
        Address address = programme.address().then(Programme.ACTIVITIES).then(activity.key());
        return Item.of(
                address,
                activity.heading(),
                new Priorities(
                        states(activity, priorities),
                        Side.PRIORITY,
                        new Located<>(address, activity).place().quoting(activity.heading())));
    }

    Check check() {
        return Check.requiring(
                isTakenUp, () -> Check.failed().with("other", other).evidence(place));
    }
}
