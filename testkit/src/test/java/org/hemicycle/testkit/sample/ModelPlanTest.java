package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.junit.jupiter.api.Test;

class ModelPlanTest {

    @Test
    void noRuleHasARemarkOnIt() {
        Report report = RuleSets.standard().asOf(LocalDate.parse("2026-01-01")).check(Samples.modelPlan());

        assertEquals(List.of(), report.findings().stream().map(Finding::print).toList());
        assertEquals(List.of(), report.unknowns());
        assertEquals(List.of(), report.broken());
    }
}
