package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a source of funding may pay for an activity. Exactly one case answers each question. All cases are immutable
 * and thread-safe.
 */
public sealed interface FundingAnswer extends Serializable {

    /** The source may pay. */
    record Eligible() implements FundingAnswer {
        @Override
        public String toString() {
            return "eligible";
        }
    }

    /**
     * The source may not pay.
     *
     * @param reasons why not, as clauses; at least one
     */
    record NotEligible(List<String> reasons) implements FundingAnswer {

        /** Keeps a copy. */
        public NotEligible {
            requireNonNull(reasons, "reasons");
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "not eligible: " + String.join("; ", reasons);
        }
    }

    /**
     * It cannot be determined.
     *
     * @param open what is open, as noun phrases; at least one
     */
    record Undetermined(List<String> open) implements FundingAnswer {

        /** Keeps a copy. */
        public Undetermined {
            requireNonNull(open, "open");
            open = List.copyOf(open);
        }

        @Override
        public String toString() {
            return "undetermined: " + String.join("; ", open);
        }
    }
}
