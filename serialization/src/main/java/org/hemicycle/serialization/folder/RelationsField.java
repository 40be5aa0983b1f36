package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.document.Document;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.source.Identifier;

/** How a document relates to others: two lists of equal length. */
final class RelationsField implements Field<Document, DocumentDraft> {

    private static final Column<List<Document.Relation.Kind>> KINDS = Column.optional(
            "relation",
            "how it relates to another document",
            Format.word(Document.Relation.Kind.class).list());
    private static final Column<List<Identifier>> OTHERS =
            Column.optional("related", "the other document", Formats.LOCAL.list());

    @Override
    public List<Column<?>> columns() {
        return List.of(KINDS, OTHERS);
    }

    @Override
    public void read(Cells cells, DocumentDraft draft) {
        Optional<List<Document.Relation.Kind>> kinds = cells.take(KINDS);
        Optional<List<Identifier>> others = cells.take(OTHERS);
        int count = kinds.map(List::size).orElse(0);
        boolean isUnread = cells.has(KINDS.name()) && kinds.isEmpty() || cells.has(OTHERS.name()) && others.isEmpty();
        if (count != others.map(List::size).orElse(0)) {
            if (!isUnread) {
                cells.refuse(
                        KINDS.name(),
                        CountedNoun.of(count, "relation") + " beside "
                                + CountedNoun.of(others.map(List::size).orElse(0), "document"),
                        "Write a document for each relation.");
            }
            return;
        }
        draft.paper()
                .addAllRelations(IntStream.range(0, count)
                        .mapToObj(i -> new Document.Relation(
                                kinds.orElseThrow().get(i), others.orElseThrow().get(i)))
                        .toList());
    }

    @Override
    public void write(Document document, Line line) {
        if (!document.relations().isEmpty()) {
            line.put(
                            KINDS,
                            document.relations().stream()
                                    .map(Document.Relation::kind)
                                    .toList())
                    .put(
                            OTHERS,
                            document.relations().stream()
                                    .map(Document.Relation::other)
                                    .toList());
        }
    }
}
