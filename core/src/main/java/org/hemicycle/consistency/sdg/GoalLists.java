package org.hemicycle.consistency.sdg;

import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Citation;

/**
 * The places that list the same goals for a programme, and what its components list.
 *
 * @param goals the goals listed for the programme
 * @param places the links that list them
 * @param components the links of the components
 */
record GoalLists(SortedSet<SdgGoal> goals, List<SdgLink> places, List<SdgLink> components) {

    /** A finding must not depend on the order in which a programme lists its links. */
    static final Comparator<SdgLink> BY_PLACE = Comparator.comparing(
                    (SdgLink link) -> link.stated().citation().orElse(null), Comparator.nullsFirst(naturalOrder()))
            .thenComparing(link -> link.stated().asWritten())
            .thenComparing(SdgLink::subject);

    static Stream<Item<GoalLists>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(GoalLists::of);
    }

    private static Stream<Item<GoalLists>> of(Programme programme) {
        List<SdgLink> listed = programme.sdgLinks().stream()
                .filter(link ->
                        link.manner() == SdgLink.Manner.LISTED && link.goal().isPresent())
                .sorted(BY_PLACE)
                .toList();
        List<SdgLink> components = listed.stream()
                .filter(link -> !link.subject().equals(programme.address()))
                .toList();
        Map<Citation, List<SdgLink>> byPlace = listed.stream()
                .filter(link -> link.subject().equals(programme.address()))
                .filter(link -> link.stated().citation().isPresent())
                .collect(Collectors.groupingBy(
                        link -> link.stated().citation().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        Map<SortedSet<SdgGoal>, List<SdgLink>> byGoals = byPlace.values().stream()
                .collect(Collectors.toMap(
                        GoalLists::goalsOf,
                        links -> links,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList(),
                        LinkedHashMap::new));
        return byGoals.entrySet().stream()
                .map(entry -> new GoalLists(entry.getKey(), entry.getValue(), components))
                .map(lists -> new Item<>(
                        programme.address(), lists.key(), programme.name().common(), lists));
    }

    private static SortedSet<SdgGoal> goalsOf(Collection<SdgLink> links) {
        return links.stream().flatMap(link -> link.goal().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String key() {
        return goals.stream().map(SdgGoal::toString).collect(Collectors.joining("-"));
    }

    SortedSet<SdgGoal> leftOut() {
        SortedSet<SdgGoal> goalsOfComponents = goalsOf(components);
        goalsOfComponents.removeAll(goals);
        return goalsOfComponents;
    }

    SortedSet<SdgGoal> servedByNone() {
        SortedSet<SdgGoal> more = new TreeSet<>(goals);
        more.removeAll(goalsOf(components));
        return more;
    }

    /** The places of the programme's list, then those of the components that list a goal left out. */
    List<SdgLink> evidence() {
        SortedSet<SdgGoal> leftOut = leftOut();
        return Stream.concat(
                        places.stream(),
                        components.stream()
                                .filter(link -> leftOut.contains(link.goal().orElseThrow())))
                .toList();
    }
}
