package org.hemicycle.consistency.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Foldings;
import org.hemicycle.look.Look;
import org.hemicycle.look.Naming;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/**
 * The acronyms that one document uses as names.
 *
 * @param used each with its first place
 * @param undefined those that the document does not expand, and of which the reference data do not know what they mean
 */
record Acronyms(Map<String, Citation> used, List<String> undefined) {

    static final Look<Acronyms> LOOK = Look.ofFacts(Matter.OUTLINES, Acronyms::all);

    private static Stream<Item<Acronyms>> all(Scope scope) {
        Foldings foldings = Foldings.in(scope);
        Map<Address, Set<String>> described = scope.dossier().actors().stream()
                .filter(actor -> actor.citation().isPresent())
                .collect(Collectors.groupingBy(
                        actor -> Address.of(
                                actor.citation().orElseThrow().document().asKey()),
                        Collectors.flatMapping(
                                actor -> actor.name().acronym().stream().map(foldings::folded), Collectors.toSet())));
        return scope.dossier().outlines().stream()
                .filter(outline -> !outline.definitions().isEmpty())
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        of(
                                outline,
                                described.getOrDefault(
                                        Address.of(outline.document().asKey()), Set.of()),
                                scope)));
    }

    private static Acronyms of(Outline outline, Set<String> described, Scope scope) {
        Foldings foldings = Foldings.in(scope);
        Set<String> defined = outline.definitions().stream()
                .map(definition -> foldings.folded(definition.term()))
                .collect(Collectors.toSet());
        Map<String, Mention> used = outline.mentions().stream()
                .filter(mention -> Naming.isAcronym(mention.asWritten()))
                .collect(Collectors.toMap(
                        Mention::asWritten, Function.identity(), (first, later) -> first, LinkedHashMap::new));
        List<String> undefined = used.values().stream()
                .filter(mention -> !isCommon(mention, scope))
                .filter(mention -> Stream.of(mention.asWritten().split("/"))
                        .map(foldings::folded)
                        .anyMatch(part -> !defined.contains(part) && !described.contains(part)))
                .filter(mention -> !defined.contains(foldings.folded(mention.asWritten())))
                .map(Mention::asWritten)
                .toList();
        Map<String, Citation> places = new LinkedHashMap<>();
        used.forEach((name, mention) -> places.put(name, mention.evidence()));
        return new Acronyms(places, undefined);
    }

    private static boolean isCommon(Mention mention, Scope scope) {
        return mention.referents().stream()
                .anyMatch(thing -> scope.reference()
                        .findName(thing)
                        .filter(name -> Foldings.in(scope).hasForm(name, mention.asWritten()))
                        .isPresent());
    }

    boolean areMostlyDefined() {
        return undefined.size() * 2 <= used.size();
    }

    Check check() {
        return Check.requiring(
                undefined.isEmpty(),
                () -> Check.failed()
                        .with("acronyms", Argument.names(undefined))
                        .with("count", undefined.size())
                        .evidence(undefined.stream().map(used::get).toList()));
    }
}
