package org.hemicycle.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.report.CheckedDossier;
import org.hemicycle.serialization.report.ReportFormat;
import org.hemicycle.testkit.arbitrary.Findings;
import org.hemicycle.testkit.arbitrary.Records;
import org.hemicycle.testkit.sample.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as SARIF is SARIF, by the schema of OASIS, whatever a dossier and its report hold. */
class SarifLawsTest {

    private static final Schema SCHEMA = schema();
    private static final RuleSet RULES = RuleSets.standard();
    private static final List<String> SAMPLES = List.of(
            "elections-network",
            "electoral-conference-2018",
            "kazakhstan-2024-2027",
            "pace-work-plan-2025",
            "un-resolution-79-284");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Schema schema() {
        try (InputStream in = SarifLawsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode valid(List<CheckedDossier> checked) {
        String text = ReportFormat.SARIF.print(RULES, checked);
        assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON));
        return MAPPER.readTree(text).at("/runs/0");
    }

    private static Report check(Dossier dossier) {
        return RULES.asOf(LocalDate.of(2025, 6, 1)).check(dossier);
    }

    @Example
    void everySampleIsValidFromSheetsAndFromJsonWithAResultAndARowForEachFinding() {
        List<CheckedDossier> all = new ArrayList<>();
        for (String name : SAMPLES) {
            Draft<Dossier> sheets = DossierFolder.readDraft(Samples.class, name);
            Draft<Dossier> json = HemicycleJson.readDraft(HemicycleJson.write(sheets.value()));
            all.add(CheckedDossier.of(sheets, check(sheets.value())).in(name));
            all.add(CheckedDossier.of(json, check(json.value())).in(name));
        }
        for (CheckedDossier each : all) {
            JsonNode run = valid(List.of(each));
            List<JsonNode> results = run.get("results").valueStream().toList();

            assertEquals(each.report().orElseThrow().findings().size(), results.size(), each.name());
            assertTrue(results.size() > 0, each.name());
            assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean(), each.name());
            long located = results.stream()
                    .filter(result -> result.at("/locations/0/physicalLocation/region/startLine")
                            .isInt())
                    .count();
            assertTrue(located > results.size() / 2, each.name() + ": " + located + " of " + results.size());
        }
        assertEquals(5 * 2, all.size());
        valid(all);
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Records.dossiers();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whateverAReportHoldsIsValid(@ForAll @From("reports") Report report) {
        valid(List.of(CheckedDossier.of(Dossier.builder().name("Plan").build(), report)));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theReportOfAGeneratedDossierIsValid(@ForAll @From("dossiers") Dossier dossier) {
        Draft<Dossier> draft = HemicycleJson.readDraft(HemicycleJson.write(dossier));

        JsonNode run = valid(List.of(CheckedDossier.of(draft, check(draft.value()))));

        assertEquals(check(dossier).findings().size(), run.get("results").size());
    }
}
