package org.hemicycle.consistency.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Definition;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.look.Naming;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/**
 * The acronyms that a document expands and of which no place is known that uses them.
 *
 * @param outline the document
 */
record UnusedAcronyms(Outline outline) {

    static final Look<UnusedAcronyms> LOOK = Look.of(Matter.OUTLINES, UnusedAcronyms::all);

    private static final Index<Set<String>> IN_ROWS =
            Index.of("words of claims and activities", UnusedAcronyms::inRows);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}/&+-]+");

    private static Stream<Item<UnusedAcronyms>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .filter(outline -> outline.definitions().stream().anyMatch(UnusedAcronyms::isAcronym))
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        new UnusedAcronyms(outline)));
    }

    private static Set<String> inRows(Scope scope) {
        return words(Stream.concat(
                scope.dossier().claims().stream().map(claim -> claim.stated().asWritten()),
                scope.dossier().list(Activity.class).stream().flatMap(row -> words(row.value()))));
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(BETWEEN::splitAsStream)
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("/"))))
                .collect(Collectors.toSet());
    }

    private List<Definition> unused(Scope scope) {
        Set<String> inText = words(Stream.concat(
                outline.mentions().stream().map(Outline.Mention::asWritten),
                outline.definitions().stream().map(Definition::meaning)));
        Set<String> inRows = scope.get(IN_ROWS);
        return outline.definitions().stream()
                .filter(UnusedAcronyms::isAcronym)
                .filter(definition -> Stream.of(definition.term(), definition.term() + "s")
                        .noneMatch(term -> inText.contains(term) || inRows.contains(term)))
                .sorted(Comparator.comparing(Definition::term))
                .toList();
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

    Check check(Scope scope) {
        List<Definition> unused = unused(scope);
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
