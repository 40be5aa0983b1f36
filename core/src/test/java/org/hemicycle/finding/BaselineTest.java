package org.hemicycle.finding;

import static org.hemicycle.Refusals.messageOf;
import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

class BaselineTest {

    private static final AsOf DAY = AsOf.of("2025-01-01");

    private static Rule<String> rule(String... paths) {
        return Rules.over("MY-001", paths).formerCodes("OLD-001").build();
    }

    private static Report check(Baseline accepted, Rule<?>... rules) {
        return Rules.set(rules).baseline(accepted).asOf(DAY).check(DOSSIER);
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).toList();
    }

    @Test
    void onlyWhatItDoesNotHoldIsNew() {
        Baseline accepted = Baseline.of(Rules.check(rule("a", "b")));
        Report report = check(accepted, rule("a", "b", "c"));

        assertEquals(List.of("MY-001:c"), fingerprints(report.newFindings()));
        assertEquals(3, report.findings().size());
        assertTrue(report.summary().endsWith("0 broken, 1 new"), report.summary());
    }

    @Test
    void withoutABaselineEverythingIsNew() {
        Report report = Rules.check(rule("a", "b"));

        assertEquals(report.findings(), report.newFindings());
        assertEquals(Baseline.EMPTY, report.baseline());
    }

    @Test
    void shrinksByItself() {
        Baseline accepted = Baseline.of(Rules.check(rule("a", "b", "c")));
        Report mended = check(accepted, rule("b"));
        Report relapsed = check(mended.baseline(), rule("a", "b"));

        assertEquals(List.of("MY-001:b"), mended.baseline().fingerprints());
        assertEquals(List.of("MY-001:a"), fingerprints(relapsed.newFindings()));
    }

    private static List<String> kept(RuleSet rules) {
        return rules.asOf(DAY).check(DOSSIER).baseline().fingerprints();
    }

    @Test
    void keepsWhatWasNotLookedAt() {
        Baseline accepted = new Baseline(List.of("MY-001:a", "MY-002:a", "MY-003:a", "MY-004:a:x", "MY-005:a"));
        Rule<String> notInForce = Rules.over("MY-003", "a")
                .inForce(DateRange.parse("2030-01-01/.."))
                .build();
        Rule<String> undetermined = Rules.giving("MY-004", Check.unknown(Truth.unknown("the date")));
        Rule<String> broken = Rules.over("MY-005", "a")
                .requires((value, scope) -> {
                    throw new IllegalStateException("a fault");
                })
                .build();
        Rule<String> undeterminedHere = Rules.over("MY-004", "a")
                .requires((value, scope) -> Check.unknown(Truth.unknown("the date")))
                .build();
        Rule<String> none = Rules.over("MY-001").build();
        Rule<String> leftOut = Rules.over("MY-002").build();

        assertEquals(
                List.of("MY-002:a", "MY-003:a", "MY-005:a"),
                kept(Rules.set(none, leftOut, notInForce, undetermined, broken)
                        .without("MY-002")
                        .baseline(accepted)));
        assertEquals(
                List.of("MY-001:a", "MY-002:a", "MY-003:a", "MY-004:a:x", "MY-005:a"),
                kept(Rules.set(none, leftOut, notInForce, undeterminedHere, broken)
                        .baseline(accepted)
                        .only("MY-004")));
    }

    @Test
    void acceptsAsManyFindingsOfOneFingerprintAsItHolds() {
        Baseline accepted = Baseline.of(Rules.check(rule("a", "a")));

        assertEquals(List.of("MY-001:a", "MY-001:a"), accepted.fingerprints());
        assertEquals(1, check(accepted, rule("a", "a", "a")).newFindings().size());
        assertEquals(1, check(accepted, rule("a")).baseline().fingerprints().size());
    }

    @Test
    void worksByACodeThatTheRuleHadBefore() {
        Report report = check(new Baseline(List.of("OLD-001:a")), rule("a"));

        assertEquals(List.of(), report.newFindings());
        assertEquals(List.of("MY-001:a"), report.baseline().fingerprints());
    }

    @Test
    void holdsNoSuppressedFinding() {
        Suppression suppression = Suppression.ofFinding("MY-001:a")
                .reason("Paid by the host.")
                .author("A. Desk")
                .build();
        Report report =
                Rules.set(rule("a", "b")).suppress(suppression).asOf(DAY).check(DOSSIER);

        assertEquals(List.of("MY-001:b"), Baseline.of(report).fingerprints());
    }

    @Test
    void dependsNeitherOnSeverityNorOnTheRevisionOfTheRule() {
        Baseline accepted = Baseline.of(Rules.check(rule("a")));
        Rule<String> revised = Rules.over("MY-001", "a")
                .revision(2)
                .message("says otherwise.")
                .build()
                .withSeverity(Severity.ERROR);

        assertEquals(List.of(), check(accepted, revised).newFindings());
    }

    @Test
    void parsesWhatItPrints() {
        Rule<String> keyed = Rules.over(
                        "MY-002",
                        scope -> Stream.of(
                                new Item<>(Address.ROOT, "", "The dossier", ""),
                                new Item<>(Address.ROOT, "two\n words: é", "The dossier", ""),
                                new Item<>(Address.parse("plan/a"), " in  spaces ", "A", "")))
                .build();
        Baseline baseline = Baseline.of(Rules.check(rule("b", "a", "a"), keyed));

        assertEquals(
                "MY-001:a\nMY-001:a\nMY-001:b\nMY-002:\nMY-002::two words: é\nMY-002:plan/a:in spaces\n",
                baseline.print());
        assertEquals(baseline, Baseline.parse(baseline.print()));
        assertEquals(baseline.print(), Baseline.parse(baseline.print()).print());
        assertEquals(Baseline.EMPTY, Baseline.parse(Baseline.EMPTY.print()));
        assertEquals(List.of(), check(baseline, rule("b", "a", "a"), keyed).newFindings());
        assertEquals("Baseline of 6 findings", baseline.toString());
    }

    @Test
    void passesOverBlankLinesAndRemarks() {
        assertEquals(
                new Baseline(List.of("MY-001:a", "MY-001:b")),
                Baseline.parse("# accepted on the day of the release\r\n\r\n  MY-001:b\r\nMY-001:a"));
    }

    @Test
    void refusesALineThatIsNoFingerprint() {
        assertEquals(
                "Baseline line 3 is \"MY-1:a\", which is no fingerprint; accepted is a code, an address and perhaps a key,"
                        + " joined by colons, for example \"FUN-008:plan/democracy\".",
                messageOf(() -> Baseline.parse("MY-001:a\n\nMY-1:a\n")));
        assertEquals(
                "Baseline has the entry \"MY-001\", which is no fingerprint; accepted is a code, an address and perhaps a"
                        + " key, joined by colons, for example \"FUN-008:plan/democracy\".",
                messageOf(() -> new Baseline(List.of("MY-001"))));
        assertTrue(messageOf(() -> Baseline.parse("MY-001:a//b"))
                .startsWith("Baseline line 1 is \"MY-001:a//b\", which is no fingerprint"));
    }
}
