package org.hemicycle.finding;

import static org.hemicycle.Refusals.messageOf;
import static org.hemicycle.rule.Rules.DOSSIER;
import static org.hemicycle.rule.Rules.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.hemicycle.truth.Truth;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final AsOf DAY = AsOf.of("2025-01-01");
    private static final LocalDate LAPSE = LocalDate.parse("2025-04-24");
    private static final LocalDate START = LocalDate.parse("2024-01-01");

    private static final Rule<String> GENERAL =
            Rules.giving("MY-001", Check.failed().evidence(paragraph("1", "June")));

    /** Fails until the lapse, and compares other days for other subjects. */
    private static final Rule<String> SPECIAL = Rules.over(
                    "MY-002",
                    scope -> Stream.of("plan", "other")
                            .filter(address -> !scope.day().isBefore(START))
                            .map(address -> new Item<>(Address.of(address), "k", "Subject " + address, address)))
            .when((address, scope) -> address.equals("plan") || scope.day().isAfter(START))
            .requires((address, scope) -> scope.day().isBefore(LAPSE)
                    ? Check.failed()
                            .with("day", LAPSE)
                            .evidence(List.of(paragraph("1", "June"), paragraph("2", "July")))
                    : Check.passed())
            .message("lapses on {day}.")
            .absorbs("MY-001")
            .build();

    private static final RuleSet RULES = Rules.set(GENERAL, SPECIAL);

    private static Finding finding() {
        return RULES.asOf(DAY).check(DOSSIER).findings().stream()
                .filter(each -> each.address().equals(Address.of("plan")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsEachStep() {
        assertEquals("""
                MY-002 rule-of-a-test
                  demands: A subject should pass.
                  rests on: coherence: a text should not contradict itself
                  goes through: 2 subjects, other
                  looks at: Subject plan [plan:k]
                  compares to select: 2025-01-01 is not before 2024-01-01
                  compares: 2025-01-01 is before 2025-04-24
                  outcome: FAILED
                  argument day: 24 April 2025
                  evidence: "June" (local:plan, Paragraph 1)
                  evidence: "July" (local:plan, Paragraph 2)
                  says: WARNING, lapses on 24 April 2025.
                  explains: MY-001 WARNING Subject plan: does not pass.""", RULES.asOf(DAY).explain(DOSSIER, finding()).print());
    }

    @Test
    void endsInTheFindingOfTheReport() {
        for (Finding finding : RULES.asOf(DAY).check(DOSSIER).findings()) {
            assertEquals(
                    Optional.of(finding),
                    RULES.asOf(DAY).explain(DOSSIER, finding).finding());
        }
    }

    @Test
    void tellsWhyAFindingIsGoneOnAnotherDay() {
        Explanation later = RULES.asOf(LAPSE).explain(DOSSIER, finding());

        assertEquals("MY-002 Subject plan: PASSED", later.toString());
        assertEquals(List.of("2025-04-24 is not before 2025-04-24"), words(later.judging()));
        assertEquals(Optional.empty(), later.finding());
        assertEquals(List.of(), later.absorbed());
    }

    private static List<String> words(List<Comparison> comparisons) {
        return comparisons.stream().map(Comparison::toString).toList();
    }

    @Test
    void tellsWhatIsMissingAndWhatBroke() {
        Finding finding =
                Rules.check(Rules.over("MY-001", "plan").build()).findings().get(0);
        Rule<String> unknown = Rules.giving("MY-001", Check.unknown(Truth.unknown("the date")));
        Rule<String> broken = Rules.over("MY-001", "plan")
                .requires((value, scope) -> {
                    throw new IllegalStateException("a fault");
                })
                .build();
        Rule<String> later = Rules.over("MY-001", "plan")
                .inForce(DateRange.parse("2030-01-01/.."))
                .build();

        assertEquals("[the date]", explain(unknown, finding).missing().toString());
        assertTrue(explain(unknown, finding).print().endsWith("\n  outcome: UNKNOWN\n  missing: the date"));
        assertTrue(explain(broken, finding)
                .print()
                .endsWith("\n  outcome: BROKEN\n  threw: java.lang.IllegalStateException: a fault"));
        assertEquals(
                Optional.of("java.lang.IllegalStateException: a fault"),
                explain(broken, finding).cause());
        assertEquals(Outcome.BROKEN, explain(broken, finding).outcome());
        assertEquals(Outcome.NOT_IN_FORCE, explain(later, finding).outcome());
    }

    private static Explanation explain(Rule<?> rule, Finding finding) {
        return Rules.set(rule).asOf(DAY).explain(DOSSIER, finding);
    }

    @Test
    void tellsApartTwoSubjectsWithOneAddress() {
        Rule<String> twice = Rules.over(
                        "MY-001",
                        scope -> Stream.of("first", "second").map(each -> Item.of(Address.of("plan"), each, each)))
                .requires((each, scope) ->
                        each.equals("first") && scope.day().isBefore(START) ? Check.passed() : Check.failed())
                .build();

        for (Finding finding : Rules.check(twice).findings()) {
            assertEquals(finding.subject(), explain(twice, finding).subject());
            assertEquals(
                    finding.subject().equals("first") ? 1 : 0,
                    explain(twice, finding).judging().size());
        }
    }

    @Test
    void refusesAFindingOfAnotherDossierOrRuleSet() {
        assertEquals(
                "Rule MY-001 looks at nothing with the address MY-001:plan/z as of 2025-01-01; explain a finding of this"
                        + " dossier, with the rule set and the day of its report.",
                messageOf(() -> explain(
                        GENERAL,
                        Rules.check(Rules.over("MY-001", "plan/z").build())
                                .findings()
                                .get(0))));
        assertEquals(
                "Rule set was asked for \"MY-002\", which is no code of the set. Accepted are the codes of MY: MY-001.",
                messageOf(() -> explain(GENERAL, finding())));
    }
}
