package org.hemicycle.rule;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final RuleSet STANDARD = RuleSets.standard();
    private static final RuleSet SMALL = Rules.set(
            Rules.over("MY-001").formerCodes("OLD-001").build(),
            Rules.over("MY-002").build(),
            Rules.over("YOUR-001").build());

    private static Suppression suppression(String code) {
        return Suppression.ofRule(code).reason("Paid.").author("A. Desk").build();
    }

    private static final String CATEGORIES = "ACC, ACT, COM, FUN, NAM, PRG, REF, RSK, SDG, STA, STN";
    private static final String CODES_OF_RISKS = "RSK-001, RSK-002, RSK-003, RSK-004, RSK-005";

    @ParameterizedTest
    @CsvSource({
        "acc-004, ACC-004", // wrong case
        "ACC-O04, ACC-004", // a letter like a digit
        "ACC-OO4, ACC-004",
        "acco04, ACC-004",
        "ACC-0l4, ACC-014",
        "ACC004, ACC-004", // no hyphen
        "ACC 004, ACC-004", // another one
        "ACC_004, ACC-004",
        "ACC–004, ACC-004",
        "ACC-4, ACC-004", // too few digits
        "ACC-0004, ACC-004",
        "' ACC-004 ', ACC-004",
        "ACC-004:KZ/ETS-173, ACC-004", // a fingerprint
        "FNU-008, FUN-008", // slips
        "FU-008, FUN-008",
    })
    void aCodeWithASlipIsRefusedWithTheOneThatIsMeant(String given, String meant) {
        String told = " \"" + given + "\", which is ";
        String question = " Did you mean \"" + meant + "\"? Accepted are the ";

        for (String message : List.of(
                messageOf(() -> STANDARD.rule(given)),
                messageOf(() -> STANDARD.severity(given, Severity.NOTE)),
                messageOf(() -> STANDARD.only(given)),
                messageOf(() -> STANDARD.without("STA", given)))) {
            assertTrue(message.contains(told), message);
            assertTrue(message.contains(question), message);
        }
    }

    @ParameterizedTest
    @CsvSource({"ACCX, ACC", "acc, ACC", "RISK, RSK", "FUND, FUN", "SDGS, SDG"})
    void aCategoryWithASlipIsRefusedWithTheOneThatIsMeant(String given, String meant) {
        String question = " Did you mean \"" + meant + "\"?";

        assertTrue(messageOf(() -> STANDARD.only(given)).contains(question));
        assertTrue(messageOf(() -> STANDARD.without(given)).contains(question));
        assertFalse(messageOf(() -> STANDARD.rule(given)).contains("Did you mean"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ-001", "OWN-001", "accession", "ACC-999", "", " ", "\ud83d\ude00", "ACC-004, ACC-005"})
    void whereNothingIsNearNothingIsSuggested(String given) {
        assertFalse(messageOf(() -> STANDARD.only(given)).contains("Did you mean"));
    }

    @Test
    void saysWhatIsAcceptedWithoutListingAllCodes() {
        assertEquals(
                "RuleSet.only was given \"ACCX\", which is neither a code nor a category of the set. Did you mean \"ACC\"?"
                        + " Accepted are the categories " + CATEGORIES
                        + " and the codes of their rules, for example \"ACC-001\".",
                messageOf(() -> STANDARD.only("ACCX")));
        assertEquals(
                "RuleSet.severity was given \"XYZ-001\", which is no code of the set. Accepted are the codes of the"
                        + " categories " + CATEGORIES + ", for example \"ACC-001\".",
                messageOf(() -> STANDARD.severity("XYZ-001", Severity.NOTE)));
        assertEquals(
                "RuleSet.without was given \"RSK-009\", which is neither a code nor a category of the set. Accepted are the"
                        + " codes of RSK: " + CODES_OF_RISKS + ".",
                messageOf(() -> STANDARD.without("RSK-009")));
    }

    @Test
    void aCategoryIsRefusedWhereACodeIsMeant() {
        assertEquals(
                "Rule set was asked for \"RSK\", which is a category; the code of one rule is meant. Accepted are the codes"
                        + " of RSK: " + CODES_OF_RISKS + ".",
                messageOf(() -> STANDARD.rule("RSK")));
    }

    @Test
    void suggestsTheFewThatAreEquallyNearAndNotMany() {
        assertTrue(messageOf(() -> STANDARD.rule("AC-004")).contains(" Did you mean \"ACC-004\" or \"ACT-004\"?"));
        assertFalse(messageOf(() -> STANDARD.only("A")).contains("Did you mean"));
    }

    @Test
    void knowsTheCodesThatRulesHadBefore() {
        assertEquals(
                "Rule set was asked for \"old-001\", which is no code of the set. Did you mean \"OLD-001\"? Accepted are the"
                        + " codes of the categories MY, YOUR, for example \"MY-001\".",
                messageOf(() -> SMALL.rule("old-001")));
    }

    @ParameterizedTest
    @CsvSource({"FUN-008", "FUN"})
    void saysThatARuleHasBeenLeftOut(String code) {
        for (RuleSet set : List.of(STANDARD.without("FUN"), STANDARD.only("ACC", "STA"))) {
            String told =
                    "RuleSet.only was given \"" + code + "\", which has been left out of the set; name it before only,"
                            + " without or drafting leaves it out, or take it in again with RuleSet.with.";

            assertEquals(told, messageOf(() -> set.only(code)));
            assertEquals(told.replace(".only", ".without"), messageOf(() -> set.without(code)));
            assertTrue(messageOf(() -> set.only(code.toLowerCase(Locale.ROOT)))
                    .contains(" Did you mean \"" + code + "\", which has been left out of the set?"));
        }
    }

    @Test
    void aRuleThatADraftDoesNotNeedHasBeenLeftOut() {
        assertTrue(messageOf(() -> RuleSets.drafting().severity("FUN-008", Severity.NOTE))
                .startsWith("RuleSet.severity was given \"FUN-008\", which has been left out of the set;"));
        assertTrue(
                messageOf(() -> RuleSets.drafting().rule("fun-008"))
                        .contains(
                                " Did you mean \"FUN-008\", which has been left out of the set? Accepted are the codes of FUN: "));
    }

    @Test
    void aRuleThatIsTakenInAgainIsNoLongerLeftOut() {
        RuleSet without = SMALL.without("YOUR");

        assertEquals(
                1, without.with(SMALL.rule("YOUR-001")).only("YOUR").rules().size());
        assertTrue(messageOf(() -> without.rule("YOUR-001")).contains("has been left out"));
    }

    @Test
    void aSetWithoutRulesSaysSo() {
        assertEquals(
                "Rule set was asked for \"MY-001\", which is no code of the set. The set has no rules.",
                messageOf(() -> Rules.set().rule("MY-001")));
    }

    @Test
    void aLongTextAndManyCodesDoNotFloodTheMessage() {
        RuleSet many = RuleSet.of(IntStream.rangeClosed(101, 200)
                .<Rule<?>>mapToObj(number -> Rules.over("MY-" + number).build())
                .toList());

        assertTrue(messageOf(() -> many.rule("MY-001")).endsWith(", MY-129, MY-130 and 70 more."));
        assertTrue(messageOf(() -> many.rule("x".repeat(10_000))).length() < 300);
    }

    @Test
    void aSuppressionOfNoRuleIsRefusedWithTheNearest() {
        assertEquals(
                "Suppression of FNU-008 by \"A. Desk\" names \"FNU-008\", which is no code of the set. Did you mean"
                        + " \"FUN-008\"? Accepted are the codes of the categories " + CATEGORIES
                        + ", for example \"ACC-001\".",
                messageOf(() -> STANDARD.suppress(suppression("FNU-008"))));
    }

    @Test
    void aSuppressionMaySpeakOfARuleThatHasBeenLeftOut() {
        assertEquals(
                2,
                SMALL.without("MY")
                        .suppress(suppression("MY-001"), suppression("OLD-001"))
                        .suppressions()
                        .size());
        assertEquals(
                1,
                RuleSets.drafting()
                        .suppress(suppression("FUN-008"))
                        .suppressions()
                        .size());
        assertTrue(messageOf(() -> SMALL.without("MY").suppress(suppression("MY-009")))
                .contains(" Accepted are the codes of MY: MY-001, MY-002."));
    }

    @Test
    void aBaselineOfRulesThatTheSetNeverHadIsRefusedWithItsEntries() {
        assertEquals(
                "Baseline has 2 findings of rules that the set neither has nor had, \"RSKK-001:a\", \"RSKK-001:b:key\";"
                        + " leave them out, or take in their rules with RuleSet.with before the baseline. Did you mean"
                        + " \"RSK-001\"? Accepted are the codes of the categories " + CATEGORIES
                        + ", for example \"ACC-001\".",
                messageOf(() -> STANDARD.baseline(new Baseline(List.of("RSKK-001:a", "FUN-008:a", "RSKK-001:b:key")))));
        assertEquals(
                "Baseline has 2 findings of rules that the set neither has nor had, \"ACC-999:a\", \"RSK-999:a\"; leave"
                        + " them out, or take in their rules with RuleSet.with before the baseline. Accepted are the codes"
                        + " of the categories " + CATEGORIES + ", for example \"ACC-001\".",
                messageOf(() -> STANDARD.baseline(new Baseline(List.of("RSK-999:a", "ACC-999:a")))));
    }

    @Test
    void ofManySuchEntriesTheFirstAreListedWithTheCountOfTheOthers() {
        Baseline many = new Baseline(IntStream.rangeClosed(101, 120)
                .mapToObj(number -> "XYZ-" + number + ":" + "k".repeat(200))
                .toList());
        String message = messageOf(() -> STANDARD.baseline(many));

        assertTrue(message.startsWith("Baseline has 20 findings "), message);
        assertTrue(message.contains(" and 10 more; leave them out"), message);
        assertTrue(message.length() < 1_500, message);
    }

    @Test
    void aBaselineMaySpeakOfRulesThatHaveBeenLeftOutOrHadAnotherCode() {
        Baseline accepted = new Baseline(List.of("MY-001:a", "OLD-001:a", "MY-002:a", "YOUR-001:a"));

        for (RuleSet set : List.of(SMALL, SMALL.only("YOUR"), SMALL.without("YOUR"))) {
            assertEquals(accepted, set.baseline(accepted).baseline());
        }
        assertEquals(accepted, SMALL.baseline(accepted).only("YOUR").baseline());
        assertEquals(
                1,
                RuleSets.drafting()
                        .baseline(new Baseline(List.of("FUN-008:a")))
                        .baseline()
                        .fingerprints()
                        .size());
    }
}
