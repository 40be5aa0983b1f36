package org.hemicycle.accession;

/**
 * What a State owes under a convention as a whole.
 *
 * <p>Reservations, declarations, provisional application and suspensions narrow or widen it and are not looked at; nor
 * is a declared intention not to become a Party, which would free a signatory.
 *
 * <p>Source of the terms: Vienna Convention on the Law of Treaties, Articles 18, 26, 34 and 70.
 */
public enum Obligation {
    /** Nothing: to a State that has not consented the convention gives no obligations. */
    NONE("nothing"),
    /** Not to defeat the object and purpose of the convention, which is not in force for the State. */
    GOOD_FAITH("not to defeat its object and purpose"),
    /** To perform the convention in good faith. */
    BOUND("to perform it in good faith"),
    /** To honour what arose while the convention was in force for the State, which is no longer bound by it. */
    RESIDUAL("what arose while it was in force for it");

    private final String phrase;

    Obligation(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The obligation in words, as what is owed.
     *
     * @return for example {@code to perform it in good faith}
     */
    public String phrase() {
        return phrase;
    }
}
