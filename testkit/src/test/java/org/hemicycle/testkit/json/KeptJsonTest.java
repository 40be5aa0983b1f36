package org.hemicycle.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that were written in version 1.0 of the form, and are never written anew: each later release reads them, and
 * finds in them what stood there on the day.
 */
class KeptJsonTest {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "model-plan", Dossier.class,
            "electoral-conference", Dossier.class,
            "report", Report.class,
            "verdict-of-access", Verdict.class,
            "matrix", Matrix.class,
            "finding-timeline", FindingTimeline.class);

    private static String text(String name) {
        try (InputStream in = KeptJsonTest.class.getResourceAsStream("1.0/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "model-plan, 66ce94b3b2747a8e8d3a14e55d8d3af20359856d7bd517792b2e3b7b7731ed32",
        "electoral-conference, 64a7dedf333ac1fa9ec0317d04dbcab3ac66bbf7a6a21b1325e7cee333c854a1"
    })
    void aKeptDossierHasTheDigestThatItHad(String name, String digest) {
        assertEquals(
                digest, HemicycleJson.read(text(name), Dossier.class).digest().toString());
    }

    @Test
    void aKeptReportHasItsFindingsWithTheirArguments() {
        Report report = HemicycleJson.read(text("report"), Report.class);

        assertEquals(3, report.findings().size());
        report.findings().forEach(finding -> assertFalse(finding.message().isEmpty()));
        assertEquals(
                "15th European Conference of Electoral Management Bodies: Synopsis and conclusions", report.dossier());
    }

    @Test
    void aKeptVerdictAndMatrixGiveTheirAnswers() {
        Verdict<?> verdict = HemicycleJson.read(text("verdict-of-access"), Verdict.class);
        Matrix matrix = HemicycleJson.read(text("matrix"), Matrix.class);

        assertTrue(verdict.answer() instanceof Access.Invited, verdict.answer().toString());
        assertEquals(verdict.answer(), matrix.cells().get(0).get(0));
        assertEquals(4, matrix.rows().size());
    }

    /** Neither what Java would need to make a class nor what only a programme can read stands in a text. */
    @Test
    void noTextHasBytesOrTheNameOfAClass() {
        Pattern base64 = Pattern.compile("[A-Za-z0-9+/]{80,}");
        TYPES.keySet().forEach(name -> {
            assertFalse(text(name).contains("org.hemicycle"), name);
            assertFalse(text(name).contains("java."), name);
            assertFalse(base64.matcher(text(name)).find(), name);
        });
    }

    @ParameterizedTest
    @CsvSource({"model-plan", "electoral-conference", "report", "verdict-of-access", "matrix", "finding-timeline"})
    void whatIsReadIsWrittenAndReadAlike(String name) {
        Object kept = HemicycleJson.read(text(name), TYPES.get(name));

        assertEquals(kept, HemicycleJson.read(HemicycleJson.write(kept), TYPES.get(name)));
    }
}
