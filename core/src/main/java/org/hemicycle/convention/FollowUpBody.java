package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Basis;

/**
 * A body that follows how a convention is applied.
 *
 * @param name what it is called, for example {@code GREVIO}
 * @param basis what says so
 */
public record FollowUpBody(String name, Basis basis) implements Serializable {
    /** Refuses null, naming the component. */
    public FollowUpBody {
        requireNonNull(name, "name");
        requireNonNull(basis, "basis");
    }
}
