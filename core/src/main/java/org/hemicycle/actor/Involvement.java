package org.hemicycle.actor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.document.Datum;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;

/**
 * The part that someone has in an activity, a component or a programme.
 *
 * <p>Example: a seminar "in co-operation with the Venice Commission" has the involvement of
 * {@code body:venice-commission} as {@code CO_ORGANISER}. An organiser taken from the heading above a row is
 * {@code INFERRED}.
 */
@Value.Immutable
public sealed interface Involvement extends Serializable permits ImmutableInvolvement {

    /** The role in which one is involved. */
    enum Role {
        /** Organises it. */
        ORGANISER,
        /** Organises it together with the organiser. */
        CO_ORGANISER,
        /** Gives it a place. */
        HOST,
        /** Co-operates in it in a way that is not said. */
        PARTNER,
        /** Carries it out for others. */
        IMPLEMENTER,
        /** Has the benefit of it. */
        BENEFICIARY,
        /** Is to be reached by it. */
        TARGET_GROUP,
        /** Takes part in it. */
        PARTICIPANT,
        /** Speaks at it. */
        SPEAKER,
        /** Pays for it. */
        DONOR,
        /** Judges what it achieves, or decides on it. */
        OVERSEER,
        /** Co-ordinates it. */
        CO_ORDINATOR,
        /** Steers it together with others. */
        STEERING
    }

    /** {@return who is involved, as written and where it is stated; without a value where it has no identifier} */
    Stated<Identifier> actor();

    /** {@return in which role} */
    Role role();

    /** {@return how many of them, where that is stated, for example around 150 {@code participants}} */
    Optional<Stated<Datum.Figure>> count();

    /** {@return what one does in that role, paraphrased, with the place} */
    Optional<Stated<String>> task();

    /**
     * The involvement of one, without a source.
     *
     * @param actor who is involved
     * @param role in which role
     * @return the involvement
     */
    static Involvement of(Identifier actor, Role role) {
        requireNonNull(actor, "actor");
        requireNonNull(role, "role");
        return builder().actor(Stated.of(actor)).role(role).build();
    }

    /** Checks that somebody is involved. */
    private Involvement check() {
        if (actor().value().isEmpty() && actor().asWritten().isBlank()) {
            throw new IllegalArgumentException("Involvement.actor of the role " + role() + " has neither words nor an"
                    + " identifier; accepted is who is involved, at least as written. Where nobody is, leave the"
                    + " involvement out.");
        }
        return this;
    }

    /**
     * This value in one line.
     *
     * @return role and who has it
     */
    default String summary() {
        return Phrase.of(role()) + ": " + actor()
                + count().map(number -> ", " + number).orElse("");
    }

    /**
     * Starts an involvement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Involvement}. */
    final class Builder extends ImmutableInvolvement.Builder {
        Builder() {}

        @Override
        public Involvement build() {
            return super.build().check();
        }
    }
}
