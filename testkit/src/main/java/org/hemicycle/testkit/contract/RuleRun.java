package org.hemicycle.testkit.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;

/** Runs of the rule that a contract is about. */
final class RuleRun {

    private final RuleContract contract;
    private final Rule<?> rule;
    private final RuleSet rules;

    RuleRun(RuleContract contract) {
        this.contract = contract;
        this.rule = requireNonNull(contract.rule(), "rule");
        this.rules = requireNonNull(contract.rules(), "rules");
        if (rules.rules().stream().noneMatch(rule::equals)) {
            throw new AssertionError("The set that rules() gives has no rule " + rule.code() + " of revision "
                    + rule.revision() + ", which the contract is about. Add it: rules.with(rule()).");
        }
    }

    String code() {
        return rule.code();
    }

    RuleSet rules() {
        return rules;
    }

    Report check(Dossier example) {
        return check(example, contract.asOf(example));
    }

    Report check(Dossier example, AsOf asOf) {
        return rules.asOf(asOf).check(example);
    }

    /** What this rule has found, and no other one of the set. */
    List<Finding> findings(Report report) {
        return report.findings(code());
    }

    List<Broken> broken(Report report) {
        return report.broken().stream()
                .filter(broken -> broken.rule().equals(code()))
                .toList();
    }

    Coverage coverage(Report report) {
        return report.coverage().stream()
                .filter(coverage -> coverage.rule().equals(code()))
                .findFirst()
                .orElseThrow();
    }

    /** Why there is no finding, as a clause that follows what was said of the run. */
    String brokenOrJudged(Report report) {
        List<Broken> broken = broken(report);
        return broken.isEmpty()
                ? ", " + inWords(report.asOf()) + " (" + coverage(report) + ")"
                : ", since it throws (" + broken.get(0) + ")";
    }

    /** The days of a run, as a clause. */
    static String inWords(AsOf asOf) {
        return "as of " + asOf.facts() + (asOf.law().equals(asOf.facts()) ? "" : " under the law of " + asOf.law());
    }

    static String printed(List<Finding> findings) {
        return findings.stream().map(Finding::print).collect(Collectors.joining("\n"));
    }
}
