package org.hemicycle.finding;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.junit.jupiter.api.Test;

class ReportDifferenceTest {

    private static Report report(String... paths) {
        return Rules.check(Rules.over("MY-001", paths).build());
    }

    private static String fingerprints(List<Finding> findings) {
        return String.join(
                " ", findings.stream().map(each -> each.address().toString()).toList());
    }

    @Test
    void tellsNewGoneAndUnchangedFindingsApart() {
        ReportDifference difference = report("b", "c", "d").differenceFrom(report("a", "b", "d"));

        assertEquals("c", fingerprints(difference.newFindings()));
        assertEquals("a", fingerprints(difference.gone()));
        assertEquals("b d", fingerprints(difference.unchanged()));
        assertEquals("1 new, 1 gone, 2 unchanged", difference.toString());
        assertEquals(
                "+ MY-001 WARNING Subject c: does not pass.\n- MY-001 WARNING Subject a: does not pass.\n1 new, 1 gone, 2"
                        + " unchanged",
                difference.print());
    }

    @Test
    void anotherWordingOrSeverityIsNoChange() {
        Report reworded = Rules.check(
                Rules.over("MY-001", "a").message("says otherwise.").build().withSeverity(Severity.ERROR));

        assertEquals(
                "0 new, 0 gone, 1 unchanged",
                reworded.differenceFrom(report("a")).toString());
        assertEquals(
                Severity.ERROR,
                reworded.differenceFrom(report("a")).unchanged().get(0).severity());
    }

    @Test
    void countsFindingsWithOneFingerprint() {
        assertEquals(
                "1 new, 0 gone, 2 unchanged",
                report("a", "a", "a").differenceFrom(report("a", "a")).toString());
        assertEquals(
                "0 new, 2 gone, 1 unchanged",
                report("a").differenceFrom(report("a", "a", "a")).toString());
    }

    @Test
    void whatIsSuppressedIsNotGoneAndIsNotNewAfterwards() {
        Suppression suppression = Suppression.ofFinding("MY-001:a")
                .reason("Paid by the host.")
                .author("A. Desk")
                .until(LocalDate.parse("2025-01-01"))
                .build();
        RuleSet rules = Rules.set(Rules.over("MY-001", "a", "b").build());
        Report plain = rules.asOf(AsOf.of("2025-01-01")).check(DOSSIER);
        Report suppressed =
                rules.suppress(suppression).asOf(AsOf.of("2025-01-01")).check(DOSSIER);
        Report ended = rules.suppress(suppression).asOf(AsOf.of("2025-01-02")).check(DOSSIER);

        assertEquals(
                "0 new, 0 gone, 1 unchanged", suppressed.differenceFrom(plain).toString());
        assertEquals(
                "0 new, 0 gone, 2 unchanged", ended.differenceFrom(suppressed).toString());
    }
}
