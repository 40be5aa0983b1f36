package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * The clause by which a Party to a convention has its place in a body.
 *
 * <p>Example: whoever becomes a Party to ETS 173 becomes a member of {@code body:greco}, by its Articles 32 and 33.
 *
 * @param body the body
 * @param basis the clause
 * @param except the Parties that have no place there, though they are Parties
 */
public record Conferral(Identifier body, Basis basis, Set<Identifier> except) implements Serializable {

    /** Keeps a copy. */
    public Conferral {
        requireNonNull(body, "body");
        requireNonNull(basis, "basis");
        requireNonNull(except, "except");
        except = Collections.unmodifiableSet(new TreeSet<>(except));
    }

    /**
     * A place that every Party has.
     *
     * @param body the body
     * @param basis the clause
     */
    public Conferral(Identifier body, Basis basis) {
        this(body, basis, Set.of());
    }
}
