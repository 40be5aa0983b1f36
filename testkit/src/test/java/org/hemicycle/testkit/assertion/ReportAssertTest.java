package org.hemicycle.testkit.assertion;

import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReportAssertTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    /** As the defect has it, one place dates the text in May, another in June. */
    private static final Report CONTRADICTORY = RuleSets.standard()
            .asOf(DAY)
            .check(Defects.of("STA-001").stream()
                    .filter(defect -> defect.what().equals("two places date one text differently"))
                    .findFirst()
                    .orElseThrow()
                    .plantedIn(Samples.modelPlan()));

    private static final Report CLEAN = RuleSets.standard().asOf(DAY).check(Samples.modelPlan());

    private static final Report EMPTY =
            RuleSets.standard().asOf(DAY).check(Dossier.builder().name("empty").build());

    private static final Report BROKEN = RuleSet.of(List.of(Rule.of("OWN-001", "breaks")
                    .warning("An activity breaks nothing.")
                    .over(Look.at(Activity.class))
                    .requires(activity -> {
                        throw new IllegalStateException("on purpose");
                    })
                    .message("breaks.")
                    .build()))
            .asOf(DAY)
            .check(Samples.modelPlan());

    static String failure(Executable assertion) {
        return assertThrows(AssertionError.class, assertion).getMessage();
    }

    private static void failsWithBothQuotes(String beginning, Executable assertion) {
        Assertions.assertThat(failure(assertion))
                .startsWith(beginning)
                .contains("\"May 1999\" (", "\"June 1999\" (", "STA-001 ERROR");
    }

    @Test
    void acceptsACleanReport() {
        assertThat(CLEAN)
                .isClean()
                .isNotBroken()
                .hasNone(Severity.ERROR)
                .doesNotReport("STA-001")
                .judged("ACT-001");
    }

    @Test
    void aContradictionIsShownWithBothQuotesAndTheirPlacesWhicheverAssertionFails() {
        failsWithBothQuotes(
                "Expecting a report without errors and warnings, but it is:\nReport on \"",
                () -> assertThat(CONTRADICTORY).isClean());
        failsWithBothQuotes(
                "Expecting a report without findings",
                () -> assertThat(CONTRADICTORY).hasNoFindings());
        failsWithBothQuotes(
                "Expecting no finding of the rule STA-001",
                () -> assertThat(CONTRADICTORY).doesNotReport("STA-001"));
        failsWithBothQuotes(
                "Expecting a finding of the rule ACT-001",
                () -> assertThat(CONTRADICTORY).reports("ACT-001"));
        failsWithBothQuotes(
                "Expecting a report with 0 findings of the severity ERROR, of which there are 1",
                () -> assertThat(CONTRADICTORY).hasNone(Severity.ERROR));
        failsWithBothQuotes(
                "Expecting a report with findings of the severity WARNING",
                () -> assertThat(CONTRADICTORY).hasSome(Severity.WARNING));
        failsWithBothQuotes(
                "Expecting a finding of the rule STA-001 at wp/activities/a1",
                () -> assertThat(CONTRADICTORY).reports("STA-001").at("wp/activities/a1"));
        failsWithBothQuotes(
                "Expecting a finding of the rule STA-001 saying \"July 1999\"",
                () -> assertThat(CONTRADICTORY).reports("STA-001").saying("July 1999"));
        failsWithBothQuotes(
                "Expecting a finding of the rule STA-001 of the severity NOTE",
                () -> assertThat(CONTRADICTORY).reports("STA-001").graded(Severity.NOTE));
        failsWithBothQuotes(
                "Expecting 2 findings of the rule STA-001, of which there are 1",
                () -> assertThat(CONTRADICTORY).reports("STA-001").times(2));
    }

    @Test
    void speaksOfTheFindingsOfARuleNarrowerEachTime() {
        assertThat(CONTRADICTORY)
                .hasSome(Severity.ERROR)
                .hasCount(Severity.ERROR, 1)
                .reports("STA-001")
                .at(CONTRADICTORY.findings("STA-001").get(0).address())
                .graded(Severity.ERROR)
                .saying("\"June 1999\"")
                .times(1)
                .saying("May 1999");
    }

    @Test
    void aRuleThatDidNotRunIsNotTakenForASilentOne() {
        Assertions.assertThat(failure(() -> assertThat(CLEAN).doesNotReport("ACT-999")))
                .startsWith("Expecting a report on the rule ACT-999, which did not run. The run had ")
                .contains("ACT-001")
                .endsWith("Correct the code, or add the rule to the rule set.");
    }

    @Test
    void aReportInWhichNothingWasJudgedIsNotClean() {
        assertThat(EMPTY).hasNoFindings();
        Assertions.assertThat(failure(() -> assertThat(EMPTY).isClean()))
                .startsWith("Expecting a report whose rules had something to look at, but it is:\nReport on \"empty\"");
        Assertions.assertThat(failure(() -> assertThat(EMPTY).judged("ACT-001")))
                .startsWith("Expecting that the rule ACT-001 judged something, which it did not");
    }

    @Test
    void aRuleThatBrokeIsNotTakenForASilentOne() {
        Assertions.assertThat(failure(() -> assertThat(BROKEN).isClean()))
                .startsWith("Expecting a report in which no rule broke")
                .contains("OWN-001 BROKEN", "on purpose");
        Assertions.assertThat(failure(() -> assertThat(BROKEN).doesNotReport("OWN-001")))
                .startsWith("Expecting that the rule OWN-001 ran, which it did not to its end")
                .contains("on purpose");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThrows(
                IllegalArgumentException.class,
                () -> assertThat(CONTRADICTORY).reports("STA-001").at("a b"));
    }

    @Test
    void aReportThatIsNotThereIsTold() {
        Assertions.assertThat(failure(() -> assertThat((Report) null).isClean()))
                .isEqualTo("Expecting a report, but there is none: it is null.");
    }

    @Test
    void saysWhatTheCallerCallsIt() {
        Assertions.assertThat(failure(
                        () -> assertThat(CONTRADICTORY).as("the plan of 100 %").isClean()))
                .startsWith("[the plan of 100 %] Expecting a report without errors and warnings");
    }

    @Test
    void aFindingIsShownWithBothQuotes() {
        var finding = CONTRADICTORY.findings("STA-001").get(0);

        assertThat(finding)
                .isOf("STA-001")
                .isGraded(Severity.ERROR)
                .isAt(finding.address().toString())
                .says("May 1999")
                .quotes("June 1999");
        failsWithBothQuotes(
                "Expecting a finding of the rule ACT-001",
                () -> assertThat(finding).isOf("ACT-001"));
        failsWithBothQuotes(
                "Expecting a finding of the severity NOTE",
                () -> assertThat(finding).isGraded(Severity.NOTE));
        failsWithBothQuotes(
                "Expecting a finding at wp, not at ", () -> assertThat(finding).isAt("wp"));
        failsWithBothQuotes(
                "Expecting a finding that says \"July\"",
                () -> assertThat(finding).says("July"));
        failsWithBothQuotes(
                "Expecting a finding that quotes \"June\"",
                () -> assertThat(finding).quotes("June"));
    }

    @Test
    void softAssertionsTellAllThatFails() {
        String told = failure(() -> HemicycleSoftAssertions.assertSoftly(soft -> {
            soft.assertThat(CONTRADICTORY).isClean().reports("ACT-001").at("wp/activities/a1");
            soft.assertThat(CLEAN).isClean();
            soft.assertThat(CONTRADICTORY.findings("STA-001").get(0)).isOf("ACT-002");
            soft.assertThat(1).isEqualTo(2);
        }));

        Assertions.assertThat(told)
                .contains(
                        "(4 failures)",
                        "Expecting a report without errors and warnings",
                        "Expecting a finding of the rule ACT-001, but",
                        "Expecting a finding of the rule ACT-002")
                .doesNotContain("wp/activities/a1,");
        HemicycleSoftAssertions.assertSoftly(soft -> soft.assertThat(CLEAN).isClean());
    }
}
