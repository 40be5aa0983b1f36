package org.hemicycle.testkit.contract;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;
import org.junit.jupiter.api.Test;

/**
 * What a rule keeps that other people rely on, as tests: implement it in a test class of Jupiter and say which rule,
 * what it accepts and what it reports.
 *
 * <pre>{@code
 * class OwnedRisksTest implements RuleContract {
 *     public Rule<?> rule() {
 *         return OwnRules.OWNED;
 *     }
 *
 *     public Dossier acceptedExample() {
 *         return CleanVariants.paceWorkPlan().dossier();
 *     }
 *
 *     public Dossier reportedExample() {
 *         return Samples.kazakhstanPriorities();
 *     }
 * }
 * }</pre>
 *
 * <p>An example is a whole dossier with at least two facts of a sort whose order means nothing, such as claims or
 * documents, since otherwise no order could be tried; {@code Samples.modelPlan()} is one. Where the reported example is
 * the accepted one with a mistake in it, {@link DefectContract} plants it. A test that fails says what to change.
 */
public interface RuleContract {

    /** {@return the rule} */
    Rule<?> rule();

    /** {@return a dossier in which the rule judges something and finds nothing} */
    Dossier acceptedExample();

    /** {@return a dossier in which the rule finds something} */
    Dossier reportedExample();

    /**
     * The days as of which an example is judged.
     *
     * @param example one of the two examples
     * @return the days; unless overridden, the first day of the first programme that has one
     */
    default AsOf asOf(Dossier example) {
        return AsOf.of(Defect.firstDay(example));
    }

    /**
     * The rules that are run, for a rule that needs other reference data or explains findings of others.
     *
     * @return a set with the rule; unless overridden, the rule alone under the shipped reference data
     */
    default RuleSet rules() {
        return RuleSet.of(List.of(rule()));
    }

    /**
     * How many places each finding shows at least.
     *
     * @return 1 unless overridden; 2 for a rule about things that contradict each other
     */
    default int leastPlaces() {
        return 1;
    }

    /** Nothing is reported of the accepted example, and no check of the rule throws. */
    @Test
    default void acceptsItsAcceptedExample() {
        new RuleProof(this).accepts();
    }

    /**
     * The accepted example holds something that the rule decides on: a rule that looks at nothing accepts everything.
     */
    @Test
    default void judgesSomethingInItsAcceptedExample() {
        new RuleProof(this).judges();
    }

    /** The reported example is reported, and no check of the rule throws. */
    @Test
    default void reportsItsReportedExample() {
        new RuleProof(this).reports();
    }

    /** Each finding shows as many places as the rule promises. */
    @Test
    default void showsThePlacesThatSayIt() {
        new RuleProof(this).showsPlaces();
    }

    /**
     * The findings are the same in whatever order the examples list what has no order, and when they are checked again.
     */
    @Test
    default void findsTheSameInWhateverOrderTheFactsStand() {
        new OrderProof(this).prove();
    }

    /** Rule and report come back equal from a stream of Java's own serialisation, the report from JSON too. */
    @Test
    default void comesBackEqualFromAStream() {
        new ShippingProof(this).prove();
    }

    /** The rule says why it matters, how to mend what it finds, and gives an example of either side in words. */
    @Test
    default void saysAllThatItsUsersAreShown() {
        new MetadataProof(rule()).prove();
    }

    /** Messages and suggestions are whole sentences in which no placeholder is left. */
    @Test
    default void leavesNoPlaceholderInItsMessages() {
        new RuleProof(this).givesWholeSentences();
    }

    /** Each finding has a fingerprint of its own, the same when the example is written, read and checked again. */
    @Test
    default void givesFingerprintsThatLast() {
        new FingerprintProof(this).prove();
    }
}
