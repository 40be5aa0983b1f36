package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;

/** A property about a rule that judges nothing fails, and no other does. */
class RuleUnderTestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Rule<Activity> titled(Activity.Kind... kinds) {
        return Rule.of("OWN-001", "titled")
                .warning("An activity has a title.")
                .over(Look.at(Activity.class))
                .when(activity -> List.of(kinds).contains(activity.kind()))
                .requires(activity -> !activity.title().isBlank())
                .message("has no title.")
                .build();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void letsAPropertyPassWhoseRuleJudgesSomething(@ForAll Dossier dossier) {
        Report report = RuleUnderTest.of(titled(Activity.Kind.values())).on(DAY).check(dossier);

        assertEquals(List.of(), report.findings());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(ExpectFailure.class)
    void failsAPropertyWhoseRuleAppliesToNothing(@ForAll Dossier dossier) {
        RuleUnderTest.of(titled()).check(dossier);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(ExpectFailure.class)
    void failsAPropertyWhoseRuleAmongOthersLooksAtNothing(@ForAll Dossier dossier) {
        RuleUnderTest.in(RuleSets.standard().with(titled()), "OWN-001").check(dossier);
    }

    @Example
    void knowsNoRuleThatTheSetDoesNotHave() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RuleUnderTest.in(RuleSets.standard(), "OWN-001"));

        assertTrue(
                refused.getMessage().startsWith("Rule set was asked for \"OWN-001\", which is no code of"),
                refused::getMessage);
    }

    /** Turns the outcome round; it lies around the guard, since it is nearer to the surface. */
    static final class ExpectFailure implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            boolean isRefused = result.throwable()
                    .map(Throwable::getMessage)
                    .filter(message -> message.startsWith("Nothing was tested: in 20 tries the rule OWN-001"))
                    .isPresent();
            return isRefused
                    ? result.mapToSuccessful()
                    : result.mapToFailed("The property passed or failed for another reason: " + result.throwable());
        }

        @Override
        public int aroundPropertyProximity() {
            return -100;
        }
    }
}
