package org.hemicycle.testkit.contract;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.testkit.defect.Defect;

/** Proves that a rule finds the defect that it is there to find. */
final class DefectProof {

    private final DefectContract contract;
    private final RuleRun run;

    DefectProof(DefectContract contract) {
        this.contract = contract;
        this.run = new RuleRun(contract);
    }

    Dossier planted() {
        Dossier example = contract.acceptedExample();
        Defect defect = contract.defect();
        Dossier planted = defect.findPlantedIn(example)
                .orElseThrow(() -> new AssertionError("The defect " + defect + " does not fit the accepted example \""
                        + example.name() + "\": it needs " + defect.needs()
                        + ". Give an accepted example that has that, such as Samples.modelPlan()."));
        if (planted.equals(example)) {
            throw new AssertionError("The defect " + defect + " plants nothing: the accepted example \""
                    + example.name() + "\" is the same with it as without. Let its planting change what the rule looks"
                    + " at, and give Optional.empty() where there is nothing to change.");
        }
        return planted;
    }

    void prove() {
        Defect defect = contract.defect();
        if (!defect.rule().equals(run.code())) {
            throw new AssertionError("The defect " + defect + " is one of the rule " + defect.rule()
                    + ", and the contract is about the rule " + run.code()
                    + ". Give Defect.of(\"" + run.code() + "\", …), or the rule that it is there for.");
        }
        Dossier planted = planted();
        AsOf asOf = contract.asOf(planted);
        List<Finding> before = run.findings(run.check(contract.acceptedExample(), asOf));
        if (!before.isEmpty()) {
            throw new AssertionError("The rule " + run.code() + " reports the accepted example before the defect is"
                    + " planted in it, " + RuleRun.inWords(asOf)
                    + ", so that nothing shows whether it finds the defect:\n"
                    + RuleRun.printed(before) + "\nGive an accepted example without that, or narrow the rule.");
        }
        Report after = run.check(planted, asOf);
        if (run.findings(after).isEmpty()) {
            throw new AssertionError("The rule " + run.code() + " does not find the defect \"" + defect.what()
                    + "\" that is planted in \"" + planted.name() + "\"" + run.brokenOrJudged(after)
                    + ". Mend what the rule requires, or plant what it is there to find.");
        }
    }
}
