package org.hemicycle.consistency.view;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.document.Document;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/** The documents that the dossier describes, by their identifiers. */
public final class CitedDocuments {

    private static final Function<Scope, Map<Identifier, Document>> INDEX =
            scope -> scope.dossier().documents().stream()
                    .collect(Collectors.toMap(Document::identifier, document -> document, (first, later) -> first));

    private CitedDocuments() {}

    public static Optional<Document> find(Identifier identifier, Scope scope) {
        return Optional.ofNullable(scope.index(INDEX).get(identifier));
    }

    /** The date that a document bears. */
    public static Optional<ExtendedDate> dateOf(Identifier identifier, Scope scope) {
        return find(identifier, scope).flatMap(Document::date);
    }

    /** What a document is called, or else its identifier. */
    public static String label(Identifier identifier, Scope scope) {
        return find(identifier, scope).map(document -> document.name().common()).orElse(identifier.toString());
    }
}
