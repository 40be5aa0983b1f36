package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.LibraryVersion;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLogTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode run(CheckedDossier... checked) {
        String text = ReportFormat.SARIF.print(SmallReport.rules(), List.of(checked));
        assertEquals(List.of(), SarifSchema.errors(text), text);
        assertTrue(text.endsWith("}\n"));
        return MAPPER.readTree(text).at("/runs/0");
    }

    private static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /** What stands here was written after sections 3.27 to 3.29 of the standard. */
    @Test
    void aFindingIsAResultWithItsRowAndBothPiecesOfEvidence() {
        JsonNode results = run(SmallReport.of(SmallReport.one().build())).get("results");

        assertEquals(tree("""
                [ {
                  "ruleId" : "TST-001",
                  "ruleIndex" : 0,
                  "level" : "error",
                  "message" : { "text" : "2. Round table: is dated \\"20 March 2028\\", outside \\"2026\\".\\n→ Move it." },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : { "uri" : "plans/my%20plan/activities.csv" },
                      "region" : { "startLine" : 3, "message" : { "text" : "when" } }
                    },
                    "logicalLocations" : [ { "fullyQualifiedName" : "plan/activities/a2" } ]
                  } ],
                  "relatedLocations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : { "uri" : "plans/my%20plan/activities.csv" },
                      "region" : { "startLine" : 3, "message" : { "text" : "when" } }
                    },
                    "logicalLocations" : [ { "fullyQualifiedName" : "local:plan-2026, Table 1, Row 2" } ],
                    "message" : { "text" : "\\"20 March 2028\\" (local:plan-2026, Table 1, Row 2)" }
                  }, {
                    "physicalLocation" : {
                      "artifactLocation" : { "uri" : "plans/my%20plan/programmes.csv" },
                      "region" : { "startLine" : 4, "message" : { "text" : "as_written" } }
                    },
                    "logicalLocations" : [ { "fullyQualifiedName" : "local:plan-2026, Paragraph #1" } ],
                    "message" : { "text" : "\\"2026\\" (local:plan-2026, Paragraph #1)" }
                  } ],
                  "partialFingerprints" : { "hemicycle/v1" : "TST-001:plan/activities/a2" },
                  "properties" : {
                    "input" : "Folder \\"my plan\\"",
                    "dossier" : "Plan 2026",
                    "subject" : "2. Round table",
                    "authority" : "coherence: a text should not contradict itself"
                  }
                } ]
                """), results);
    }

    @Test
    void theDriverHasEveryRuleWithWhatItRestsOnAndHowToMendIt() {
        JsonNode driver = run().at("/tool/driver");

        assertEquals("Hemicycle", driver.get("name").asString());
        assertEquals(LibraryVersion.TEXT, driver.get("version").asString());
        assertEquals(tree("""
                [ {
                  "id" : "TST-001",
                  "name" : "too-late",
                  "deprecatedIds" : [ "TST-009" ],
                  "shortDescription" : { "text" : "An activity must lie in the period." },
                  "fullDescription" : { "text" : "Nobody pays for it." },
                  "help" : {
                    "text" : "Rests on: coherence: a text should not contradict itself\\nReported: 20 March 2028 in a plan for 2026\\nAccepted: 5 May 2026\\nTo mend it: Move it.",
                    "markdown" : "**Rests on**: coherence: a text should not contradict itself\\n\\n**Reported**: 20 March 2028 in a plan for 2026\\n\\n**Accepted**: 5 May 2026\\n\\n**To mend it**: Move it."
                  },
                  "defaultConfiguration" : { "level" : "error" },
                  "properties" : { "category" : "TST", "revision" : 2 }
                }, {
                  "id" : "TST-002",
                  "name" : "unlabelled",
                  "shortDescription" : { "text" : "A plan should have a label." },
                  "fullDescription" : { "text" : "A plan should have a label." },
                  "help" : {
                    "text" : "Rests on: coherence: a text should not contradict itself",
                    "markdown" : "**Rests on**: coherence: a text should not contradict itself"
                  },
                  "defaultConfiguration" : { "level" : "note" },
                  "properties" : { "category" : "TST", "revision" : 1 }
                } ]
                """), driver.get("rules"));
    }

    @Test
    void whatIsInTheBaselineAndWhatIsSuppressedIsMarked() {
        JsonNode results = run(SmallReport.of(SmallReport.full())).get("results");

        assertEquals(3, results.size());
        assertEquals("new", results.at("/0/baselineState").asString());
        assertEquals("unchanged", results.at("/1/baselineState").asString());
        assertEquals("new", results.at("/2/baselineState").asString());
        assertTrue(results.at("/1/suppressions").isMissingNode());
        assertEquals(tree("""
                [ {
                  "kind" : "external",
                  "status" : "accepted",
                  "justification" : "Agreed. (A. Desk, until 2026-12-31)"
                } ]
                """), results.at("/2/suppressions"));
    }

    @Test
    void whereABaselineIsGivenOfWhichNothingIsLeftAllIsNew() {
        Report report = SmallReport.one()
                .receipt(Receipt.builder()
                        .from(SmallReport.receipt())
                        .baseline(SmallReport.digest('d'))
                        .build())
                .build();

        assertEquals(
                "new",
                run(SmallReport.of(report)).at("/results/0/baselineState").asString());
    }

    @Test
    void ofTwoFindingsWithOneFingerprintABaselineAcceptsOne() {
        Report report = SmallReport.full();
        Finding again = SmallReport.unlabelled("other");
        JsonNode results = run(SmallReport.of(
                        Report.builder().from(report).addFindings(again).build()))
                .get("results");

        assertEquals("unchanged", results.at("/1/baselineState").asString());
        assertEquals("new", results.at("/2/baselineState").asString());
    }

    @Test
    void aRunWithoutProblemsIsSuccessfulWhateverItFinds() {
        assertTrue(run(SmallReport.of(SmallReport.one().build()))
                .at("/invocations/0/executionSuccessful")
                .asBoolean());
    }

    @Test
    void aWarningOfAnInputLeavesTheRunSuccessful() {
        Problem warning = Problem.warning(new Place.Whole("notes.xlsx"), "the file was not read");
        JsonNode invocation =
                run(SmallReport.of(SmallReport.one().build(), warning)).at("/invocations/0");

        assertTrue(invocation.get("executionSuccessful").asBoolean());
        assertEquals(tree("""
                [ {
                  "level" : "warning",
                  "message" : { "text" : "notes.xlsx: the file was not read." },
                  "locations" : [ { "physicalLocation" : { "artifactLocation" : { "uri" : "plans/my%20plan/notes.xlsx" } } } ]
                } ]
                """), invocation.get("toolExecutionNotifications"));
    }

    @Test
    void whatCouldNotBeReadBrokeOrIsNotKnownIsNotified() {
        Problem slip = Problem.error(new Place.InJson("plan.json", "/name", 2, 12), "a number stands here");
        JsonNode invocation = run(SmallReport.of(SmallReport.full(), slip)).at("/invocations/0");

        assertFalse(invocation.get("executionSuccessful").asBoolean());
        assertEquals(tree("""
                [ {
                  "level" : "error",
                  "message" : { "text" : "plan.json, /name (line 2, column 12): a number stands here." },
                  "locations" : [ { "physicalLocation" : {
                    "artifactLocation" : { "uri" : "plans/my%20plan/plan.json" },
                    "region" : { "startLine" : 2, "startColumn" : 12, "message" : { "text" : "/name" } }
                  } } ]
                }, {
                  "level" : "error",
                  "message" : { "text" : "TST-002 BROKEN Plan: the rule threw java.lang.IllegalStateException: no quorum" },
                  "associatedRule" : { "id" : "TST-002", "index" : 1 }
                }, {
                  "level" : "note",
                  "message" : { "text" : "TST-001 UNKNOWN 1. Seminar: cannot be determined; missing: the day of the seminar" },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : { "uri" : "plans/my%20plan/activities.csv" },
                      "region" : { "startLine" : 2 }
                    },
                    "logicalLocations" : [ { "fullyQualifiedName" : "plan/activities/a1" } ]
                  } ],
                  "associatedRule" : { "id" : "TST-001", "index" : 0 }
                } ]
                """), invocation.get("toolExecutionNotifications"));
        assertEquals(tree("""
                [ {
                  "level" : "note",
                  "message" : { "text" : "\\"Plan 2026\\": NOTE suppression of TST-001 by B. Desk matches no finding; remove it, or correct what it names." },
                  "associatedRule" : { "id" : "TST-001", "index" : 0 }
                } ]
                """), invocation.get("toolConfigurationNotifications"));
    }

    @Test
    void aCellOfAWorkbookIsALogicalLocation() {
        Problem slip = Problem.error(new Place.InWorkbook("plan.xlsx", "activities", "G14", 14), "no word of the list");
        JsonNode place = run(SmallReport.of(SmallReport.one().build(), slip))
                .at("/invocations/0/toolExecutionNotifications/0/locations/0");

        assertEquals(tree("""
                {
                  "physicalLocation" : { "artifactLocation" : { "uri" : "plans/my%20plan/plan.xlsx" } },
                  "logicalLocations" : [ { "fullyQualifiedName" : "activities!G14" } ]
                }
                """), place);
    }

    @Test
    void whatWasBuiltInJavaHasItsAddressAlone() {
        JsonNode place = run(CheckedDossier.of(
                        SmallReport.dossier(), SmallReport.one().build()))
                .at("/results/0/locations");

        assertEquals(
                tree("[ { \"logicalLocations\" : [ { \"fullyQualifiedName\" : \"plan/activities/a2\" } ] } ]"), place);
    }

    @Test
    void anInputOfWhichNothingWasReadIsToldWithoutResults() {
        Problem missing = Problem.error(new Place.Whole("plans/none"), "there is no such file or folder");
        CheckedDossier none = new CheckedDossier(
                "plans/none",
                "plans",
                new Draft<>("plans/none", SmallReport.dossier(), Problems.of(List.of(missing)), Origins.NONE),
                Optional.empty());
        JsonNode run = run(none);

        assertEquals(0, run.get("results").size());
        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals(
                "plans/none",
                run.at("/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
        assertEquals(
                tree("[ { \"input\" : \"plans/none\", \"dossier\" : \"Plan 2026\", \"isWhole\" : false } ]"),
                run.at("/properties/inputs"));
    }

    @Test
    void severalInputsAreOneRunWithTheReceiptOfEach() {
        JsonNode run = run(
                SmallReport.of(SmallReport.one().build()),
                CheckedDossier.of(SmallReport.dossier(), SmallReport.full()));

        assertEquals(4, run.get("results").size());
        assertEquals(2, run.at("/properties/inputs").size());
        assertEquals("2026-02-01", run.at("/properties/inputs/0/asOf").asString());
        assertEquals(
                tree("{ \"version\" : \"0.1.0\", \"dossier\" : \"sha256:" + "a".repeat(64)
                        + "\", \"referenceData\" : \"sha256:" + "b".repeat(64) + "\", \"ruleSet\" : \"sha256:"
                        + "c".repeat(64) + "\" }"),
                run.at("/properties/inputs/0/receipt"));
        assertEquals(
                "sha256:" + "d".repeat(64),
                run.at("/properties/inputs/1/receipt/baseline").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "{0} {{0}}",
                "[x](javascript:a) \\[x\\](javascript:a)",
                "<b>|`= <b>|`=",
                "[1] [1]",
                "'\uD800x' '\uFFFDx'",
            })
    void wordsOfADossierAreTakenToTheLetter(String words, String written) {
        Finding finding =
                Finding.builder().from(SmallReport.late()).subject(words).build();
        Report report = SmallReport.one().findings(List.of(finding)).build();

        assertTrue(run(SmallReport.of(report))
                .at("/results/0/message/text")
                .asString()
                .startsWith(written + ": is dated"));
    }

    @Test
    void aRuleThatTheSetDoesNotHaveIsNamedWithoutAnIndex() {
        Finding foreign =
                Finding.builder().from(SmallReport.late()).rule("OWN-001").build();
        JsonNode result = run(SmallReport.of(
                        SmallReport.one().findings(List.of(foreign)).build()))
                .at("/results/0");

        assertEquals("OWN-001", result.get("ruleId").asString());
        assertFalse(result.has("ruleIndex"));
    }

    @Test
    void theValidatorRefusesWhatTheStandardDoesNotHave() {
        String text = ReportFormat.SARIF.print(SmallReport.rules(), List.of(SmallReport.of(SmallReport.full())));

        assertFalse(SarifSchema.errors(text.replace("\"level\" : \"note\"", "\"level\" : \"hint\""))
                .isEmpty());
        assertFalse(SarifSchema.errors(text.replace("\"ruleIndex\"", "\"ruleNumber\""))
                .isEmpty());
    }
}
