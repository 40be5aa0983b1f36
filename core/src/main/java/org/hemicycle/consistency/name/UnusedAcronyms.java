package org.hemicycle.consistency.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Definition;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.look.Naming;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/**
 * The acronyms that a document expands and of which no place is known that uses them.
 *
 * @param outline the document
 * @param unused where they are expanded
 */
record UnusedAcronyms(Outline outline, List<Definition> unused) {

    static final Look<UnusedAcronyms> LOOK = Look.of(Matter.OUTLINES, UnusedAcronyms::all);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}/&+-]+");

    private static Stream<Item<UnusedAcronyms>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .filter(outline -> outline.definitions().stream().anyMatch(UnusedAcronyms::isAcronym))
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        of(outline, scope.dossier())));
    }

    private static UnusedAcronyms of(Outline outline, Dossier dossier) {
        Set<String> used = new HashSet<>();
        Stream.of(
                        outline.mentions().stream().map(Outline.Mention::asWritten),
                        outline.definitions().stream().map(Definition::meaning),
                        dossier.claims().stream().map(claim -> claim.stated().asWritten()),
                        dossier.list(Activity.class).stream().flatMap(row -> words(row.value())))
                .flatMap(words -> words)
                .flatMap(BETWEEN::splitAsStream)
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("/"))))
                .forEach(used::add);
        return new UnusedAcronyms(
                outline,
                outline.definitions().stream()
                        .filter(UnusedAcronyms::isAcronym)
                        .filter(definition ->
                                !used.contains(definition.term()) && !used.contains(definition.term() + "s"))
                        .sorted((one, other) -> one.term().compareTo(other.term()))
                        .toList());
    }

    private static boolean isAcronym(Definition definition) {
        return Naming.isAcronym(definition.term());
    }

    /** Where a plan shortens most. */
    private static Stream<String> words(Activity activity) {
        return Stream.of(
                        Stream.of(activity.title()),
                        activity.where().stream().map(Stated::asWritten),
                        activity.funding().stream().map(Stated::asWritten),
                        activity.involvements().stream()
                                .map(involvement -> involvement.actor().asWritten()))
                .flatMap(words -> words);
    }

    /** What is entered of a text is a selection, unless somebody says that it is all. */
    boolean arePromised(Scope scope) {
        return scope.dossier()
                .findCompleteness(outline.document(), outline.document(), Completeness.Fact.MENTIONS)
                .isPresent();
    }

    Check check() {
        return Check.requiring(
                unused.isEmpty(),
                () -> Check.failed()
                        .with(
                                "acronyms",
                                Argument.names(unused.stream()
                                        .map(Definition::term)
                                        .distinct()
                                        .toList()))
                        .evidence(unused.stream()
                                .map(definition -> definition.at().quoting(definition.term()))
                                .toList()));
    }
}
