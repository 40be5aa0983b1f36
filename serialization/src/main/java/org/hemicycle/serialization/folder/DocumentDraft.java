package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/** A document as it is read, before its kind is known, and what its sheet says of the folder. */
final class DocumentDraft {

    /** The kinds of documents. */
    enum Sort {
        ADOPTED_TEXT,
        AGREEMENT,
        PAPER;

        static Sort of(Document document) {
            if (document instanceof AdoptedText) {
                return ADOPTED_TEXT;
            }
            if (document instanceof Agreement) {
                return AGREEMENT;
            }
            if (document instanceof Paper) {
                return PAPER;
            }
            throw new IllegalArgumentException("Document " + document.identifier() + " is a "
                    + document.getClass().getSimpleName()
                    + ", which a folder has no sheet for; accepted are papers, adopted texts and agreements.");
        }
    }

    private final Paper.Builder paper = Paper.builder();
    private Optional<Sort> sort = Optional.empty();
    private Optional<Identifier> identifier = Optional.empty();
    private Optional<String> dossier = Optional.empty();
    private final Set<Identifier> known = new LinkedHashSet<>();
    private final List<Identifier> outlines = new ArrayList<>();

    Paper.Builder paper() {
        return paper;
    }

    void sort(Sort kind) {
        sort = Optional.of(kind);
    }

    Optional<Sort> sort() {
        return sort;
    }

    void identifier(Identifier own) {
        identifier = Optional.of(own);
        paper.identifier(own);
    }

    Optional<Identifier> identifier() {
        return identifier;
    }

    void dossier(String name) {
        dossier = Optional.of(name);
    }

    Optional<String> dossier() {
        return dossier;
    }

    void known(Identifier code) {
        known.add(code);
    }

    Set<Identifier> known() {
        return known;
    }

    void outline(Identifier document) {
        outlines.add(document);
    }

    List<Identifier> outlines() {
        return outlines;
    }

    /** The document under a name. */
    Document named(Name name) {
        paper.name(name);
        return build();
    }

    Document build() {
        Paper described = paper.build();
        return switch (sort.orElse(Sort.PAPER)) {
            case ADOPTED_TEXT -> AdoptedText.builder().from(described).build();
            case AGREEMENT -> Agreement.builder().from(described).build();
            case PAPER -> described;
        };
    }
}
