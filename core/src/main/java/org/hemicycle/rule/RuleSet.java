package org.hemicycle.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.time.DateRange;

/**
 * A set of rules with the reference data under which they judge. Immutable and thread-safe; each method gives a new
 * one.
 *
 * <p>Example: {@code RuleSets.standard().without("FUN-007").asOf(AsOf.of("2024-01-01")).check(dossier)}.
 */
public final class RuleSet implements Serializable {

    private final ArrayList<Rule<?>> rules;
    private final ReferenceData reference;

    private RuleSet(Collection<Rule<?>> rules, ReferenceData reference) {
        TreeMap<String, Rule<?>> byCode = new TreeMap<>();
        for (Rule<?> rule : rules) {
            Rule<?> other = byCode.put(rule.code(), rule);
            if (other != null) {
                throw new IllegalArgumentException("Rule set has two rules with the code " + rule.code() + ": "
                        + other.name() + " and " + rule.name() + "; codes are unique.");
            }
        }
        byCode.values().forEach(rule -> refuseMutualAbsorption(rule, byCode));
        this.rules = new ArrayList<>(byCode.values());
        this.reference = reference;
    }

    /** Two rules that absorb each other would hide both findings. */
    private static void refuseMutualAbsorption(Rule<?> rule, Map<String, Rule<?>> byCode) {
        for (String code : rule.absorbs()) {
            if (byCode.containsKey(code) && byCode.get(code).absorbs().contains(rule.code())) {
                throw new IllegalArgumentException("Rule set has the rules " + rule.code() + " and " + code
                        + ", which absorb each other, so that both findings would be lost; the special rule absorbs the"
                        + " general one.");
            }
        }
    }

    /**
     * A set of rules under the shipped reference data.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two rules have one code, or absorb each other
     */
    public static RuleSet of(Collection<Rule<?>> rules) {
        return new RuleSet(rules, ReferenceData.shipped());
    }

    /** {@return the rules, by code} */
    public List<Rule<?>> rules() {
        return List.copyOf(rules);
    }

    /**
     * The rule with a code.
     *
     * @param code the code
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule
     */
    public Rule<?> rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rule set has no rule " + code + "; it has "
                        + String.join(", ", rules.stream().map(Rule::code).toList()) + "."));
    }

    /**
     * The set with a further rule.
     *
     * @param rule the rule
     * @return the larger set
     * @throws IllegalArgumentException if the set has a rule with its code
     */
    public RuleSet with(Rule<?> rule) {
        List<Rule<?>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more, reference);
    }

    /**
     * The set without a rule.
     *
     * @param code its code
     * @return the smaller set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String code) {
        Rule<?> gone = rule(code);
        return new RuleSet(rules.stream().filter(each -> each != gone).toList(), reference);
    }

    /**
     * The set with another severity for a rule.
     *
     * @param code its code
     * @param severity the severity
     * @return the changed set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet severity(String code, Severity severity) {
        return replaced(code, rule -> rule.withSeverity(severity));
    }

    private RuleSet replaced(String code, UnaryOperator<Rule<?>> change) {
        Rule<?> old = rule(code);
        List<Rule<?>> changed = new ArrayList<>(rules);
        changed.replaceAll(each -> each == old ? change.apply(each) : each);
        return new RuleSet(changed, reference);
    }

    /**
     * The set under other reference data.
     *
     * @param other the reference data
     * @return the set
     */
    public RuleSet under(ReferenceData other) {
        return new RuleSet(rules, other);
    }

    /**
     * The set as of a day.
     *
     * @param asOf the days of facts and law
     * @return what can check dossiers as of that day
     */
    public Dated asOf(AsOf asOf) {
        return new Dated(this, asOf);
    }

    /**
     * The set as of a day.
     *
     * @param day the day of facts and law
     * @return what can check dossiers as of that day
     */
    public Dated asOf(LocalDate day) {
        return asOf(AsOf.of(day));
    }

    /**
     * The days on which findings begin and end over a range, with the law of each day.
     *
     * @param dossier the dossier
     * @param range the days; both ends are needed
     * @return the timeline
     * @throws IllegalArgumentException if an end of the range is open
     */
    public FindingTimeline timeline(Dossier dossier, DateRange range) {
        return FindingTimeline.of(this, dossier, range);
    }

    ReferenceData reference() {
        return reference;
    }

    /**
     * A rule set as of a day.
     *
     * @param rules the rule set
     * @param asOf the day
     */
    public record Dated(RuleSet rules, AsOf asOf) implements Serializable {

        /**
         * Checks a dossier. Never throws on findings, nor when a rule throws.
         *
         * @param dossier the dossier
         * @return the report
         */
        public Report check(Dossier dossier) {
            return Run.of(rules, asOf, turn -> {}).check(dossier);
        }
    }
}
