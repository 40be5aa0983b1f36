package org.hemicycle.testkit.contract;

import java.time.LocalDate;
import org.hemicycle.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/**
 * What reference data keep that judgements are made by, as tests: implement it in a test class of Jupiter and give the
 * data.
 *
 * <pre>{@code
 * class OwnLawTest implements ReferenceDataContract {
 *     public ReferenceData referenceData() {
 *         return ReferenceData.shipped().with(OwnLaw.CONVENTION);
 *     }
 * }
 * }</pre>
 *
 * <p>The classes of applicants are made of the data: actors that differ in what some route, closure or stated gap asks
 * for, such as a member, an observer, another State, the European Union, are of different classes. A test that fails
 * says what to change.
 */
public interface ReferenceDataContract {

    /** {@return the data} */
    ReferenceData referenceData();

    /**
     * The day of facts and law on which applicants are asked about.
     *
     * @return the day up to which all conventions were compared with their sources, unless overridden
     * @throws AssertionError if the data have no convention
     */
    default LocalDate day() {
        return referenceData()
                .checkedOn()
                .orElseThrow(() -> new AssertionError("The reference data have no convention, so that there is nothing"
                        + " to ask about. Add one: ReferenceData.shipped().with(convention)."));
    }

    /** There are applicants, and classes of them that each convention was compared with when the data were built. */
    @Test
    default void knowsSomebodyWhoMayApply() {
        new ApplicantProof(this).knowsApplicants();
    }

    /**
     * Each convention with routes or closures deals with each class of applicants: by a route, a closure, a stated gap.
     */
    @Test
    default void dealsWithEachClassOfApplicants() {
        new ApplicantProof(this).dealsWithEach();
    }

    /** Each question about access has an answer; one that cannot be determined says what is missing. */
    @Test
    default void answersForEachClassOfApplicants() {
        new ApplicantProof(this).answersForEach();
    }

    /**
     * Each code of an actor or convention that a row names is that of another row. The shipped rows name some
     * conventions that the catalogue does not have; these are let through.
     */
    @Test
    default void resolvesEachCode() {
        new CodeProof(referenceData()).prove();
    }

    /** The data come back equal when they are written and read. */
    @Test
    default void comesBackEqualFromItsText() {
        new CodeProof(referenceData()).comesBack();
    }
}
