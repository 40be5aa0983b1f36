package org.hemicycle.report;

import static org.hemicycle.rule.Rules.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 | hello world     | hello world
            10 | hello world     | hello/world
            5  | hello world     | hello/world
            4  | hello world     | hello/world
            5  | a b c d         | a b c/d
            """)
    void aLineIsAsLongAsTheWidthAndNoLonger(int width, String text, String lines) {
        assertEquals(List.of(lines.split("/")), new Column(width).set("", "", text));
    }

    @Test
    void furtherLinesBeginAsTheyAreTold() {
        assertEquals(List.of("- a b", "  c d"), new Column(5).set("- ", "  ", "a b c d"));
    }

    @ParameterizedTest
    @CsvSource({"11, -----------", "10, -----", "4, ----"})
    void aHeadingIsUnderlinedAsFarAsItsLongestLineGoes(int width, String line) {
        List<String> heading = new Column(width).heading("hello world");

        assertEquals(line, heading.get(heading.size() - 1));
    }

    private static Rule<String> of(String code, Severity severity) {
        return Rules.over(code, "plan").build().withSeverity(severity);
    }

    @Test
    void inAGroupTheGravestFindingsComeFirst() {
        Dossier dossier = Plan.dossier();
        Report report =
                check(of("MY-001", Severity.NOTE), of("MY-002", Severity.ERROR), of("MY-003", Severity.WARNING));

        assertEquals(
                List.of("MY-002", "MY-003", "MY-001"),
                FindingGroup.of(report.findings(), dossier).stream()
                        .flatMap(group -> group.findings().stream())
                        .map(Finding::rule)
                        .toList());
    }
}
