package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.SdgCodes;

/**
 * One of the 169 targets of the Sustainable Development Goals.
 *
 * <p>Outcome targets are numbered, targets on means of implementation are lettered. Example:
 * {@code SdgTarget.parse("16.3")}; {@code SdgTarget.parse("16.13")} is refused, since goal 16 ends with 16.10 and 16.b.
 * Source: A/RES/70/1.
 *
 * @param goal the goal it belongs to
 * @param part its number or letter within the goal: {@code 3} or {@code a}
 */
public record SdgTarget(SdgGoal goal, String part) implements Sdg, Comparable<SdgTarget> {

    /**
     * Checks that the goal has such a target.
     *
     * @throws IllegalArgumentException if it has not
     */
    public SdgTarget {
        requireNonNull(goal, "goal");
        requireNonNull(part, "part");
        if (!partsOf(goal).contains(part)) {
            throw new IllegalArgumentException("There is no target SDG " + goal + "." + Quoted.cut(part) + "; goal "
                    + goal
                    + " has the targets "
                    + partsOf(goal).stream().map(each -> goal + "." + each).collect(Collectors.joining(", ")) + ".");
        }
    }

    /**
     * Reads a target.
     *
     * @param text for example {@code 16.3} or {@code 16.a}; as for {@link Sdg#parse}, leading zeros, a capital letter
     *     and "SDG" are accepted
     * @return the target
     * @throws IllegalArgumentException if the 2030 Agenda has no such target
     */
    public static SdgTarget parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * The year by which it is due, where the 2030 Agenda sets one before 2030: for the whole target, or for a part of
     * it.
     *
     * @return 2025 for target 8.7, of which the part about child labour is due then; empty for target 16.3
     */
    public Optional<Year> earlyDeadline() {
        return SdgCodes.earlyYear(toString()).map(Year::of);
    }

    /**
     * Reads a target as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the target
     * @throws IllegalArgumentException if the 2030 Agenda has no such target, as {@code parse} says
     */
    public static SdgTarget valueOf(String text) {
        requireNonNull(text, "text");
        if (Sdg.parse(text) instanceof SdgTarget target) {
            return target;
        }
        throw new IllegalArgumentException(Quoted.of(text) + " is not a target of a Sustainable Development Goal;"
                + " a target is a goal, a full stop and a number or letter, for example 16.3 or 16.a.");
    }

    /**
     * All targets of the 2030 Agenda.
     *
     * @return the 169 targets in order
     */
    public static List<SdgTarget> listAll() {
        return IntStream.rangeClosed(1, SdgCodes.goals())
                .mapToObj(SdgGoal::of)
                .flatMap(goal -> partsOf(goal).stream().map(part -> new SdgTarget(goal, part)))
                .toList();
    }

    private static List<String> partsOf(SdgGoal goal) {
        return SdgCodes.targets(goal.number());
    }

    @Override
    public int compareTo(SdgTarget other) {
        return Comparator.comparing(SdgTarget::goal)
                .thenComparing(target -> partsOf(target.goal).indexOf(target.part))
                .compare(this, other);
    }

    @Override
    public String toString() {
        return goal + "." + part;
    }
}
