package org.hemicycle.consistency.sdg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Citation;

/**
 * The places that list the same goals for a programme, and what its components list.
 *
 * @param goals the goals listed for the programme
 * @param places the links that list them
 * @param components the links of the components
 */
record GoalLists(Goals goals, List<SdgLink> places, List<SdgLink> components) {

    static final Look<GoalLists> LOOK = Look.ofFacts(Matter.GOALS, GoalLists::all);

    private static Stream<Item<GoalLists>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(GoalLists::of);
    }

    private static Stream<Item<GoalLists>> of(Programme programme) {
        List<SdgLink> listed = programme.sdgLinks().stream()
                .filter(link ->
                        link.manner() == SdgLink.Manner.LISTED && link.goal().isPresent())
                .sorted(Goals.BY_PLACE)
                .toList();
        List<SdgLink> components = listed.stream()
                .filter(link -> !link.subject().equals(programme.address()))
                .toList();
        Map<Citation, List<SdgLink>> byPlace = listed.stream()
                .filter(link -> link.subject().equals(programme.address()))
                .filter(link -> link.stated().citation().isPresent())
                .collect(Collectors.groupingBy(
                        link -> link.stated().citation().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        Map<Goals, List<SdgLink>> byGoals = byPlace.values().stream()
                .collect(Collectors.toMap(
                        Goals::of,
                        links -> links,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList(),
                        LinkedHashMap::new));
        return byGoals.entrySet().stream()
                .map(entry -> new GoalLists(entry.getKey(), entry.getValue(), components))
                .map(lists -> new Item<>(
                        programme.address(), lists.goals.key(), programme.name().common(), lists));
    }

    boolean hasComponents() {
        return !components.isEmpty();
    }

    /** Shows the places of the programme's list, then those of the components that list a goal left out. */
    Check check() {
        Goals union = Goals.of(components);
        Goals leftOut = union.without(goals);
        Goals unserved = goals.without(union);
        if (leftOut.isEmpty() && unserved.isEmpty()) {
            return Check.passed();
        }
        Stream<SdgLink> shown =
                Stream.concat(places.stream(), components.stream().filter(leftOut::include));
        return Check.failed()
                .with("listed", goals.numbers())
                .with("leftOut", leftOut.numbers())
                .with("unserved", unserved.numbers())
                .with("union", union.numbers())
                .statements(shown.map(SdgLink::stated).toList());
    }
}
