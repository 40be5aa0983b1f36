package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Basis;

/**
 * The statement that a convention is not open to somebody, as distinct from silence.
 *
 * <p>Example: ETS 122 is closed to {@code any State except member of body:council-of-europe}.
 *
 * @param who to whom it is closed
 * @param basis the clause it rests on
 */
public record Closure(Who who, Basis basis) implements Serializable {
    /** Refuses null, naming the component. */
    public Closure {
        requireNonNull(who, "who");
        requireNonNull(basis, "basis");
    }
}
