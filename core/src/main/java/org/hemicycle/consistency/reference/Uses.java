package org.hemicycle.consistency.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/**
 * The places that use one identifier: numbers beside names in a document, or activities of one programme.
 *
 * @param things what it stands for, with the places
 */
record Uses(Map<String, List<Citation>> things) {

    static final Look<Uses> LOOK = Look.ofFacts(Matter.NAMES, Uses::all);

    private static Stream<Item<Uses>> all(Scope scope) {
        return Stream.concat(
                scope.dossier().outlines().stream().flatMap(outline -> ofNumbers(outline, scope)),
                scope.dossier().programmes().stream()
                        .flatMap(programme -> ofActivities(programme.address(), programme.activities())));
    }

    /** Numbers that are not those of one of the things beside which they stand: which is whose is clear there. */
    private static Stream<Item<Uses>> ofNumbers(Outline outline, Scope scope) {
        Map<Identifier, Map<Identifier, List<Citation>>> numbers = new LinkedHashMap<>();
        outline.listMentionsByPlace().stream()
                .filter(mention -> mention.referents().size() == 1)
                .forEach(mention -> mention.numbers()
                        .forEach(number -> numbers.computeIfAbsent(number, any -> new LinkedHashMap<>())
                                .computeIfAbsent(mention.referents().iterator().next(), any -> new ArrayList<>())
                                .add(mention.evidence())));
        return numbers.entrySet().stream()
                .filter(entry -> !entry.getValue().containsKey(entry.getKey()))
                .map(entry -> new Item<>(
                        Address.of(outline.document().asKey()),
                        entry.getKey().asKey(),
                        entry.getKey().toString(),
                        new Uses(named(entry.getValue(), scope))));
    }

    private static Map<String, List<Citation>> named(Map<Identifier, List<Citation>> things, Scope scope) {
        Map<String, List<Citation>> named = new LinkedHashMap<>();
        things.forEach((thing, places) -> named.put(
                places.get(0).quote().orElseGet(() -> Namings.in(scope).label(Subject.of(thing))), places));
        return named;
    }

    private static Stream<Item<Uses>> ofActivities(Address programme, List<Activity> activities) {
        Map<Identifier, List<Activity>> identified = activities.stream()
                .filter(activity -> activity.identifier().isPresent())
                .collect(Collectors.groupingBy(
                        activity -> activity.identifier().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return identified.entrySet().stream()
                .map(entry -> new Item<>(
                        programme,
                        entry.getKey().asKey(),
                        entry.getKey().toString(),
                        new Uses(titled(entry.getValue()))));
    }

    private static Map<String, List<Citation>> titled(List<Activity> activities) {
        Set<String> known = new LinkedHashSet<>();
        Map<String, List<Citation>> titled = new LinkedHashMap<>();
        for (Activity activity : activities) {
            if (known.add(Name.folded(activity.title()))) {
                titled.put(
                        activity.title(),
                        activity.citation().map(place -> place.quoting(activity.title())).stream()
                                .toList());
            }
        }
        return titled;
    }

    Check check() {
        return Check.requiring(
                things.size() < 2,
                () -> Check.failed()
                        .with("things", Argument.allWords(things.keySet()))
                        .evidence(things.values().stream().flatMap(List::stream).toList()));
    }
}
