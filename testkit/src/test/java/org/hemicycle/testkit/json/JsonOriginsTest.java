package org.hemicycle.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.report.TextReport;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Evidence leads to the values that state it: without them the finding is gone or shows something else. */
class JsonOriginsTest {

    @TempDir
    private Path folder;

    static List<Defect> defects() {
        return Defects.all();
    }

    private static void assertTraced(EvidencePlaces places) {
        assertFalse(places.traces().isEmpty());
        assertEquals(List.of(), places.untraced());
        assertEquals(List.of(), places.astray());
        assertEquals(List.of(), places.idle());
    }

    @ParameterizedTest
    @CsvSource({
        "pace-work-plan-2025, 2024-12-06",
        "elections-network, 2024-05-01",
        "un-resolution-79-284, 2025-04-16",
        "kazakhstan-2024-2027, 2024-01-01",
        "electoral-conference-2018, 2018-04-20"
    })
    void theEvidenceOfASampleLeadsToTheValuesThatStateIt(String name, LocalDate day) {
        assertTraced(EvidencePlaces.of(DossierFolder.read(Samples.class, name), day));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theEvidenceOfAPlantedDefectLeadsToTheValuesThatStateIt(Defect defect) {
        Dossier defective = defect.plantedIn(Samples.modelPlan());

        assertTraced(EvidencePlaces.of(defective, defect.day(defective)));
    }

    @Test
    void aTextReportShowsThePlaceToMendBehindTheEvidence() throws IOException {
        Path file = folder.resolve("plan.json");
        HemicycleJson.write(
                DossierFolder.readDraft(Samples.class, "kazakhstan-2024-2027").orThrow(), file);
        List<String> lines = java.nio.file.Files.readAllLines(file);
        Draft<Dossier> draft = HemicycleJson.readDraft(file);
        Report report =
                RuleSets.standard().only("ACC-004").asOf(AsOf.of("2024-01-01")).check(draft.value());

        String printed = TextReport.of(report, draft.value())
                .width(120)
                .withOrigins(draft.origins())
                .print();

        java.util.regex.Matcher shown = java.util.regex.Pattern.compile(
                        "\"valid until 23 April 2025\" \\(GR-EXT\\(2023\\)6, Note 17\\) ← plan.json, line (\\d+),\\s+"
                                + "(/treatyActions/\\d+/claims/\\d+/stated)")
                .matcher(printed);
        assertTrue(shown.find(), printed);
        assertTrue(lines.get(Integer.parseInt(shown.group(1)) - 1).contains("\"stated\""));
    }
}
