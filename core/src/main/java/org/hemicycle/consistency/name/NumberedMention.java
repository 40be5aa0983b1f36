package org.hemicycle.consistency.name;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Foldings;
import org.hemicycle.look.Look;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/**
 * A mention beside which numbers stand.
 *
 * @param outline the document
 * @param mention the mention
 */
record NumberedMention(Outline outline, Mention mention) {

    static final Look<NumberedMention> LOOK = Look.ofFacts(Matter.OUTLINES, NumberedMention::all);

    private static Stream<Item<NumberedMention>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.mentions().stream()
                        .filter(mention -> !mention.numbers().isEmpty())
                        .map(mention -> new NumberedMention(outline, mention).item(Foldings.in(scope))));
    }

    private Item<NumberedMention> item(Foldings foldings) {
        return new Item<>(
                Address.of(outline.document().asKey()),
                foldings.folded(mention.asWritten()) + " at " + mention.at().place(),
                "\"" + mention.asWritten() + "\" at " + mention.at().place(),
                this);
    }

    /** Beside the title of a protocol that has the title of its convention, both numbers are in place. */
    Check check(Scope scope) {
        Set<Identifier> printed = ofTreaties(mention.numbers());
        Namings.in(scope).findTitledParent(mention).ifPresent(printed::remove);
        Set<Identifier> own = ofTreaties(
                mention.referents().isEmpty() ? Namings.in(scope).listNamed(mention.asWritten()) : mention.referents());
        return areComparable(printed, own)
                ? Check.requiring(own.stream().anyMatch(printed::contains), () -> failed(printed, own))
                : Check.notApplicable();
    }

    private static Set<Identifier> ofTreaties(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .filter(each -> each.scheme().numbersTreaties())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean areComparable(Set<Identifier> printed, Set<Identifier> own) {
        return own.stream().anyMatch(one -> printed.stream().anyMatch(other -> other.scheme() == one.scheme()));
    }

    private Check failed(Set<Identifier> printed, Set<Identifier> own) {
        return Check.failed()
                .with("printed", printed)
                .with("own", own)
                .evidence(mention.evidence())
                .evidence(outline.mentions().stream()
                        .filter(other -> other.numbers().stream().anyMatch(own::contains))
                        .map(Mention::evidence)
                        .limit(1)
                        .toList());
    }
}
