package org.hemicycle.testkit.contract;

import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.testkit.defect.Defect;
import org.junit.jupiter.api.Test;

/**
 * What a rule keeps, where its reported example is the accepted one with a mistake planted in it.
 *
 * <pre>{@code
 * class LabelledTest implements DefectContract {
 *     public Rule<?> rule() {
 *         return OwnRules.LABELLED;
 *     }
 *
 *     public Dossier acceptedExample() {
 *         return Samples.modelPlan();
 *     }
 *
 *     public Defect defect() {
 *         return OwnDefects.UNLABELLED;
 *     }
 * }
 * }</pre>
 */
public interface DefectContract extends RuleContract {

    /** {@return the mistake that the rule is there to find} */
    Defect defect();

    /**
     * The accepted example with the defect in it.
     *
     * @return the dossier
     * @throws AssertionError if the defect does not fit the accepted example, or plants nothing
     */
    @Override
    default Dossier reportedExample() {
        return new DefectProof(this).planted();
    }

    /**
     * The day from which the defect is judged.
     *
     * @param example one of the two examples
     * @return the day that the defect names, of facts and law
     */
    @Override
    default AsOf asOf(Dossier example) {
        return AsOf.of(defect().day(example));
    }

    /** The rule finds nothing before the defect is planted and something afterwards. */
    @Test
    default void findsItsDefectAndNothingBefore() {
        new DefectProof(this).prove();
    }
}
