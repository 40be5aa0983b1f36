package org.hemicycle.accession;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Unordered;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * Something that a State, or an organisation, did about a convention, or that was done towards it.
 *
 * <p>Its dates are given outright ({@link #on}), as a chart of signatures has them, or by {@link #claims}: the places
 * of a document that state them, which may disagree. Example: the invitation of Kazakhstan to accede to ETS 173, which
 * one place of a programme dates June 2022, an annex 30 June 2022 and the summary July 2022.
 *
 * <p>Source of the terms: Vienna Convention on the Law of Treaties, Articles 2, 11 to 16, 25, 54 and 60.
 */
@Value.Immutable
public sealed interface TreatyAction extends Serializable permits ImmutableTreatyAction {

    /** The kind of an action. */
    enum Kind {
        /** The State asks to be invited. */
        REQUEST(ClaimProperty.REQUESTED),
        /** The Parties, or the member States, are consulted about an invitation. */
        CONSULTATION(ClaimProperty.CONSULTED),
        /** The State is invited to accede, or to sign. */
        INVITATION(ClaimProperty.INVITED),
        /** A later end of an invitation is asked for or proposed, and not decided; this changes no status. */
        EXTENSION_REQUEST(ClaimProperty.EXTENSION_REQUESTED),
        /**
         * An invitation is given a later end, which is that of the extension: a further term begins. What is not
         * decided yet is an {@link #EXTENSION_REQUEST}.
         */
        EXTENSION(ClaimProperty.INVITATION_EXTENDED),
        /** The State signs, subject to ratification. */
        SIGNATURE(ClaimProperty.SIGNED),
        /** The State signs without reservation as to ratification. */
        DEFINITIVE_SIGNATURE(ClaimProperty.CONSENTED),
        /** The State ratifies, accepts or approves. */
        RATIFICATION(ClaimProperty.CONSENTED),
        /** The State accedes. */
        ACCESSION(ClaimProperty.CONSENTED),
        /**
         * The State succeeds to the obligations of another; it may notify that long after the day from which it is
         * bound.
         */
        SUCCESSION(ClaimProperty.CONSENTED),
        /** The State applies the convention before it is in force for it; this changes no status. */
        PROVISIONAL_APPLICATION(ClaimProperty.PROVISIONALLY_APPLIED),
        /** The State makes or withdraws a reservation; this changes no status. */
        RESERVATION(ClaimProperty.RESERVED),
        /** The State makes or withdraws a declaration; this changes no status. */
        DECLARATION(ClaimProperty.DECLARED),
        /** The operation of the convention is suspended for the State, which remains a Party. */
        SUSPENSION(ClaimProperty.SUSPENDED),
        /** The State denounces the convention. */
        DENUNCIATION(ClaimProperty.DENOUNCED),
        /**
         * The State withdraws from the convention; before the convention is in force for it, it takes its instrument
         * back, or its signature where it has no more than signed.
         */
        WITHDRAWAL(ClaimProperty.WITHDRAWN),
        /** The convention ceases to bind the State without an act of its own, on the day itself. */
        CESSATION(ClaimProperty.CEASED);

        private final ClaimProperty dated;

        Kind(ClaimProperty dated) {
            this.dated = dated;
        }

        /**
         * The property by which claims date an action of this kind.
         *
         * @return for example {@link ClaimProperty#INVITED} for an invitation
         */
        public ClaimProperty dated() {
            return dated;
        }

        /**
         * The kind in words.
         *
         * @return for example {@code definitive signature}
         */
        public String phrase() {
            return Phrase.of(this);
        }

        /**
         * Whether the action expresses consent to be bound.
         *
         * @return true for definitive signature, ratification, accession and succession
         */
        public boolean expressesConsent() {
            return dated == ClaimProperty.CONSENTED;
        }

        /**
         * Whether the action ends being bound.
         *
         * @return true for denunciation, withdrawal and cessation
         */
        public boolean endsConsent() {
            return this == DENUNCIATION || this == WITHDRAWAL || this == CESSATION;
        }

        /**
         * Whether the action leaves the State with an invitation.
         *
         * @return true for an invitation and its extension
         */
        public boolean invites() {
            return this == INVITATION || this == EXTENSION;
        }

        /**
         * Whether the action gives an invitation an end, or asks for one.
         *
         * @return true for an invitation, its extension and a request for one
         */
        public boolean statesEnd() {
            return invites() || this == EXTENSION_REQUEST;
        }
    }

    /** {@return who acted, or towards whom} */
    Identifier actor();

    /** {@return the convention} */
    Identifier convention();

    /** {@return what was done} */
    Kind kind();

    /** {@return the day on which it was done, where it is given outright} */
    Optional<ExtendedDate> on();

    /** {@return the day on which it takes effect, where that is recorded} */
    Optional<ExtendedDate> takesEffect();

    /**
     * {@return the last day on which an invitation, or its extension, can be taken up, where that is given outright; of
     * a request for an extension, the day that is asked for}
     */
    Optional<ExtendedDate> validUntil();

    /** {@return the places that state its dates} */
    @Unordered
    List<Claim> claims();

    /**
     * The pair of actor and convention.
     *
     * @return the subject that claims about it have
     */
    default Subject pair() {
        return Subject.of(actor(), convention());
    }

    /**
     * The days on which it may have been done. A claim that is to be confirmed dates nothing.
     *
     * @return the date given outright, or else what the claims leave open
     */
    @Value.Lazy
    default Readings done() {
        return on().map(Readings::of).orElseGet(() -> readings(kind().dated()));
    }

    /**
     * The days from which it may count: those on which it was done, but for a succession, which counts from the day on
     * which the State is bound, however late it is notified.
     *
     * @return the days of effect of a succession where they are recorded, or else the days on which it was done
     */
    default Readings begun() {
        return kind() == Kind.SUCCESSION && !recordedEffect().isEmpty() ? recordedEffect() : done();
    }

    /**
     * The last days on which an invitation may be taken up, as stated.
     *
     * @return the date given outright, or else what the claims leave open; empty where nothing is stated
     */
    @Value.Lazy
    default Readings statedEnd() {
        return validUntil().map(Readings::of).orElseGet(() -> readings(ClaimProperty.INVITATION_VALID_UNTIL));
    }

    /**
     * The days on which it may take effect, as recorded: on which the convention enters into force for the State, or is
     * no longer in force for it.
     *
     * @return the date given outright, or else what the claims leave open; empty where nothing is recorded
     */
    @Value.Lazy
    default Readings recordedEffect() {
        return takesEffect().map(Readings::of).orElseGet(() -> readings(effect()));
    }

    private ClaimProperty effect() {
        return kind().endsConsent() ? ClaimProperty.CEASED : ClaimProperty.ENTERED_INTO_FORCE;
    }

    private Readings readings(ClaimProperty property) {
        return Readings.of(claims().stream()
                .filter(claim -> claim.property() == property && isSettled(claim))
                .flatMap(claim -> claim.date().stream())
                .toList());
    }

    /** What is still to be confirmed need not have been done. */
    private static boolean isSettled(Claim claim) {
        return claim.stated().certainty() != Certainty.TO_BE_CONFIRMED;
    }

    /**
     * The places that state its dates, quoting them.
     *
     * @return the citations of the claims
     */
    default List<Citation> evidence() {
        return claims().stream().map(Claim::evidence).toList();
    }

    /**
     * The places that decide when it was done and how long it holds: of those that agree, the most precise.
     *
     * @return the citations, quoting the data
     */
    default List<Citation> decisiveEvidence() {
        List<ExtendedDate> readings = done().dates();
        return claims().stream()
                .filter(claim -> claim.property() != kind().dated()
                        || claim.date().filter(readings::contains).isPresent())
                .map(Claim::evidence)
                .toList();
    }

    /** Checks that the claims are about this pair. */
    private TreatyAction check() {
        claims().stream()
                .filter(claim -> !claim.subject().equals(pair()))
                .findFirst()
                .ifPresent(stray -> {
                    throw new IllegalArgumentException("TreatyAction " + kind() + " of " + pair()
                            + " has a claim about "
                            + stray.subject() + " (" + stray.evidence() + "); its claims are about its own actor and"
                            + " convention.");
                });
        return this;
    }

    /**
     * This value in one line.
     *
     * @return who did what about which convention, and when
     */
    default String summary() {
        String dates = claims().stream()
                .map(claim -> claim.stated().asWritten())
                .distinct()
                .collect(Collectors.joining("\" or \""));
        return actor() + ", " + Phrase.of(kind()) + " of " + convention()
                + on().map(day -> ", " + day).orElse("")
                + (dates.isEmpty() ? "" : ", \"" + dates + "\"");
    }

    /**
     * An action of which nothing but its kind is known yet.
     *
     * <p>Example: {@code TreatyAction.of(kazakhstan, Kind.INVITATION, Conventions.ISTANBUL).dated("22 April 2020",
     * "2020-04-22", place)}.
     *
     * @param actor who acted, or towards whom
     * @param kind what was done
     * @param convention the convention
     * @return the action, without dates
     */
    static TreatyAction of(Identifier actor, Kind kind, Identifier convention) {
        return builder().actor(actor).kind(kind).convention(convention).build();
    }

    /**
     * The same action with a place that says when it was done.
     *
     * @param words the words of the source
     * @param date what they mean, as {@link ExtendedDate#parse} reads it
     * @param place where they stand
     * @return the action with one claim more
     * @throws IllegalArgumentException if the date cannot be read
     */
    default TreatyAction dated(String words, String date, Citation place) {
        return claiming(kind().dated(), words, date, place);
    }

    /**
     * The same action with a place that says on which day it takes effect.
     *
     * @param words the words of the source
     * @param date what they mean, as {@link ExtendedDate#parse} reads it
     * @param place where they stand
     * @return the action with one claim more
     * @throws IllegalArgumentException if the date cannot be read
     */
    default TreatyAction takingEffect(String words, String date, Citation place) {
        return claiming(effect(), words, date, place);
    }

    /**
     * The same invitation, extension or request for one with a place that says until when it can, or is to, be taken
     * up.
     *
     * @param words the words of the source
     * @param date what they mean, as {@link ExtendedDate#parse} reads it
     * @param place where they stand
     * @return the action with one claim more
     * @throws IllegalArgumentException if the date cannot be read
     */
    default TreatyAction validUntil(String words, String date, Citation place) {
        return claiming(ClaimProperty.INVITATION_VALID_UNTIL, words, date, place);
    }

    private TreatyAction claiming(ClaimProperty property, String words, String date, Citation place) {
        return builder()
                .from(this)
                .addClaims(Claim.builder()
                        .subject(pair())
                        .property(property)
                        .stated(Stated.of(words, Datum.of(ExtendedDate.parse(date)), place))
                        .build())
                .build();
    }

    /**
     * Starts an action.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatyAction}. */
    final class Builder extends ImmutableTreatyAction.Builder {
        Builder() {}

        @Override
        public TreatyAction build() {
            return super.build().check();
        }
    }
}
