package org.hemicycle.convention;

/** An act by which a State or organisation joins a convention. */
public enum Act {
    /** Signature subject to ratification, acceptance or approval: a step, not yet the consent to be bound. */
    SIGN,
    /** Signature without reservation as to ratification, acceptance or approval: consent to be bound. */
    SIGN_DEFINITIVELY,
    /** Ratification, acceptance or approval, after signature. */
    RATIFY,
    /** Accession: consent to be bound without a signature. */
    ACCEDE;

    /**
     * Whether the act by itself expresses consent to be bound.
     *
     * @return false for {@link #SIGN} only
     */
    public boolean isConsent() {
        return this != SIGN;
    }
}
