package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
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
    void theWholeIsReadAgainAsAValue() {
        Problem slip = Problem.error(new Place.InText("a.csv", 2, "kind"), "no word of the list");
        CheckedDossier one = SmallReport.of(SmallReport.full(), slip);
        CheckedDossier none = new CheckedDossier("none", "", one.draft(), Optional.empty());

        Checks read =
                HemicycleJson.read(ReportFormat.JSON.print(SmallReport.rules(), List.of(one, none)), Checks.class);

        assertEquals(
                List.of(
                        new Checks.Input(
                                "Folder \"my plan\"",
                                false,
                                Problems.of(List.of(slip)),
                                Optional.of(SmallReport.full())),
                        new Checks.Input("none", false, Problems.of(List.of(slip)), Optional.empty())),
                read.inputs());
    }

    @Test
    void anInputThatIsSaidToBeWholeAndIsNotIsRefused() {
        UnreadableInput refused = assertThrows(UnreadableInput.class, () -> HemicycleJson.read("""
                        { "inputs" : [ { "input" : "plan", "isWhole" : true, "problems" : { } } ] }
                        """, Checks.class));

        assertTrue(
                refused.getMessage().contains("Checks.Input has isWhole true of \"plan\", with "), refused::getMessage);
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
