package org.hemicycle.consistency.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/**
 * The places where one document speaks of member States.
 *
 * @param mentions the places
 */
record MemberStates(List<Mention> mentions) {

    static final Look<MemberStates> LOOK = Look.ofFacts(Matter.OUTLINES, MemberStates::all);

    private static final Pattern WORDS =
            Pattern.compile("(?:the |other |all |its |national )*member[ -]states?", Pattern.CASE_INSENSITIVE);

    private static Stream<Item<MemberStates>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        in(outline)))
                .filter(item -> !item.value().mentions.isEmpty());
    }

    private static MemberStates in(Outline outline) {
        return new MemberStates(outline.mentions().stream()
                .filter(mention -> WORDS.matcher(mention.asWritten()).matches())
                .toList());
    }

    Check check() {
        List<Mention> open = mentions.stream()
                .filter(mention -> mention.referents().isEmpty())
                .toList();
        return Check.requiring(
                open.isEmpty(),
                () -> Check.failed()
                        .with("count", Optional.of(open.size()).filter(count -> count < mentions.size()))
                        .with("all", mentions.size())
                        .evidence(open.stream().map(Mention::evidence).toList()));
    }
}
