package org.hemicycle.finding;

/** How grave a finding is. It follows the verb of the source: must or a contradiction, should or a risk, a hint. */
public enum Severity {
    /** A hint. */
    NOTE,
    /** Something that should be otherwise, or a risk. */
    WARNING,
    /** Something that must be otherwise, or a contradiction. */
    ERROR;

    /**
     * The next lower severity.
     *
     * @return one step below; a note stays a note
     */
    public Severity lowered() {
        return this == ERROR ? WARNING : NOTE;
    }
}
