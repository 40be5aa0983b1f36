package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the five audits has a verdict on each finding, and on nothing else. */
class AuditsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("src/site/markdown/guide/audits.md");
    private static final Pattern FINDINGS = Pattern.compile("(?s)<!-- (\\w+) -->(.*?)<!-- end of \\1 -->");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*`(.*)$");
    private static final Pattern SOUND_ROW =
            Pattern.compile("\\| `[^`]+` \\| (?:true|debatable) \\| [^|\\s][^|]* \\| [^|]*[^|\\s]\\. \\|");
    private static final Pattern IDLE = Pattern.compile("(?m)^\\| \\[([A-Z]+-\\d+)]\\(.+\\) \\| .+ \\|$");
    private static final Map<String, String> DAYS = Map.of(
            "paceWorkPlan", "2024-12-06",
            "electionsNetwork", "2024-05-01",
            "unResolution", "2025-04-16",
            "kazakhstanPriorities", "2024-01-01",
            "electoralConference", "2018-04-20");

    private static Map<String, Report> audits() {
        Map<String, Report> audits = new TreeMap<>();
        Samples.all()
                .forEach((name, sample) -> audits.put(
                        name,
                        RuleSets.standard()
                                .asOf(LocalDate.parse(DAYS.get(name)))
                                .check(sample)));
        return audits;
    }

    /** The rows on findings, as they stand on a page. */
    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group).toList();
    }

    /** The rows that say neither true nor debatable, or not where and why. */
    private static List<String> unsound(String page) {
        return rows(page).stream()
                .filter(row -> !SOUND_ROW.matcher(row).matches())
                .toList();
    }

    private static String fingerprint(String row) {
        return row.split("`", 3)[1];
    }

    @Test
    void eachDocumentHasARowForEachOfItsFindings() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        FINDINGS.matcher(Files.readString(PAGE))
                .results()
                .forEach(table -> told.put(
                        table.group(1),
                        rows(table.group(2)).stream()
                                .map(AuditsPageTest::fingerprint)
                                .toList()));
        Map<String, List<String>> found = new TreeMap<>();
        audits().forEach((name, report) -> found.put(
                name,
                report.findings().stream().map(Finding::fingerprint).sorted().toList()));

        assertEquals(found, told);
    }

    @Test
    void noRowIsOutsideTheTablesOfTheDocuments() throws IOException {
        assertEquals(List.of(), rows(FINDINGS.matcher(Files.readString(PAGE)).replaceAll("")));
    }

    @Test
    void everyFindingIsTrueOrDebatableAndTheRowSaysWhereAndWhy() throws IOException {
        assertEquals(List.of(), unsound(Files.readString(PAGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| `A-001:b` | false | Section 1 | It says otherwise. |",
                "| `A-001:b` | unclear | Section 1 | Our copy is damaged. |",
                "| `A-001:b` | True? | Section 1 | Perhaps. |",
                "| `A-001:b` |  | Section 1 | No verdict. |",
                "| `A-001:b` | true |  | No place. |",
                "| `A-001:b` | true | Section 1 |  |",
                "| `A-001:b` | true | Section 1 |",
                "|  `A-001:b` | false | Section 1 | It says otherwise. |",
                "| `A-001:b` | false | Section 1 | It says otherwise. | ",
            })
    void aRowWithoutASoundVerdictIsSeen(String row) {
        String sound = "| `A-000:a` | true | Section 1 | It stands there. |";

        assertEquals(List.of(row), unsound(sound + "\n" + row + "\n" + sound));
    }

    @Test
    void thePageSaysOfEachRuleThatLookedAtNothingWhy() throws IOException {
        TreeMap<String, Integer> judged = new TreeMap<>();
        audits().values().stream()
                .flatMap(report -> report.coverage().stream())
                .forEach(row -> judged.merge(row.rule(), row.judged(), Integer::sum));
        judged.values().removeIf(count -> count > 0);

        assertEquals(
                judged.keySet(),
                IDLE.matcher(Files.readString(PAGE))
                        .results()
                        .map(row -> row.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noRuleBreaksOnARealDocument() {
        assertEquals(
                List.of(),
                audits().values().stream()
                        .flatMap(report -> report.broken().stream())
                        .toList());
    }
}
