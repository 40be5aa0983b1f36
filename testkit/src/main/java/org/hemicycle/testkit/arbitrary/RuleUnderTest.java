package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;

/**
 * A rule that a property is about: the property fails if the rule has judged nothing in any of its tries, since then
 * nothing was tested.
 *
 * <p>Example, for an own rule that wants each activity to have a label:
 *
 * <pre>{@code
 * @Property
 * void takesOffenceAtNoLabelledActivity(@ForAll Dossier dossier) {
 *     Report report = RuleUnderTest.of(LABELLED).on(LocalDate.parse("2026-01-01")).check(dossier);
 *
 *     assertEquals(List.of(), report.broken());
 * }
 * }</pre>
 *
 * <p>A subject on which the rule only says that it cannot tell counts as not judged. Immutable; {@link #check} works
 * within a jqwik property alone.
 */
public final class RuleUnderTest {

    private final Rule<?> rule;
    private final RuleSet rules;
    private final Optional<AsOf> asOf;

    private RuleUnderTest(Rule<?> rule, RuleSet rules, Optional<AsOf> asOf) {
        this.rule = rule;
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * A rule by itself, under the shipped reference data.
     *
     * @param rule the rule
     * @return what checks dossiers by it alone
     */
    public static RuleUnderTest of(Rule<?> rule) {
        requireNonNull(rule, "rule");
        return new RuleUnderTest(rule, RuleSet.of(List.of(rule)), Optional.empty());
    }

    /**
     * A rule among others.
     *
     * @param rules the rule set, such as {@code RuleSets.standard()}
     * @param code the code of the rule that the property is about
     * @return what checks dossiers by all rules of the set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public static RuleUnderTest in(RuleSet rules, String code) {
        return new RuleUnderTest(rules.rule(code), rules, Optional.empty());
    }

    /**
     * The same, judged from a day.
     *
     * @param day the day of facts and law; unless set, the first day of the dossier's first programme
     * @return the changed rule under test
     */
    public RuleUnderTest on(LocalDate day) {
        return new RuleUnderTest(rule, rules, Optional.of(AsOf.of(day)));
    }

    /**
     * Checks a dossier, and remembers for the property whether the rule judged anything in it.
     *
     * @param dossier the dossier
     * @return the report
     */
    public Report check(Dossier dossier) {
        Report report = rules.asOf(asOf.orElseGet(() -> AsOf.of(Defect.firstDay(dossier))))
                .check(dossier);
        Store<Judged> judged = Store.getOrCreate(RuleUnderTest.class, Lifespan.PROPERTY, Judged::new);
        report.coverage().stream()
                .filter(coverage -> coverage.rule().equals(rule.code()))
                .forEach(judged.get()::add);
        return report;
    }

    /** What the rules under test have judged in a property so far. */
    private static final class Judged {

        private final Map<String, Coverage> byRule = new TreeMap<>();

        void add(Coverage coverage) {
            byRule.merge(coverage.rule(), coverage, Coverage::plus);
        }

        /** The first rule that has decided nothing, with what came of its subjects instead. */
        Optional<Coverage> idle() {
            return byRule.values().stream()
                    .filter(coverage -> coverage.count(Outcome.PASSED) + coverage.count(Outcome.FAILED) == 0)
                    .findFirst();
        }
    }

    /**
     * Fails properties whose rule under test has judged nothing; jqwik finds it by itself.
     *
     * <p>A property that fails for another reason, or that uses no {@code RuleUnderTest}, is left as it is.
     */
    public static final class Guard implements AroundPropertyHook {

        /** Made by jqwik. */
        public Guard() {}

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            Store<Judged> judged = Store.getOrCreate(RuleUnderTest.class, Lifespan.PROPERTY, Judged::new);
            PropertyExecutionResult result = property.execute();
            return result.status() == PropertyExecutionResult.Status.SUCCESSFUL
                    ? judged.get()
                            .idle()
                            .map(idle -> result.mapToFailed(new AssertionError(nothingTested(idle, result))))
                            .orElse(result)
                    : result;
        }

        private static String nothingTested(Coverage idle, PropertyExecutionResult result) {
            return "Nothing was tested: in " + result.countTries() + " tries the rule " + idle.rule()
                    + " judged nothing (" + idle + "). Generate dossiers that hold what it looks at, such as those of"
                    + " Dossiers.cleanDossiers(), or mend what the rule selects and when it applies.";
        }
    }
}
