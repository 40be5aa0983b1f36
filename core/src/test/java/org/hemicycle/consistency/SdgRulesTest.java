package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Finding;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Path;
import org.junit.jupiter.api.Test;

class SdgRulesTest {

    private static Dossier listing(int[] programme, int[] first, int[] second) {
        return Sketch.dossier(plan -> {
            plan.addComponents(
                    Sketch.component("one", Component.Kind.THEME), Sketch.component("two", Component.Kind.THEME));
            plan.addAllSdgLinks(Sketch.goals(Sketch.PROGRAMME, "Section 1", programme));
            plan.addAllSdgLinks(Sketch.goals(Path.parse("plan/one"), "Section 2", first));
            plan.addAllSdgLinks(Sketch.goals(Path.parse("plan/two"), "Section 3", second));
            return plan;
        });
    }

    @Test
    void aGoalThatAComponentListsAndTheProgrammeLeavesOutIsReportedWithBothPlaces() {
        List<Finding> findings =
                Sketch.findings("SDG-002", listing(new int[] {5, 16}, new int[] {3, 5}, new int[] {16}), "2024-01-01");

        assertEquals(1, findings.size());
        assertEquals(
                List.of("local:plan, Section 1", "local:plan, Section 2"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
        assertEquals(
                "lists the Sustainable Development Goals 5, 16, but its components list also 3.",
                findings.get(0).message());
    }

    @Test
    void aGoalThatNoComponentListsIsReported() {
        List<Finding> findings = Sketch.findings(
                "SDG-002", listing(new int[] {4, 5, 16}, new int[] {3, 5}, new int[] {16}), "2024-01-01");

        assertEquals(
                "lists the Sustainable Development Goals 4, 5, 16, but its components list also 3 and do not list 4.",
                findings.get(0).message());
    }

    @Test
    void theUnionListedInAnotherOrderAndByTwoComponentsRaisesNothing() {
        assertEquals(
                List.of(),
                Sketch.findings(
                        "SDG-002",
                        listing(new int[] {16, 5, 3}, new int[] {3, 5, 16}, new int[] {16, 5}),
                        "2024-01-01"));
    }

    @Test
    void aProgrammeWhoseComponentsListNoGoalsIsNotCompared() {
        assertEquals(
                List.of(),
                Sketch.findings("SDG-002", listing(new int[] {16}, new int[] {}, new int[] {}), "2024-01-01"));
    }
}
