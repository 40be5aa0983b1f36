package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.source.Identifier;
import org.immutables.value.Value;

/**
 * Who decides that a State or organisation is invited to join, and who has to agree.
 *
 * <p>Example: under CETS 210 the Committee of Ministers invites after the unanimous consent of the Parties:
 * {@code Invitation.by(Identifier.parse("body:committee-of-ministers"), Consent.UNANIMITY_OF_PARTIES)}. Under ETS 127
 * the Parties decide themselves: {@code Invitation.byParties(Consent.CONSENSUS_OF_PARTIES)}.
 */
@Value.Immutable
public sealed interface Invitation extends Serializable permits ImmutableInvitation {

    /** Whose agreement the decision needs. */
    enum Consent {
        /** The majority of Article 20.d of the Statute of the Council of Europe. */
        ART_20D_MAJORITY("the majority of Article 20.d of the Statute"),
        /** That majority and the unanimous vote of the Contracting States that sit on the Committee of Ministers. */
        ART_20D_AND_UNANIMITY_OF_CONTRACTING_STATES(
                "the majority of Article 20.d of the Statute and the unanimous vote of the Contracting States entitled to sit on"
                        + " the Committee"),
        /** As before, and the unanimous agreement of every other State or organisation that is bound. */
        ART_20D_AND_UNANIMITY_OF_ALL_BOUND(
                "the majority of Article 20.d of the Statute, the unanimous vote of the Contracting States entitled to sit on the"
                        + " Committee and the unanimous agreement of all others that are bound"),
        /** Two thirds of all the representatives entitled to sit: Article 20.c of the Statute. */
        TWO_THIRDS_OF_ALL_ENTITLED_TO_SIT(
                "two thirds of all the representatives entitled to sit, Article 20.c of the Statute"),
        /** The unanimous consent of the Parties. */
        UNANIMITY_OF_PARTIES("the unanimous consent of the Parties"),
        /** The unanimous agreement of the member States that have ratified. */
        UNANIMITY_OF_MEMBERS_THAT_RATIFIED("the unanimous agreement of the members that have ratified"),
        /** A unanimous vote of the body that decides. */
        UNANIMOUS_VOTE("a unanimous vote"),
        /** The consensus of the Parties. */
        CONSENSUS_OF_PARTIES("the consensus of the Parties"),
        /** Two thirds of the Parties. */
        TWO_THIRDS_OF_PARTIES("two thirds of the Parties"),
        /** The clause names no majority. */
        NO_MAJORITY_NAMED("no majority named in the clause"),
        /** What the clause requires is not established. */
        NOT_ESTABLISHED("which majority is not established");

        private final String phrase;

        Consent(String phrase) {
            this.phrase = phrase;
        }

        /**
         * The agreement in words.
         *
         * @return for example {@code the unanimous consent of the Parties}
         */
        public String phrase() {
            return phrase;
        }
    }

    /** Whether the Parties are consulted before the decision. */
    enum Consultation {
        /** The clause asks for it. */
        REQUIRED,
        /** The clause asks for the consultation of the body that follows the application instead. */
        REQUIRED_OF_FOLLOW_UP_BODY,
        /** The Parliamentary Assembly is consulted. */
        REQUIRED_OF_ASSEMBLY,
        /** The clause does not name it. */
        NOT_NAMED,
        /** Whether the clause asks for it is not established. */
        NOT_ESTABLISHED
    }

    /** {@return the body that decides; absent where the Parties themselves do} */
    Optional<Identifier> decidedBy();

    /** {@return whose agreement the decision needs} */
    Consent consent();

    /** {@return whether the Parties are consulted first} */
    @Value.Default
    default Consultation consultation() {
        return Consultation.NOT_ESTABLISHED;
    }

    /**
     * An invitation by a body.
     *
     * @param body who decides
     * @param consent whose agreement is needed
     * @return the invitation; whether the Parties are consulted is not established
     */
    static Invitation by(Identifier body, Consent consent) {
        requireNonNull(body, "body");
        requireNonNull(consent, "consent");
        return builder().decidedBy(body).consent(consent).build();
    }

    /**
     * An invitation, or the admission of a request, by the Parties.
     *
     * @param consent how many of them have to agree
     * @return the invitation
     */
    static Invitation byParties(Consent consent) {
        return builder().consent(consent).build();
    }

    /**
     * Starts an invitation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Invitation}. */
    final class Builder extends ImmutableInvitation.Builder {
        Builder() {}
    }
}
