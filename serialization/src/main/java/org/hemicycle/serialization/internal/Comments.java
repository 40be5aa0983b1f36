package org.hemicycle.serialization.internal;

/** Whether a table may have lines that are no rows. */
public enum Comments {
    /** Every line belongs to a row. */
    NONE,
    /** Lines that begin with {@code #} are comments. */
    MARKED
}
