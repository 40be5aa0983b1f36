package org.hemicycle.dossier;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;

/** Two descriptions of one document made one. */
final class JoinedDocuments {

    private JoinedDocuments() {}

    /** The document, or nothing where the two are of different kinds, or of a kind that only its author knows. */
    static Optional<Document> joined(Document one, Document other, Consumer<Claim> record) {
        Agreement<Document> agreement = new Agreement<>(
                one, other, Subject.of(one.identifier()), document -> Optional.of(Attributes.place(document)), record);
        boolean papers = one instanceof Paper && other instanceof Paper;
        boolean adopted = one instanceof AdoptedText && other instanceof AdoptedText;
        if (!papers && !adopted) {
            return Optional.empty();
        }
        agreement.names(Attributes.DOCUMENT_NAME, one.name(), other.name());
        Paper joined = joined(agreement);
        return Optional.of(papers ? joined : adoptedText(joined));
    }

    /** All that two kinds of documents have in common is what a paper has. */
    private static Paper joined(Agreement<Document> both) {
        return Paper.builder()
                .identifier(both.one().identifier())
                .name(Agreement.joined(both.one().name(), both.other().name()))
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

    private static Document adoptedText(Paper described) {
        return AdoptedText.builder()
                .identifier(described.identifier())
                .name(described.name())
                .issuer(described.issuer())
                .date(described.date())
                .period(described.period())
                .languages(described.languages())
                .parties(described.parties())
                .relations(described.relations())
                .availability(described.availability())
                .citation(described.citation())
                .build();
    }

    /** What is delivered in one dossier is delivered, though another has only a label of it. */
    private static Optional<Document.Availability> availability(Agreement<Document> both) {
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
