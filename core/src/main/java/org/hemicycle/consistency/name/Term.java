package org.hemicycle.consistency.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Outline;
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
 * An acronym or short form with what one document says that it stands for.
 *
 * @param document the document
 * @param text the acronym or short form
 * @param meanings the meanings, quoted at their places
 */
record Term(Identifier document, String text, List<Citation> meanings) {

    static final Look<Term> LOOK = Look.of(Matter.OUTLINES, Term::all);

    /** All terms of all documents. The name of an actor that a document gives with its acronym is a meaning too. */
    private static Stream<Item<Term>> all(Scope scope) {
        Map<Identifier, List<Actor>> described = scope.dossier().actors().stream()
                .filter(actor ->
                        actor.citation().isPresent() && actor.name().acronym().isPresent())
                .collect(Collectors.groupingBy(
                        actor -> actor.citation().orElseThrow().document()));
        return scope.dossier().outlines().stream()
                .flatMap(outline -> of(outline, described.getOrDefault(outline.document(), List.of())));
    }

    private static Stream<Item<Term>> of(Outline outline, List<Actor> described) {
        Map<String, Term> terms = new LinkedHashMap<>();
        outline.definitions()
                .forEach(definition -> add(
                        terms,
                        outline.document(),
                        definition.term(),
                        definition.at().quoting(definition.meaning())));
        described.stream()
                .sorted(Comparator.comparing(Actor::identifier))
                .forEach(actor -> Optional.ofNullable(
                                terms.get(Name.folded(actor.name().acronym().orElseThrow())))
                        .filter(term -> term.meanings().stream()
                                .noneMatch(meaning ->
                                        actor.name().matches(meaning.quote().orElseThrow())))
                        .ifPresent(term -> term.meanings()
                                .add(actor.citation()
                                        .orElseThrow()
                                        .quoting(actor.name().official()))));
        return terms.entrySet().stream()
                .map(entry -> new Item<>(
                        Address.of(outline.document().asKey()),
                        entry.getKey(),
                        "\"" + entry.getValue().text() + "\"",
                        entry.getValue()));
    }

    private static void add(Map<String, Term> terms, Identifier document, String text, Citation meaning) {
        terms.computeIfAbsent(Name.folded(text), any -> new Term(document, text, new ArrayList<>()))
                .meanings()
                .add(meaning);
    }

    Check check() {
        List<Citation> first = groups().stream().map(group -> group.get(0)).toList();
        return Check.requiring(
                first.size() == 1,
                () -> Check.failed()
                        .with(
                                "meanings",
                                Argument.allWords(first.stream()
                                        .map(meaning -> meaning.quote().orElseThrow())
                                        .distinct()
                                        .toList()))
                        .evidence(first));
    }

    /** The meanings in groups of which each holds forms of one name. */
    private List<List<Citation>> groups() {
        return Namings.grouped(meanings, meaning -> meaning.quote().orElseThrow());
    }
}
