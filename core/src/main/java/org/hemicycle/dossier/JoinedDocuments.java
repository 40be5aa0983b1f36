package org.hemicycle.dossier;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;

/** Two descriptions of one document made one. */
final class JoinedDocuments {

    /** The kinds of documents of this library, and how each is made of what is common to all. */
    private static final Map<Class<? extends Document>, UnaryOperator<Document>> KINDS = Map.of(
            Paper.class, paper -> paper,
            AdoptedText.class, paper -> AdoptedText.builder().from(paper).build(),
            Agreement.class, paper -> Agreement.builder().from(paper).build());

    private JoinedDocuments() {}

    /** The document, or nothing where the two are of different kinds, or of a kind that only its author knows. */
    static Optional<Document> joined(Document one, Document other, Consumer<Claim> record) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(one) && kind.getKey().isInstance(other))
                .findFirst()
                .map(kind -> kind.getValue().apply(common(one, other, record)));
    }

    private static Paper common(Document one, Document other, Consumer<Claim> record) {
        Descriptions<Document> both = new Descriptions<>(
                one, other, Subject.of(one.identifier()), document -> Optional.of(Attributes.place(document)), record);
        both.names(Attributes.DOCUMENT_NAME, one.name(), other.name());
        return joined(both);
    }

    /** All that the kinds of documents have in common is what a paper has. */
    private static Paper joined(Descriptions<Document> both) {
        return Paper.builder()
                .identifier(both.one().identifier())
                .name(Descriptions.joined(both.one().name(), both.other().name()))
                .issuer(both.value(Attributes.ISSUED_BY))
                .date(both.value(Attributes.DATED))
                .period(both.on(Attributes.PERIOD))
                .languages(all(both.one().languages(), both.other().languages()))
                .parties(all(both.one().parties(), both.other().parties()))
                .relations(all(both.one().relations(), both.other().relations()))
                .availability(availability(both))
                .citation(Merge.first(both.one().citation(), both.other().citation()))
                .build();
    }

    /** What is delivered in one dossier is delivered, though another has only a label of it. */
    private static Optional<Document.Availability> availability(Descriptions<Document> both) {
        return Stream.of(
                        Document.Availability.DELIVERED,
                        Document.Availability.PLANNED,
                        Document.Availability.LABEL_ONLY)
                .filter(each -> Stream.of(both.one(), both.other())
                        .anyMatch(document ->
                                document.availability().filter(each::equals).isPresent()))
                .findFirst();
    }

    private static <T> Set<T> all(Iterable<T> one, Iterable<T> other) {
        Set<T> all = new LinkedHashSet<>();
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }
}
