package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;

/** What {@code document.csv} says: of the document that the folder holds, and of the folder. */
final class OwnSheet {

    private static final PropertySheet<Document, DocumentDraft> SHEET = DocumentSheets.DOCUMENT;

    private static final String KNOWN = "known";

    private final String folder;
    private final Tables tables;
    private final Reading reading;
    private final DocumentDraft draft = new DocumentDraft();
    private Optional<Document> document = Optional.empty();

    OwnSheet(String folder, Tables tables, Reading reading) {
        this.folder = folder;
        this.tables = tables;
        this.reading = reading;
    }

    void read(List<Claim> claims) {
        describe();
        List<Row> rows = tables.rows(SHEET);
        boolean isNamed = isThere(DocumentSheets.TITLE);
        boolean isOfAKind = isThere(DocumentSheets.KIND);
        boolean isDescribed = isNamed || isOfAKind;
        Optional<Identifier> own =
                value("identifier").flatMap(cell -> Quietly.read(Formats.NEW_CODE, Optional.of(cell), reading));
        reading.hasDocument(own.or(() -> isDescribed || rows.isEmpty() ? Optional.of(standIn()) : Optional.empty()));
        reading.hasLanguages(values("language")
                .flatMap(cell -> Quietly.read(Formats.LANGUAGE, Optional.of(cell), reading).stream())
                .toList());
        Named<DocumentDraft> made = new Named<>(draft, Name.builder());
        SHEET.read(
                rows.stream().map(row -> new Cells(row, Address.ROOT, reading)).toList(),
                Subject.of(reading.document().orElseGet(this::standIn)),
                made,
                claims);
        if (isDescribed
                && isNamed
                && draft.sort().isPresent()
                && draft.identifier().isPresent()) {
            document = Optional.of(draft.named(made.name().build()));
        } else if (isDescribed || draft.dossier().isEmpty()) {
            noteMissing(isNamed, draft.sort().isPresent(), draft.identifier().isPresent());
        }
    }

    /** The codes that the folder describes or declares are known. */
    private void describe() {
        reading.codes()
                .describe(codes(Stream.of(
                                values("identifier"),
                                cells(RecordSheets.ACTORS, RecordSheets.ACTOR_KEY),
                                cells(DocumentSheets.DOCUMENTS, "identifier"))
                        .flatMap(each -> each)));
        reading.codes().declare(codes(values(KNOWN)));
    }

    private List<Identifier> codes(Stream<String> cells) {
        return cells.flatMap(cell -> Quietly.read(Formats.NEW_CODE.list(), Optional.of(cell), reading).stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Notes codes that need not be declared as known; which they are shows when everything was read. */
    void noteNeedless() {
        rows(KNOWN).forEach(row -> codes(row.find("value").stream()).forEach(code -> noteNeedless(row, code)));
    }

    private void noteNeedless(Row row, Identifier code) {
        boolean isKnown = reading.codes().isKnownAnyway(code);
        if (isKnown || !reading.codes().isUsed(code)) {
            reading.log()
                    .add(Problem.warning(
                                    row.place("value"),
                                    "\"" + code
                                            + (isKnown
                                                    ? "\" is known anyway"
                                                    : "\" stands nowhere else in this dossier"))
                            .found(code.toString())
                            .mend("Leave the row out."));
        }
    }

    private Stream<String> cells(SheetForm sheet, String column) {
        return tables.rows(sheet).stream().flatMap(row -> row.find(column).stream());
    }

    private Identifier standIn() {
        String key = folder.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        return Identifier.parse("local:" + (key.isEmpty() ? "folder" : key));
    }

    private void noteMissing(boolean isNamed, boolean isOfAKind, boolean isIdentified) {
        List<String> missing = Stream.of(
                        isIdentified ? "" : "identifier",
                        isNamed ? "" : DocumentSheets.TITLE,
                        isOfAKind ? "" : DocumentSheets.KIND)
                .filter(name -> !name.isEmpty())
                .toList();
        reading.log()
                .add(Problem.error(
                                tables.holder().place(SHEET),
                                tables.has(SHEET)
                                        ? "there is no row for " + String.join(", ", missing)
                                        : tables.holder().lacking())
                        .mend("Say from which document the facts are, with a row for each: "
                                + SHEET.properties().stream()
                                        .filter(property -> missing.contains(property.name()))
                                        .map(OwnSheet::row)
                                        .collect(Collectors.joining("; "))
                                + "."));
    }

    private static String row(Property<?, ?> property) {
        Format<?> format = property.format();
        return "property " + property.name()
                + (format.words().isEmpty()
                        ? " and a value such as " + format.example()
                        : " and the value " + String.join(" or ", format.words()));
    }

    private Stream<String> values(String property) {
        return rows(property).flatMap(row -> row.find("value").stream());
    }

    private Stream<Row> rows(String property) {
        return tables.rows(SHEET).stream()
                .filter(row -> row.find(PropertySheet.PROPERTY)
                        .flatMap(word -> Quietly.word(SHEET.names(), word))
                        .filter(property::equals)
                        .isPresent());
    }

    private Optional<String> value(String property) {
        return values(property).findFirst();
    }

    private boolean isThere(String property) {
        return value(property).isPresent();
    }

    /** The document, where the sheet describes it. */
    Optional<Document> document() {
        return document;
    }

    /** The row that identifies the document, where the sheet describes one. */
    Map<Identifier, Row> row() {
        Map<Identifier, Row> rows = new HashMap<>();
        document.ifPresent(
                described -> rows("identifier").findFirst().ifPresent(row -> rows.put(described.identifier(), row)));
        return rows;
    }

    /** What the dossier is called. */
    String name() {
        return draft.dossier()
                .or(() -> value(DocumentSheets.TITLE).map(Escape::literal))
                .filter(name -> !name.isBlank())
                .orElse(folder);
    }

    /** The year of the document, where its date has one. */
    Optional<Integer> year() {
        return value("date")
                .flatMap(cell -> Quietly.read(Formats.DATE, Optional.of(cell), reading))
                .map(ExtendedDate::bounds)
                .flatMap(days -> days.year());
    }

    /** The documents whose layout is entered even if no row shows it. */
    List<Identifier> outlines() {
        return draft.outlines();
    }
}
