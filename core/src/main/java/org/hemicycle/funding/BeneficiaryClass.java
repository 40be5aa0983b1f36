package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Identifier;

/**
 * A class of those whom a source of funding may serve, in the body with regard to which it is understood.
 *
 * <p>"Member States" alone says nothing: those of the Council of Europe and those of the European Union differ.
 * Example: {@code new BeneficiaryClass(Kind.PARTNERS_FOR_DEMOCRACY, Identifier.parse("body:pace"))}.
 *
 * @param kind the kind
 * @param body the body
 */
public record BeneficiaryClass(Kind kind, Identifier body) implements Serializable {

    /** Refuses null, naming the component. */
    public BeneficiaryClass {
        requireNonNull(kind, "kind");
        requireNonNull(body, "body");
    }

    /** The kinds of beneficiaries. */
    public enum Kind {
        /** Those that are members of the body. */
        MEMBER_STATES("member States of"),
        /** Parliaments that are its partners for democracy. */
        PARTNERS_FOR_DEMOCRACY("partners for democracy of"),
        /** Those that have observer status in it. */
        OBSERVERS("observers in"),
        /** Democratic forces of States that do not belong to it, with whom it co-operates. */
        DEMOCRATIC_FORCES("democratic forces recognised by"),
        /** States of the regions that border on those of its members. */
        NEIGHBOURHOOD_REGIONS("neighbouring regions of");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /**
         * The kind in words, to be followed by the body.
         *
         * @return for example {@code member States of}
         */
        public String phrase() {
            return phrase;
        }
    }

    @Override
    public String toString() {
        return kind.phrase + " " + body;
    }
}
