package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * The clause by which a Party to a convention has its place in a body.
 *
 * <p>Example: whoever becomes a Party to ETS 173 becomes a member of {@code body:greco}, by its Articles 32 and 33.
 *
 * @param body the body
 * @param basis the clause
 */
public record Conferral(Identifier body, Basis basis) implements Serializable {
    /** Refuses null, naming the component. */
    public Conferral {
        requireNonNull(body, "body");
        requireNonNull(basis, "basis");
    }
}
