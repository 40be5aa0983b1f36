package org.hemicycle.consistency.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hemicycle.source.Identifier;

/**
 * The conventions that one document names.
 *
 * @param all each with its first mention by a proper name
 * @param numbered those whose number the document gives at least once
 */
record NamedConventions(Map<Identifier, Mention> all, Set<Identifier> numbered) {

    static final Look<NamedConventions> LOOK = Look.ofFacts(Matter.OUTLINES, NamedConventions::ofDocuments);

    private static Stream<Item<NamedConventions>> ofDocuments(Scope scope) {
        return scope.dossier().outlines().stream()
                .map(outline -> of(outline, Foldings.in(scope)))
                .filter(item -> !item.conventions().all.isEmpty())
                .map(found -> Item.of(
                        Address.of(found.outline().document().asKey()),
                        CitedDocuments.in(scope).titleOf(found.outline().document()),
                        found.conventions()));
    }

    private record Found(Outline outline, NamedConventions conventions) {}

    private static Found of(Outline outline, Foldings foldings) {
        Map<Identifier, Mention> all = new LinkedHashMap<>();
        outline.mentions().stream()
                .filter(mention -> mention.referents().size() == 1 && foldings.isProper(mention.asWritten()))
                .forEach(mention ->
                        all.putIfAbsent(mention.referents().iterator().next(), mention));
        all.keySet().removeIf(thing -> !thing.scheme().numbersTreaties());
        Set<Identifier> numbered = outline.mentions().stream()
                .flatMap(mention -> mention.numbers().stream())
                .collect(Collectors.toSet());
        return new Found(outline, new NamedConventions(all, numbered));
    }

    Check check() {
        List<Mention> without = withoutNumber();
        return Check.requiring(
                without.isEmpty(),
                () -> Check.failed()
                        .with("count", Optional.of(without.size()).filter(open -> open < all.size()))
                        .with("all", all.size())
                        .with(
                                "names",
                                Argument.names(
                                        without.stream().map(Mention::asWritten).toList()))
                        .evidence(without.stream().map(Mention::evidence).toList()));
    }

    private List<Mention> withoutNumber() {
        return all.entrySet().stream()
                .filter(entry -> !numbered.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
