package org.hemicycle.consistency.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Definition;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
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
 * A name in one document, which may stand for several things.
 *
 * @param mentions where it names one thing without giving its number
 * @param definitions where the document says what it stands for
 */
record Homonym(List<Mention> mentions, List<Definition> definitions) {

    static final Look<Homonym> LOOK = Look.ofFacts(Matter.OUTLINES, Homonym::all);

    private static Stream<Item<Homonym>> all(Scope scope) {
        return scope.dossier().outlines().stream().flatMap(outline -> of(outline, Foldings.in(scope)));
    }

    /** Words such as "the Convention" are a name, or the end of one, only where the document defines them. */
    private static Stream<Item<Homonym>> of(Outline outline, Foldings foldings) {
        Map<String, List<Definition>> definitions = outline.listDefinitionsByPlace().stream()
                .collect(Collectors.groupingBy(definition -> foldings.folded(definition.term())));
        Map<String, List<Mention>> mentions = outline.listMentionsByPlace().stream()
                .filter(mention -> mention.referents().size() == 1)
                .filter(mention -> !mention.numbers().containsAll(mention.referents()))
                .filter(mention -> isNameByItself(mention.asWritten(), foldings)
                        || definitions.containsKey(foldings.folded(mention.asWritten())))
                .collect(Collectors.groupingBy(
                        mention -> foldings.folded(mention.asWritten()), LinkedHashMap::new, Collectors.toList()));
        return mentions.entrySet().stream()
                .map(entry -> new Item<>(
                        Address.of(outline.document().asKey()),
                        entry.getKey(),
                        "\"" + entry.getValue().get(0).asWritten() + "\"",
                        new Homonym(entry.getValue(), definitions.getOrDefault(entry.getKey(), List.of()))));
    }

    private static boolean isNameByItself(String text, Foldings foldings) {
        return foldings.isProper(text) && foldings.withoutPointer(text).equals(text);
    }

    Check check(Scope scope) {
        Map<Identifier, Citation> things = things(scope);
        return Check.requiring(
                things.size() < 2,
                () -> Check.failed()
                        .with("count", things.size())
                        .with("things", Argument.names(names(things.keySet(), scope)))
                        .evidence(things.values()));
    }

    /** The names of the things; none where one has no name but its identifier. */
    private static List<String> names(Set<Identifier> things, Scope scope) {
        Namings namings = Namings.in(scope);
        return things.stream().allMatch(thing -> isNamed(thing, namings))
                ? things.stream().map(thing -> namings.label(Subject.of(thing))).toList()
                : List.of();
    }

    private static boolean isNamed(Identifier thing, Namings namings) {
        boolean isKey = thing.scheme() == Identifier.Scheme.BODY || thing.scheme() == Identifier.Scheme.LOCAL;
        return !isKey || !namings.label(Subject.of(thing)).equals(thing.toString());
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
