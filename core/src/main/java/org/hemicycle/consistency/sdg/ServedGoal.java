package org.hemicycle.consistency.sdg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;

/**
 * A goal that places list for a component, and the goals that its undivided parts serve.
 *
 * @param goal the goal
 * @param listed the places that list it for the component
 * @param served the links of the parts
 */
record ServedGoal(SdgGoal goal, List<SdgLink> listed, List<SdgLink> served) {

    static final Look<ServedGoal> LOOK = Look.ofFacts(Matter.GOALS, ServedGoal::all);

    private static final Index<Map<Address, List<SdgLink>>> LINKS = Index.of(
            "links to goals, by what they link",
            scope -> scope.dossier().listSdgLinks().stream()
                    .filter(link -> link.goal().isPresent())
                    .sorted(Goals.BY_PLACE)
                    .collect(Collectors.groupingBy(SdgLink::subject)));

    /** Only of components most of whose undivided parts name goals at all. */
    private static Stream<Item<ServedGoal>> all(Scope scope) {
        Map<Address, List<SdgLink>> links = scope.get(LINKS);
        return scope.dossier().list(Component.class).stream()
                .filter(component -> !component.value().components().isEmpty())
                .filter(component -> links.containsKey(component.address()))
                .flatMap(component -> of(component, links));
    }

    private static Stream<Item<ServedGoal>> of(Located<Component> component, Map<Address, List<SdgLink>> links) {
        List<Located<Component>> parts = parts(component).toList();
        List<Located<Component>> undivided = parts.stream()
                .filter(part -> part.value().components().isEmpty())
                .toList();
        long linked = undivided.stream()
                .filter(part -> links.containsKey(part.address()))
                .count();
        if (linked == 0 || linked * 2 < undivided.size()) {
            return Stream.empty();
        }
        List<SdgLink> served = parts.stream()
                .flatMap(part -> links.getOrDefault(part.address(), List.of()).stream())
                .toList();
        return byGoal(links.get(component.address())).entrySet().stream()
                .map(entry -> new Item<>(
                        component.address(),
                        entry.getKey().toString(),
                        component.value().heading(),
                        new ServedGoal(entry.getKey(), entry.getValue(), served)));
    }

    private static Stream<Located<Component>> parts(Located<Component> whole) {
        return whole.value().components().stream()
                .map(part -> new Located<>(whole.address().then(part.key()), part))
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }

    private static Map<SdgGoal, List<SdgLink>> byGoal(List<SdgLink> links) {
        return links.stream()
                .filter(link -> link.manner() == SdgLink.Manner.LISTED)
                .collect(Collectors.groupingBy(link -> link.goal().orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    Check check() {
        Goals goals = Goals.of(served);
        if (goals.contains(goal)) {
            return Check.passed();
        }
        Stream<SdgLink> shown = Stream.concat(listed.stream(), onePerGoal());
        return Check.failed()
                .with("goal", goal.number())
                .with("served", goals.numbers())
                .statements(shown.map(SdgLink::stated).toList());
    }

    private Stream<SdgLink> onePerGoal() {
        Map<SdgGoal, SdgLink> first = new TreeMap<>();
        served.forEach(link -> first.putIfAbsent(link.goal().orElseThrow(), link));
        return first.values().stream();
    }
}
