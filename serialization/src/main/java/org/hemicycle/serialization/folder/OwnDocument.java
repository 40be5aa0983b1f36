package org.hemicycle.serialization.folder;

import java.util.Optional;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.time.Timing;

/**
 * The document of a dossier that its folder holds: the first one.
 *
 * @param document the document; absent where the dossier has none
 * @param isDescribed whether {@code document.csv} can say everything of it
 */
record OwnDocument(Optional<Document> document, boolean isDescribed) {

    static OwnDocument of(Dossier dossier) {
        Optional<Document> first = dossier.documents().stream().findFirst();
        return new OwnDocument(first, first.filter(OwnDocument::isPlain).isPresent());
    }

    private static boolean isPlain(Document document) {
        return document.period().isEmpty()
                && document.parties().isEmpty()
                && document.relations().isEmpty()
                && document.availability().isEmpty()
                && document.citation().isEmpty();
    }

    Optional<Identifier> identifier() {
        return document.map(Document::identifier);
    }

    /** The languages that {@code document.csv} names. */
    Language[] languages() {
        return document.filter(any -> isDescribed).stream()
                .flatMap(own -> own.languages().stream())
                .toArray(Language[]::new);
    }

    /** The year of the date that {@code document.csv} names. */
    int year() {
        return document.filter(any -> isDescribed)
                .flatMap(Document::date)
                .flatMap(date -> date.bounds().year())
                .orElse(Timing.NO_YEAR);
    }
}
