package org.hemicycle.source;

/** How surely a source says what it says. */
public enum Certainty {
    /** Said without reserve. */
    STATED,
    /** The source says that there is none. */
    STATED_NONE,
    /** Said with a reserve such as "around" or "provisionally". */
    TENTATIVE,
    /** Marked "to be confirmed". */
    TO_BE_CONFIRMED,
    /** The source says that it is not decided yet. */
    UNDECIDED,
    /** The place for it is empty. */
    ABSENT,
    /** Not written there but concluded from what surrounds it, such as the year of "20 March" in a plan of 2025. */
    INFERRED,
    /** The copy of the source at hand lost it; nothing can be concluded from its absence. */
    DAMAGED
}
