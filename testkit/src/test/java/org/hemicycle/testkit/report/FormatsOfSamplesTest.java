package org.hemicycle.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.report.CheckedDossier;
import org.hemicycle.serialization.report.ReportFormat;
import org.hemicycle.serialization.report.TidyTables;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No form leaves out a finding of a sample. */
class FormatsOfSamplesTest {

    private static final RuleSet RULES = RuleSets.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    static List<Dossier> samples() {
        return List.copyOf(Samples.all().values());
    }

    private static CheckedDossier check(Dossier dossier) {
        return CheckedDossier.of(dossier, RULES.asOf(DAY).check(dossier));
    }

    private static List<String> fingerprints(CheckedDossier checked) {
        return checked.report().orElseThrow().findings().stream()
                .map(Finding::fingerprint)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void markdownHasAnEntryForEachFinding(Dossier dossier) {
        CheckedDossier checked = check(dossier);
        String prefix = "- Fingerprint: ";
        List<String> told = ReportFormat.MARKDOWN
                .print(RULES, List.of(checked))
                .lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).replace("\\", ""))
                .sorted()
                .toList();

        assertFalse(told.isEmpty());
        assertEquals(fingerprints(checked), told);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTableHasARowForEachFinding(Dossier dossier) {
        CheckedDossier checked = check(dossier);
        List<String> told =
                CsvReader.builder().ofNamedCsvRecord(ReportFormat.CSV.print(RULES, List.of(checked))).stream()
                        .map((NamedCsvRecord row) -> row.getField("fingerprint"))
                        .sorted()
                        .toList();

        assertEquals(fingerprints(checked), told);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportInJsonIsReadAgain(Dossier dossier) {
        CheckedDossier checked = check(dossier);
        JsonNode report = new JsonMapper()
                .readTree(ReportFormat.JSON.print(RULES, List.of(checked)))
                .at("/inputs/0/report");

        assertEquals(checked.report().orElseThrow(), HemicycleJson.read(report.toString(), Report.class));
    }

    /** Another reader says what stands at the pointer; on one line, only the column tells values apart. */
    @ParameterizedTest
    @MethodSource("samples")
    void aRegionOfJsonBeginsWhereTheValueOfItsPointerDoes(Dossier dossier) {
        JsonMapper mapper = new JsonMapper();
        String indented = HemicycleJson.write(dossier);
        for (String text : List.of(indented, mapper.readTree(indented).toString())) {
            Draft<Dossier> draft = HemicycleJson.readDraft(text);
            Report report = RULES.asOf(DAY).check(draft.value());
            List<JsonNode> regions = mapper.readTree(
                            ReportFormat.SARIF.print(RULES, List.of(CheckedDossier.of(draft, report))))
                    .findValues("region");

            assertFalse(regions.isEmpty());
            JsonNode whole = mapper.readTree(text);
            List<String> lines = text.lines().toList();
            for (JsonNode region : regions) {
                JsonNode value = whole.at(region.at("/message/text").asString());
                String found = lines.get(region.get("startLine").asInt() - 1)
                        .substring(region.get("startColumn").asInt() - 1);
                String begins = value.isObject() ? "{" : value.isArray() ? "[" : value.toString();
                assertTrue(found.startsWith(begins), () -> region + " is " + found);
            }
        }
    }

    /** Another reader says what stands in the cell; of a line with many cells, only the column tells which is meant. */
    @ParameterizedTest
    @MethodSource("samples")
    void aRegionOfASheetBeginsWhereItsCellDoes(Dossier dossier, @TempDir Path folder) throws IOException {
        DossierFolder.write(dossier, folder);
        Draft<Dossier> draft = DossierFolder.readDraft(folder);
        Report report = RULES.asOf(DAY).check(draft.value());
        List<JsonNode> cells = new JsonMapper()
                        .readTree(ReportFormat.SARIF.print(RULES, List.of(CheckedDossier.of(draft, report))))
                        .findValues("physicalLocation")
                        .stream()
                        .filter(place -> place.at("/region").has("startColumn"))
                        .toList();

        assertFalse(cells.isEmpty());
        for (JsonNode place : cells) {
            Path sheet = folder.resolve(place.at("/artifactLocation/uri").asString());
            JsonNode region = place.get("region");
            int line = region.get("startLine").asInt();
            String begins = Files.readAllLines(sheet)
                    .get(line - 1)
                    .substring(region.get("startColumn").asInt() - 1);
            String cell = cell(sheet, line, region.at("/message/text").asString());
            assertTrue(
                    begins.replace("\"\"", "\"").startsWith(begins.startsWith("\"") ? "\"" + cell : cell + ",")
                            || begins.equals(cell),
                    () -> region + " is " + begins);
        }
    }

    private static String cell(Path sheet, int line, String column) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(sheet)).stream()
                .filter(row -> row.getStartingLineNumber() == line)
                .map(row -> row.getField(column).lines().findFirst().orElse(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAnswersOnASampleAreTheSameInBothTables() {
        ReferenceData data = ReferenceData.shipped();
        Eligibility.Dated asked = Eligibility.in(Samples.kazakhstanPriorities()).asOf(DAY);
        List<Identifier> states = List.of(Identifier.parse("KZ"), Identifier.parse("FR"));
        List<Identifier> conventions = List.copyOf(data.conventions().keySet());
        List<NamedCsvRecord> verdicts =
                CsvReader.builder().ofNamedCsvRecord(TidyTables.verdicts(asked, states, conventions, data)).stream()
                        .toList();
        List<NamedCsvRecord> matrix =
                CsvReader.builder()
                        .ofNamedCsvRecord(TidyTables.matrix(asked.matrix(states, conventions), data))
                        .stream()
                        .toList();

        assertEquals(states.size() * conventions.size(), verdicts.size());
        for (String column : List.of("state", "state_name", "convention", "convention_name", "kind", "route")) {
            assertEquals(
                    matrix.stream().map(row -> row.getField(column)).toList(),
                    verdicts.stream().map(row -> row.getField(column)).toList());
        }
    }
}
