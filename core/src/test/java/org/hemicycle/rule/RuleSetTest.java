package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleSetTest {

    private static final Rule<String> FIRST = Rules.over("MY-001", "b").build();
    private static final Rule<String> SECOND = Rules.over("MY-002", "a").build();

    @Test
    void refusesTwoRulesWithOneCode() {
        Rule<String> other = Rule.of("MY-001", "another-rule")
                .warning("Something else should hold.")
                .over(scope -> java.util.stream.Stream.<Item<String>>empty())
                .requires((value, scope) -> Check.passed())
                .message("fails.")
                .build();

        String sentence =
                "Rule set has two rules with the code MY-001: rule-of-a-test and another-rule; codes are" + " unique.";
        assertRefused(sentence, () -> Rules.set(FIRST, other));
        assertRefused(sentence, () -> Rules.set(FIRST).with(other));
    }

    private static Rule<String> absorbing(String code, String... general) {
        return Rules.over(code).absorbs(general).build();
    }

    @Test
    void refusesRulesThatAbsorbEachOtherInACircleOfAnyLength() {
        assertRefused(
                "Rule set has rules that absorb each other in a circle, MY-001 and MY-001 again, so that all their"
                        + " findings would be lost; the special rule absorbs the general one.",
                () -> Rules.set(absorbing("MY-001", "MY-001")));
        assertRefused(
                "Rule set has rules that absorb each other in a circle, MY-001, MY-002 and MY-001 again, so that all"
                        + " their findings would be lost; the special rule absorbs the general one.",
                () -> Rules.set(absorbing("MY-002", "MY-001"), absorbing("MY-001", "MY-002")));
        assertRefused(
                "Rule set has rules that absorb each other in a circle, MY-002, MY-004, MY-003 and MY-002 again, so that"
                        + " all their findings would be lost; the special rule absorbs the general one.",
                () -> Rules.set(
                        absorbing("MY-001", "MY-002"),
                        absorbing("MY-002", "MY-004"),
                        absorbing("MY-003", "MY-002"),
                        absorbing("MY-004", "MY-003")));
    }

    @Test
    void acceptsThatTwoRulesAbsorbOneAndOneAbsorbsAChain() {
        RuleSet rules =
                Rules.set(absorbing("MY-001", "MY-002", "MY-003"), absorbing("MY-002", "MY-003"), absorbing("MY-003"));

        assertEquals(3, rules.rules().size());
    }

    @Test
    void seesACircleThroughFormerCodes() {
        Rule<String> renamed =
                Rules.over("MY-002").formerCodes("OLD-002").absorbs("MY-001").build();

        assertRefused(
                "Rule set has rules that absorb each other in a circle, MY-001, MY-002 and MY-001 again, so that all"
                        + " their findings would be lost; the special rule absorbs the general one.",
                () -> Rules.set(absorbing("MY-001", "OLD-002"), renamed));
    }

    private static final Rule<String> RENAMED = Rules.over("MY-003", "a")
            .formerCodes("OLD-003", "OLD-004")
            .finishedTextsOnly()
            .build();
    private static final Rule<String> FOREIGN = Rules.over("ACC-001", "a").build();

    private static List<String> codes(RuleSet rules) {
        return rules.rules().stream().map(Rule::code).toList();
    }

    @Test
    void keepsOrLeavesOutRulesByCodeFormerCodeOrCategory() {
        RuleSet rules = Rules.set(FIRST, SECOND, RENAMED, FOREIGN);

        assertEquals(List.of("ACC-001", "MY-002"), codes(rules.only("MY-002", "ACC-001")));
        assertEquals(List.of("MY-001", "MY-002", "MY-003"), codes(rules.only("MY")));
        assertEquals(List.of("ACC-001", "MY-003"), codes(rules.only("OLD-004", "ACC", "MY-003")));
        assertEquals(List.of("ACC-001"), codes(rules.without("MY")));
        assertEquals(List.of("ACC-001", "MY-001"), codes(rules.without("OLD-003", "MY-002")));
        assertEquals(codes(rules), codes(rules.without()));
        assertEquals("MY-003", rules.rule("OLD-003").code());
        assertEquals(
                Severity.NOTE,
                rules.severity("OLD-003", Severity.NOTE).rule("MY-003").severity());
    }

    @Test
    void leavesOutWhatIsNoiseInADraft() {
        assertEquals(
                List.of("ACC-001", "MY-001"),
                codes(Rules.set(FIRST, RENAMED, FOREIGN).drafting()));
        assertEquals(true, RENAMED.withSeverity(Severity.ERROR).isForFinishedTextsOnly());
    }

    @Test
    void refusesASelectionOfNothing() {
        assertRefused(
                "RuleSet.only was given nothing; name codes, for example \"ACC-004\", or categories, for example"
                        + " \"ACC\".",
                () -> Rules.set(FIRST).only());
    }

    @Test
    void refusesACodeThatAnotherRuleHad() {
        Rule<String> reused = Rules.over("OLD-003").build();

        assertRefused(
                "Rule set has two rules with the code OLD-003: rule-of-a-test and rule-of-a-test; codes are unique.",
                () -> Rules.set(RENAMED, reused));
    }

    private static void assertRefused(String sentence, Executable attempt) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }

    @Test
    void changesGiveNewSets() {
        RuleSet one = Rules.set(FIRST);
        RuleSet two = one.with(SECOND);
        RuleSet graver = two.severity("MY-001", Severity.ERROR);

        assertEquals(List.of(FIRST), one.rules());
        assertEquals(List.of(FIRST, SECOND), two.rules());
        assertEquals(List.of(SECOND), two.without("MY-001").rules());
        assertEquals(Severity.WARNING, two.rule("MY-001").severity());
        assertEquals(Severity.ERROR, graver.rule("MY-001").severity());
        assertEquals(
                List.of(Severity.WARNING, Severity.ERROR),
                graver.asOf(AsOf.of("2025-01-01")).check(DOSSIER).findings().stream()
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void judgesUnderTheReferenceDataItIsGiven() {
        ReferenceData shipped = ReferenceData.shipped();
        ReferenceData[] seen = new ReferenceData[1];
        Rule<String> looking = Rules.over("MY-001", "a")
                .requires((value, scope) -> {
                    seen[0] = scope.reference();
                    return Check.passed();
                })
                .build();
        RuleSet rules = Rules.set(looking);
        RuleSet under = rules.under(shipped);
        under.asOf(AsOf.of("2025-01-01")).check(DOSSIER);

        assertNotSame(rules, under);
        assertSame(shipped, seen[0]);
    }

    @Test
    void ordersFindingsByPathThenRule() {
        Rule<String> both = Rules.over("MY-003", "b", "a/x", "a").build();

        List<String> order = Rules.check(both, FIRST, SECOND).findings().stream()
                .map(Finding::fingerprint)
                .toList();

        assertEquals(List.of("MY-002:a", "MY-003:a", "MY-003:a/x", "MY-001:b", "MY-003:b"), order);
    }

    @Test
    void permutedRulesGiveTheSameReport() {
        Rule<String> third = Rules.over("MY-003", "b", "a").build();
        Report report = Rules.check(FIRST, SECOND, third);

        assertEquals(report, Rules.check(third, FIRST, SECOND));
        assertEquals(report, Rules.check(SECOND, third, FIRST));
        assertEquals(report.print(), Rules.check(third, SECOND, FIRST).print());
    }

    @Test
    void refusesADayThatIsNone() {
        assertRefused(
                "AsOf was given \"2025-02-29\", which is no day; write it as 2024-01-01.", () -> AsOf.of("2025-02-29"));
    }
}
