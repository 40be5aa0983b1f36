package org.hemicycle.testkit.contract;

import java.util.List;
import org.hemicycle.convention.Convention;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;

/** Proves that reference data have an answer for whoever may apply. */
final class ApplicantProof {

    private final ReferenceData data;
    private final ReferenceDataContract contract;

    ApplicantProof(ReferenceDataContract contract) {
        this.contract = contract;
        this.data = contract.referenceData();
    }

    void knowsApplicants() {
        if (applicants().isEmpty()) {
            throw new AssertionError("The reference data have neither a State nor a territory nor an organisation, so"
                    + " that nobody is asked about. Add actors, or begin with ReferenceData.shipped().");
        }
        if (data.applicantClasses().isEmpty()) {
            throw new AssertionError("The reference data have no class of applicants, so that a convention that forgets"
                    + " somebody was not noticed when they were built. Add classes (applicant: in the text,"
                    + " addApplicantClasses in Java), or begin with ReferenceData.shipped().");
        }
    }

    /**
     * Whoever is what a declared class is, whatever else is known of him: an observer is a State too. Of others, such
     * as an organisation that no class means, the data need say nothing.
     */
    void dealsWithEach() {
        applicants().stream()
                .filter(applicants -> data.applicantClasses().stream()
                        .anyMatch(declared -> applicants.is().containsAll(declared.is())))
                .forEach(this::dealsWith);
    }

    /** Data that have the class among those that they were to deal with are refused if they do not. */
    private void dealsWith(Applicants applicants) {
        try {
            ReferenceData.builder()
                    .from(data)
                    .addApplicantClasses(applicants.asClass())
                    .build();
        } catch (IllegalArgumentException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    void answersForEach() {
        Eligibility.Dated eligibility = Eligibility.byRoutes().under(data).asOf(contract.day());
        for (Applicants applicants : applicants()) {
            data.listConventions().forEach(convention -> answer(eligibility, applicants, convention));
        }
    }

    private void answer(Eligibility.Dated eligibility, Applicants applicants, Convention convention) {
        Verdict<Access> verdict;
        try {
            verdict = eligibility.access(applicants.representative(), convention.number());
        } catch (RuntimeException thrown) {
            throw new AssertionError(
                    "Whether the class \"" + applicants + "\" may join " + convention.number() + " has no answer: "
                            + thrown + "\nMend the rows that the question comes to.",
                    thrown);
        }
        if (verdict.truth().isUnknown() && verdict.missing().isEmpty()) {
            throw new AssertionError("Whether the class \"" + applicants + "\" may join " + convention.number()
                    + " is unknown, and nothing is said to be missing: " + verdict.summary()
                    + "\nSay what is unmodelled about the convention.");
        }
    }

    private List<Applicants> applicants() {
        return Applicants.in(data, contract.day());
    }
}
