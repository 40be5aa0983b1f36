package org.hemicycle.rule;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hemicycle.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleSetTest {

    private static final Rule<String> FIRST = Rules.over("MY-001", "b").build();
    private static final Rule<String> SECOND = Rules.over("MY-002", "a").build();

    @Test
    void refusesTwoRulesWithOneCode() {
        Rule<String> other = Rule.<String>builder("MY-001", "another-rule")
                .sentence("Something else should hold.")
                .over(scope -> java.util.stream.Stream.empty())
                .requires((value, scope) -> Check.passed())
                .message("fails.")
                .build();

        String sentence =
                "Rule set has two rules with the code MY-001: rule-of-a-test and another-rule; codes are" + " unique.";
        assertRefused(sentence, () -> Rules.set(FIRST, other));
        assertRefused(sentence, () -> Rules.set(FIRST).with(other));
    }

    @Test
    void refusesRulesThatAbsorbEachOther() {
        Rule<String> one = Rules.over("MY-001").absorbs("MY-002").build();
        Rule<String> other = Rules.over("MY-002").absorbs("MY-001").build();
        Rule<String> itself = Rules.over("MY-003").absorbs("MY-003").build();

        assertRefused(
                "Rule set has the rules MY-001 and MY-002, which absorb each other, so that both findings would be lost;"
                        + " the special rule absorbs the general one.",
                () -> Rules.set(other, one));
        assertRefused(
                "Rule set has the rules MY-003 and MY-003, which absorb each other, so that both findings would be lost;"
                        + " the special rule absorbs the general one.",
                () -> Rules.set(itself));
    }

    @Test
    void refusesUnknownCodes() {
        RuleSet rules = Rules.set(SECOND, FIRST);
        String sentence = "Rule set has no rule MY-009; it has MY-001, MY-002.";

        assertRefused(sentence, () -> rules.rule("MY-009"));
        assertRefused(sentence, () -> rules.without("MY-009"));
        assertRefused(sentence, () -> rules.severity("MY-009", Severity.NOTE));
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
