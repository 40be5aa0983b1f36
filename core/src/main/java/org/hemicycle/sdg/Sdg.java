package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/** A goal of the 2030 Agenda, or one of its targets. */
public sealed interface Sdg extends Serializable permits SdgGoal, SdgTarget {

    /**
     * The goal meant: the goal itself, or the one the target belongs to.
     *
     * @return the goal
     */
    SdgGoal goal();

    /**
     * Reads a goal or a target.
     *
     * @param text {@code 16} or {@code 16.3} or {@code 16.a}
     * @return the goal or target
     * @throws IllegalArgumentException if the 2030 Agenda has no such goal or target
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
        return text.contains(".") ? SdgTarget.parse(text) : SdgGoal.parse(text);
    }
}
