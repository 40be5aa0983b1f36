package org.hemicycle.consistency.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Definition;
import org.hemicycle.document.Outline.Mention;
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
 * A name in one document, which may stand for several things.
 *
 * @param mentions where it names one thing without giving its number
 * @param definitions where the document says what it stands for
 */
record Homonym(List<Mention> mentions, List<Definition> definitions) {

    static final Look<Homonym> LOOK = Look.of(Matter.OUTLINES, Homonym::all);

    private static Stream<Item<Homonym>> all(Scope scope) {
        return scope.dossier().outlines().stream().flatMap(Homonym::of);
    }

    /** Words such as "the Convention" are a name only where the document defines them as one. */
    private static Stream<Item<Homonym>> of(Outline outline) {
        Map<String, List<Definition>> definitions = outline.definitions().stream()
                .collect(Collectors.groupingBy(definition -> Name.folded(definition.term())));
        Map<String, List<Mention>> mentions = outline.mentions().stream()
                .filter(mention -> mention.referents().size() == 1)
                .filter(mention -> !mention.numbers().containsAll(mention.referents()))
                .filter(mention ->
                        Name.isProper(mention.asWritten()) || definitions.containsKey(Name.folded(mention.asWritten())))
                .collect(Collectors.groupingBy(
                        mention -> Name.folded(mention.asWritten()), LinkedHashMap::new, Collectors.toList()));
        return mentions.entrySet().stream()
                .map(entry -> new Item<>(
                        Address.of(outline.document().asKey()),
                        entry.getKey(),
                        "\"" + entry.getValue().get(0).asWritten() + "\"",
                        new Homonym(entry.getValue(), definitions.getOrDefault(entry.getKey(), List.of()))));
    }

    Check check(Scope scope) {
        Map<Identifier, Citation> things = things(scope);
        return Check.requiring(
                things.size() < 2,
                () -> Check.failed()
                        .with(
                                "things",
                                Argument.names(things.keySet().stream()
                                        .map(thing -> Namings.in(scope).label(Subject.of(thing)))
                                        .toList()))
                        .evidence(things.values()));
    }

    /** The things that it stands for, each with the first place; a definition counts where its meaning is clear. */
    private Map<Identifier, Citation> things(Scope scope) {
        Map<Identifier, Citation> things = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            SortedSet<Identifier> meant = Namings.in(scope).listNamed(definition.meaning());
            if (meant.size() == 1) {
                things.putIfAbsent(meant.first(), definition.at().quoting(definition.meaning()));
            }
        }
        mentions.forEach(
                mention -> mention.referents().forEach(meant -> things.putIfAbsent(meant, mention.evidence())));
        return things;
    }
}
