package org.hemicycle.consistency.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/**
 * Words of a document that may tell what its pointers mean.
 *
 * @param place where they stand; the whole document for its title
 * @param words the words
 * @param isOfText whether they are of a text that may have articles, whatever they say
 */
record Spoken(Locator place, String words, boolean isOfText) {

    /** All that is recorded of the words of each document. */
    static final Index<Map<Identifier, List<Spoken>>> BY_DOCUMENT =
            Index.of("words that may introduce things, by document", Spoken::byDocument);

    private static Map<Identifier, List<Spoken>> byDocument(Scope scope) {
        Map<Identifier, List<Spoken>> spoken = new HashMap<>();
        Dossier dossier = scope.dossier();
        dossier.outlines().forEach(outline -> {
            outline.parts().forEach(part -> add(spoken, place(outline.document(), part.label()), part.title()));
            outline.definitions().forEach(each -> {
                add(spoken, each.at(), PointingWords.findNoun(each.term()).orElse(each.term()));
                add(spoken, each.at(), each.meaning());
            });
            outline.mentions().forEach(mention -> add(spoken, mention));
        });
        dossier.documents()
                .forEach(document -> document.name().forms().forEach(form -> {
                    add(spoken, whole(document.identifier()), form);
                    document.citation().ifPresent(at -> add(spoken, at, form));
                }));
        dossier.actors()
                .forEach(actor ->
                        actor.citation().ifPresent(at -> actor.name().forms().forEach(form -> add(spoken, at, form))));
        dossier.programmes().forEach(programme -> addOwn(spoken, programme));
        titles(dossier).forEach(title -> add(spoken, title, title.quote().orElse("")));
        dossier.claims().forEach(claim -> add(spoken, claim));
        dossier.developments()
                .forEach(each -> each.what()
                        .citation()
                        .ifPresent(at -> add(spoken, at, each.what().asWritten())));
        dossier.undertakings()
                .forEach(each -> each.what()
                        .citation()
                        .ifPresent(at -> add(spoken, at, each.what().asWritten())));
        return spoken;
    }

    private static Citation whole(Identifier document) {
        return place(document, Locator.WHOLE);
    }

    private static Citation place(Identifier document, Locator place) {
        return Citation.builder().document(document).place(place).build();
    }

    private static void addOwn(Map<Identifier, List<Spoken>> spoken, Programme programme) {
        Citation whole = whole(programme.document());
        programme.name().forms().forEach(form -> add(spoken, whole, form));
        add(spoken, whole, PointingWords.OWN);
    }

    private static Stream<Citation> titles(Dossier dossier) {
        return Stream.concat(
                dossier.list(Activity.class).stream()
                        .map(each -> each.place().quoting(each.value().title())),
                dossier.list(Component.class).stream()
                        .map(each -> each.place().quoting(each.value().title())));
    }

    private static void add(Map<Identifier, List<Spoken>> spoken, Claim claim) {
        add(spoken, claim.evidence(), claim.stated().asWritten(), isOfText(claim.subject()));
    }

    private static boolean isOfText(Subject subject) {
        return subject instanceof Subject.Thing thing && isText(thing.identifier())
                || subject instanceof Subject.Pair pair && (isText(pair.first()) || isText(pair.second()));
    }

    private static void add(Map<Identifier, List<Spoken>> spoken, Mention mention) {
        boolean isOfText =
                !mention.numbers().isEmpty() || mention.referents().stream().anyMatch(Spoken::isText);
        add(spoken, mention.at(), mention.asWritten(), isOfText);
        if (!mention.referents().isEmpty()) {
            PointingWords.findNoun(mention.asWritten()).ifPresent(noun -> add(spoken, mention.at(), noun, isOfText));
        }
    }

    /** Whatever has a number or symbol may have articles. */
    private static boolean isText(Identifier thing) {
        return switch (thing.scheme()) {
            case COUNTRY, BODY, SDG -> false;
            default -> true;
        };
    }

    private static void add(Map<Identifier, List<Spoken>> spoken, Citation at, String words) {
        add(spoken, at, words, false);
    }

    private static void add(Map<Identifier, List<Spoken>> spoken, Citation at, String words, boolean isOfText) {
        spoken.computeIfAbsent(at.document(), any -> new ArrayList<>()).add(new Spoken(at.place(), words, isOfText));
    }

    /** Whether they are of a text that may have articles. */
    boolean hasText() {
        return isOfText || PointingWords.nameText(words);
    }
}
