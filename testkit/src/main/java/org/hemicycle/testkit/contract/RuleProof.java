package org.hemicycle.testkit.contract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.CountedNoun;

/** Proves what a rule says of its two examples. */
final class RuleProof {

    /** A sentence that has an end, and neither a brace nor a gap where a word should be. */
    private static final Pattern WHOLE = Pattern.compile("(?s)(?!.*(?:[{}]|\\bnull\\b| {2}| [.,;])).*[.?!…]");

    private final RuleContract contract;
    private final RuleRun run;

    RuleProof(RuleContract contract) {
        this.contract = contract;
        this.run = new RuleRun(contract);
    }

    void accepts() {
        Dossier example = contract.acceptedExample();
        Report report = run.check(example);
        requireWorking(report);
        List<Finding> findings = run.findings(report);
        if (!findings.isEmpty()) {
            throw new AssertionError("The rule " + run.code() + " reports its accepted example \"" + example.name()
                    + "\", " + RuleRun.inWords(report.asOf()) + ":\n" + RuleRun.printed(findings)
                    + "\nGive an example that it accepts, or narrow what it requires or when it applies.");
        }
    }

    void judges() {
        Dossier example = contract.acceptedExample();
        Report report = run.check(example);
        Coverage coverage = run.coverage(report);
        if (coverage.count(Outcome.PASSED) == 0) {
            throw new AssertionError("The rule " + run.code() + " judges nothing in its accepted example \""
                    + example.name() + "\", " + RuleRun.inWords(report.asOf()) + " (" + coverage
                    + "), so that its silence proves nothing. Give an example that holds what it looks at and a day on"
                    + " which it is in force, or mend what it selects and when it applies.");
        }
    }

    void reports() {
        Dossier example = contract.reportedExample();
        Report report = run.check(example);
        requireWorking(report);
        if (run.findings(report).isEmpty()) {
            throw new AssertionError("The rule " + run.code() + " does not report its reported example \""
                    + example.name() + "\"" + run.brokenOrJudged(report)
                    + ". Give an example that it reports, or mend what it selects, when it applies and what it"
                    + " requires; RuleSet.Dated.explain shows how it comes to a finding.");
        }
    }

    private void requireWorking(Report report) {
        List<Broken> broken = run.broken(report);
        if (!broken.isEmpty()) {
            throw new AssertionError("The rule " + run.code() + " throws over \"" + report.dossier() + "\": "
                    + broken.get(0) + "\nLet it answer with Check.unknown where it cannot tell, and give each"
                    + " placeholder of its message an argument.");
        }
    }

    void showsPlaces() {
        for (Finding finding : reported()) {
            if (finding.evidence().size() < contract.leastPlaces()) {
                throw new AssertionError("The rule " + run.code() + " shows "
                        + CountedNoun.of(finding.evidence().size(), "place")
                        + " for a finding, where leastPlaces() promises " + contract.leastPlaces() + ":\n"
                        + finding.print()
                        + "\nGive each place that has a part in it to the check: .evidence(…), .statements(…) or"
                        + " .claims(…).");
            }
        }
    }

    void givesWholeSentences() {
        for (Finding finding : reported()) {
            Stream.concat(Stream.of(finding.message()), finding.suggestion().stream())
                    .filter(sentence -> !WHOLE.matcher(sentence).matches())
                    .forEach(sentence -> {
                        throw new AssertionError("The rule " + run.code() + " says \"" + sentence + "\" of "
                                + finding.subject() + ", which is no whole sentence: a brace, a gap or the word"
                                + " \"null\" is left in it, or it has no full stop. Mend message and suggestion, and"
                                + " choose between words with {name, select, absent {…} other {…}}.");
                    });
        }
    }

    /** What the rule finds in its reported example, of which there must be something to look at. */
    private List<Finding> reported() {
        reports();
        return run.findings(run.check(contract.reportedExample()));
    }
}
