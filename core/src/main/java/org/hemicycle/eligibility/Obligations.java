package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.accession.Obligation;
import org.hemicycle.truth.Truth;

/**
 * What a State owes under a convention on a day. Example: Russia under ETS 005 owes {@link Obligation#BOUND} on 15
 * September 2022 and {@link Obligation#RESIDUAL} on the morrow.
 *
 * <p>All cases are immutable and thread-safe.
 */
public sealed interface Obligations extends Serializable {

    /**
     * Whether the State owes anything.
     *
     * @return yes, no, or unknown
     */
    Truth owed();

    /**
     * Whether this is what the State certainly owes.
     *
     * @param obligation an obligation
     * @return true for it alone
     */
    default boolean is(Obligation obligation) {
        return equals(new Settled(obligation));
    }

    /**
     * It is settled, whatever the record leaves open.
     *
     * @param obligation what the State owes
     */
    record Settled(Obligation obligation) implements Obligations {
        /** Refuses null, naming the component. */
        public Settled {
            requireNonNull(obligation, "obligation");
        }

        @Override
        public Truth owed() {
            return Truth.of(obligation != Obligation.NONE);
        }

        @Override
        public String toString() {
            return "owes " + obligation.phrase();
        }
    }

    /**
     * It cannot be determined.
     *
     * @param readings what the facts leave open, in words
     * @param truth the unknown truth, naming what is missing
     */
    record Undetermined(String readings, Truth truth) implements Obligations {
        /** Refuses null, naming the component. */
        public Undetermined {
            requireNonNull(readings, "readings");
            requireNonNull(truth, "truth");
        }

        @Override
        public Truth owed() {
            return truth;
        }

        @Override
        public String toString() {
            return "undetermined: " + readings;
        }
    }
}
