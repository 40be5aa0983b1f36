package org.hemicycle.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.ReportDifference;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.rule.RuleSet;

/**
 * What a new version of a text changes, and what that does to the findings about it.
 *
 * <p>Facts are compared by address, never by position or title, so that a renamed component is one change and a moved
 * one none. Example: {@code VersionDifference.of(RuleSets.standard().asOf(day), draft, adopted).print()}.
 *
 * @param facts what the versions say differently, by address
 * @param findings which findings are new, which are gone, and which the new version inherits
 */
public record VersionDifference(List<FactChange> facts, ReportDifference findings) implements Serializable {

    /** Keeps a sorted copy. */
    public VersionDifference {
        requireNonNull(facts, "facts");
        requireNonNull(findings, "findings");
        facts = List.copyOf(facts).stream().sorted().toList();
    }

    /**
     * Compares two versions, judged by the same rules as of the same day.
     *
     * @param rules the rules
     * @param before the earlier version
     * @param after the later version
     * @return the difference
     */
    public static VersionDifference of(RuleSet.Dated rules, Dossier before, Dossier after) {
        requireNonNull(rules, "rules");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return new VersionDifference(
                FactSheet.of(before).changesTo(FactSheet.of(after)),
                rules.check(after).differenceFrom(rules.check(before)));
    }

    /**
     * The difference as text.
     *
     * @return a line for each fact, then those of {@link ReportDifference#print}
     */
    public String print() {
        return Stream.concat(facts.stream().map(FactChange::toString), Stream.of(findings.print()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return CountedNoun.of(facts.size(), "fact") + " changed; findings: " + findings;
    }
}
