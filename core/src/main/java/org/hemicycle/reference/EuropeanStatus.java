package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * Whether somebody counts as European in the sense of the clauses that name European States.
 *
 * <p>Needless for whoever is or was a member of the Council of Europe, which is open to European States only. Example:
 * Kazakhstan counts as European because it is a Party to the European Cultural Convention, which non-members join as
 * European States.
 *
 * @param actor whom it concerns
 * @param european whether it counts as European
 * @param basis what this rests on
 * @param debatedFor the conventions for which it is debated all the same, and stays open
 */
public record EuropeanStatus(Identifier actor, boolean european, Basis basis, Set<Identifier> debatedFor)
        implements Serializable {

    private static final Identifier COUNCIL_OF_EUROPE = Identifier.parse("body:council-of-europe");

    /** Keeps a copy. */
    public EuropeanStatus {
        requireNonNull(actor, "actor");
        requireNonNull(basis, "basis");
        requireNonNull(debatedFor, "debatedFor");
        debatedFor = Collections.unmodifiableSet(new TreeSet<>(debatedFor));
    }

    /**
     * A status that nobody debates.
     *
     * @param actor whom it concerns
     * @param european whether it counts as European
     * @param basis what this rests on
     */
    public EuropeanStatus(Identifier actor, boolean european, Basis basis) {
        this(actor, european, basis, Set.of());
    }

    /** {@return whether the standing alone shows that its holder counts as European} */
    static boolean isShownBy(Standing standing) {
        return standing.kind() == Standing.Kind.MEMBER && standing.in().equals(COUNCIL_OF_EUROPE);
    }
}
