package org.hemicycle.consistency.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ReadingOrder;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Foldings;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/**
 * The conventions that one document names at several places and to which it gives a number at some.
 *
 * @param outline the document
 * @param numbered for each convention the places where its number stands
 * @param named for each convention the places that name it without
 */
record LateNumbers(Outline outline, Map<Identifier, List<Mention>> numbered, Map<Identifier, List<Mention>> named) {

    static final Look<LateNumbers> LOOK = Look.ofFacts(Matter.OUTLINES, LateNumbers::all);

    private static Stream<Item<LateNumbers>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .map(outline -> of(outline, Foldings.in(scope)))
                .filter(numbers -> !numbers.named.isEmpty())
                .map(numbers -> Item.of(
                        Address.of(numbers.outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(numbers.outline.document()),
                        numbers));
    }

    /** What is told must not depend on the order in which the mentions were entered. */
    private static LateNumbers of(Outline outline, Foldings foldings) {
        List<Mention> mentions = outline.listMentionsByPlace();
        Map<Identifier, List<Mention>> numbered = mentions.stream()
                .flatMap(mention -> mention.numbers().stream()
                        .filter(number -> number.scheme().numbersTreaties())
                        .map(number -> Map.entry(number, mention)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Identifier, List<Mention>> named = mentions.stream()
                .filter(mention -> mention.referents().size() == 1 && foldings.isProper(mention.asWritten()))
                .filter(mention ->
                        numbered.containsKey(mention.referents().iterator().next()))
                .filter(mention -> !mention.numbers().containsAll(mention.referents()))
                .collect(Collectors.groupingBy(
                        mention -> mention.referents().iterator().next(), LinkedHashMap::new, Collectors.toList()));
        return new LateNumbers(outline, numbered, named);
    }

    Check check() {
        ReadingOrder order = new ReadingOrder(outline);
        Map<Identifier, Mention> late = new LinkedHashMap<>();
        named.keySet().stream()
                .sorted()
                .forEach(convention -> findFirst(convention, order).ifPresent(first -> late.put(convention, first)));
        return Check.requiring(
                late.isEmpty(),
                () -> Check.failed()
                        .with("count", late.size())
                        .with(
                                "names",
                                Argument.names(late.values().stream()
                                        .map(Mention::asWritten)
                                        .toList()))
                        .evidence(late.entrySet().stream()
                                .flatMap(entry -> places(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    /** A place that names the convention before all those that give its number. */
    private Optional<Mention> findFirst(Identifier convention, ReadingOrder order) {
        List<Mention> later = numbered.get(convention);
        return named.get(convention).stream()
                .filter(mention -> later.stream()
                        .allMatch(other ->
                                order.isBefore(mention.at().place(), other.at().place())))
                .reduce((one, other) ->
                        order.isBefore(other.at().place(), one.at().place()) ? other : one);
    }

    private Stream<Citation> places(Identifier convention, Mention first) {
        Mention number = numbered.get(convention).get(0);
        return Stream.of(first.evidence(), number.evidence());
    }
}
