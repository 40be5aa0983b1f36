package org.hemicycle.consistency.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.time.ExtendedDate;

/** The documents that facts come from: title and date of each, and which have an operative part. */
public final class SourceTexts {

    public static final Function<Scope, SourceTexts> INDEX = SourceTexts::new;

    private final Map<Identifier, ExtendedDate> dates = new HashMap<>();
    private final Map<Identifier, String> titles = new HashMap<>();
    private final Map<Identifier, Set<Language>> languages = new HashMap<>();
    private final Set<Identifier> outlined = new HashSet<>();
    private final Set<Identifier> operative = new HashSet<>();

    private SourceTexts(Scope scope) {
        for (Document document : scope.dossier().documents()) {
            titles.putIfAbsent(document.identifier(), document.name().common());
            languages.putIfAbsent(document.identifier(), document.languages());
            document.date().ifPresent(date -> dates.putIfAbsent(document.identifier(), date));
        }
        scope.dossier().outlines().forEach(outline -> {
            outlined.add(outline.document());
            if (!outline.listPartsHolding(Content.OPERATIVE_PART).isEmpty()) {
                operative.add(outline.document());
            }
        });
    }

    /** The date that a document bears. */
    public Optional<ExtendedDate> date(Identifier document) {
        return Optional.ofNullable(dates.get(document));
    }

    /** The languages that a document states to be written in. */
    public Set<Language> languages(Identifier document) {
        return languages.getOrDefault(document, Set.of());
    }

    /** What a document is called, or else its identifier. */
    public String title(Identifier document) {
        return titles.getOrDefault(document, document.toString());
    }

    /** Whether what a document decides and asks is its own: not where it is known to be a report throughout. */
    public boolean isOperative(Identifier document) {
        return operative.contains(document) || !outlined.contains(document);
    }
}
