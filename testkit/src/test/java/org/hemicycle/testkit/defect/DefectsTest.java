package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
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
    void aDefectMakesItsRuleFireAndNoOtherButItsConsequences(Defect defect) {
        Report before = RuleSets.standard().asOf(defect.day()).check(Samples.modelPlan());
        Report after = RuleSets.standard().asOf(defect.day()).check(defect.plantedIn(Samples.modelPlan()));
        Set<String> known = before.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Set<String> found = after.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = Stream.concat(Stream.of(defect.rule()), defect.consequences().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, found, () -> after.print());
        assertEquals(List.of(), after.broken());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void everyFindingOfADefectShowsAPlace(Defect defect) {
        RuleSets.standard()
                .asOf(defect.day())
                .check(defect.plantedIn(Samples.modelPlan()))
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
