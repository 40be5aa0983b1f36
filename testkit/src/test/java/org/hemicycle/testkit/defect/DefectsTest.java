package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 6: each planted defect yields its own rule, and nothing beyond its declared consequences. */
class DefectsTest {

    static List<Defect> defects() {
        return Defects.all();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectMakesItsRuleFireInTheModelPlanAndNoOtherButItsConsequences(Defect defect) {
        Trial trial = defect.tryIn(Samples.modelPlan(), RuleSets.standard());

        assertTrue(
                trial.isAsDeclared(),
                () -> defect + " is found by " + trial.foundBy() + "\n"
                        + trial.after().print());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void everyFindingOfADefectShowsAPlace(Defect defect) {
        defect.tryIn(Samples.modelPlan(), RuleSets.standard())
                .after()
                .findings(defect.rule())
                .forEach(finding -> assertFalse(finding.evidence().isEmpty(), finding.print()));
    }

    @Test
    void everyBuiltInRuleHasADefect() {
        Set<String> planted = Defects.all().stream().map(Defect::rule).collect(Collectors.toSet());

        assertEquals(
                List.of(),
                RuleSets.standard().rules().stream()
                        .map(Rule::code)
                        .filter(code -> !planted.contains(code))
                        .toList());
    }
}
