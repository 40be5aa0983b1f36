package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/** The sheets of how documents are laid out, what they refer to, and how they name things. */
final class OutlineSheets {

    private final Tables tables;
    private final Reading reading;
    private final Map<Identifier, Outline.Builder> outlines = new LinkedHashMap<>();

    OutlineSheets(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    /** The outlines of the documents that are declared, and of those that rows show. */
    List<Outline> read(List<Identifier> declared) {
        declared.forEach(this::outline);
        readParts();
        read(DocumentSheets.CROSS_REFERENCES, Outline.Builder::addCrossReferences);
        read(DocumentSheets.DEFINITIONS, Outline.Builder::addDefinitions);
        read(DocumentSheets.MENTIONS, Outline.Builder::addMentions);
        read(DocumentSheets.LISTINGS, Outline.Builder::addListings);
        read(DocumentSheets.NOTES, Outline.Builder::addNotes);
        return outlines.values().stream().map(Outline.Builder::build).toList();
    }

    private Outline.Builder outline(Identifier document) {
        return outlines.computeIfAbsent(document, each -> Outline.builder().document(each));
    }

    private Optional<Identifier> document(Cells cells) {
        Optional<Identifier> named = cells.take(DocumentSheets.OUTLINE_OF);
        boolean isUnread = cells.has(DocumentSheets.OUTLINE_OF.name()) && named.isEmpty();
        if (named.isEmpty() && reading.document().isEmpty() && !isUnread) {
            cells.refuse(
                    "document",
                    "the row names no document, and the dossier has none of its own",
                    "Write its identifier.");
        }
        return isUnread ? named : named.or(reading::document);
    }

    private <E> void read(Sheet<E, Values> sheet, BiConsumer<Outline.Builder, E> adder) {
        for (Row row : tables.rows(sheet)) {
            Cells cells = new Cells(row, Address.ROOT, reading);
            Optional<Identifier> document = document(cells);
            sheet.read(cells, any -> about(document))
                    .ifPresent(each -> document.ifPresent(owner -> adder.accept(outline(owner), each)));
        }
    }

    private static Address about(Optional<Identifier> document) {
        return document.map(own -> Subject.of(own).address()).orElse(Address.ROOT);
    }

    private static Citation place(Identifier document, Outline.Part part) {
        return Citation.builder().document(document).place(part.label()).build();
    }

    private void readParts() {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : tables.rows(DocumentSheets.OUTLINE)) {
            Cells cells = new Cells(row, Address.ROOT, reading);
            Optional<Identifier> document = document(cells);
            Optional<Outline.Part> part = DocumentSheets.OUTLINE.read(cells, made -> {
                document.ifPresent(own -> cells.cite(place(own, made)));
                return about(document);
            });
            if (document.isPresent() && part.isPresent()) {
                Locator label = part.get().label();
                Row before = rows.putIfAbsent(document.get() + " " + label, row);
                if (before == null) {
                    outline(document.get()).addParts(part.get());
                } else {
                    noteTwice(before, row, label);
                }
            }
        }
    }

    private void noteTwice(Row one, Row other, Locator label) {
        for (Row row : List.of(one, other)) {
            reading.log()
                    .add(Problem.error(
                                    row.place("label"),
                                    "\"" + label + "\" stands in "
                                            + one.source().line(one.line()) + " and "
                                            + other.source().line(other.line()))
                            .found(label.toString())
                            .mend("Correct one of them or leave it out."));
        }
    }
}
