package org.hemicycle.consistency.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;

/**
 * Planned activities of one group, whose organiser is asked for: the whole group where none of them has one, else one
 * activity.
 *
 * @param activities the activities
 * @param has whether they have an organiser, by their own row or by the components that they serve
 * @param heading where the group is headed, for a group as a whole
 * @param elsewhere an organiser who is inferred for them, or named for the whole plan
 */
record Organised(List<Planned> activities, boolean has, Optional<Citation> heading, Optional<Stated<?>> elsewhere) {

    static final Look<Organised> LOOK =
            Look.of(Matter.ACTIVITIES, scope -> ActivityList.ofProgrammes(scope).flatMap(list -> of(list, scope)));

    private static final Set<Role> ORGANISING = Set.of(Role.ORGANISER, Role.IMPLEMENTER);
    private static final Predicate<Involvement> INFERRED =
            involvement -> involvement.actor().certainty() == Certainty.INFERRED;

    private static Stream<Item<Organised>> of(ActivityList list, Scope scope) {
        List<Planned> planned =
                list.activities().stream().filter(Planned::isToCome).toList();
        Overhead titles = Overhead.in(scope);
        Map<Boolean, List<Planned>> byOrganiser = planned.stream()
                .collect(Collectors.partitioningBy(
                        each -> organisers(each, scope).findAny().isPresent() || titles.nameOrganiser(each)));
        List<Planned> lacking = byOrganiser.get(false);
        if (lacking.size() == planned.size()) {
            return Stream.empty();
        }
        if (lacking.size() * 2 > planned.size()) {
            return Stream.of(list.with(lacking(lacking, Optional.empty(), scope)));
        }
        Map<Set<Address>, List<Planned>> groups = new LinkedHashMap<>();
        planned.forEach(each -> groups.computeIfAbsent(each.activity().serves(), key -> new ArrayList<>())
                .add(each));
        return groups.entrySet().stream().flatMap(group -> of(group.getKey(), group.getValue(), scope));
    }

    private static Stream<Item<Organised>> of(Set<Address> components, List<Planned> group, Scope scope) {
        boolean isOneLacking = group.size() > 1
                && components.size() == 1
                && group.stream().noneMatch(planned -> hasStated(planned, scope));
        if (!isOneLacking) {
            return group.stream()
                    .map(planned -> planned.with(
                            hasStated(planned, scope)
                                    ? new Organised(List.of(planned), true, Optional.empty(), Optional.empty())
                                    : lacking(List.of(planned), Optional.empty(), scope)));
        }
        Address address = components.iterator().next();
        Component component = scope.dossier().find(address, Component.class).orElseThrow();
        Optional<Citation> heading =
                Optional.of(new Located<>(address, component).place().quoting(Labels.brief(component.title())));
        return Stream.of(Item.of(address, Labels.brief(component.heading()), lacking(group, heading, scope)));
    }

    private static Organised lacking(List<Planned> group, Optional<Citation> heading, Scope scope) {
        return new Organised(group, false, heading, elsewhere(group.get(0), scope));
    }

    /** Who organises it, as stated or inferred, by its own row, its components and those above them. */
    private static Stream<Involvement> organisers(Planned planned, Scope scope) {
        return Stream.concat(
                        planned.activity().involvements().stream(),
                        planned.activity().serves().stream().flatMap(address -> above(address, scope)))
                .filter(involvement -> ORGANISING.contains(involvement.role()));
    }

    private static Stream<Involvement> above(Address component, Scope scope) {
        return component
                .upwards()
                .flatMap(address -> scope.dossier().find(address, Component.class).stream())
                .flatMap(found -> found.involvements().stream());
    }

    private static boolean hasStated(Planned planned, Scope scope) {
        return organisers(planned, scope).anyMatch(INFERRED.negate())
                || Overhead.in(scope).nameOrganiser(planned);
    }

    private static Optional<Stated<?>> elsewhere(Planned planned, Scope scope) {
        return Stream.concat(
                        organisers(planned, scope),
                        planned.programme().stream()
                                .flatMap(programme -> programme.involvements().stream())
                                .filter(involvement -> ORGANISING.contains(involvement.role())))
                .<Stated<?>>map(Involvement::actor)
                .findFirst();
    }

    /** An organiser who is inferred, or named for the whole plan, makes of the gap a hint. */
    Check check() {
        if (has) {
            return Check.passed();
        }
        Check failure = Check.failed()
                .with("count", activities.size())
                .with("elsewhere", elsewhere)
                .evidence(heading.map(List::of)
                        .orElseGet(() -> activities.stream()
                                .limit(Labels.MOST_NAMES)
                                .map(Planned::place)
                                .collect(Collectors.toList())));
        return elsewhere.map(actor -> failure.evidence(actor).asNote()).orElse(failure);
    }
}
