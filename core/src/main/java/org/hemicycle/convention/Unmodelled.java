package org.hemicycle.convention;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.source.Citation;
import org.immutables.value.Value;

/**
 * What the data leave open: a clause not read, or one that they cannot express. Questions that depend on it are
 * answered with unknown, never with a guess.
 */
@Value.Immutable
public sealed interface Unmodelled extends Serializable permits ImmutableUnmodelled {

    /** {@return what is not modelled and why, as a sentence without a full stop} */
    String reason();

    /** {@return the clause or text concerned} */
    Citation citation();

    /** {@return whose access is left open by it; absent where it concerns something else, such as a date of effect} */
    Optional<Who> who();

    /**
     * Something unmodelled that leaves nobody's access open.
     *
     * @param reason what and why
     * @param citation the clause
     * @return the statement
     */
    static Unmodelled of(String reason, Citation citation) {
        return builder().reason(reason).citation(citation).build();
    }

    /**
     * Starts a statement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Unmodelled}. */
    final class Builder extends ImmutableUnmodelled.Builder {
        Builder() {}
    }
}
