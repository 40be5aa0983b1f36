package org.hemicycle.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.function.Executable;

/** Contracts whose parts are given, and what they say when they are broken. */
final class Trying {

    private Trying() {}

    record OfRule(Rule<?> rule, Dossier acceptedExample, Dossier reportedExample) implements RuleContract {}

    record OfDefect(Rule<?> rule, Dossier acceptedExample, Defect defect) implements DefectContract {}

    /** A rule with the model plan, with and without the missing label. */
    static RuleContract rule(Rule<?> rule) {
        Dossier plan = Samples.modelPlan();
        return new OfRule(rule, plan, OwnRules.UNLABELLED.plantedIn(plan));
    }

    static DefectContract defect(Defect defect) {
        return new OfDefect(OwnRules.LABELLED, Samples.modelPlan(), defect);
    }

    /** A test of a contract fails, and its sentence has all these parts. */
    static void assertFails(Executable test, String... parts) {
        String message = assertThrows(AssertionError.class, test).getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "\"" + part + "\" is not in: " + message);
        }
    }
}
