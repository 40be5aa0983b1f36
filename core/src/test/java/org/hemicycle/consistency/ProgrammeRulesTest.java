package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Component.Kind;
import org.hemicycle.rule.Finding;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {

    private static Dossier with(Component... areas) {
        return Sketch.dossier(plan -> plan.addComponents(Sketch.component("theme", Kind.THEME, areas)));
    }

    @Test
    void aComponentWithoutObjectiveIsReportedWhereMostOfItsRankStateOne() {
        Dossier dossier = with(
                Sketch.withObjective(Sketch.component("a", Kind.AREA)),
                Sketch.component("b", Kind.AREA),
                Sketch.withObjective(Sketch.component("c", Kind.AREA)));

        List<Finding> findings = Sketch.findings("PRG-004", dossier, "2024-01-01");

        assertEquals(
                List.of(
                        "PRG-004 WARNING Title of b: states no objective, while 2 of 3 components of its rank state one."),
                findings.stream().map(Finding::summary).toList());
        assertEquals("plan/theme/b", findings.get(0).path().toString());
    }

    @Test
    void aRankInWhichFewHaveObjectivesGetsOneNote() {
        Dossier dossier = with(
                Sketch.withObjective(Sketch.component("a", Kind.AREA)),
                Sketch.component("b", Kind.AREA),
                Sketch.component("c", Kind.AREA));

        assertEquals(
                List.of(
                        "PRG-004 NOTE Plan, components of the rank area: states no objective in most places, while 1 of 3"
                                + " components of its rank state one."),
                Sketch.findings("PRG-004", dossier, "2024-01-01").stream()
                        .map(Finding::summary)
                        .toList());
    }

    @Test
    void aRankWithoutObjectivesIsLeftAlone() {
        Dossier dossier = with(Sketch.component("a", Kind.AREA), Sketch.component("b", Kind.AREA));

        assertEquals(List.of(), Sketch.findings("PRG-004", dossier, "2024-01-01"));
    }
}
