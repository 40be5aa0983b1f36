package org.hemicycle.truth;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A fact that would have to be known before a question can be answered.
 *
 * <p>An answer of <em>unknown</em> names what is missing, so that whoever asked can go and find it. Example:
 * {@code Missing.of("the chart of signatures of ETS 173 for France")}.
 *
 * @param what the fact, as a noun phrase in English without a full stop; never blank
 */
public record Missing(String what) implements Serializable, Comparable<Missing> {

    /**
     * Checks the phrase.
     *
     * @throws IllegalArgumentException if {@code what} is blank
     */
    public Missing {
        requireNonNull(what, "what");
        if (what.isBlank()) {
            throw new IllegalArgumentException("Missing.what is blank; name the fact that is missing as a noun phrase,"
                    + " for example \"the day on which the instrument was deposited\".");
        }
    }

    /**
     * A missing fact.
     *
     * @param what the fact, as a noun phrase
     * @return the missing fact
     */
    public static Missing of(String what) {
        return new Missing(what);
    }

    @Override
    public int compareTo(Missing other) {
        return what.compareTo(other.what);
    }

    @Override
    public String toString() {
        return what;
    }
}
