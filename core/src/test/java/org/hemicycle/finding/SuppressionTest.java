package org.hemicycle.finding;

import static org.hemicycle.Refusals.messageOf;
import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final Rule<String> RULE = Rules.over("MY-001", "plan/a", "plan/a/x", "plan/b")
            .formerCodes("OLD-001")
            .build();
    private static final Rule<String> OTHER = Rules.over("MY-002", "plan/a").build();
    private static final RuleSet RULES = Rules.set(RULE, OTHER);

    private static Suppression of(Suppression.Builder started) {
        return complete(started).build();
    }

    private static Suppression.Builder complete(Suppression.Builder started) {
        return started.reason("Paid by the host.").author("A. Desk");
    }

    private static Suppression until(String day) {
        return complete(Suppression.ofFinding("MY-001:plan/a"))
                .until(LocalDate.parse(day))
                .build();
    }

    private static Report check(Suppression... suppressions) {
        return RULES.suppress(suppressions).asOf(AsOf.of("2025-01-01")).check(DOSSIER);
    }

    private static List<String> standing(Report report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }

    @Test
    void takesOneFindingOutAndListsItWithItsReason() {
        Report report = check(of(Suppression.ofFinding("MY-001:plan/a")));

        assertEquals(List.of("MY-002:plan/a", "MY-001:plan/a/x", "MY-001:plan/b"), standing(report));
        assertEquals(
                List.of(
                        "MY-001 WARNING Subject plan/a: does not pass. [MY-001:plan/a suppressed by A. Desk: Paid by the"
                                + " host.]"),
                report.suppressed().stream().map(Suppressed::toString).toList());
        assertTrue(report.print().contains("suppressed: MY-001 WARNING Subject plan/a"), report.print());
        assertTrue(report.summary().endsWith("3 warnings, 0 notes, 0 undetermined, 0 broken, 1 suppressed"));
    }

    @Test
    void takesOutTheFindingsOfARuleEverywhereOrBelowAPath() {
        Suppression below = complete(Suppression.ofRule("MY-001"))
                .within(Address.parse("plan/a"))
                .build();

        assertEquals(List.of("MY-002:plan/a"), standing(check(of(Suppression.ofRule("MY-001")))));
        assertEquals(List.of("MY-002:plan/a", "MY-001:plan/b"), standing(check(below)));
        assertEquals("MY-001:plan/a/…", below.target());
    }

    @Test
    void worksByACodeThatTheRuleHadBefore() {
        assertEquals(
                List.of("MY-002:plan/a", "MY-001:plan/a/x", "MY-001:plan/b"),
                standing(check(of(Suppression.ofFinding("OLD-001:plan/a")))));
        assertEquals(List.of("MY-002:plan/a"), standing(check(of(Suppression.ofRule("OLD-001")))));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2025-01-02, false"})
    void holdsToItsLastDayAndThenTheFindingIsBackWithANote(String last, boolean back) {
        Report report = check(until(last));

        assertEquals(back, standing(report).contains("MY-001:plan/a"));
        assertEquals(back ? 0 : 1, report.suppressed().size());
        if (back) {
            assertEquals(
                    "MY-001 WARNING Subject plan/a: does not pass.\n"
                            + "  ! was suppressed by A. Desk until 2024-12-31 (Paid by the host.); that has ended.",
                    report.findings("MY-001").get(0).print());
        }
        assertEquals(List.of(), report.unusedSuppressions());
    }

    @Test
    void oneThatHoldsOutweighsOneThatHasEnded() {
        Report report = check(until("2024-12-31"), of(Suppression.ofRule("MY-001")));

        assertEquals(3, report.suppressed().size());
        assertEquals(List.of(), report.unusedSuppressions());
    }

    @Test
    void theTimelineTurnsOnTheMorrowOfTheLastDay() {
        FindingTimeline timeline = RULES.only("MY-001")
                .suppress(until("2025-04-23"))
                .timeline(DOSSIER, DateRange.parse("2025-01-01/2025-12-31"));

        assertEquals(
                List.of("2025-04-24 begins: MY-001 WARNING Subject plan/a: does not pass."),
                timeline.listTurns().stream()
                        .map(FindingTimeline.Turn::toString)
                        .toList());
    }

    @Test
    void isReportedWithItsAddressWhereItMatchesNothing() {
        Suppression idle = of(Suppression.ofFinding("MY-001:plan/c"));
        Report report = check(idle);

        assertEquals(List.of(idle), report.unusedSuppressions());
        assertTrue(
                report.print()
                        .contains(
                                "NOTE suppression of MY-001:plan/c by A. Desk matches no finding; remove it, or correct"
                                        + " what it names."),
                report.print());
        assertTrue(report.summary().endsWith("1 unused suppression"), report.summary());
    }

    @Test
    void isNotCalledUnusedWhereItsRuleDidNotRun() {
        Suppression idle = of(Suppression.ofFinding("MY-002:plan/c"));
        RuleSet without = RULES.suppress(idle).without("MY-002");

        assertEquals(
                List.of(), without.asOf(AsOf.of("2025-01-01")).check(DOSSIER).unusedSuppressions());
        assertEquals(1, RULES.without("MY-002").suppress(idle).suppressions().size());
    }

    @Test
    void refusesTheCodeOfNoRule() {
        assertEquals(
                "Suppression of MY-009 by \"A. Desk\" names \"MY-009\", which is no code of the set. Accepted are the codes of"
                        + " MY: MY-001, MY-002.",
                messageOf(() -> RULES.suppress(of(Suppression.ofRule("MY-009")))));
    }

    @Test
    void refusesWhatIsMalformedWithASentence() {
        assertEquals(
                "Suppression of MY-001:plan/a has a blank reason; accepted is any text that a reader can check, for"
                        + " example \"Paid from the budget of the host city\".",
                messageOf(() -> Suppression.ofFinding("MY-001:plan/a")
                        .reason(" ")
                        .author("A. Desk")
                        .build()));
        assertEquals(
                "Suppression of MY-001 has a blank author; accepted is any text that a reader can check, for example"
                        + " \"A. Desk\".",
                messageOf(() ->
                        Suppression.ofRule("MY-001").reason("Paid.").author("").build()));
        assertEquals(
                "Suppression.fingerprint is \"plan/a\", which is no fingerprint; accepted is a code, an address and perhaps a"
                        + " key, joined by colons, for example \"FUN-008:plan/democracy\".",
                messageOf(() -> of(Suppression.ofFinding("plan/a"))));
        assertEquals(
                "Suppression.rule is \"MY\", which is no code; accepted are two to four capitals, a hyphen and three"
                        + " digits, for example \"ACC-004\".",
                messageOf(() -> of(Suppression.ofRule("MY"))));
        assertEquals(
                "Suppression by \"A. Desk\" names neither a fingerprint nor a rule; accepted is one of them, so give the"
                        + " fingerprint of one finding or the code of a rule.",
                messageOf(() -> of(Suppression.builder())));
        assertEquals(
                "Suppression by \"A. Desk\" names both a fingerprint and a rule; accepted is one of them, so give the"
                        + " fingerprint of one finding or the code of a rule.",
                messageOf(() -> complete(Suppression.ofRule("MY-001"))
                        .fingerprint("MY-001:plan/a")
                        .build()));
        assertEquals(
                "Suppression of MY-001:plan/a has the address \"plan\" beside a fingerprint, which has an address of its own;"
                        + " accepted is an address beside a rule, so leave it out.",
                messageOf(() -> complete(Suppression.ofFinding("MY-001:plan/a"))
                        .within(Address.of("plan"))
                        .build()));
    }

    @Test
    void withoutReasonItCannotBeBuilt() {
        String message =
                messageOf(() -> Suppression.ofRule("MY-001").author("A. Desk").build());

        assertTrue(message.contains("reason"), message);
    }

    private static final Dossier ANOTHER =
            Dossier.builder().name("Another plan").build();

    private static Suppression inPlan(Suppression.Builder started) {
        return complete(started).dossier("Plan").build();
    }

    @Test
    void oneForADossierSilencesNoOtherThatHasTheSameKeys() {
        for (Suppression mine : List.of(
                inPlan(Suppression.ofFinding("MY-001:plan/a")),
                inPlan(Suppression.ofRule("MY-001").within(Address.parse("plan/a"))))) {
            RuleSet.Dated rules = RULES.suppress(mine).asOf(AsOf.of("2025-01-01"));
            Report here = rules.check(DOSSIER);
            Report there = rules.check(ANOTHER);

            assertEquals(mine, here.suppressed().get(0).suppression());
            assertEquals(List.of(), here.unusedSuppressions());
            assertEquals(List.of(), there.suppressed());
            assertEquals(standing(RULES.asOf(AsOf.of("2025-01-01")).check(ANOTHER)), standing(there));
            assertEquals(List.of(), there.unusedSuppressions());
        }
    }

    @Test
    void oneForADossierThatMatchesNothingInItIsUnusedThereAlone() {
        Suppression idle = inPlan(Suppression.ofFinding("MY-001:plan/c"));
        RuleSet.Dated rules = RULES.suppress(idle).asOf(AsOf.of("2025-01-01"));

        assertEquals(List.of(idle), rules.check(DOSSIER).unusedSuppressions());
        assertEquals(List.of(), rules.check(ANOTHER).unusedSuppressions());
        assertEquals(
                "NOTE suppression of MY-001:plan/c in \"Plan\" by A. Desk matches no finding; remove it, or correct what it"
                        + " names.",
                idle.unusedNote());
    }

    @Test
    void oneForNoDossierHoldsInEvery() {
        RuleSet.Dated rules =
                RULES.suppress(of(Suppression.ofFinding("MY-001:plan/a"))).asOf(AsOf.of("2025-01-01"));

        assertEquals(1, rules.check(DOSSIER).suppressed().size());
        assertEquals(1, rules.check(ANOTHER).suppressed().size());
    }

    @Test
    void oneThatHasEndedForAnotherDossierLeavesNoNote() {
        Suppression ended = complete(Suppression.ofFinding("MY-001:plan/a"))
                .dossier("Plan")
                .until(LocalDate.parse("2024-12-31"))
                .build();
        RuleSet.Dated rules = RULES.suppress(ended).asOf(AsOf.of("2025-01-01"));

        assertEquals(1, rules.check(DOSSIER).findings("MY-001").get(0).notes().size());
        assertEquals(List.of(), rules.check(ANOTHER).findings("MY-001").get(0).notes());
    }

    @Test
    void isMadeForTheDossierOfAReport() {
        Report report = check();
        Suppression mine = complete(
                        Suppression.ofFinding(report.findings().get(0)).dossier(report.dossier()))
                .build();

        assertEquals("MY-001:plan/a in \"Plan\" suppressed by A. Desk: Paid by the host.", mine.summary());
        assertEquals(1, check(mine).suppressed().size());
    }

    @Test
    void itsLastDayIsSaid() {
        Suppression ending = complete(Suppression.ofFinding("MY-001:plan/a"))
                .until(LocalDate.parse("2025-12-31"))
                .build();

        assertEquals("MY-001:plan/a suppressed by A. Desk until 2025-12-31: Paid by the host.", ending.summary());
    }

    @Test
    void theDossierTellsOneFromAnotherInOrderAndReceipt() {
        Suppression everywhere = of(Suppression.ofRule("MY-001"));
        Suppression here = inPlan(Suppression.ofRule("MY-001"));
        RuleSet both = RULES.suppress(here, everywhere, here);

        assertEquals(List.of(everywhere, here), List.copyOf(both.suppressions()));
        assertNotEquals(0, here.compareTo(everywhere));
        assertNotEquals(
                RULES.suppress(here).asOf(AsOf.of("2025-01-01")).check(DOSSIER).receipt(),
                RULES.suppress(everywhere)
                        .asOf(AsOf.of("2025-01-01"))
                        .check(DOSSIER)
                        .receipt());
    }

    @Test
    void refusesABlankDossier() {
        assertEquals(
                "Suppression of MY-001 has a blank dossier; accepted is the name of one, as its reports have it, for example"
                        + " \"Priorities 2024-2027\".",
                messageOf(() ->
                        complete(Suppression.ofRule("MY-001")).dossier(" ").build()));
    }
}
