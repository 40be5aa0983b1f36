package org.hemicycle.accession;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Missing;
import org.immutables.value.Value;

/**
 * How far a State has come with a convention on a day, derived from what is recorded.
 *
 * <p>Where the record leaves it open, several kinds are possible and what is missing is named. Example: Kazakhstan and
 * ETS 173 in mid-July 2027: {@code INVITED or INVITATION_LAPSED}, since one reading of "by July 2027" ends with June
 * and the other with July.
 */
@Value.Immutable
public sealed interface AccessionStatus extends Serializable permits ImmutableAccessionStatus {

    /** How far. */
    enum Kind {
        /** Nothing is recorded, and no promise says that the record is complete. */
        NOT_RECORDED,
        /**
         * Nothing has been signed: the record of signatures is complete; whether the State is invited is not recorded.
         */
        NOT_SIGNED,
        /** Nothing has been done: the record is complete and has nothing. */
        NONE,
        /** The State has asked to be invited. */
        REQUESTED,
        /** The State is invited, and may take the invitation up. */
        INVITED,
        /** The invitation can no longer be taken up. */
        INVITATION_LAPSED,
        /** The State has signed and is not bound. */
        SIGNED,
        /** The State has expressed its consent to be bound, and the convention is not in force for it yet. */
        CONSENTED,
        /** The convention is in force for the State. */
        PARTY,
        /** The convention has ceased to be in force for the State. */
        CEASED;

        /**
         * The kind in words.
         *
         * @return for example {@code invitation lapsed}
         */
        public String phrase() {
            return Phrase.of(this);
        }
    }

    /** {@return the kinds that the record leaves open: one where the status is definite} */
    @Value.NaturalOrder
    SortedSet<Kind> possible();

    /**
     * {@return the actions on which it rests: those of the most advanced kind first, what is certain before what is
     * open}
     */
    List<TreatyAction> actions();

    /** {@return the facts that would settle it} */
    @Value.NaturalOrder
    SortedSet<Missing> missing();

    /**
     * The status, where it is definite.
     *
     * @return the only kind possible
     */
    default Optional<Kind> definite() {
        return possible().size() == 1 ? Optional.of(possible().first()) : Optional.empty();
    }

    /**
     * Whether the status is certainly of a kind.
     *
     * @param kind the kind
     * @return true if no other is possible
     */
    default boolean is(Kind kind) {
        return possible().equals(Set.of(kind));
    }

    /**
     * The places on which it rests.
     *
     * @return the decisive claims of its actions, quoting the data
     */
    default List<Citation> evidence() {
        return actions().stream()
                .flatMap(action -> action.decisiveEvidence().stream())
                .distinct()
                .toList();
    }

    /**
     * The status in words.
     *
     * @return for example {@code invited or invitation lapsed}
     */
    default String summary() {
        return possible().stream().map(Kind::phrase).collect(Collectors.joining(" or "));
    }

    /** Checks that something is possible. */
    private AccessionStatus check() {
        if (possible().isEmpty()) {
            throw new IllegalArgumentException("AccessionStatus has no possible kind; give at least one, NOT_RECORDED"
                    + " where nothing is known.");
        }
        return this;
    }

    /**
     * Starts a status.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccessionStatus}. */
    final class Builder extends ImmutableAccessionStatus.Builder {
        Builder() {}

        @Override
        public AccessionStatus build() {
            return super.build().check();
        }
    }
}
