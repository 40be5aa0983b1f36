package org.hemicycle.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.finding.Finding;
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

    static Absorption of(RuleSet rules, List<Finding> findings) {
        Absorption absorption = new Absorption(findings);
        findings.forEach(finding -> rules.rule(finding.rule())
                .absorbs()
                .forEach(general -> absorption.explain(rules.currentCode(general), Set.copyOf(finding.evidence()))));
        return absorption;
    }

    /** Rules that absorb each other in a circle, of whatever length, would hide all of their findings. */
    static void refuseCircles(RuleSet rules) {
        Set<String> cleared = new HashSet<>();
        rules.rules().forEach(rule -> refuseCircles(rule, rules, new ArrayList<>(), cleared));
    }

    private static void refuseCircles(Rule<?> rule, RuleSet rules, List<String> way, Set<String> cleared) {
        int start = way.indexOf(rule.code());
        if (start >= 0) {
            throw new IllegalArgumentException("Rule set has rules that absorb each other in a circle, "
                    + String.join(", ", way.subList(start, way.size())) + " and " + rule.code()
                    + " again, so that all their findings would be lost; the special rule absorbs the general one.");
        }
        if (!cleared.contains(rule.code())) {
            way.add(rule.code());
            rule.absorbs().stream()
                    .flatMap(code -> rules.findRule(code).stream())
                    .forEach(general -> refuseCircles(general, rules, way, cleared));
            way.remove(way.size() - 1);
            cleared.add(rule.code());
        }
    }

    private void explain(String general, Set<Citation> evidence) {
        Map<Citation, Collection<Set<Citation>>> byPlace = explained.computeIfAbsent(general, code -> new HashMap<>());
        evidence.forEach(
                place -> byPlace.computeIfAbsent(place, at -> new HashSet<>()).add(evidence));
    }

    List<Finding> remaining() {
        return explained.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !isExplained(finding)).toList();
    }

    boolean isExplained(Finding general) {
        return general.evidence().stream()
                .findFirst()
                .map(place -> explained.getOrDefault(general.rule(), Map.of()).getOrDefault(place, List.of()))
                .filter(candidates ->
                        candidates.stream().anyMatch(evidence -> evidence.containsAll(general.evidence())))
                .isPresent();
    }
}
