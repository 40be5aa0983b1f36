package org.hemicycle.consistency.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Numbering;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.internal.Phrase;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
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
 * @param sort the title or the label
 * @param text as the first of them has it
 * @param places where they stand
 */
record Twins(Sort sort, String text, List<Citation> places) {

    static final Look<Twins> LOOK = Look.ofFacts(Matter.COMPONENTS, Twins::all);

    /** By what parts are told apart. */
    enum Sort {
        TITLE,
        LABEL;

        private Optional<String> of(Component component) {
            return this == TITLE ? Optional.of(component.title()) : component.label();
        }

        /** Labels are compared as they are but for a full stop at the end: "1.1" is not "11". */
        private String key(String text) {
            return this == TITLE ? Name.folded(text) : Numbering.normalised(text);
        }
    }

    /** A programme or component with its parts. */
    private record Whole(Address address, List<Component> parts) {}

    private static Stream<Item<Twins>> all(Scope scope) {
        return Stream.concat(
                        scope.dossier().programmes().stream()
                                .map(programme -> new Whole(programme.address(), programme.components())),
                        scope.dossier().list(Component.class).stream()
                                .map(component -> new Whole(
                                        component.address(), component.value().components())))
                .flatMap(whole -> Stream.of(Sort.values()).flatMap(sort -> of(whole, sort, scope)));
    }

    private static Stream<Item<Twins>> of(Whole whole, Sort sort, Scope scope) {
        Map<String, List<Component>> alike = whole.parts().stream()
                .filter(component -> sort.of(component)
                        .map(Name::folded)
                        .filter(folded -> !folded.isEmpty())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        component -> sort.key(sort.of(component).orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(parts -> new Item<>(
                        whole.address(),
                        Phrase.of(sort) + " of " + firstKey(parts),
                        Labels.of(whole.address(), scope),
                        of(whole.address(), sort, parts)));
    }

    /** Neither the title nor the order of the parts makes a finding another one. */
    private static String firstKey(List<Component> alike) {
        return alike.stream().map(Component::key).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Twins of(Address whole, Sort sort, List<Component> alike) {
        return new Twins(
                sort,
                sort.of(alike.get(0)).orElseThrow(),
                alike.stream()
                        .map(part -> new Located<>(whole.then(part.key()), part)
                                .place()
                                .quoting(sort.of(part).orElseThrow()))
                        .toList());
    }

    Check check() {
        return Check.requiring(
                places.size() == 1,
                () -> Check.failed()
                        .with("sort", sort)
                        .with("text", Argument.words(text))
                        .with("count", places.size())
                        .evidence(places));
    }
}
