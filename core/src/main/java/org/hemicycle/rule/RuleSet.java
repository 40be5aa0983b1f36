package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Digest;
import org.hemicycle.time.DateRange;

/**
 * A set of rules with the reference data under which they judge, and what its user has decided about their findings.
 * Immutable and thread-safe; each method gives a new one.
 *
 * <p>Example: {@code RuleSets.standard().without("FUN-007").asOf(AsOf.of("2024-01-01")).check(dossier)}. Wherever a
 * code is asked for, a code that the rule had before does as well.
 *
 * <p>Its Java-serialised form, with the functions of the rules in it, is for shipping between like versions, never for
 * storing.
 */
public final class RuleSet implements Serializable {

    private static final BooleanSupplier ALWAYS = () -> true;

    private final ArrayList<Rule<?>> rules;
    private final ReferenceData reference;
    private final TreeSet<Suppression> suppressions;
    private final Baseline baseline;

    /** The codes of rules that were in the set: a suppression of theirs is no mistake. */
    private final TreeSet<String> leftOut;

    /** The rules by their codes, present and former. */
    private final transient TreeMap<String, Rule<?>> resolved = new TreeMap<>();

    private final transient Digest digest;

    private RuleSet(
            Collection<Rule<?>> rules,
            ReferenceData reference,
            Collection<Suppression> suppressions,
            Baseline baseline,
            Collection<String> leftOut) {
        rules.forEach(this::enter);
        this.rules = new ArrayList<>(new TreeSet<>(rules));
        this.reference = requireNonNull(reference, "reference");
        this.suppressions = new TreeSet<>(suppressions);
        this.baseline = requireNonNull(baseline, "baseline");
        this.leftOut = new TreeSet<>(leftOut);
        this.leftOut.removeAll(resolved.keySet());
        this.digest = Digest.of(this.rules.stream()
                .map(rule -> List.of(rule.code(), rule.revision(), rule.severity(), rule.inForce()))
                .toList());
        Absorption.refuseCircles(this);
    }

    private void enter(Rule<?> rule) {
        Stream.concat(Stream.of(rule.code()), rule.formerCodes().stream()).forEach(code -> {
            Rule<?> other = resolved.put(code, rule);
            if (other != null) {
                throw new IllegalArgumentException("Rule set has two rules with the code " + code + ": " + other.name()
                        + " and " + rule.name() + "; codes are unique.");
            }
        });
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> new RuleSet(rules, reference, List.of(), baseline, leftOut).suppress(suppressions));
    }

    /**
     * A set of rules under the shipped reference data.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two rules have or had one code, or rules absorb each other
     */
    public static RuleSet of(Collection<Rule<?>> rules) {
        requireNonNull(rules, "rules");
        return new RuleSet(rules, ReferenceData.shipped(), List.of(), Baseline.EMPTY, List.of());
    }

    /** {@return the rules, by code} */
    public List<Rule<?>> rules() {
        return List.copyOf(rules);
    }

    /**
     * The rule with a code.
     *
     * @param code the code, or one that the rule had before
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest
     */
    public Rule<?> rule(String code) {
        return rule("Rule set was asked for ", code, false);
    }

    private Rule<?> rule(String beginning, String code, boolean areCategoriesToo) {
        return findRule(code)
                .orElseThrow(() ->
                        new Codes(codes(), resolved.keySet(), leftOut, areCategoriesToo).refusal(beginning, code));
    }

    private List<String> codes() {
        return rules.stream().map(Rule::code).toList();
    }

    /**
     * The rule with a code, if the set has it.
     *
     * @param code the code, or one that the rule had before
     * @return the rule
     */
    public Optional<Rule<?>> findRule(String code) {
        return Optional.ofNullable(resolved.get(code));
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
        return with(more);
    }

    private RuleSet with(Collection<Rule<?>> others) {
        Set<String> gone = new HashSet<>(leftOut);
        gone.addAll(resolved.keySet());
        return new RuleSet(others, reference, suppressions, baseline, gone);
    }

    /**
     * The set reduced to some of its rules.
     *
     * @param codes codes such as {@code ACC-004}, or categories such as {@code ACC}
     * @return the smaller set
     * @throws IllegalArgumentException if the set has no such rule, or nothing is named; the message names the nearest
     */
    public RuleSet only(String... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("RuleSet.only was given nothing; name codes, for example \"ACC-004\", or"
                    + " categories, for example \"ACC\".");
        }
        return with(named("RuleSet.only was given ", codes));
    }

    /**
     * The set without some of its rules.
     *
     * @param codes codes such as {@code ACC-004}, or categories such as {@code ACC}
     * @return the smaller set
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest
     */
    public RuleSet without(String... codes) {
        List<Rule<?>> kept = new ArrayList<>(rules);
        kept.removeAll(named("RuleSet.without was given ", codes));
        return with(kept);
    }

    private Set<Rule<?>> named(String beginning, String... codes) {
        Set<Rule<?>> named = new LinkedHashSet<>();
        for (String code : codes) {
            List<Rule<?>> category =
                    rules.stream().filter(rule -> rule.category().equals(code)).toList();
            named.addAll(category.isEmpty() ? List.of(rule(beginning, code, true)) : category);
        }
        return named;
    }

    /**
     * The set for a text that is still being written: without the rules whose findings would be noise in it.
     *
     * @return the smaller set
     * @see Rule#isForFinishedTextsOnly
     */
    public RuleSet drafting() {
        List<Rule<?>> kept = new ArrayList<>(rules);
        kept.removeIf(Rule::isForFinishedTextsOnly);
        return with(kept);
    }

    /**
     * The set with another severity for a rule.
     *
     * @param code its code
     * @param severity the severity
     * @return the changed set
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest
     */
    public RuleSet severity(String code, Severity severity) {
        Rule<?> old = rule("RuleSet.severity was given ", code, false);
        List<Rule<?>> changed = new ArrayList<>(rules);
        changed.replaceAll(each -> each == old ? each.withSeverity(severity) : each);
        return with(changed);
    }

    /**
     * The set as somebody has settled it: without the rules that are off, then with the severities and suppressions.
     *
     * @param settings what was decided
     * @return the changed set
     * @throws IllegalArgumentException if something names a rule that the set does not have; the message names the
     *     nearest
     */
    public RuleSet settled(Settings settings) {
        RuleSet changed = without(settings.off().toArray(new String[0]));
        for (Map.Entry<String, Severity> each : settings.severities().entrySet()) {
            changed = changed.severity(each.getKey(), each.getValue());
        }
        return changed.suppress(settings.suppressions());
    }

    /**
     * The set with suppressions besides those it has.
     *
     * @param more the suppressions
     * @return the changed set
     * @throws IllegalArgumentException if one names a rule that the set neither has nor had
     */
    public RuleSet suppress(Suppression... more) {
        return suppress(List.of(more));
    }

    /**
     * The set with suppressions besides those it has.
     *
     * @param more the suppressions
     * @return the changed set
     * @throws IllegalArgumentException if one names a rule that the set neither has nor had
     */
    public RuleSet suppress(Collection<Suppression> more) {
        List<Suppression> all = new ArrayList<>(suppressions);
        for (Suppression suppression : more) {
            if (!hasOrHad(suppression.code())) {
                throw hadCodes()
                        .refusal(
                                "Suppression of " + Quoted.cut(suppression.target()) + " by "
                                        + Quoted.of(suppression.author()) + " names ",
                                suppression.code());
            }
            all.add(suppression);
        }
        return new RuleSet(rules, reference, all, baseline, leftOut);
    }

    private boolean hasOrHad(String code) {
        return resolved.containsKey(code) || leftOut.contains(code);
    }

    /** For what may speak of rules that have been left out. */
    private Codes hadCodes() {
        List<String> had = Stream.concat(codes().stream(), leftOut.stream()).toList();
        return new Codes(had, resolved.keySet(), Set.of(), false);
    }

    /**
     * The set with a baseline, in place of the one it has.
     *
     * @param accepted the findings that are not new
     * @return the changed set
     * @throws IllegalArgumentException if it names rules that the set neither has nor had; the message lists its
     *     entries
     */
    public RuleSet baseline(Baseline accepted) {
        List<String> unknown = accepted.fingerprints().stream()
                .filter(each -> !hasOrHad(Fingerprint.parse(each).rule()))
                .toList();
        if (!unknown.isEmpty()) {
            throw hadCodes().refusal(unknown);
        }
        return new RuleSet(rules, reference, suppressions, accepted, leftOut);
    }

    /** {@return the suppressions, sorted} */
    public SortedSet<Suppression> suppressions() {
        return Collections.unmodifiableSortedSet(suppressions);
    }

    /** {@return the baseline; empty unless set} */
    public Baseline baseline() {
        return baseline;
    }

    /**
     * The set under other reference data.
     *
     * @param other the reference data
     * @return the set
     */
    public RuleSet under(ReferenceData other) {
        return new RuleSet(rules, other, suppressions, baseline, leftOut);
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
     * The days on which findings begin and end over a range, with the law of each day. A rule that throws is
     * {@linkplain FindingTimeline#broken named}, and the others are run.
     *
     * @param dossier the dossier
     * @param range the days; both ends are needed
     * @return the timeline
     * @throws IllegalArgumentException if an end of the range is open
     * @throws RunStopped if the thread is interrupted
     */
    public FindingTimeline timeline(Dossier dossier, DateRange range) {
        return timeline(dossier, range, ALWAYS);
    }

    /**
     * The days on which findings begin and end over a range, unless the run is stopped.
     *
     * @param dossier the dossier
     * @param range the days; both ends are needed
     * @param goOn whether to go on, asked on each day that is judged as by {@link Dated#check(Dossier,
     *     BooleanSupplier)}; what it throws passes through
     * @return the timeline
     * @throws IllegalArgumentException if an end of the range is open
     * @throws RunStopped if {@code goOn} says no, or the thread is interrupted
     */
    public FindingTimeline timeline(Dossier dossier, DateRange range, BooleanSupplier goOn) {
        return Sweep.of(this, dossier, range, requireNonNull(goOn, "goOn"));
    }

    ReferenceData reference() {
        return reference;
    }

    /** {@return the digest of what tells the rules from others: code, revision, severity and the days in force} */
    public Digest digest() {
        return digest;
    }

    /** The receipt of a run, in which whatever else the run depends on has to have its digest. */
    Receipt receipt(Dossier dossier, AsOf asOf) {
        return Receipt.builder()
                .from(Receipt.of(dossier, reference, asOf))
                .ruleSet(digest())
                .suppressions(digest(List.copyOf(suppressions)))
                .baseline(digest(List.copyOf(baseline.fingerprints())))
                .build();
    }

    private static Optional<Digest> digest(List<?> accepted) {
        return Optional.of(accepted).filter(list -> !list.isEmpty()).map(Digest::of);
    }

    /** The code under which a rule is known in this set; the code itself, where the set does not know it. */
    String currentCode(String code) {
        return findRule(code).map(Rule::code).orElse(code);
    }

    /** The fingerprint with the code under which the rule is known in this set. */
    String currentFingerprint(String fingerprint) {
        Fingerprint parsed = Fingerprint.parse(fingerprint);
        return parsed.withRule(currentCode(parsed.rule())).toString();
    }

    /** The baseline with the codes under which the rules are known in this set. */
    Baseline currentBaseline() {
        return new Baseline(
                baseline.fingerprints().stream().map(this::currentFingerprint).toList());
    }

    /**
     * A rule set as of a day. Immutable and thread-safe: any number of threads may check with one.
     *
     * @param rules the rule set
     * @param asOf the day
     */
    public record Dated(RuleSet rules, AsOf asOf) implements Serializable {

        /** Refuses null, naming the component. */
        public Dated {
            requireNonNull(rules, "rules");
            requireNonNull(asOf, "asOf");
        }

        /**
         * Checks a dossier. Never throws on findings, nor when a rule throws: whatever it throws, errors included, the
         * report has it among the {@linkplain Report#broken broken} ones, and the other rules run. Only what says that
         * the JVM itself is at its end passes through: a {@link VirtualMachineError} other than a
         * {@link StackOverflowError}, and the {@code ThreadDeath} of a thread.
         *
         * @param dossier the dossier
         * @return the report
         * @throws RunStopped if the thread is interrupted
         */
        public Report check(Dossier dossier) {
            return check(dossier, ALWAYS);
        }

        /**
         * Checks a dossier, unless the run is stopped. Example, with a time limit of ten seconds:
         *
         * <pre>{@code
         * long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
         * Report report = rules.asOf(day).check(dossier, () -> System.nanoTime() - end < 0);
         * }</pre>
         *
         * <p>The question is asked, in the thread of the run, before each rule and before each subject that a rule
         * judges, never inside what a rule does: a rule that itself goes on without end cannot be stopped so.
         *
         * @param dossier the dossier
         * @param goOn whether to go on; what it throws passes through
         * @return the report, the same as without the question
         * @throws RunStopped if {@code goOn} says no, or the thread is interrupted, whose flag stays set
         */
        public Report check(Dossier dossier, BooleanSupplier goOn) {
            return new Run(rules, asOf, requireNonNull(dossier, "dossier"), requireNonNull(goOn, "goOn")).check();
        }

        /**
         * How a rule comes to a finding: runs the one rule again, with its comparisons written down. Where it throws,
         * the explanation says what.
         *
         * @param dossier the dossier
         * @param finding a finding about it, of this day or of another
         * @return the steps
         * @throws IllegalArgumentException if the set has no such rule, or the rule does not look at the subject of the
         *     finding
         * @throws RunStopped if the thread is interrupted
         */
        public Explanation explain(Dossier dossier, Finding finding) {
            return explain(dossier, finding, ALWAYS);
        }

        /**
         * How a rule comes to a finding, unless the run is stopped.
         *
         * @param dossier the dossier
         * @param finding a finding about it, of this day or of another
         * @param goOn whether to go on, asked as by {@link #check(Dossier, BooleanSupplier)}; what it throws passes
         *     through
         * @return the steps
         * @throws IllegalArgumentException if the set has no such rule, or the rule does not look at the subject of the
         *     finding
         * @throws RunStopped if {@code goOn} says no, or the thread is interrupted
         */
        public Explanation explain(Dossier dossier, Finding finding, BooleanSupplier goOn) {
            return Explaining.of(rules, asOf, dossier, finding, requireNonNull(goOn, "goOn"));
        }
    }
}
