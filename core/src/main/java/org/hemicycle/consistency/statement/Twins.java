package org.hemicycle.consistency.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Numbering;
import org.hemicycle.dossier.Located;
import org.hemicycle.look.Labels;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Name;

/**
 * Components of one whole that have one title, or one label.
 *
 * @param what the title or the label
 * @param text as the first of them has it
 * @param places where they stand
 */
record Twins(String what, String text, List<Citation> places) {

    static Stream<Item<Twins>> all(Scope scope) {
        return Stream.concat(
                        scope.dossier().programmes().stream()
                                .map(programme -> new Whole(programme.address(), programme.components())),
                        scope.dossier().list(Component.class).stream()
                                .map(component -> new Whole(
                                        component.address(), component.value().components())))
                .flatMap(whole -> Stream.concat(
                        of(whole, "title", component -> Optional.of(component.title()), scope),
                        of(whole, "label", Component::label, scope)));
    }

    /** A programme or component with its parts. */
    private record Whole(Address address, List<Component> parts) {}

    private static Stream<Item<Twins>> of(
            Whole whole, String what, Function<Component, Optional<String>> text, Scope scope) {
        Map<String, List<Component>> alike = whole.parts().stream()
                .filter(component -> text.apply(component)
                        .map(Name::folded)
                        .filter(folded -> !folded.isEmpty())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        component -> key(what, text.apply(component).orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> new Item<>(
                        whole.address(),
                        what + " of " + firstKey(entry.getValue()),
                        Labels.of(whole.address(), scope),
                        new Twins(
                                what,
                                text.apply(entry.getValue().get(0)).orElseThrow(),
                                entry.getValue().stream()
                                        .map(part -> new Located<>(
                                                        whole.address().then(part.key()), part)
                                                .place()
                                                .quoting(text.apply(part).orElseThrow()))
                                        .toList())));
    }

    /** Neither the title nor the order of the parts makes a finding another one. */
    private static String firstKey(List<Component> alike) {
        return alike.stream().map(Component::key).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Labels are compared as they are but for a full stop at the end: "1.1" is not "11". */
    private static String key(String what, String text) {
        return what.equals("label") ? Numbering.normalised(text) : Name.folded(text);
    }

    Check check() {
        return places.size() == 1
                ? Check.passed()
                : Check.failed()
                        .with("what", what)
                        .with("text", text)
                        .with("count", places.size())
                        .evidence(places);
    }
}
