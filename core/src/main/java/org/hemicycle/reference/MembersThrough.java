package org.hemicycle.reference;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * The rule that whoever is a member of an organisation is a member of one of its bodies too, as long as it is one
 * there.
 *
 * <p>Example: each member of the Council of Europe has a seat in the Committee of Ministers, by Article 14 of the
 * Statute. The standings that follow are derived, so that whoever leaves the organisation leaves the body.
 */
@Value.Immutable
public sealed interface MembersThrough extends Serializable permits ImmutableMembersThrough {

    /** {@return the body} */
    Identifier in();

    /** {@return whose members are members of the body} */
    Identifier organisation();

    /** {@return from when the rule holds; absent where it has always held} */
    Optional<ExtendedDate> since();

    /** {@return what it rests on} */
    Basis basis();

    /**
     * Whether a standing carries one in the body with it.
     *
     * @param standing a standing
     * @return true for membership of the organisation
     */
    default boolean follows(Standing standing) {
        return standing.kind() == Standing.Kind.MEMBER && standing.in().equals(organisation());
    }

    /**
     * The standing that follows from one in the organisation.
     *
     * @param standing membership of the organisation
     * @return membership of the body, from the later of the two first days on
     */
    default Standing derive(Standing standing) {
        Optional<ExtendedDate> first =
                since().filter(rule -> !isCertain(standing.since(), rule)).or(standing::since);
        return Standing.builder()
                .holder(standing.holder())
                .kind(Standing.Kind.MEMBER)
                .in(in())
                .since(first.filter(rule -> !isCertain(Optional.of(rule), standing.until())))
                .until(standing.until())
                .citation(basis().citation())
                .confidence(basis().confidence())
                .build();
    }

    private static boolean isCertain(Optional<ExtendedDate> later, ExtendedDate earlier) {
        return later.filter(date -> earlier.before(date).isYes()).isPresent();
    }

    private static boolean isCertain(Optional<ExtendedDate> later, Optional<ExtendedDate> earlier) {
        return earlier.filter(date -> isCertain(later, date)).isPresent();
    }

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MembersThrough}. */
    final class Builder extends ImmutableMembersThrough.Builder {
        Builder() {}
    }
}
