package org.hemicycle.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.source.Citation;

/**
 * Leaves out the findings that another one explains: that of an absorbing rule whose evidence includes their own. A
 * finding without evidence is never left out, since nothing shows that both are about the same thing.
 */
final class Absorption {

    private final List<Finding> findings;

    /** The evidence of the absorbing findings, by the absorbed rule and by each place in it. */
    private final Map<String, Map<Citation, Collection<Set<Citation>>>> explained = new HashMap<>();

    private Absorption(List<Finding> findings) {
        this.findings = findings;
    }

    static Absorption of(List<Rule<?>> rules, List<Finding> findings) {
        Map<String, Rule<?>> byCode = rules.stream().collect(Collectors.toMap(Rule::code, rule -> rule));
        Absorption absorption = new Absorption(findings);
        findings.forEach(finding -> byCode.get(finding.rule())
                .absorbs()
                .forEach(general -> absorption.explain(general, Set.copyOf(finding.evidence()))));
        return absorption;
    }

    private void explain(String general, Set<Citation> evidence) {
        Map<Citation, Collection<Set<Citation>>> byPlace = explained.computeIfAbsent(general, code -> new HashMap<>());
        evidence.forEach(
                place -> byPlace.computeIfAbsent(place, at -> new HashSet<>()).add(evidence));
    }

    List<Finding> remaining() {
        return findings.stream().filter(finding -> !isExplained(finding)).toList();
    }

    private boolean isExplained(Finding general) {
        return general.evidence().stream()
                .findFirst()
                .map(place -> explained.getOrDefault(general.rule(), Map.of()).getOrDefault(place, List.of()))
                .filter(candidates ->
                        candidates.stream().anyMatch(evidence -> evidence.containsAll(general.evidence())))
                .isPresent();
    }
}
