package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Identifier;

/**
 * What has to be so before an act on a route is possible.
 *
 * <p>Written as a phrase, and {@code parse(toString())} is the identity: {@code ETS 112 joined before or at once},
 * {@code together with CETS 223}, {@code ETS 120 left before or at once}, {@code in force}, {@code accession agreement
 * in force}.
 */
public sealed interface Condition extends Serializable {

    /**
     * Answers by the case at hand.
     *
     * @param cases one answer for each case
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * Reads a condition.
     *
     * @param phrase one of the five phrases
     * @return the condition
     * @throws IllegalArgumentException if it is none of them; the message lists them
     */
    static Condition parse(CharSequence phrase) {
        return valueOf(requireNonNull(phrase, "phrase").toString());
    }

    /**
     * Reads a condition as {@link #parse} does, under the name that frameworks look for.
     *
     * @param phrase as {@code parse} takes it
     * @return the condition
     * @throws IllegalArgumentException if it is none, as {@code parse} says
     */
    static Condition valueOf(String phrase) {
        requireNonNull(phrase, "phrase");
        String text = phrase.strip();
        return about(text, "", JoinedBeforeOrAtOnce.ENDING, JoinedBeforeOrAtOnce::new)
                .or(() -> about(text, "", LeftBeforeOrAtOnce.ENDING, LeftBeforeOrAtOnce::new))
                .or(() -> about(text, AcceptedTogether.BEGINNING, "", AcceptedTogether::new))
                .or(() ->
                        text.equals(OwnEntryIntoForce.PHRASE) ? Optional.of(new OwnEntryIntoForce()) : Optional.empty())
                .or(() -> text.equals(AccessionAgreement.PHRASE)
                        ? Optional.of(new AccessionAgreement())
                        : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(phrase) + " is not a condition; accepted are,"
                        + " for example, \"ETS 112 joined before or at once\", \"together with CETS 223\", \"ETS 120"
                        + " left before or at once\", \"in force\" and \"accession agreement in force\"."));
    }

    private static Optional<Condition> about(
            String text, String beginning, String ending, Function<Identifier, Condition> meaning) {
        boolean fits = text.startsWith(beginning) && text.endsWith(ending);
        return fits
                ? Optional.of(meaning.apply(
                        Identifier.parse(text.substring(beginning.length(), text.length() - ending.length()))))
                : Optional.empty();
    }

    /**
     * One answer for each case.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * {@return the answer for a convention that has to be joined first or at the same time}
         *
         * @param convention the convention to be joined
         */
        R joinedBeforeOrAtOnce(Identifier convention);

        /**
         * {@return the answer for a convention that has to be accepted in the same act}
         *
         * @param convention the convention to be accepted
         */
        R acceptedTogether(Identifier convention);

        /**
         * {@return the answer for a convention that a Party to it has to denounce first or at the same time}
         *
         * @param convention the convention to be left
         */
        R leftBeforeOrAtOnce(Identifier convention);

        /** {@return the answer for the convention's own entry into force} */
        R ownEntryIntoForce();

        /**
         * {@return the answer for an agreement on the accession, which the Parties and the applicant conclude first}
         */
        R accessionAgreement();
    }

    /**
     * Another convention has been joined before, or is joined at the same time.
     *
     * @param convention usually the parent of a protocol
     */
    record JoinedBeforeOrAtOnce(Identifier convention) implements Condition {
        private static final String ENDING = " joined before or at once";

        /** Refuses null, naming the component. */
        public JoinedBeforeOrAtOnce {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.joinedBeforeOrAtOnce(convention);
        }

        @Override
        public String toString() {
            return convention + ENDING;
        }
    }

    /**
     * Another convention is accepted at the same time, or has been accepted already.
     *
     * @param convention usually a protocol that amends the one at hand
     */
    record AcceptedTogether(Identifier convention) implements Condition {
        private static final String BEGINNING = "together with ";

        /** Refuses null, naming the component. */
        public AcceptedTogether {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.acceptedTogether(convention);
        }

        @Override
        public String toString() {
            return BEGINNING + convention;
        }
    }

    /**
     * A Party to another convention has denounced it, or denounces it at the same time; whoever is not a Party to it
     * meets the condition.
     *
     * @param convention usually one that the convention at hand replaces
     */
    record LeftBeforeOrAtOnce(Identifier convention) implements Condition {
        private static final String ENDING = " left before or at once";

        /** Refuses null, naming the component. */
        public LeftBeforeOrAtOnce {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leftBeforeOrAtOnce(convention);
        }

        @Override
        public String toString() {
            return convention + ENDING;
        }
    }

    /** The convention itself is in force; the usual condition of accession. */
    record OwnEntryIntoForce() implements Condition {
        private static final String PHRASE = "in force";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ownEntryIntoForce();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /** An agreement on the terms of the accession, between the Parties and the applicant, is in force. */
    record AccessionAgreement() implements Condition {
        private static final String PHRASE = "accession agreement in force";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accessionAgreement();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }
}
