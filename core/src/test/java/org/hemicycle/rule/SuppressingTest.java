package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.hemicycle.rule.Rules.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suppressed, what is explained and what a timeline refuses, of rules that are made for each test. */
class SuppressingTest {

    private static final AsOf DAY = AsOf.of("2025-01-01");

    private static RuleSet rules() {
        return Rules.set(
                Rules.over("MY-001", "plan/a", "plan/b").formerCodes("MY-009").build());
    }

    private static Suppression suppression(Suppression.Builder started, String until) {
        Suppression.Builder complete = started.reason("Paid by the host.").author("A. Desk");
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse).ifPresent(complete::until);
        return complete.build();
    }

    private static List<String> standing(Suppression... suppressions) {
        return report(suppressions).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }

    private static Report report(Suppression... suppressions) {
        return rules().suppress(suppressions).asOf(DAY).check(DOSSIER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MY-001:plan/a | ''         | MY-001:plan/b
            MY-009:plan/b | ''         | MY-001:plan/a
            MY-001:plan/c | ''         | MY-001:plan/a MY-001:plan/b
            MY-001:plan/a | 2025-01-01 | MY-001:plan/b
            MY-001:plan/a | 2024-12-31 | MY-001:plan/a MY-001:plan/b
            """)
    void coversTheFindingItNamesUpToItsLastDay(String fingerprint, String until, String standing) {
        assertEquals(List.of(standing.split(" ")), standing(suppression(Suppression.ofFinding(fingerprint), until)));
    }

    @Test
    void coversTheFindingsOfARule() {
        assertEquals(List.of(), standing(suppression(Suppression.ofRule("MY-001"), "")));
        assertEquals(List.of(), standing(suppression(Suppression.ofRule("MY-009"), "")));
    }

    @Test
    void oneThatHasEndedSaysSoAtItsFindingAlone() {
        Report report = report(suppression(Suppression.ofFinding("MY-001:plan/a"), "2024-12-31"));

        assertEquals(
                List.of(
                        List.of("was suppressed by A. Desk until 2024-12-31 (Paid by the host.); that has ended."),
                        List.of()),
                report.findings().stream().map(Finding::notes).toList());
    }

    @Test
    void oneThatMatchesNothingIsUnusedAndOneThatMatchesIsNot() {
        Suppression idle = suppression(Suppression.ofFinding("MY-001:plan/c"), "");
        Suppression used = suppression(Suppression.ofFinding("MY-001:plan/a"), "");
        RuleSet later = Rules.set(
                Rules.over("MY-001", "plan/a").build(),
                Rules.over("MY-002", "plan/a")
                        .inForce(DateRange.parse("2030-01-01/.."))
                        .build());

        assertEquals(List.of(idle), report(idle, used).unusedSuppressions());
        assertEquals(
                List.of(),
                later.suppress(suppression(Suppression.ofFinding("MY-002:plan/c"), ""))
                        .asOf(DAY)
                        .check(DOSSIER)
                        .unusedSuppressions());
    }

    private static Rule<String> general(String paragraph) {
        return Rules.giving("MY-001", Check.failed().evidence(paragraph(paragraph, "June")));
    }

    private static Rule<String> special() {
        return Rules.over("MY-002", "plan")
                .requires((value, scope) -> Check.failed().evidence(paragraph("1", "June")))
                .absorbs("MY-001")
                .build();
    }

    private static Explanation explained(RuleSet rules, String rule) {
        Finding finding = rules.asOf(DAY).check(DOSSIER).findings(rule).get(0);
        return rules.asOf(DAY).explain(DOSSIER, finding);
    }

    @Test
    void anExplanationNamesTheGeneralFindingsThatItExplains() {
        assertEquals(
                List.of("MY-001:plan"),
                explained(Rules.set(general("1"), special()), "MY-002").absorbed().stream()
                        .map(Finding::fingerprint)
                        .toList());
        assertEquals(
                List.of(),
                explained(Rules.set(general("2"), special()), "MY-002").absorbed());
    }

    @Test
    void anExplanationIsOfTheFindingThatIsMeantWhereTwoHaveOneAddress() {
        RuleSet rules = Rules.set(Rules.over(
                        "MY-001",
                        scope -> Stream.of("first", "second").map(each -> Item.of(Address.of("plan"), each, each)))
                .build());

        for (Finding finding : rules.asOf(DAY).check(DOSSIER).findings()) {
            Explanation explanation = rules.asOf(DAY).explain(DOSSIER, finding);
            assertEquals(finding.subject(), explanation.subject());
            assertEquals(Optional.of(finding), explanation.finding());
            assertEquals(2, explanation.lookedAt());
        }
    }

    @Test
    void anExplanationOfWhatIsNotLookedAtIsRefused() {
        Finding finding =
                Rules.check(Rules.over("MY-001", "plan/a").build()).findings().get(0);

        assertEquals(
                "Rule MY-001 looks at nothing with the address MY-001:plan/a as of 2025-01-01; explain a finding of this"
                        + " dossier, with the rule set and the day of its report.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Rules.set(Rules.over("MY-001", "plan/b").build())
                                        .asOf(DAY)
                                        .explain(DOSSIER, finding))
                        .getMessage());
    }

    @Test
    void anExplanationTellsWhatTheSelectionComparedApartFromWhatTheJudgementDid() {
        LocalDate start = LocalDate.parse("2024-01-01");
        LocalDate end = LocalDate.parse("2025-04-24");
        RuleSet rules = Rules.set(Rules.over(
                        "MY-001",
                        scope -> Stream.of("plan")
                                .filter(each -> !scope.day().isBefore(start))
                                .map(each -> Item.of(Address.of(each), each, each)))
                .requires((value, scope) -> scope.day().isBefore(end) ? Check.failed() : Check.passed())
                .build());
        Explanation explanation = explained(rules, "MY-001");

        assertEquals(
                "[2025-01-01 is not before 2024-01-01]", explanation.selecting().toString());
        assertEquals("[2025-01-01 is before 2025-04-24]", explanation.judging().toString());
        assertEquals(Outcome.FAILED, explanation.outcome());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01/..", "../2025-01-01"})
    void aTimelineOfARangeWithAnOpenEndIsRefused(DateRange range) {
        assertEquals(
                "FindingTimeline was asked for the range " + range
                        + ", which has an open end; give a first and a last day.",
                assertThrows(IllegalArgumentException.class, () -> rules().timeline(DOSSIER, range))
                        .getMessage());
    }

    @Test
    void aTimelineHasASpanForEachTimeThatAFindingStands() {
        LocalDate from = LocalDate.parse("2025-02-01");
        LocalDate to = LocalDate.parse("2025-02-10");
        RuleSet rules = Rules.set(Rules.over("MY-001", "plan")
                .requires((value, scope) ->
                        scope.day().isBefore(from) || scope.day().isAfter(to) ? Check.failed() : Check.passed())
                .build());

        assertEquals(
                List.of("2025-01-31 2025-01-31", "2025-02-11 2025-02-12"),
                rules.timeline(DOSSIER, DateRange.parse("2025-01-31/2025-02-12")).spans().stream()
                        .map(span -> span.first() + " " + span.last())
                        .toList());
    }
}
