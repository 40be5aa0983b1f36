package org.hemicycle.truth;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The answer to a question about facts that may not all be known: yes, no, or unknown.
 *
 * <p>The connectives are those of strong Kleene logic: an unknown operand matters only where it could decide. A
 * programme that is silent about a fact has not denied it, so "unknown" is an answer of its own and names what is
 * {@linkplain Missing missing}.
 *
 * <p>Example: {@code Truth.YES.or(Truth.unknown("the date of deposit"))} is {@code YES}, while
 * {@code Truth.YES.and(Truth.unknown("the date of deposit"))} is unknown.
 */
public sealed interface Truth extends Serializable {

    /** The fact holds. */
    Truth YES = new Yes();

    /** The fact does not hold. */
    Truth NO = new No();

    /**
     * An unknown truth.
     *
     * @param missing what is missing, as a noun phrase
     * @return unknown, naming one missing fact
     */
    static Truth unknown(String missing) {
        requireNonNull(missing, "missing");
        return new Unknown(Collections.singleton(Missing.of(missing)));
    }

    /**
     * An unknown truth.
     *
     * @param missing the facts that are missing
     * @return unknown, naming them
     * @throws IllegalArgumentException if nothing is named
     */
    static Truth unknown(Collection<Missing> missing) {
        requireNonNull(missing, "missing");
        return new Unknown(missing);
    }

    /**
     * The truth of a fact that is fully known.
     *
     * @param value the boolean
     * @return {@code YES} or {@code NO}
     */
    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Whether the fact certainly holds.
     *
     * @return true for {@code YES} only
     */
    default boolean isYes() {
        return this instanceof Yes;
    }

    /**
     * Whether the fact certainly does not hold.
     *
     * @return true for {@code NO} only
     */
    default boolean isNo() {
        return this instanceof No;
    }

    /**
     * Whether the answer depends on a fact that is missing.
     *
     * @return true for unknown only
     */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /**
     * What would have to be known.
     *
     * @return the missing facts in alphabetical order; empty for {@code YES} and {@code NO}
     */
    SortedSet<Missing> missing();

    /**
     * Conjunction. {@code NO} decides; otherwise an unknown operand makes the answer unknown.
     *
     * @param other the other operand
     * @return the conjunction
     */
    Truth and(Truth other);

    /**
     * Conjunction whose second operand is only asked for when the first does not decide.
     *
     * @param other gives the other operand
     * @return the conjunction
     */
    default Truth and(Supplier<Truth> other) {
        return isNo() ? this : and(other.get());
    }

    /**
     * Disjunction. {@code YES} decides; otherwise an unknown operand makes the answer unknown.
     *
     * @param other the other operand
     * @return the disjunction
     */
    Truth or(Truth other);

    /**
     * Disjunction whose second operand is only asked for when the first does not decide.
     *
     * @param other gives the other operand
     * @return the disjunction
     */
    default Truth or(Supplier<Truth> other) {
        return isYes() ? this : or(other.get());
    }

    /**
     * Negation. Unknown stays unknown, with the same missing facts.
     *
     * @return the negation
     */
    Truth not();

    /** The fact holds. */
    record Yes() implements Truth {
        @Override
        public SortedSet<Missing> missing() {
            return Collections.emptySortedSet();
        }

        @Override
        public Truth and(Truth other) {
            return other;
        }

        @Override
        public Truth or(Truth other) {
            return this;
        }

        @Override
        public Truth not() {
            return NO;
        }

        @Override
        public String toString() {
            return "YES";
        }
    }

    /** The fact does not hold. */
    record No() implements Truth {
        @Override
        public SortedSet<Missing> missing() {
            return Collections.emptySortedSet();
        }

        @Override
        public Truth and(Truth other) {
            return this;
        }

        @Override
        public Truth or(Truth other) {
            return other;
        }

        @Override
        public Truth not() {
            return YES;
        }

        @Override
        public String toString() {
            return "NO";
        }
    }

    /**
     * The answer depends on facts that are missing.
     *
     * @param missing what is missing; at least one fact
     */
    record Unknown(SortedSet<Missing> missing) implements Truth {

        /**
         * Checks that something is named, and keeps a sorted copy.
         *
         * @throws IllegalArgumentException if nothing is named
         */
        public Unknown {
            requireNonNull(missing, "missing");
            if (missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "Truth.unknown has the missing facts []; an unknown answer names at least one, which would settle it.");
            }
            // As a collection, since a copy of a sorted set would keep that set's order.
            missing = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Missing>) missing));
        }

        private Unknown(Collection<Missing> missing) {
            this(missing instanceof SortedSet<Missing> sorted ? sorted : new TreeSet<>(missing));
        }

        @Override
        public Truth and(Truth other) {
            return other.isUnknown() ? merged(other) : other.isNo() ? other : this;
        }

        @Override
        public Truth or(Truth other) {
            return other.isUnknown() ? merged(other) : other.isYes() ? other : this;
        }

        /** Most that are joined miss the same. */
        private Truth merged(Truth other) {
            if (missing.containsAll(other.missing())) {
                return this;
            }
            SortedSet<Missing> both = new TreeSet<>(missing);
            both.addAll(other.missing());
            return new Unknown(both);
        }

        @Override
        public Truth not() {
            return this;
        }

        @Override
        public String toString() {
            return "UNKNOWN (missing: "
                    + String.join("; ", missing.stream().map(Missing::what).toList()) + ")";
        }
    }
}
