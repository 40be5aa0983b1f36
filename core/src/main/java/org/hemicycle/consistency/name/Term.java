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
import org.hemicycle.look.Foldings;
import org.hemicycle.look.Look;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/**
 * An acronym or short form with what one document says that it stands for.
 *
 * @param document the document
 * @param text the acronym or short form
 * @param meanings the meanings, quoted at their places
 */
record Term(Identifier document, String text, List<Citation> meanings) {

    static final Look<Term> LOOK = Look.ofFacts(Matter.OUTLINES, Term::all);

    /** All terms of all documents. The name of an actor that a document gives with its acronym is a meaning too. */
    private static Stream<Item<Term>> all(Scope scope) {
        Map<Identifier, List<Actor>> described = scope.dossier().actors().stream()
                .filter(actor ->
                        actor.citation().isPresent() && actor.name().acronym().isPresent())
                .collect(Collectors.groupingBy(
                        actor -> actor.citation().orElseThrow().document()));
        return scope.dossier().outlines().stream()
                .flatMap(outline -> of(outline, described.getOrDefault(outline.document(), List.of()), scope));
    }

    private static Stream<Item<Term>> of(Outline outline, List<Actor> described, Scope scope) {
        Foldings foldings = Foldings.in(scope);
        Map<String, Term> terms = new LinkedHashMap<>();
        outline.listDefinitionsByPlace()
                .forEach(definition -> add(
                        terms,
                        foldings.folded(definition.term()),
                        new Term(outline.document(), definition.term(), new ArrayList<>()),
                        definition.at().quoting(definition.meaning())));
        described.stream()
                .sorted(Comparator.comparing(Actor::identifier))
                .forEach(actor -> Optional.ofNullable(
                                terms.get(foldings.folded(actor.name().acronym().orElseThrow())))
                        .filter(term -> term.meanings().stream()
                                .noneMatch(meaning -> foldings.hasForm(
                                        actor.name(), meaning.quote().orElseThrow())))
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

    private static void add(Map<String, Term> terms, String key, Term term, Citation meaning) {
        terms.computeIfAbsent(key, any -> term).meanings().add(meaning);
    }

    Check check(Scope scope) {
        List<List<Citation>> groups = Namings.in(scope).grouped(meanings, Term::words);
        List<Citation> first = groups.stream().map(group -> group.get(0)).toList();
        return Check.requiring(
                first.size() == 1,
                () -> Check.failed()
                        .with(
                                "meanings",
                                Argument.allWords(first.stream()
                                        .map(Term::words)
                                        .distinct()
                                        .toList()))
                        .with("kept", findKept(groups, scope).map(Term::words).map(Argument::words))
                        .evidence(first));
    }

    private static String words(Citation meaning) {
        return meaning.quote().orElseThrow();
    }

    /** What it should be expanded as; nothing where it stands for things that differ, of which only one can keep it. */
    private Optional<Citation> findKept(List<List<Citation>> groups, Scope scope) {
        TermLists lists = TermLists.in(scope);
        List<Citation> listed = groups.stream()
                .flatMap(group -> group.stream().filter(lists::hold).limit(1))
                .toList();
        if (listed.size() > 1 || areDifferent(groups, scope)) {
            return Optional.empty();
        }
        return listed.stream().findFirst().or(() -> mostFrequent(groups));
    }

    private static Optional<Citation> mostFrequent(List<List<Citation>> groups) {
        int most = groups.stream().mapToInt(List::size).max().orElse(0);
        return groups.stream().filter(group -> group.size() == most).findFirst().map(group -> group.get(0));
    }

    /** Whether two of the meanings are known to be names of different things. */
    private static boolean areDifferent(List<List<Citation>> groups, Scope scope) {
        return groups.stream()
                        .map(group -> Namings.in(scope).listNamed(words(group.get(0))))
                        .filter(things -> !things.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }
}
