package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.junit.EachSample;
import org.hemicycle.testkit.junit.Generated;
import org.hemicycle.testkit.junit.Sample;
import org.hemicycle.testkit.sample.CleanVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class DeskTest {

    private static final RuleSet RULES = RuleSets.standard().with(DeskRules.LABELLED);

    @Test
    void findsNothingInThePlanThatIsRight(@Sample("modelPlan") Dossier plan) {
        Report report = RULES.asOf(Defect.firstDay(plan)).check(plan);

        assertEquals(0, report.count(Severity.ERROR), report::print);
    }

    @ParameterizedTest
    @EachSample
    void breaksOnNoSample(Dossier dossier) {
        Report report = RULES.asOf(Defect.firstDay(dossier)).check(dossier);

        assertEquals(List.of(), report.broken());
    }

    @Test
    void copesWithALargePlan(@Generated(seed = 7, activities = 500) Dossier dossier) {
        Report report = RULES.asOf(Defect.firstDay(dossier)).check(dossier);

        assertEquals(List.of(), report.broken());
    }

    @Test
    void raisesNoErrorAgainstCleanTexts(@Sample Map<String, CleanVariant> variants) {
        variants.forEach((name, variant) -> {
            Report report = RULES.asOf(variant.day()).check(variant.dossier());

            assertEquals(0, report.count(Severity.ERROR), name);
        });
    }

    @Test
    void knowsTheLaw(@Sample ReferenceData law) {
        assertTrue(law.conventions().size() > 1);
    }
}
