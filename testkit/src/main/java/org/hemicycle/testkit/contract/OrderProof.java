package org.hemicycle.testkit.contract;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;

/** Proves that what a rule finds depends neither on where facts stand in a dossier nor on what was checked before. */
final class OrderProof {

    private final RuleContract contract;
    private final RuleRun run;

    OrderProof(RuleContract contract) {
        this.contract = contract;
        this.run = new RuleRun(contract);
    }

    void prove() {
        List<Dossier> examples = List.of(contract.acceptedExample(), contract.reportedExample());
        if (examples.stream().allMatch(example -> new Rearranged(example).all().isEmpty())) {
            throw new AssertionError("Neither example of the rule " + run.code()
                    + " has two facts of a sort whose order means nothing, so that no other order could be tried. Add"
                    + " documents, claims or acts about conventions, or begin with Samples.modelPlan().");
        }
        examples.forEach(this::prove);
    }

    private void prove(Dossier example) {
        Report report = run.check(example);
        requireSame(
                report,
                run.check(example),
                example,
                "when it is checked a second time",
                " Keep nothing between two" + " calls: a rule is asked any number of times, by several threads.");
        for (Dossier rearranged : new Rearranged(example).all()) {
            requireSame(
                    report,
                    run.check(rearranged, contract.asOf(example)),
                    example,
                    "once the facts whose order means nothing stand in another order",
                    " Select by what facts say, never by where they stand, such as the first claim; sort what the"
                            + " message names.");
        }
    }

    private void requireSame(Report before, Report after, Dossier example, String when, String mend) {
        String first = told(before);
        String then = told(after);
        if (!first.equals(then)) {
            throw new AssertionError("The rule " + run.code() + " says something else of \"" + example.name() + "\" "
                    + when + ". Before:\n" + first + "\nAfter:\n" + then + "\n" + mend.strip());
        }
    }

    private String told(Report report) {
        List<Finding> findings = run.findings(report);
        return (findings.isEmpty() ? "no finding" : RuleRun.printed(findings)) + "\n" + run.coverage(report);
    }
}
