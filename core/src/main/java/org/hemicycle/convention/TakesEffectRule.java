package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Basis;

/**
 * From which day an act binds the one that performs it.
 *
 * <p>Example: under CETS 210 an instrument deposited on 1 July takes effect on the first day of the month that follows
 * the expiry of three months, which is 1 November: {@code Delay.parse("first of month after 3 months")}. Before the
 * convention's own entry into force the rule alone does not tell the day; see {@link Convention#forecast}.
 *
 * @param acts the acts to which the rule applies
 * @param delay how long the effect is postponed
 * @param basis the clause it rests on
 */
public record TakesEffectRule(Set<Trigger> acts, Delay delay, Basis basis) implements Serializable {

    /** An act that takes effect on some day. Signature alone is none. */
    public enum Trigger {
        /** Signature without reservation as to ratification. */
        SIGN_DEFINITIVELY,
        /** The deposit of an instrument of ratification, acceptance or approval. */
        RATIFY,
        /** The deposit of an instrument of accession. */
        ACCEDE,
        /** The notification of a denunciation. */
        DENOUNCE;

        /**
         * The act of joining as a trigger.
         *
         * @param act an act
         * @return the trigger of that name; empty for {@link Act#SIGN}
         */
        public static Optional<Trigger> of(Act act) {
            return act.isConsent() ? Optional.of(valueOf(act.name())) : Optional.empty();
        }
    }

    /**
     * Checks that there is an act.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TakesEffectRule {
        requireNonNull(acts, "acts");
        requireNonNull(delay, "delay");
        requireNonNull(basis, "basis");
        if (acts.isEmpty()) {
            throw new IllegalArgumentException("TakesEffectRule \"" + delay + "\" applies to no act; give at least one"
                    + " of SIGN_DEFINITIVELY, RATIFY, ACCEDE, DENOUNCE.");
        }
        acts = Collections.unmodifiableSet(EnumSet.copyOf(acts));
    }

    /**
     * The day on which an act takes effect once the convention is in force.
     *
     * @param deposit the day of the deposit, notification or definitive signature
     * @return the day; empty where the act takes effect for all Parties on one day that it does not determine
     */
    public Optional<LocalDate> takesEffect(LocalDate deposit) {
        return delay.after(deposit);
    }
}
