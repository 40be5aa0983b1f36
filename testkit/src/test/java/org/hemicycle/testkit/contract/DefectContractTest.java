package org.hemicycle.testkit.contract;

import static org.hemicycle.testkit.contract.Trying.assertFails;

import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;

/** A defect proves something of a rule only if it fits, plants something, and is the rule's own. */
class DefectContractTest {

    private static final Dossier PLAN = Samples.modelPlan();

    private static Defect own(String rule, Defect.Planting planting) {
        return Defect.of(rule, "an activity has no label", "an activity with a label", planting);
    }

    @Test
    void aDefectThatIsFoundIsProof() {
        DefectContract contract = Trying.defect(OwnRules.UNLABELLED);

        contract.findsItsDefectAndNothingBefore();
        contract.reportsItsReportedExample();
    }

    @Test
    void aDefectThatPlantsNothingIsRefused() {
        DefectContract contract = Trying.defect(own("OWN-001", Optional::of));
        String told =
                "The defect OWN-001: an activity has no label plants nothing: the accepted example \"" + PLAN.name()
                        + "\" is the same with it as without. Let its planting change what the rule looks at, and give"
                        + " Optional.empty() where there is nothing to change.";

        assertFails(contract::findsItsDefectAndNothingBefore, told);
        assertFails(contract::reportsItsReportedExample, told);
    }

    @Test
    void aDefectThatDoesNotFitIsToldWhatItNeeds() {
        DefectContract contract = Trying.defect(own("OWN-001", dossier -> Optional.empty()));

        assertFails(
                contract::findsItsDefectAndNothingBefore,
                "The defect OWN-001: an activity has no label does not fit the accepted example \"" + PLAN.name()
                        + "\": it needs an activity with a label. Give an accepted example that has that");
    }

    @Test
    void aDefectOfAnotherRuleIsRefused() {
        DefectContract contract = Trying.defect(own("OWN-009", OwnRules.UNLABELLED::findPlantedIn));

        assertFails(
                contract::findsItsDefectAndNothingBefore,
                "The defect OWN-009: an activity has no label is one of the rule OWN-009, and the contract is about the"
                        + " rule OWN-001. Give Defect.of(\"OWN-001\", …), or the rule that it is there for.");
    }

    @Test
    void aDefectThatTheRuleDoesNotFindIsTold() {
        Defect other = Defects.of("ACT-001").get(0);
        DefectContract contract = Trying.defect(own("OWN-001", other::findPlantedIn));

        assertFails(
                contract::findsItsDefectAndNothingBefore,
                "The rule OWN-001 does not find the defect \"an activity has no label\" that is planted in \""
                        + PLAN.name() + "\", as of ",
                "Mend what the rule requires, or plant what it is there to find.");
    }

    @Test
    void anExampleThatIsReportedBeforeProvesNothing() {
        DefectContract contract =
                new Trying.OfDefect(OwnRules.LABELLED, OwnRules.UNLABELLED.plantedIn(PLAN), OwnRules.UNLABELLED);

        assertFails(
                contract::findsItsDefectAndNothingBefore,
                "The rule OWN-001 reports the accepted example before the defect is planted in it, as of 2026-01-01, so"
                        + " that nothing shows whether it finds the defect:\n",
                "\nGive an accepted example without that, or narrow the rule.");
    }
}
