package org.hemicycle.source;

/**
 * How well a fact of the reference data is established. Anything below {@code HIGH} is shown wherever it is relied on.
 */
public enum Confidence {
    /** Read in the authoritative text, or confirmed by it. */
    HIGH,
    /** From a reliable secondary source, or read in part. */
    MEDIUM,
    /** Plausible, not verified. */
    LOW
}
