package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users do with defects: prove rules of their own, and try the built-in ones where they fit. */
class OwnDefectTest {

    private static final Rule<Activity> LABELLED = Rule.of("OWN-001", "activity-without-label")
            .warning("An activity should have a label.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.label().isPresent())
            .message("has no label.")
            .build();

    private static final Defect UNLABELLED = Defect.of(
            "OWN-001",
            "an activity has no label",
            "an activity with a label",
            dossier -> dossier.list(Activity.class).stream()
                    .filter(each -> each.value().label().isPresent())
                    .findFirst()
                    .map(each -> dossier.with(
                            each.address(),
                            Activity.class,
                            activity -> Activity.builder()
                                    .from(activity)
                                    .label(Optional.empty())
                                    .build())));

    private static Defect builtIn(String rule) {
        return Defects.all().stream()
                .filter(defect -> defect.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOwnDefectIsFoundByAnOwnRule() {
        Trial trial = UNLABELLED.tryIn(Samples.modelPlan(), RuleSets.standard().with(LABELLED));

        assertTrue(trial.isAsDeclared());
        assertEquals(Set.of("OWN-001"), trial.foundBy());
        assertEquals(1, trial.newFindings().size());
    }

    @Test
    void aDefectThatDoesNotFitIsRefusedWithWhatItNeeds() {
        Dossier resolution = Samples.unResolution();

        assertEquals(Optional.empty(), UNLABELLED.findPlantedIn(resolution));
        assertEquals(
                "Defect OWN-001: an activity has no label does not fit the dossier \"" + resolution.name()
                        + "\": it needs an activity with a label. Plant it in a dossier that has that, such as"
                        + " Samples.modelPlan() for a built-in defect, or ask findPlantedIn first.",
                assertThrows(IllegalArgumentException.class, () -> UNLABELLED.plantedIn(resolution))
                        .getMessage());
    }

    @Test
    void aSetWithoutItsRuleIsRefused() {
        RuleSet standard = RuleSets.standard();

        assertThrows(IllegalArgumentException.class, () -> UNLABELLED.tryIn(Samples.modelPlan(), standard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OWN", "own-001", "OWN-1", "OWN-0001", "O-001"})
    void aCodeThatNamesNoRuleIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> Defect.of(code, "wrong", "anything", Optional::of));
        assertThrows(IllegalArgumentException.class, () -> UNLABELLED.consequences(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void blankWordsAreRefused(String blank) {
        assertThrows(IllegalArgumentException.class, () -> Defect.of("OWN-001", blank, "anything", Optional::of));
        assertThrows(IllegalArgumentException.class, () -> Defect.of("OWN-001", "wrong", blank, Optional::of));
    }

    @Test
    void aPlantingThatDoesNothingIsNoticed() {
        Trial trial = Defect.of("ACT-001", "nothing is wrong", "anything", Optional::of)
                .tryIn(Samples.modelPlan(), RuleSets.standard());

        assertFalse(trial.isFound());
        assertFalse(trial.isAsDeclared());
        assertEquals(List.of(), trial.newFindings());
    }

    @Test
    void aPlantingThatDoesMoreThanItDeclaresIsNoticed() {
        Defect both = Defect.of(
                "ACT-001",
                "two things are wrong",
                "activities",
                dossier -> builtIn("ACT-001").findPlantedIn(dossier).flatMap(builtIn("ACT-007")::findPlantedIn));

        Trial trial = both.tryIn(Samples.modelPlan(), RuleSets.standard());

        assertTrue(trial.isFound());
        assertEquals(Set.of("ACT-001", "ACT-007"), trial.foundBy());
        assertFalse(trial.isAsDeclared());
        assertTrue(both.consequences("ACT-007")
                .tryIn(Samples.modelPlan(), RuleSets.standard())
                .isAsDeclared());
    }
}
