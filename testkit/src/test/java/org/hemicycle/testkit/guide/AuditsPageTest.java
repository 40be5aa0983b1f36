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
import org.hemicycle.finding.Severity;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;

/** The page of the five audits has a sentence on each error and warning, and on nothing else. */
class AuditsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("src/site/markdown/guide/audits.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.+) \\|$");
    private static final Pattern IDLE = Pattern.compile("(?m)^\\| \\[([A-Z]+-\\d+)]\\(.+\\) \\| .+ \\|$");
    private static final Map<String, String> DAYS = Map.of(
            "paceWorkPlan", "2024-12-06",
            "electionsNetwork", "2024-05-01",
            "unResolution", "2025-04-16",
            "kazakhstanPriorities", "2024-01-01",
            "electoralConference", "2018-04-20");

    private static List<Report> audits() {
        return Samples.all().entrySet().stream()
                .map(sample -> RuleSets.standard()
                        .asOf(LocalDate.parse(DAYS.get(sample.getKey())))
                        .check(sample.getValue()))
                .toList();
    }

    @Test
    void thePageHasARowForEachErrorAndWarning() throws IOException {
        List<String> found = audits().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::fingerprint)
                .toList();
        List<String> told = ROW.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertEquals(new TreeSet<>(found), new TreeSet<>(told));
        assertEquals(found.size(), told.size());
    }

    @Test
    void thePageSaysOfEachRuleThatLookedAtNothingWhy() throws IOException {
        TreeMap<String, Integer> judged = new TreeMap<>();
        audits().stream()
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
                audits().stream().flatMap(report -> report.broken().stream()).collect(Collectors.toList()));
    }
}
