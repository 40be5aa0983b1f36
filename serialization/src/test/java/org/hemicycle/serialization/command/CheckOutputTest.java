package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.serialization.folder.DossierFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} takes besides its inputs, and where its result goes. */
class CheckOutputTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path root;

    private Path late;

    @BeforeEach
    void makePlan() throws IOException {
        late = Plans.late(root.resolve("late"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private String err(Ran ran) {
        return ran.err().replace(root + "/", "");
    }

    @Test
    void sarifGoesToStandardOutputAloneAndNamesTheRowByItsPath() {
        Ran ran = Ran.of("check", late, "--format", "sarif", "--as-of", "2026-02-01");
        JsonNode result = MAPPER.readTree(ran.out()).at("/runs/0/results/0");

        assertEquals(1, ran.code());
        assertEquals("ACT-001", result.get("ruleId").asString());
        assertEquals(
                late.resolve("activities.csv").toUri().toASCIIString(),
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals(
                3, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals("late: 1 finding at ERROR or above\n", err(ran));
    }

    @Test
    void aJsonFileIsNamedInItsFolderWithTheLineOfTheValue() throws IOException {
        Path json = root.resolve("late.json");
        Ran.of("convert", late, json);
        JsonNode place = MAPPER.readTree(
                        Ran.of("check", json, "--format", "sarif").out())
                .at("/runs/0/results/0/locations/0/physicalLocation");
        int line = place.at("/region/startLine").asInt();
        int column = place.at("/region/startColumn").asInt();

        assertEquals(
                json.toUri().toASCIIString(), place.at("/artifactLocation/uri").asString());
        assertTrue(
                Files.readAllLines(json).get(line - 1).contains("20 March 2028")
                        || Files.readAllLines(json).get(line - 1).contains("\"when\""),
                place::toString);
        String value = Files.readAllLines(json).get(line - 1).substring(column - 1);
        assertTrue(value.startsWith("{") || value.startsWith("\""), value);
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, '{'",
        "json, '{'",
        "MARKDOWN, # Findings",
        "csv, 'input,dossier,'",
        "text, ''",
    })
    void everyFormatHoldsAllInputs(String format, String beginning) throws IOException {
        Path clean = Plans.clean(root.resolve("clean"));
        Path unreadable = Plans.unreadable(root.resolve("unreadable"));
        Ran ran = Ran.of("check", late, clean, unreadable, root.resolve("none"), "--format", format);

        assertEquals(2, ran.code());
        assertTrue(ran.out().startsWith(beginning), ran::out);
        assertTrue(ran.out().contains("ACT-001"), ran::out);
        if (!format.equals("csv")) {
            assertTrue(ran.out().contains("ROUND\\_TABEL") || ran.out().contains("ROUND_TABEL"), ran::out);
            assertTrue(ran.out().contains("there is no such file or folder"), ran::out);
        }
    }

    @Test
    void textIsTheFormatThatIsMeantWithoutOne() {
        assertEquals(
                Ran.of("check", late).out(),
                Ran.of("check", late, "--format", "text").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "sarif", "json", "markdown", "csv"})
    void aFileHoldsWhatStandardOutputWouldAndTheCodeIsTheSame(String format) throws IOException {
        Path output = file("out", "old");
        Ran printed = Ran.of("check", late, "--format", format);
        Ran written = Ran.of("check", late, "--format", format, "--output", output);

        assertEquals(printed.out(), Files.readString(output).replace("\r\n", "\n"));
        assertEquals(printed.code(), written.code());
        assertEquals("", written.err());
        assertEquals(
                "late: 1 finding at ERROR or above\nout is written.\n",
                written.out().replace(root + "/", ""));
        assertEquals(List.of("late", "out"), files());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late | late is a folder; --output takes the name of a file.",
                "late/findings.csv | late/findings.csv would lie among the sheets of an input, and be read with them;",
                "late.json | late.json is what the command reads; give --output another name.",
                "settings.json | settings.json is what the command reads; give --output another name.",
                "none/out.sarif | The folder in which none/out.sarif would lie is not there; make it first.",
            })
    void anOutputThatWouldLoseSomethingIsRefusedBeforeAnythingIsDone(String output, String sentence)
            throws IOException {
        Path json = root.resolve("late.json");
        Ran.of("convert", late, json);
        Path settings = file("settings.json", "{}");
        List<String> before = files();
        Ran ran = Ran.of(
                "check", late, json, "--settings", settings, "--format", "csv", "--output", root.resolve(output));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(err(ran).startsWith(sentence), ran::err);
        assertEquals(before, files());
        assertEquals("{}", Files.readString(settings));
        assertTrue(DossierFolder.readDraft(late).problems().isEmpty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsWrittenTo() throws IOException {
        Ran ran = Ran.of("check", late, "--format", "csv", "--output", "/dev/null");

        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.out().endsWith("/dev/null is written.\n"), ran::out);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenASentenceSaysSo() {
        Ran ran = Ran.of("check", late, "--output", "/proc/out.txt");

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("/proc/out.txt cannot be written: "), ran::err);
    }

    @Test
    void settingsDecideWhatCountsAndWhatIsUnusedIsTold() throws IOException {
        Path settings = file("settings.json", """
                {
                  "suppressions" : [
                    { "fingerprint" : "ACT-001:wp/activities/a2", "reason" : "Agreed.", "author" : "A. Desk" },
                    { "rule" : "ACT-002", "reason" : "Agreed.", "author" : "A. Desk" }
                  ]
                }
                """);
        Ran ran = Ran.of("check", late, "--settings", settings);

        assertEquals(0, ran.code(), ran::out);
        assertTrue(
                ran.out().replaceAll("\\s+", " ").contains("0 broken, 1 suppressed, 1 unused suppression"), ran::out);
        assertEquals(
                "WARNING settings.json, /suppressions/1 (line 4, column 5): the suppression of ACT-002 matches no"
                        + " finding. Remove it, or correct what it names.\n",
                ran.err());
    }

    @Test
    void aSuppressionThatHasEndedNoLongerCountsAndIsTold() throws IOException {
        Path settings = file("settings.json", """
                { "suppressions" : [ { "rule" : "ACT-001", "reason" : "A.", "author" : "B.", "until" : "2026-01-01" } ] }
                """);

        assertEquals(0, Ran.of("check", late, "--settings", settings).code());
        Ran later = Ran.of("check", late, "--settings", settings, "--as-of", "2026-01-02");
        assertEquals(1, later.code());
        assertTrue(later.err().contains("the suppression of ACT-001 has ended on 2026-01-01"), later::err);
        assertTrue(later.out().contains("that has ended."), later::out);
    }

    @Test
    void rulesAreOffAndSeveritiesOthers() throws IOException {
        assertEquals(
                0,
                Ran.of("check", late, "--settings", file("off.json", "{\"off\":[\"ACT\"]}"))
                        .code());
        assertEquals(
                0,
                Ran.of("check", late, "--settings", file("s.json", "{\"severities\":{\"ACT-001\":\"WARNING\"}}"))
                        .code());
    }

    @Test
    void aBaselineDecidesWhatIsNewAndWhatIsGoneIsTold() throws IOException {
        Path baseline = file("baseline.json", """
                { "format" : "hemicycle-baseline/1.0", "fingerprints" : [ "ACT-001:wp/activities/a2", "ACT-001:wp/activities/a9" ] }
                """);
        Ran ran = Ran.of("check", late, "--baseline", baseline, "--format", "sarif");

        assertEquals(0, ran.code(), ran::err);
        assertEquals(
                "unchanged",
                MAPPER.readTree(ran.out()).at("/runs/0/results/0/baselineState").asString());
        assertTrue(ran.err().contains("ACT-001:wp/activities/a9 no longer occurs."), ran::err);
        assertFalse(ran.err().contains("ACT-001:wp/activities/a2"), ran::err);
    }

    @Test
    void badSettingsAreTwoAndNothingIsChecked() throws IOException {
        Ran ran = Ran.of("check", late, "--settings", file("settings.json", "{\"off\":[\"ACT-999\"]}"));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(
                ran.err().startsWith("ERROR settings.json, /off/0 (line 1, column 9): \"ACT-999\" is the code of no"),
                ran::err);
        assertEquals(
                2,
                Ran.of("check", late, "--baseline", root.resolve("none.json")).code());
    }

    @ParameterizedTest
    @CsvSource({
        "--format, sarf, '--format takes text, sarif, json, markdown or csv and found \"sarf\". Did you mean sarif?'",
        "--settings, '', '--settings takes the name of a file of settings and found \"\".'",
    })
    void aWordThatIsNoneIsRefused(String option, String value, String sentence) {
        Ran ran = Ran.of("check", late, option, value);

        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith(sentence), ran::err);
    }
}
