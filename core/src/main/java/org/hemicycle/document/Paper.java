package org.hemicycle.document;

import org.immutables.value.Value;

/**
 * A text that informs without being normative: an agenda, minutes, a report, a web page, a chart of signatures.
 *
 * <p>Example: the chart of signatures and ratifications of a convention as it stood on the day on which it was
 * downloaded, which is its date.
 */
@Value.Immutable
public sealed interface Paper extends Document permits ImmutablePaper {

    /**
     * Starts a paper.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paper}. */
    final class Builder extends ImmutablePaper.Builder {
        Builder() {}
    }
}
