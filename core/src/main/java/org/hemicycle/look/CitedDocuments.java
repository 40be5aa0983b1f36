package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.time.ExtendedDate;

/**
 * The documents that a dossier describes, by their identifiers: titles, dates, languages, and which of them have an
 * operative part.
 *
 * <p>Example: {@code CitedDocuments.in(scope).dateOf(claim.evidence().document())} is the day on which the document was
 * written that makes a claim.
 */
public final class CitedDocuments {

    private static final Index<CitedDocuments> INDEX = Index.of("documents cited", CitedDocuments::new);

    private final Map<Identifier, Document> documents = new HashMap<>();
    private final Set<Identifier> outlined = new HashSet<>();
    private final Set<Identifier> operative = new HashSet<>();

    private CitedDocuments(Scope scope) {
        scope.dossier().documents().forEach(document -> documents.putIfAbsent(document.identifier(), document));
        scope.dossier().outlines().forEach(outline -> {
            outlined.add(outline.document());
            if (!outline.listPartsHolding(Content.OPERATIVE_PART).isEmpty()) {
                operative.add(outline.document());
            }
        });
    }

    /**
     * The documents of a run.
     *
     * @param scope what may be looked at
     * @return the documents, arranged once a run
     */
    public static CitedDocuments in(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    /**
     * A document.
     *
     * @param document its identifier
     * @return the document, if the dossier describes it
     */
    public Optional<Document> find(Identifier document) {
        requireNonNull(document, "document");
        return Optional.ofNullable(documents.get(document));
    }

    /**
     * The date that a document bears.
     *
     * @param document its identifier
     * @return the date, if the dossier has it
     */
    public Optional<ExtendedDate> dateOf(Identifier document) {
        return find(document).flatMap(Document::date);
    }

    /**
     * The languages that a document states to be written in.
     *
     * @param document its identifier
     * @return the languages; none where it states none
     */
    public Set<Language> languagesOf(Identifier document) {
        return find(document).map(Document::languages).orElse(Set.of());
    }

    /**
     * What a document is called.
     *
     * @param document its identifier
     * @return its common name, or else the identifier
     */
    public String titleOf(Identifier document) {
        return find(document).map(found -> found.name().common()).orElse(document.toString());
    }

    /**
     * Whether a document was itself entered, and is not only cited.
     *
     * @param document its identifier
     * @return true where the dossier has its outline
     */
    public boolean isEntered(Identifier document) {
        requireNonNull(document, "document");
        return outlined.contains(document);
    }

    /**
     * Whether what a document decides and asks is its own.
     *
     * @param document its identifier
     * @return false where its outline shows no operative part, as in a report
     */
    public boolean isOperative(Identifier document) {
        return operative.contains(document) || !outlined.contains(document);
    }
}
