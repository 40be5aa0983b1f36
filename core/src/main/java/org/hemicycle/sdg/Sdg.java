package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.SdgCodes;

/** A goal of the 2030 Agenda, one of its targets, or one of the indicators of a target. */
public sealed interface Sdg extends Serializable permits SdgGoal, SdgTarget, SdgIndicator {
    /**
     * The goal meant: the goal itself, or the one that the target or indicator belongs to.
     *
     * @return the goal
     */
    SdgGoal goal();

    /**
     * Reads a goal, a target or an indicator as documents write them.
     *
     * @param text {@code 16} or {@code 16.3} or {@code 16.a} or {@code 16.7.1}; leading zeros, a capital letter and
     *     "SDG", "ODD", "Goal", "Target" or "Indicator" before it make no difference: {@code SDG 04}, {@code Goal 4},
     *     {@code 4.A}
     * @return the goal, target or indicator
     * @throws IllegalArgumentException if the 2030 Agenda has no such goal or target, or its framework no such
     *     indicator
     */
    static Sdg parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a goal or a target as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the goal or target
     * @throws IllegalArgumentException if the 2030 Agenda has no such goal or target, as {@code parse} says
     */
    static Sdg valueOf(String text) {
        requireNonNull(text, "text");
        String code = SdgCodes.plain(text)
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text)
                        + " is not a Sustainable Development Goal, target or indicator; accepted are the numbers 1 to 17"
                        + " for a goal, 16.3 or 16.a for a target, and 16.7.1 for an indicator."));
        String[] parts = code.split("\\.");
        SdgGoal goal = new SdgGoal(Integer.parseInt(parts[0]));
        if (parts.length == 1) {
            return goal;
        }
        SdgTarget target = new SdgTarget(goal, parts[1]);
        return parts.length == 2 ? target : new SdgIndicator(target, Integer.parseInt(parts[2]));
    }
}
