package org.hemicycle.document;

import org.immutables.value.Value;

/**
 * A normative text that is not a treaty: a recommendation, a resolution, a strategy, a programme document approved by a
 * body.
 *
 * <p>Example: the co-operation priorities with Kazakhstan, {@code GR-EXT(2023)6}, approved by the Committee of
 * Ministers.
 */
@Value.Immutable
public sealed interface AdoptedText extends Document permits ImmutableAdoptedText {

    /**
     * Starts an adopted text.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdoptedText}. */
    final class Builder extends ImmutableAdoptedText.Builder {
        Builder() {}
    }
}
