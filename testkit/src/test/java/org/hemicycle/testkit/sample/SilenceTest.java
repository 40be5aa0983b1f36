package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks odd in the five documents and is right: no rule may speak of it, though it was looked at. */
class SilenceTest {

    private static final Map<String, LocalDate> DAYS = Map.of(
            "paceWorkPlan", LocalDate.parse("2024-12-06"),
            "electionsNetwork", LocalDate.parse("2024-05-01"),
            "kazakhstanPriorities", LocalDate.parse("2024-01-01"),
            "electoralConference", LocalDate.parse("2018-04-20"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "dates that agree at different precision, kazakhstanPriorities, STA-001, KZ/CETS-210",
        "a year in the title of an activity of another year, paceWorkPlan, ACT-001, wp/activities/P13",
        "2.43 % written as 2 %, kazakhstanPriorities, FUN-007, ncp",
        "management costs far below their ceiling, kazakhstanPriorities, FUN-006, ncp",
        "sums that are right, kazakhstanPriorities, FUN-004, ncp",
        "a request before its invitation, kazakhstanPriorities, ACC-001, KZ",
        "months between consent and entry into force, kazakhstanPriorities, ACC-003, KZ/ETS-165",
        "an invitation valid for five years and a day, kazakhstanPriorities, ACC-006, KZ/CETS-210",
        "a final report after the end, kazakhstanPriorities, PRG-012, undertakings/final-report",
        "a list that is strictly newest first, electionsNetwork, ACT-012, activities",
        "meetings of the joint mechanism newest first, electionsNetwork, ACT-012, mechanism",
        "one goal linked by several components, kazakhstanPriorities, STA-007, ncp",
        "2019-2022 for a framework extended to 2023, kazakhstanPriorities, STA-004, ncp-2019",
        "observer first and member later, kazakhstanPriorities, STN-002, KZ/body-venice-commission",
        "observer first and member later, kazakhstanPriorities, STA-003, KZ/body-venice-commission",
        "observer first and member later, kazakhstanPriorities, STA-001, KZ/body-venice-commission",
        "numbers of meetings that rise with their dates, kazakhstanPriorities, STA-001, KZ/ETS-185",
    })
    void isNoFinding(String what, String sample, String rule, String address) {
        Report report =
                RuleSets.standard().asOf(DAYS.get(sample)).check(Samples.all().get(sample));

        assertEquals(
                List.of(),
                report.findings(rule).stream()
                        .filter(finding -> isAt(finding, address))
                        .map(Finding::print)
                        .toList());
        assertTrue(
                report.coverage().stream()
                        .filter(row -> row.rule().equals(rule))
                        .map(Coverage::counts)
                        .noneMatch(Map::isEmpty),
                () -> rule + " looked at nothing in " + sample);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the report of an event without a source of funding, electoralConference, FUN-001",
        "meetings without a source of funding, electionsNetwork, FUN-001",
    })
    void isNotEvenAsked(String what, String sample, String rule) {
        Report report =
                RuleSets.standard().asOf(DAYS.get(sample)).check(Samples.all().get(sample));

        assertEquals(List.of(), report.findings(rule));
    }

    private static boolean isAt(Finding finding, String address) {
        String at = finding.address().toString();
        return at.equals(address) || at.startsWith(address + "/");
    }
}
