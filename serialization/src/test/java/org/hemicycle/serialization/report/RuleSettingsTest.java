package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final RuleSet RULES = SmallReport.rules();
    private static final String SUPPRESSED = """
            {
              "suppressions" : [
                { "fingerprint" : "TST-001:plan/activities/a2", "reason" : "Agreed.", "author" : "A. Desk" },
                { "rule" : "TST-002", "dossier" : "Other", "reason" : "Agreed.", "author" : "A. Desk" },
                { "rule" : "TST-002", "reason" : "Not yet.", "author" : "A. Desk", "until" : "2026-01-31" }
              ]
            }
            """;

    @TempDir
    Path root;

    private Path file(String text) throws IOException {
        return Files.writeString(root.resolve("settings.json"), text);
    }

    private static List<String> print(Problems problems) {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static List<String> refusal(org.junit.jupiter.api.function.Executable reading) {
        return print(assertThrows(UnreadableInput.class, reading).problems());
    }

    @Test
    void aFileThatWasWrittenByHandIsAppliedAsAWhole() throws IOException {
        Path file = file("""
                {
                  "format" : "hemicycle-settings/1.0",
                  "off" : [ "TST-002" ],
                  "severities" : { "TST-001" : "WARNING" },
                  "suppressions" : [ {
                    "fingerprint" : "TST-001:plan/activities/a2",
                    "dossier" : "Plan 2026",
                    "reason" : "Agreed.",
                    "author" : "A. Desk",
                    "until" : "2026-12-31"
                  } ]
                }
                """);
        RuleSet rules = RuleSettings.of(RULES).settings(file).rules();

        assertEquals(
                List.of("TST-001 WARNING"),
                rules.rules().stream()
                        .map(rule -> rule.code() + " " + rule.severity())
                        .toList());
        assertEquals(
                List.of(Suppression.ofFinding("TST-001:plan/activities/a2")
                        .dossier("Plan 2026")
                        .reason("Agreed.")
                        .author("A. Desk")
                        .until(LocalDate.parse("2026-12-31"))
                        .build()),
                List.copyOf(rules.suppressions()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = new Settings(
                List.of("TST"), new TreeMap<>(Map.of("TST-009", Severity.NOTE)), List.of(SmallReport.AGREED));

        assertEquals(settings, HemicycleJson.read(HemicycleJson.write(settings), Settings.class));
        assertEquals(Settings.NONE, HemicycleJson.read("{}", Settings.class));
    }

    @Test
    void aCategoryMayBeOffAndARuleGoesByAFormerCode() throws IOException {
        assertEquals(
                List.of(),
                RuleSettings.of(RULES)
                        .settings(file("{\"off\":[\"TST\"]}"))
                        .rules()
                        .rules());
        assertEquals(
                List.of("TST-002"),
                RuleSettings.of(RULES).settings(file("{\"off\":[\"TST-009\"]}")).rules().rules().stream()
                        .map(Rule::code)
                        .toList());
    }

    @Test
    void everyCodeThatIsNoneIsToldWithItsPlaceAndTheNearest() throws IOException {
        Path file = file("""
                {
                  "off" : [ "TST-003", "TST-002", "TST-002" ],
                  "severities" : {
                    "TST-002" : "NOTE",
                    "TST-01" : "NOTE"
                  },
                  "suppressions" : [
                    { "rule" : "TXT-001", "reason" : "Agreed.", "author" : "A. Desk" }
                  ]
                }
                """);
        List<String> told = refusal(() -> RuleSettings.of(RULES).settings(file));

        assertEquals(5, told.size(), told::toString);
        assertTrue(
                told.get(0)
                        .startsWith("ERROR settings.json, /off/0 (line 2, column 13): \"TST-003\" is the code of no"
                                + " rule of the set. Did you mean \"TST-00"),
                told::toString);
        assertEquals(
                "ERROR settings.json, /off/2 (line 2, column 35): \"TST-002\" is off already. Leave one of them out.",
                told.get(1));
        assertEquals(
                "ERROR settings.json, /severities/TST-002 (line 4, column 17): \"TST-002\" is off, so that its severity"
                        + " means nothing. Leave out one of the two.",
                told.get(2));
        assertTrue(told.get(3).startsWith("ERROR settings.json, /severities/TST-01 (line 5, column 16): "));
        assertTrue(
                told.get(4)
                        .startsWith("ERROR settings.json, /suppressions/0 (line 8, column 5): \"TXT-001\" is the code"
                                + " of no rule of the set. Did you mean \"TST-001\"? Give the code of a rule"),
                told::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"severities\":{\"TST-001\":\"WARNNG\"}} | /severities/TST-001 (line 1, column 26) | Did you mean \"WARNING\"?",
                "{\"suppressions\":[{\"rule\":\"TST-001\",\"author\":\"A. Desk\"}]} | /suppressions/0 (line 1, column 18) | needs \"reason\", which is missing",
                "{\"suppressions\":[{\"rule\":\"TST-001\",\"reason\":\" \",\"author\":\"A. Desk\"}]} | /suppressions/0 | has a blank reason",
                "{\"suppressions\":[{\"rule\":\"TST-001\",\"reason\":\"A\",\"author\":\"B\",\"until\":\"2026-02-30\"}]} | /suppressions/0/until | 2026-02-30",
                "{\"of\":[\"TST-001\"]} | /of (line 1, column 2) | Did you mean \"off\"?",
                "{\"format\":\"hemicycle-baseline/1.0\"} | /format | the text holds a baseline, where what is asked for is settings",
                "[] | line 1, column 1 | an array stands where an object, settings, belongs",
                "{ | settings.json | the text breaks off in an object",
            })
    void whatIsNoSettingsIsToldWithItsPlace(String text, String place, String sentence) throws IOException {
        Path file = file(text);
        List<String> told = refusal(() -> RuleSettings.of(RULES).settings(file));

        assertTrue(told.stream().anyMatch(each -> each.contains(place) && each.contains(sentence)), told::toString);
    }

    private static List<?> schemaErrors(String kind, String text) {
        String id = "urn:hemicycle:schema:1";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(id, HemicycleJson.schema())))
                .getSchema(SchemaLocation.of(id + "#/$defs/hemicycle-" + kind))
                .validate(text, InputFormat.JSON);
    }

    /** Both kinds of files are described, so that an editor completes them. */
    @Test
    void theSchemaAcceptsWhatIsWrittenByHandAndRefusesSlips() {
        String format = "\"format\" : \"hemicycle-settings/1.0\", ";
        String settings = SUPPRESSED.replaceFirst("\\{", "{ " + format);

        assertEquals(List.of(), schemaErrors("settings", settings));
        assertTrue(!schemaErrors("settings", settings.replace("\"reason\"", "\"reson\""))
                .isEmpty());
        assertTrue(!schemaErrors("settings", "{" + format + "\"severities\":{\"TST-001\":\"WARNNG\"}}")
                .isEmpty());
        assertEquals(List.of(), schemaErrors("baseline", HemicycleJson.write(new Baseline(List.of("TST-001:a")))));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(
                List.of("ERROR none.json: there is no such file. Correct the name, or write the file first."),
                refusal(() -> RuleSettings.of(RULES).settings(root.resolve("none.json"))));
    }

    @Test
    void whatHasEndedOrMatchedNothingIsToldAfterTheRun() throws IOException {
        RuleSettings settings = RuleSettings.of(RULES).settings(file(SUPPRESSED));

        assertEquals(
                List.of(
                        "WARNING settings.json, /suppressions/0 (line 3, column 5): the suppression of"
                                + " TST-001:plan/activities/a2 matches no finding. Remove it, or correct what it names.",
                        "WARNING settings.json, /suppressions/2 (line 5, column 5): the suppression of TST-002 has ended"
                                + " on 2026-01-31. Remove it, or give it a later end with a reason that still holds."),
                print(settings.remarks(List.of(SmallReport.one().build()), DAY)));
    }

    @Test
    void whatMatchesInOneOfSeveralDossiersIsOfUse() throws IOException {
        RuleSettings settings = RuleSettings.of(RULES).settings(file(SUPPRESSED));
        Finding late = SmallReport.late();
        Report with = SmallReport.one()
                .findings(List.of())
                .addSuppressed(
                        new Suppressed(late, settings.rules().suppressions().first()))
                .build();

        assertEquals(
                1,
                settings.remarks(List.of(SmallReport.one().build(), with), DAY)
                        .list()
                        .size());
    }

    @Test
    void aBaselineIsReadAndWhatNoLongerOccursIsTold() throws IOException {
        Path file = root.resolve("baseline.json");
        HemicycleJson.write(new Baseline(List.of("TST-009:plan/activities/a2", "TST-002:gone")), file);
        RuleSettings settings = RuleSettings.of(RULES).baseline(file);
        Report report = SmallReport.one()
                .baseline(new Baseline(List.of("TST-001:plan/activities/a2")))
                .build();

        assertEquals(2, settings.rules().baseline().fingerprints().size());
        assertEquals(
                List.of("WARNING baseline.json, /fingerprints/0 (line 3, column 22): TST-002:gone no longer occurs."
                        + " Remove it, so that it is told when it comes back."),
                print(settings.remarks(List.of(report), DAY)));
    }

    @Test
    void aBaselineOfUnknownRulesIsRefusedAndOneOfRulesThatAreOffIsNot() throws IOException {
        Path baseline = Files.writeString(root.resolve("baseline.json"), """
                { "fingerprints" : [ "TST-002:b", "OWN-001:a" ] }
                """);
        Path other = Files.writeString(root.resolve("other.json"), "{ \"fingerprints\" : [ \"TST-002:b\" ] }");
        Path off = file("{\"off\":[\"TST-002\"]}");
        RuleSettings settings = RuleSettings.of(RULES).settings(off);

        List<String> told = refusal(() -> RuleSettings.of(RULES).baseline(baseline));
        assertEquals(1, told.size(), told::toString);
        assertTrue(
                told.get(0)
                        .startsWith("ERROR baseline.json, /fingerprints/1 (line 1, column 35): \"OWN-001\" is the code"
                                + " of no rule of the set."),
                told::toString);
        assertEquals(
                1, settings.baseline(other).rules().baseline().fingerprints().size());
    }
}
