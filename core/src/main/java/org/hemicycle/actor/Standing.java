package org.hemicycle.actor;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;
import org.immutables.value.Value;

/**
 * A standing that one actor has in another during a period.
 *
 * <p>Several periods are several standings. An end is the last day on which it was held: membership that ceased on 16
 * March 2022 has 15 March 2022 as its last day. Example: Kazakhstan, member of the Venice Commission since 13 March
 * 2012, is {@code during 2012-03-13/..}.
 */
@Value.Immutable
public sealed interface Standing extends Serializable permits ImmutableStanding {

    /** The kind of a standing. */
    enum Kind {
        /** Full membership. */
        MEMBER("a member", "of"),
        /** Observer status. */
        OBSERVER("an observer", "in"),
        /** Participation without membership. */
        PARTICIPANT("a participant", "in"),
        /** A Party to the convention that set up the committee. */
        CONTRACTING_PARTY("a contracting Party", "in"),
        /** A parliament with the status of partner for democracy. */
        PARTNER_FOR_DEMOCRACY("a partner for democracy", "of"),
        /** A partner for local democracy. */
        PARTNER_FOR_LOCAL_DEMOCRACY("a partner for local democracy", "of"),
        /** Associate membership. */
        ASSOCIATE_MEMBER("an associate member", "of"),
        /** An agreement on co-operation. */
        CO_OPERATION_AGREEMENT("bound by a co-operation agreement", "with");

        private final String predicate;
        private final String preposition;

        Kind(String predicate, String preposition) {
            this.predicate = predicate;
            this.preposition = preposition;
        }

        /**
         * The kind in words, without the body.
         *
         * @return for example {@code a member}
         */
        public String predicate() {
            return predicate;
        }

        /**
         * The kind in words, to be followed by the body.
         *
         * @return for example {@code a member of}
         */
        public String phrase() {
            return predicate + " " + preposition;
        }
    }

    /** {@return who holds it} */
    Identifier holder();

    /** {@return where it is held} */
    Identifier in();

    /** {@return what it is} */
    Kind kind();

    /** {@return the first day, as precisely as known; absent where the source gives none} */
    Optional<ExtendedDate> since();

    /** {@return the last day, as precisely as known; absent while it lasts} */
    Optional<ExtendedDate> until();

    /** {@return the words in which it is stated, such as {@code Observer}; empty where the source has none} */
    @Value.Default
    default String asWritten() {
        return "";
    }

    /** {@return where it is stated, if it was read from a document} */
    Optional<Citation> citation();

    /** {@return where it is stated, quoting its words; the record itself, where it was read from no document} */
    default Citation place() {
        return citation()
                .map(place -> place.quoting(asWritten()))
                .orElseGet(() -> Citation.ofPart(Address.of(holder().asKey(), in().asKey())));
    }

    /** {@return how well it is established} */
    @Value.Default
    default Confidence confidence() {
        return Confidence.HIGH;
    }

    /**
     * Whether the standing is held on a day. Without a first day it is taken to be held from before the day on.
     *
     * @param day the day
     * @return yes, no, or unknown on the days that an imprecise first or last day leaves open
     */
    default Truth heldOn(Day day) {
        Truth begun = since().map(day::hasReached).orElse(Truth.YES);
        return begun.and(() -> until().map(day::hasPassed).orElse(Truth.NO).not());
    }

    /** Checks that it does not end before it begins. */
    private Standing check() {
        if (since().isPresent()
                && until().isPresent()
                && until().get().before(since().get()).isYes()) {
            throw new IllegalArgumentException("Standing of " + holder() + " in " + in() + " has until " + until().get()
                    + ", which is before since " + since().get() + "; the last day is not before the first.");
        }
        return this;
    }

    /**
     * This value in one line.
     *
     * @return who holds what where, and when
     */
    default String summary() {
        return holder() + " is " + kind().phrase() + " " + in()
                + since().map(first -> " since " + first).orElse("")
                + until().map(last -> " until " + last).orElse("");
    }

    /**
     * Starts a standing.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Standing}. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}

        @Override
        public Standing build() {
            return super.build().check();
        }
    }
}
