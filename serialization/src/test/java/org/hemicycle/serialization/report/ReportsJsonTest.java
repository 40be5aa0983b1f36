package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode print(CheckedDossier... checked) {
        return MAPPER.readTree(ReportFormat.JSON.print(SmallReport.rules(), List.of(checked)));
    }

    @Test
    void eachInputHasItsProblemsAndAReportThatIsReadAgain() {
        Problem slip = Problem.error(new Place.InText("a.csv", 2, "kind"), "no word of the list");
        JsonNode read = print(
                SmallReport.of(SmallReport.full(), slip),
                CheckedDossier.of(SmallReport.dossier(), SmallReport.one().build()));

        assertEquals("hemicycle-checks/1.0", read.get("format").asString());
        assertEquals("Folder \"my plan\"", read.at("/inputs/0/input").asString());
        assertFalse(read.at("/inputs/0/isWhole").asBoolean());
        assertEquals(
                SmallReport.full(),
                HemicycleJson.read(read.at("/inputs/0/report").toString(), Report.class));
        assertEquals(
                Problems.of(List.of(slip)),
                HemicycleJson.read(read.at("/inputs/0/problems").toString(), Problems.class));
        assertEquals("Plan 2026", read.at("/inputs/1/input").asString());
        assertEquals(
                SmallReport.one().build(),
                HemicycleJson.read(read.at("/inputs/1/report").toString(), Report.class));
    }

    @Test
    void anInputOfWhichNothingWasReadHasNoReport() {
        CheckedDossier read = SmallReport.of(SmallReport.one().build());
        JsonNode input = print(new CheckedDossier("plan", "", read.draft(), Optional.empty()))
                .at("/inputs/0");

        assertFalse(input.has("report"));
        assertFalse(input.get("isWhole").asBoolean());
    }
}
