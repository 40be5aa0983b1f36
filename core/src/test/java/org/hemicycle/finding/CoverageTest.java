package org.hemicycle.finding;

import static org.hemicycle.rule.Rules.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.hemicycle.truth.Missing;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Coverage coverage(String rule, Matter matter, boolean isEntered, Map<Outcome, Integer> counts) {
        EnumMap<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        all.putAll(counts);
        return new Coverage(rule, matter, isEntered, all);
    }

    private static Coverage coverage(String rule, Matter matter, boolean isEntered, Outcome... outcomes) {
        EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        Stream.of(outcomes).forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return coverage(rule, matter, isEntered, counts);
    }

    private static final Coverage ALL = coverage(
            "MY-001",
            Matter.RISKS,
            true,
            Map.of(
                    Outcome.PASSED,
                    1,
                    Outcome.FAILED,
                    20,
                    Outcome.UNKNOWN,
                    300,
                    Outcome.NOT_APPLICABLE,
                    4_000,
                    Outcome.NOT_IN_FORCE,
                    50_000,
                    Outcome.BROKEN,
                    600_000));

    @Test
    void judgedIsWhatPassedFailedOrCouldNotBeDetermined() {
        assertEquals(321, ALL.judged());
        assertEquals(0, coverage("MY-001", Matter.RISKS, true).judged());
    }

    @Test
    void twoRunsAddUp() {
        Coverage none = coverage("MY-001", Matter.RISKS, false);
        Coverage some = coverage("MY-001", Matter.RISKS, true, Outcome.PASSED, Outcome.PASSED);

        assertEquals(
                coverage("MY-001", Matter.RISKS, true, Map.of(Outcome.PASSED, 3, Outcome.FAILED, 1)),
                some.plus(coverage("MY-001", Matter.RISKS, true, Outcome.PASSED, Outcome.FAILED)));
        assertEquals(some, none.plus(some));
        assertEquals(some, some.plus(none));
        assertEquals(none, none.plus(none));
    }

    @Test
    void isSaidInOneLine() {
        assertEquals(
                "MY-001: 1 passed, 20 failed, 300 unknown, 4000 not applicable, 50000 not in force, 600000 broken",
                ALL.toString());
        assertEquals(
                "MY-001: looked at nothing",
                coverage("MY-001", Matter.RISKS, true).toString());
    }

    private static Report report(Coverage... coverage) {
        return Report.builder()
                .from(check(Rules.over("MY-001").build()))
                .coverage(List.of(coverage))
                .build();
    }

    @Test
    void aReportSaysWhatIsNotEnteredAndWhatIsButGivesNothingToJudge() {
        Coverage judged = coverage("MY-001", Matter.ACTIVITIES, true, Outcome.PASSED);
        Coverage idle = coverage("MY-002", Matter.RISKS, true, Outcome.NOT_APPLICABLE);
        Coverage missing = coverage("MY-003", Matter.BUDGET, false);
        Coverage idleBesideOneThatJudged = coverage("MY-004", Matter.ACTIVITIES, true);

        assertEquals("1 of 1 rule had something to look at.", report(judged).coverageInWords());
        assertEquals(
                "1 of 4 rules had something to look at; not looked at: budget (nothing of these is entered); entered, but"
                        + " with nothing to judge: risks.",
                report(judged, idle, missing, idleBesideOneThatJudged).coverageInWords());
        assertEquals(
                "0 of 2 rules had something to look at; not looked at: funding, budget (nothing of these is entered).",
                report(missing, coverage("MY-005", Matter.FUNDING, false)).coverageInWords());
    }

    @Test
    void aReportHasTheFindingsOfEachRuleAndABaselineOnlyIfItIsGiven() {
        Report report = check(
                Rules.over("MY-001", "a", "b").build(),
                Rules.over("MY-002", "c").build());

        assertEquals(2, report.findings("MY-001").size());
        assertEquals(1, report.findings("MY-002").size());
        assertEquals(List.of(), report.findings("MY-003"));
        assertEquals(Baseline.EMPTY, report().baseline());
    }

    @Test
    void aReportSaysHowOldTheReferenceDataAre() {
        Report dated = Report.builder()
                .from(report())
                .referenceCheckedOn(LocalDate.parse("2026-05-09"))
                .build();
        Report undated = Report.builder()
                .from(report())
                .referenceCheckedOn(Optional.empty())
                .build();

        assertEquals(
                "Not legal advice. Reference data as checked on 2026-05-09; the Treaty Office of the Council of Europe"
                        + " prevails.",
                dated.caveat());
        assertEquals(
                "Not legal advice. Reference data as checked on a day that they do not tell; the Treaty Office of the"
                        + " Council of Europe prevails.",
                undated.caveat());
    }

    private static Undetermined undetermined(String rule, String address, String subject, String... missing) {
        TreeSet<Missing> facts = new TreeSet<>();
        Stream.of(missing).map(Missing::of).forEach(facts::add);
        return new Undetermined(rule, Address.parse(address), subject, facts);
    }

    @Test
    void whatIsUndeterminedIsSortedByAddressThenRuleThenSubject() {
        List<Undetermined> sorted = List.of(
                undetermined("MY-002", "a", "Z"),
                undetermined("MY-001", "b", "B"),
                undetermined("MY-002", "b", "A"),
                undetermined("MY-002", "b", "C"));

        assertEquals(sorted, Stream.of(3, 1, 0, 2).map(sorted::get).sorted().toList());
        assertEquals(
                "MY-002 UNKNOWN A: cannot be determined; missing: the date; the place",
                undetermined("MY-002", "b", "A", "the place", "the date").toString());
    }

    @Test
    void whatBrokeSaysWhatItThrew() {
        assertEquals(
                "MY-001 BROKEN Rule of law: the rule threw an exception",
                new Broken("MY-001", "Rule of law", "an exception").toString());
    }
}
