package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hemicycle.internal.Quoted;

/**
 * One of the seventeen Sustainable Development Goals.
 *
 * <p>Example: {@code SdgGoal.of(16)} is "Peace, justice and strong institutions". Source: A/RES/70/1.
 *
 * @param number 1 to 17
 */
public record SdgGoal(int number) implements Sdg, Comparable<SdgGoal> {

    private static final List<String> TITLES = List.of(
            "No poverty",
            "Zero hunger",
            "Good health and well-being",
            "Quality education",
            "Gender equality",
            "Clean water and sanitation",
            "Affordable and clean energy",
            "Decent work and economic growth",
            "Industry, innovation and infrastructure",
            "Reduced inequalities",
            "Sustainable cities and communities",
            "Responsible consumption and production",
            "Climate action",
            "Life below water",
            "Life on land",
            "Peace, justice and strong institutions",
            "Partnerships for the goals");

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no such goal
     */
    public SdgGoal {
        if (number < 1 || number > TITLES.size()) {
            throw new IllegalArgumentException(
                    "SdgGoal.number is " + number + "; the 2030 Agenda has the goals 1 to 17.");
        }
    }

    /**
     * A goal by its number.
     *
     * @param number 1 to 17
     * @return the goal
     * @throws IllegalArgumentException if there is no such goal
     */
    public static SdgGoal of(int number) {
        return new SdgGoal(number);
    }

    /**
     * Reads a goal.
     *
     * @param text for example {@code 16}; as for {@link Sdg#parse}, a leading zero and "SDG" are accepted
     * @return the goal
     * @throws IllegalArgumentException if there is no such goal
     */
    public static SdgGoal parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a goal's number as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the goal
     * @throws IllegalArgumentException if there is no such goal, as {@code parse} says
     */
    public static SdgGoal valueOf(String text) {
        requireNonNull(text, "text");
        if (Sdg.parse(text) instanceof SdgGoal goal) {
            return goal;
        }
        throw new IllegalArgumentException(
                Quoted.of(text) + " is not a Sustainable Development Goal; accepted are the numbers 1 to 17.");
    }

    /**
     * The short title in common use.
     *
     * @return for example {@code Gender equality}
     */
    public String title() {
        return TITLES.get(number - 1);
    }

    @Override
    public SdgGoal goal() {
        return this;
    }

    @Override
    public int compareTo(SdgGoal other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
