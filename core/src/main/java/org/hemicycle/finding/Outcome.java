package org.hemicycle.finding;

/** What a rule says of one subject. */
public enum Outcome {
    /** What the rule requires holds. */
    PASSED,
    /** It does not hold: there is a finding. */
    FAILED,
    /** It cannot be determined, and what is missing is named. */
    UNKNOWN,
    /** The rule has nothing to say of this subject. */
    NOT_APPLICABLE,
    /** The rule is not in force on the day of the law. */
    NOT_IN_FORCE,
    /** The rule threw: neither a pass nor lost. */
    BROKEN
}
