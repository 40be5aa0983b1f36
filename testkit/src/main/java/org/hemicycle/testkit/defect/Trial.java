package org.hemicycle.testkit.defect;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;

/**
 * What rules say of a dossier before and after a defect was planted in it.
 *
 * <p>Example: {@code Defects.all().get(0).tryIn(Samples.modelPlan(), RuleSets.standard()).isAsDeclared()}.
 *
 * @param defect the defect
 * @param before the report on the dossier without it
 * @param after the report on the dossier with it
 */
public record Trial(Defect defect, Report before, Report after) {

    /** Refuses null, naming the component. */
    public Trial {
        requireNonNull(defect, "defect");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** {@return the findings that were not there before, by their fingerprints} */
    public List<Finding> newFindings() {
        Set<String> known = before.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return after.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
    }

    /** {@return the codes of the rules that have new findings} */
    public SortedSet<String> foundBy() {
        return Collections.unmodifiableSortedSet(
                newFindings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** {@return whether the rule of the defect has a new finding} */
    public boolean isFound() {
        return foundBy().contains(defect.rule());
    }

    /** {@return whether it is found, nothing else is but declared consequences, and no rule has broken} */
    public boolean isAsDeclared() {
        return isFound()
                && foundBy().stream()
                        .allMatch(rule -> rule.equals(defect.rule())
                                || defect.consequences().contains(rule))
                && after.broken().isEmpty();
    }
}
