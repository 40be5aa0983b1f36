package org.hemicycle.serialization.folder;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;

/** The sheets about documents: the one that the sample holds, how it is laid out, and those that it cites. */
final class DocumentSheets {

    private enum Sort {
        ADOPTED_TEXT,
        PAPER
    }

    private final Sheets sheets;

    DocumentSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Document> documents() {
        return Stream.concat(Stream.of(own()), sheets.rows(Form.DOCUMENTS).map(this::cited))
                .toList();
    }

    private Document own() {
        Paper paper = Paper.builder()
                .identifier(sheets.document())
                .name(Name.of(sheets.required("title").get("value")))
                .issuer(sheets.property("issuer").map(row -> row.get("value", Identifier::parse)))
                .date(sheets.property("date").map(row -> row.get("value", ExtendedDate::parse)))
                .languages(sheets.languages())
                .build();
        return of(sheets.required("kind").get("value", Sort::valueOf), paper);
    }

    private Document cited(Row row) {
        Paper paper = Paper.builder()
                .identifier(row.get("identifier", Identifier::parse))
                .name(name(row, "title"))
                .issuer(row.find("issuer", Identifier::parse))
                .parties(row.list("parties", Identifier::parse))
                .date(row.find("date", ExtendedDate::parse))
                .period(row.find("period", ExtendedDate::parse)
                        .map(period -> sheets.stated(row, "", Optional.of(period), "certainty")))
                .availability(row.find("availability", Document.Availability::valueOf))
                .relations(relations(row))
                .citation(sheets.place(row))
                .build();
        return of(row.get("kind", Sort::valueOf), paper);
    }

    private static Document of(Sort sort, Paper paper) {
        return sort == Sort.PAPER
                ? paper
                : AdoptedText.builder()
                        .identifier(paper.identifier())
                        .name(paper.name())
                        .issuer(paper.issuer())
                        .languages(paper.languages())
                        .parties(paper.parties())
                        .date(paper.date())
                        .period(paper.period())
                        .availability(paper.availability())
                        .relations(paper.relations())
                        .citation(paper.citation())
                        .build();
    }

    private static List<Document.Relation> relations(Row row) {
        return row.find("relation", Document.Relation.Kind::valueOf).stream()
                .map(kind -> new Document.Relation(kind, row.get("related", Identifier::parse)))
                .toList();
    }

    /** The name in a column, with the short form, acronym and aliases of the row. */
    static Name name(Row row, String column) {
        return Name.builder()
                .official(row.get(column))
                .shortForm(row.find("short_name"))
                .acronym(row.find("acronym"))
                .aliases(row.list("aliases", Function.identity()))
                .build();
    }

    Outline outline() {
        return Outline.builder()
                .document(sheets.document())
                .parts(sheets.list(Form.OUTLINE, DocumentSheets::part))
                .crossReferences(sheets.list(
                        Form.CROSS_REFERENCES,
                        row -> new Outline.CrossReference(
                                words(row),
                                sheets.place(row),
                                row.get("target", Locator::parse),
                                row.get("expects", Content::valueOf))))
                .definitions(sheets.list(
                        Form.DEFINITIONS,
                        row -> new Outline.Definition(row.get("term"), row.get("meaning"), sheets.place(row))))
                .mentions(sheets.list(
                        Form.MENTIONS,
                        row -> new Outline.Mention(
                                words(row),
                                sheets.place(row),
                                identifiers(row, "referents"),
                                identifiers(row, "numbers"))))
                .listings(sheets.list(
                        Form.LISTINGS,
                        row -> new Outline.Listing(
                                words(row),
                                sheets.place(row),
                                contents(row),
                                row.get("complete", Boolean::parseBoolean))))
                .notes(sheets.list(
                        Form.NOTES,
                        row -> new Outline.Note(row.get("label"), places(row, "calls"), places(row, "texts"))))
                .build();
    }

    private static Outline.Part part(Row row) {
        return new Outline.Part(
                row.get(row.find("label").isPresent() ? "label" : "place", Locator::parse),
                row.get("title"),
                contents(row),
                row.get("in_contents", Boolean::parseBoolean),
                row.get("heading_present", Boolean::parseBoolean));
    }

    private static Set<Content> contents(Row row) {
        return row.list("holds", Content::valueOf).stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Content.class)));
    }

    private static Set<Identifier> identifiers(Row row, String column) {
        return new LinkedHashSet<>(row.list(column, Identifier::parse));
    }

    private static String words(Row row) {
        return row.find("as_written").orElse("");
    }

    private List<Citation> places(Row row, String column) {
        return row.list(column, sheets::citation);
    }
}
