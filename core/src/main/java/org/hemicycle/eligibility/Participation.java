package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.accession.Readings;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * How an actor takes part in an organisation or body on a day. Where it has several standings, the highest is meant.
 *
 * <p>Example: Kazakhstan in {@code body:greco} is {@code a member since 2020-01-01}. All cases are immutable and
 * thread-safe.
 */
public sealed interface Participation extends Serializable {

    /**
     * Whether the actor has a standing in the body.
     *
     * @return yes, no, or unknown
     */
    Truth takesPart();

    /**
     * A standing that is recorded.
     *
     * @param kind the kind of standing
     * @param since the readings of its first day; empty where none is stated
     */
    record Holder(Standing.Kind kind, Readings since) implements Participation {
        /** Refuses null, naming the component. */
        public Holder {
            requireNonNull(kind, "kind");
            requireNonNull(since, "since");
        }

        @Override
        public Truth takesPart() {
            return Truth.YES;
        }

        @Override
        public String toString() {
            return kind.predicate() + sinceWhen(since);
        }
    }

    /**
     * A standing that follows from being a Party to a convention and is not itself recorded.
     *
     * @param kind member, or contracting Party of a body that is made up of the Parties
     * @param convention the convention
     * @param since the readings of the day on which the convention entered into force for the actor
     */
    record AsParty(Standing.Kind kind, Identifier convention, Readings since) implements Participation {
        /** Refuses null, naming the component. */
        public AsParty {
            requireNonNull(kind, "kind");
            requireNonNull(convention, "convention");
            requireNonNull(since, "since");
        }

        @Override
        public Truth takesPart() {
            return Truth.YES;
        }

        @Override
        public String toString() {
            return kind.predicate() + ", being a Party to " + convention + sinceWhen(since);
        }
    }

    /** No standing. */
    record None() implements Participation {
        @Override
        public Truth takesPart() {
            return Truth.NO;
        }

        @Override
        public String toString() {
            return "no standing";
        }
    }

    /**
     * It cannot be determined.
     *
     * @param readings what the facts leave open, in words
     * @param truth whether the actor has a standing at all; unknown names what is missing, and yes means that only
     *     which it is cannot be determined
     */
    record Undetermined(String readings, Truth truth) implements Participation {
        /** Refuses null, naming the component. */
        public Undetermined {
            requireNonNull(readings, "readings");
            requireNonNull(truth, "truth");
        }

        @Override
        public Truth takesPart() {
            return truth;
        }

        @Override
        public String toString() {
            return "undetermined: " + readings;
        }
    }

    private static String sinceWhen(Readings since) {
        return since.isEmpty() ? "" : " since " + since.inWords();
    }
}
