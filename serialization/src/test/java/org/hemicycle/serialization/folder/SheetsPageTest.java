package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

/** One table makes the reader, the writer, the refusals and the guide's page. */
class SheetsPageTest {

    private static final Path PAGE = Path.of("../src/site/markdown/guide/sheets.md");

    @Test
    void pageIsWhatTheTableOfSheetsSays() throws IOException {
        String text = SheetsPage.text(SheetList.ALL);
        if ("write".equals(System.getProperty("hemicycle.pages"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals(
                Files.readString(PAGE),
                text,
                "Sheets or columns have changed: look at the change, then write the page with -Dhemicycle.pages=write.");
    }

    @Test
    void sheetsHaveFilesAndColumnsOfTheirOwn() {
        assertEquals(Set.copyOf(SheetList.files()).size(), SheetList.ALL.size());
        for (SheetForm sheet : SheetList.ALL) {
            List<String> names = sheet.columns().stream().map(Column::name).toList();
            assertEquals(Set.copyOf(names).size(), names.size(), sheet.file());
        }
    }

    @Test
    void examplesAreAccepted() {
        Reading reading = new Reading(new ProblemLog(), new Codes(ReferenceData.shipped()), Set.of());
        reading.hasDocument(Optional.of(Identifier.parse("local:plan")));
        reading.codes().describe(List.of(Identifier.parse("local:work-plan-2026")));
        reading.parts().add(Address.of("plan"), "programme");
        for (SheetForm sheet : SheetList.ALL) {
            for (Column<?> column : sheet.columns()) {
                boolean isPart = column.format().accepted().startsWith("the key or path of");
                if (!isPart) {
                    column.format().read(column.format().example(), reading);
                }
            }
        }
    }

    /** What adds a column: nothing but a line of the table. */
    private static Sheet<Outline.Definition, Values> withColumn(String name) {
        return Sheet.<Outline.Definition, Values>of(
                        "glossary.csv",
                        "a term",
                        Values::new,
                        values -> new Outline.Definition(
                                values.get("term"),
                                values.<Optional<String>>get(name).orElse("none"),
                                Citation.of(Citation.DOSSIER, "")))
                .required("term", "the term", Formats.TEXT, Outline.Definition::term, Values.to("term"))
                .optional(
                        name,
                        "what was added",
                        Formats.TEXT,
                        definition -> Optional.of(definition.meaning()),
                        Values.to(name));
    }

    @Test
    void columnThatIsAddedIsReadWrittenAcceptedAndShown() {
        Sheet<Outline.Definition, Values> sheet = withColumn("added");
        ProblemLog log = new ProblemLog();
        Tables tables = new Tables(new TableHolder.Folder("my-plan"), log);
        tables.add(sheet, "term,added\nDPC,Directorate\n".getBytes(StandardCharsets.UTF_8));
        Reading reading = new Reading(log, new Codes(ReferenceData.shipped()), Set.of());
        Outline.Definition read = sheet.read(
                        new Cells(tables.rows(sheet).get(0), Address.ROOT, reading), any -> Address.ROOT)
                .orElseThrow();
        Dossier empty = Dossier.builder().name("empty").build();
        Line line = new Line(Address.ROOT, new Writing(empty, OwnDocument.of(empty), ReferenceData.shipped()));
        sheet.write(read, line);

        assertEquals("Directorate", read.meaning());
        assertTrue(log.problems().isEmpty(), log.problems().print());
        assertEquals("Directorate", line.cell("added"));
        assertTrue(SheetsPage.text(List.of(sheet)).contains("| `added` | what was added |"));
    }

    @Test
    void columnThatIsNotInTheTableIsRefusedWithTheOnesThatAre() {
        ProblemLog log = new ProblemLog();
        new Tables(new TableHolder.Folder("my-plan"), log)
                .add(withColumn("added"), "term,aded\nDPC,Directorate\n".getBytes(StandardCharsets.UTF_8));
        String refusal = log.problems().print();
        assertTrue(refusal.contains("\"aded\"") && refusal.contains("Did you mean \"added\"?"), refusal);
        assertTrue(refusal.contains("term, added"), refusal);
    }
}
