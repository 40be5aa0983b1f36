package org.hemicycle.serialization.folder;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/** The sheets of documents: the folder's own, those that it cites, and how documents are laid out. */
final class DocumentSheets {

    static final String TITLE = "title";
    static final String KIND = "kind";

    static final PropertySheet<Document, DocumentDraft> DOCUMENT = new PropertySheet<>(
            "document.csv",
            "a fact on the document that the folder holds",
            List.of(),
            Stream.<List<Property<Document, Named<DocumentDraft>>>>of(
                            List.of(
                                    new Property.Single<>(
                                            KIND,
                                            "its kind",
                                            Format.word(DocumentDraft.Sort.class),
                                            false,
                                            Optional.of(ClaimProperty.KIND),
                                            document -> Optional.of(DocumentDraft.Sort.of(document)),
                                            (made, sort) -> made.builder().sort(sort)),
                                    new Property.Single<>(
                                            "identifier",
                                            "its identifier; places stand in it",
                                            Formats.NEW_CODE,
                                            false,
                                            Optional.empty(),
                                            document -> Optional.of(document.identifier()),
                                            (made, identifier) -> made.builder().identifier(identifier))),
                            Named.properties(
                                    TITLE, "what it is called; needed with identifier and kind", Document::name),
                            List.of(
                                    new Property.Single<>(
                                            "issuer",
                                            "who issued it",
                                            Formats.BODY,
                                            false,
                                            Optional.of(ClaimProperty.ISSUED_BY),
                                            Document::issuer,
                                            (made, issuer) ->
                                                    made.builder().paper().issuer(issuer)),
                                    new Property.Single<>(
                                            "date",
                                            "the date that it bears",
                                            Formats.DATE,
                                            false,
                                            Optional.of(ClaimProperty.DATED),
                                            Document::date,
                                            (made, date) ->
                                                    made.builder().paper().date(date)),
                                    new Property.Many<>(
                                            "language",
                                            "a language that it is written in",
                                            Formats.LANGUAGE,
                                            Optional.empty(),
                                            Document::languages,
                                            (made, language) ->
                                                    made.builder().paper().addLanguages(language)),
                                    new Property.Single<>(
                                            "name",
                                            "what the dossier is called, if not like the document",
                                            Formats.TEXT.like("Plan and its report"),
                                            false,
                                            Optional.empty(),
                                            document -> Optional.empty(),
                                            (made, name) -> made.builder().dossier(name)),
                                    new Property.Many<>(
                                            "known",
                                            "a code that is meant although the reference data lack it",
                                            Formats.NEW_CODE,
                                            Optional.empty(),
                                            document -> List.of(),
                                            (made, code) -> made.builder().known(code)),
                                    new Property.Many<>(
                                            "outline",
                                            "a document whose layout is entered, where no sheet shows it",
                                            Formats.NEW_CODE,
                                            Optional.empty(),
                                            document -> List.of(),
                                            (made, document) -> made.builder().outline(document))))
                    .flatMap(List::stream)
                    .toList());

    static final Sheet<Document, DocumentDraft> DOCUMENTS = Sheet.<Document, DocumentDraft>of(
                    "documents.csv", "another document that this one cites", DocumentDraft::new, DocumentDraft::build)
            .required("identifier", "its identifier", Formats.NEW_CODE, Document::identifier, DocumentDraft::identifier)
            .required(
                    KIND,
                    "its kind",
                    Format.word(DocumentDraft.Sort.class),
                    DocumentDraft.Sort::of,
                    DocumentDraft::sort)
            .field(new NameField<>(
                    TITLE, Document::name, (draft, name) -> draft.paper().name(name)))
            .optional(
                    "issuer",
                    "who issued it",
                    Formats.BODY,
                    Document::issuer,
                    (draft, issuer) -> draft.paper().issuer(issuer))
            .list(
                    "parties",
                    "who concluded it",
                    Formats.CODE,
                    Document::parties,
                    (draft, parties) -> draft.paper().addAllParties(parties))
            .optional(
                    "date",
                    "the date that it bears",
                    Formats.DATE,
                    Document::date,
                    (draft, date) -> draft.paper().date(date))
            .perhaps(
                    Statement.besides(Column.optional("period", "the time that it covers", Formats.DATE), Implied.NONE),
                    Document::period,
                    (draft, period) -> draft.paper().period(period))
            .list(
                    "languages",
                    "the languages that it is written in",
                    Formats.LANGUAGE,
                    Document::languages,
                    (draft, languages) -> draft.paper().addAllLanguages(languages))
            .optional(
                    "availability",
                    "whether it can be had",
                    Format.word(Document.Availability.class),
                    Document::availability,
                    (draft, availability) -> draft.paper().availability(availability))
            .field(new RelationsField())
            .placed(Document::citation, (draft, place) -> draft.paper().citation(place));

    static final Column<Identifier> OUTLINE_OF = Column.optional(
            "document", "the document that is laid out like this; blank for that of the folder", Formats.NEW_CODE);

    static final Sheet<Outline.Part, Values> OUTLINE = Sheet.<Outline.Part, Values>of(
                    "outline.csv",
                    "a part of the document",
                    Values::new,
                    values -> new Outline.Part(
                            values.get("label"),
                            values.get(TITLE),
                            contents(values),
                            values.get("listed"),
                            values.get("headed")))
            .home(OUTLINE_OF)
            .field(new LabelField())
            .required(TITLE, "its heading", Formats.TEXT.like("Priorities"), Outline.Part::title, Values.to(TITLE))
            .list("holds", "what it holds", Format.word(Content.class), Outline.Part::holds, Values.to("holds"))
            .required(
                    "in_contents",
                    "whether the table of contents has it",
                    Formats.YES_NO,
                    Outline.Part::inContents,
                    Values.to("listed"))
            .required(
                    "heading_present",
                    "whether the text has it",
                    Formats.YES_NO,
                    Outline.Part::headingPresent,
                    Values.to("headed"));

    static final Sheet<Outline.CrossReference, Values> CROSS_REFERENCES = Sheet.<Outline.CrossReference, Values>of(
                    "cross-references.csv",
                    "a reference to a part of the document",
                    Values::new,
                    values -> new Outline.CrossReference(
                            values.get("words"), values.get("place"), values.get("target"), values.get("expects")))
            .home(OUTLINE_OF)
            .words(Common.WORDS, "the words of the source", Outline.CrossReference::asWritten, Values.to("words"))
            .required("target", "where it leads", Formats.LOCATOR, Outline.CrossReference::target, Values.to("target"))
            .required(
                    "expects",
                    "what is expected there",
                    Format.word(Content.class),
                    Outline.CrossReference::expects,
                    Values.to("expects"))
            .required(Common.PLACE, "where it stands", Formats.PLACE, Outline.CrossReference::from, Values.to("place"));

    static final Sheet<Outline.Definition, Values> DEFINITIONS = Sheet.<Outline.Definition, Values>of(
                    "definitions.csv",
                    "a term that the document defines",
                    Values::new,
                    values -> new Outline.Definition(values.get("term"), values.get("meaning"), values.get("place")))
            .home(OUTLINE_OF)
            .required("term", "the term", Formats.TEXT.like("DPC"), Outline.Definition::term, Values.to("term"))
            .required(
                    "meaning",
                    "what it stands for",
                    Formats.TEXT.like("Directorate of Programme Co-ordination"),
                    Outline.Definition::meaning,
                    Values.to("meaning"))
            .required(Common.PLACE, "where it is defined", Formats.PLACE, Outline.Definition::at, Values.to("place"));

    static final Sheet<Outline.Mention, Values> MENTIONS = Sheet.<Outline.Mention, Values>of(
                    "mentions.csv",
                    "a place that names something",
                    Values::new,
                    values -> new Outline.Mention(
                            values.get("words"),
                            values.get("place"),
                            new LinkedHashSet<>(values.<Identifier>list("referents")),
                            new LinkedHashSet<>(values.<Identifier>list("numbers"))))
            .home(OUTLINE_OF)
            .words(Common.WORDS, "the name, as it is written", Outline.Mention::asWritten, Values.to("words"))
            .list("referents", "what is meant", Formats.TREATY, Outline.Mention::referents, Values.to("referents"))
            .list(
                    "numbers",
                    "the numbers that are printed with the name",
                    Formats.TREATY,
                    Outline.Mention::numbers,
                    Values.to("numbers"))
            .required(Common.PLACE, "where it stands", Formats.PLACE, Outline.Mention::at, Values.to("place"));

    static final Sheet<Outline.Listing, Values> LISTINGS = Sheet.<Outline.Listing, Values>of(
                    "listings.csv",
                    "a place that says what a list holds",
                    Values::new,
                    values -> new Outline.Listing(
                            values.get("words"), values.get("place"), contents(values), values.get("complete")))
            .home(OUTLINE_OF)
            .list(
                    "holds",
                    "of what it is a list",
                    Format.word(Content.class),
                    Outline.Listing::holds,
                    Values.to("holds"))
            .required(
                    "complete",
                    "whether it is said to be complete",
                    Formats.YES_NO,
                    Outline.Listing::isComplete,
                    Values.to("complete"))
            .words(Common.WORDS, "the words of the source", Outline.Listing::asWritten, Values.to("words"))
            .required(Common.PLACE, "where it stands", Formats.PLACE, Outline.Listing::at, Values.to("place"));

    static final Sheet<Outline.Note, Values> NOTES = Sheet.<Outline.Note, Values>of(
                    "notes.csv",
                    "a note of the document",
                    Values::new,
                    values -> new Outline.Note(
                            values.get("label"), values.<Citation>list("calls"), values.<Citation>list("texts")))
            .home(OUTLINE_OF)
            .required("label", "its number or mark", Formats.TEXT.like("2.1"), Outline.Note::label, Values.to("label"))
            .sequence("calls", "where it is called", Formats.PLACE, Outline.Note::calls, Values.to("calls"))
            .sequence("texts", "where its text stands", Formats.PLACE, Outline.Note::texts, Values.to("texts"));

    private DocumentSheets() {}

    private static Set<Content> contents(Values values) {
        Set<Content> holds = EnumSet.noneOf(Content.class);
        holds.addAll(values.<Content>list("holds"));
        return holds;
    }
}
