package org.hemicycle.convention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.immutables.value.Value;

/**
 * One way into a convention: who may take it, by which acts, on whose invitation, on what conditions.
 *
 * <p>How open a convention is, is a set of routes and never a yes or no. Example: ETS 185 has the route {@code members}
 * (sign and ratify), the route {@code elaboration} for the other States that took part in its making, and the route
 * {@code invited} for any other State: accession on invitation, once in force.
 */
@Value.Immutable
public sealed interface AccessRoute extends Serializable permits ImmutableAccessRoute {

    /** {@return the key, unique within the convention, of the form that {@link Address#requireKey} describes} */
    String key();

    /** {@return who may take this route} */
    Who who();

    /** {@return the acts that it offers} */
    Set<Act> acts();

    /** {@return the invitation that it needs; absent where none is needed} */
    Optional<Invitation> invitation();

    /** {@return what else has to be so} */
    List<Condition> conditions();

    /** {@return the first day on which the route is open; absent where it has been since the convention was opened} */
    Optional<LocalDate> openFrom();

    /** {@return the last day on which the route is open; absent where no end is known} */
    Optional<LocalDate> openUntil();

    /** {@return the keys of other routes that may be open to the same State on the same day} */
    Set<String> overlaps();

    /** {@return the clause it rests on} */
    Basis basis();

    /** Checks the key, that there is an act, and the order of the days. */
    private AccessRoute check() {
        Address.requireKey("AccessRoute.key", key());
        if (acts().isEmpty()) {
            throw new IllegalArgumentException(
                    "AccessRoute " + key() + " offers no act; give at least one of SIGN, SIGN_DEFINITIVELY, RATIFY,"
                            + " ACCEDE, or declare a Closure instead.");
        }
        if (openFrom().isPresent()
                && openUntil().filter(openFrom().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "AccessRoute " + key() + " is open from " + openFrom().get() + " until "
                            + openUntil().get() + ", which is before it opens; both days are included.");
        }
        return this;
    }

    /**
     * This value in one line.
     *
     * @return key, acts and who may take it
     */
    default String summary() {
        return "route " + key() + ": " + acts() + " by " + who() + (invitation().isPresent() ? ", on invitation" : "");
    }

    /**
     * Starts a route.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccessRoute}. */
    final class Builder extends ImmutableAccessRoute.Builder {
        Builder() {}

        @Override
        public AccessRoute build() {
            return super.build().check();
        }
    }
}
