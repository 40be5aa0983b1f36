package org.hemicycle.programme;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * A later end given to a programme.
 *
 * <p>Example: priorities for 2019 to 2022 that were extended in June 2022 until December 2023.
 */
@Value.Immutable
public sealed interface Extension extends Serializable permits ImmutableExtension {

    /** {@return the new end, as precise as the source has it; its last day is the last day of the programme} */
    Stated<ExtendedDate> until();

    /** {@return when that was decided, where that is stated} */
    Optional<Stated<ExtendedDate>> decided();

    /**
     * This value in one line.
     *
     * @return the new end and when it was decided
     */
    default String summary() {
        return "until " + until() + decided().map(day -> ", decided " + day).orElse("");
    }

    /**
     * Starts an extension.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Extension}. */
    final class Builder extends ImmutableExtension.Builder {
        Builder() {}
    }
}
