package consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.junit.Sample;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;

class AssertedTest {

    private static final RuleSet RULES = RuleSets.standard().with(DeskRules.LABELLED);

    @Test
    void findsTheLabelThatIsMissing(@Sample("modelPlan") Dossier plan) {
        Dossier defective = DeskDefects.unlabelled("DSK-001").plantedIn(plan);

        Report report = RULES.asOf(Defect.firstDay(plan)).check(defective);

        assertThat(report).isNotBroken().doesNotReport("ACT-001").reports("DSK-001").times(1);
    }

    @Test
    void answersWhoMayJoin() {
        Eligibility.Dated law = Eligibility.byRoutes().asOf(LocalDate.parse("2026-05-09"));

        assertThat(law.access("MA", "CETS 181")).isYes();
        assertThat(law.matrixByRoutes(List.of(Identifier.parse("MA")), List.of(Identifier.parse("ETS 181"))))
                .hasCell("MA", "CETS 181", Access.Kind.ENTITLED);
    }

    @Test
    void seesWhenAnInvitationLapses(@Sample("kazakhstanPriorities") Dossier priorities) {
        DateRange years = DateRange.parse("2024-01-01/2027-12-31");

        assertThat(RuleSets.standard().timeline(priorities, years)).turnsOn(LocalDate.parse("2025-04-24"));
    }

    @Test
    void showsAllThatIsQuotedWhereAnAssertionFails(@Sample("kazakhstanPriorities") Dossier priorities) {
        Report report = RULES.asOf(Defect.firstDay(priorities)).check(priorities);

        assertThatThrownBy(() -> assertThat(report).hasNone(Severity.ERROR))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"July 2022\" (")
                .hasMessageContaining("\"June 2022\" (");
    }
}
