package org.hemicycle.distribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hemicycle.distribution.UnzippedHemicycle.Ended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The zip does its work on a JDK alone: no Maven, no network, nothing in the environment, nothing written beside it.
 */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    @TempDir
    private static Path place;

    private static UnzippedHemicycle zip;

    @TempDir
    private Path work;

    private Map<String, String> environment;

    @BeforeAll
    static void unzip() throws IOException {
        zip = UnzippedHemicycle.in(Files.createDirectory(place.resolve("a b é")));
    }

    @AfterAll
    static void release() throws IOException {
        zip.release();
    }

    @BeforeEach
    void findNothingInTheEnvironment() {
        environment = Map.of("HOME", work.toString());
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        return zip.run(work, environment, words);
    }

    /** Enters a plan as an officer would, below the explanations; the second activity is behind its end. */
    private static void fillIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet document = workbook.getSheet("document");
            enter(document, Map.of("property", "kind", "value", "PAPER"));
            enter(document, Map.of("property", "identifier", "value", "local:plan-2026"));
            enter(document, Map.of("property", "title", "value", "Plan 2026"));
            Sheet programmes = workbook.getSheet("programmes");
            enter(programmes, Map.of("programme", "wp", "property", "kind", "value", "WORK_PLAN"));
            enter(programmes, Map.of("programme", "wp", "property", "title", "value", "Plan 2026"));
            enter(
                    programmes,
                    Map.of(
                            "programme",
                            "wp",
                            "property",
                            "period",
                            "value",
                            "2026-01-01/2026-12-31",
                            "place",
                            "Section 1"));
            Sheet activities = workbook.getSheet("activities");
            enter(activities, activity("a1", "Seminar on legislation", "5 May 2026"));
            enter(activities, activity("a2", "Round table on elections", "20 March 2028"));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Map<String, String> activity(String key, String title, String when) {
        return Map.of(
                "key", key, "programme", "wp", "title", title, "kind", "SEMINAR", "when", when, "place", "Table 1");
    }

    private static void enter(Sheet sheet, Map<String, String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        cells.forEach((column, text) -> row.createCell(column(sheet, column)).setCellValue(text));
    }

    private static int column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("The sheet " + sheet.getSheetName() + " has no column " + name);
    }

    @Test
    void aFilledTemplateBecomesSarifPageTablesAndJson() throws Exception {
        Map<String, String> before = zip.state();
        assertEquals(0, run("template", "plan", "--output", "plan.xlsx").code());
        Ended unfilled = run("check", "plan.xlsx");
        fillIn(work.resolve("plan.xlsx"));
        Ended text = run("check", "plan.xlsx", "--as-of", "2026-05-09", "--fail-on", "WARNING");
        Ended sarif = run(
                "check",
                "plan.xlsx",
                "--as-of",
                "2026-05-09",
                "--fail-on",
                "NOTE",
                "--format",
                "sarif",
                "--output",
                "plan.sarif");
        Ended page = run("report", "plan.xlsx", "--as-of", "2026-05-09", "--output", "reports");
        Ended converted = run("convert", "plan.xlsx", "plan.json");

        JsonNode results = JsonMapper.shared()
                .readTree(work.resolve("plan.sarif").toFile())
                .at("/runs/0/results");
        Document report = Jsoup.parse(work.resolve("reports/plan.html").toFile());
        assertAll(
                () -> assertEquals(2, unfilled.code(), unfilled::out),
                () -> assertEquals(1, text.code(), text::out),
                () -> assertEquals("", text.err()),
                () -> assertTrue(text.out().contains("20 March 2028"), text::out),
                () -> assertEquals(1, sarif.code(), sarif::err),
                () -> assertTrue(results.toString().contains("activities!"), results::toString),
                () -> assertEquals(0, page.code(), page::err),
                () -> assertEquals(results.size(), report.select(".finding").size()),
                () -> assertTrue(report.select("[src^=http], [href^=http]").isEmpty()),
                () -> assertEquals(
                        results.size() + 1,
                        Files.readAllLines(work.resolve("reports/plan-findings.csv"))
                                .size()),
                () -> assertEquals(0, converted.code(), converted::err),
                () -> assertTrue(Files.size(work.resolve("plan.json")) > 0),
                () -> assertEquals(before, zip.state(), "nothing is written beside the jars"));
    }

    @Test
    void theShellRunsTheScriptsThatAreThere() throws Exception {
        Ended ended = run("shell", zip.home().resolve("scripts/sdg-share.jsh").toString());

        assertEquals(new Ended(0, ended.out(), ""), ended);
        assertTrue(ended.out().contains("Not legal advice."), ended::out);
    }

    @Test
    void theSamplesThatAreThereAreReadAndKnownByName() throws Exception {
        Ended read =
                run("check", zip.home().resolve("samples/model-plan-2026-2028").toString(), "--as-of=2026-05-09");
        Ended known = run("check", "model-plan-2026-2028", "--as-of=2026-05-09");

        assertEquals(new Ended(0, read.out(), ""), read);
        assertEquals(new Ended(0, known.out(), ""), known);
    }

    @Test
    void theFirstRunOfACommandLeavesAnArchiveForTheNext() throws Exception {
        Ended refused = run("ask", "MA");
        List<Path> afterRefusal = archives();
        Ended first = run("ask", "MA", "CETS 181");
        List<Path> made = archives();
        Ended second = run("ask", "MA", "CETS 181");

        assertEquals(new Ended(0, first.out(), ""), first);
        assertEquals(first, second);
        assertEquals(1, refused.code());
        assertEquals(List.of(), afterRefusal);
        assertEquals(1, made.size(), made::toString);
        assertEquals(made, archives());
    }

    @Test
    void anArchiveThatIsBrokenDoesNoHarm() throws Exception {
        Ended first = run("ask", "MA", "CETS 181");
        Path archive = archives().get(0);
        archive.toFile().setWritable(true);
        Files.writeString(archive, "nothing that a JVM knows");

        assertEquals(first, run("ask", "MA", "CETS 181"));
    }

    @Test
    void whereNothingCanBeKeptEverythingWorks() throws Exception {
        Path file = Files.writeString(work.resolve("file"), "in the way");
        Ended inTheWay = zip.run(work, Map.of("XDG_CACHE_HOME", file.toString()), "ask", "MA", "CETS 181");
        Ended relative = zip.run(work, Map.of("XDG_CACHE_HOME", "relative"), "ask", "MA", "CETS 181");

        assertEquals(new Ended(0, inTheWay.out(), ""), inTheWay);
        assertEquals(inTheWay, relative);
        assertFalse(Files.exists(work.resolve("relative")));
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve(".cache/hemicycle"))) {
            return files.toList();
        }
    }

    @Test
    void everyLinkOfTheGuideLeadsSomewhere() throws IOException {
        assertEquals(List.of(), BrokenLinks.in(zip.home().resolve("docs")));
    }

    @Test
    void theLicencesOfAllJarsAreTold() throws IOException {
        String readme = Files.readString(zip.home().resolve("README.md"));
        Set<String> apache =
                Set.of("SparseBitSet", "commons", "hemicycle", "jackson", "joda", "log4j", "poi", "xmlbeans");
        try (Stream<Path> jars = Files.list(zip.home().resolve("lib"))) {
            Set<String> untold = jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> apache.stream()
                            .noneMatch(name -> jar.startsWith(name + "-")
                                    || jar.startsWith(name + "4")
                                    || jar.matches(name + "[-0-9].*")))
                    .map(jar -> jar.replaceFirst("-[0-9].*", ""))
                    .filter(name -> !readme.contains("| " + name + " |"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(Set.of(), untold);
        }
    }
}
