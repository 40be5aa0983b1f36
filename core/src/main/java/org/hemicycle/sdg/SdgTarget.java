package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private static final List<Integer> NUMBERED = List.of(5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19);
    private static final List<Integer> LETTERED = List.of(2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0);

    /**
     * Checks that the goal has such a target.
     *
     * @throws IllegalArgumentException if it has not
     */
    public SdgTarget {
        requireNonNull(goal, "goal");
        requireNonNull(part, "part");
        if (!partsOf(goal).contains(part)) {
            throw new IllegalArgumentException("There is no target SDG " + goal + "." + part + "; goal " + goal
                    + " has the targets "
                    + partsOf(goal).stream().map(each -> goal + "." + each).collect(Collectors.joining(", ")) + ".");
        }
    }

    /**
     * Reads a target.
     *
     * @param text for example {@code 16.3} or {@code 16.a}
     * @return the target
     * @throws IllegalArgumentException if the 2030 Agenda has no such target
     */
    public static SdgTarget parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
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
        int dot = text.indexOf('.');
        if (!text.matches("\\d{1,2}\\..+")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a target of a Sustainable Development Goal;"
                    + " a target is a goal, a full stop and a number or letter, for example 16.3 or 16.a.");
        }
        return new SdgTarget(SdgGoal.parse(text.substring(0, dot)), text.substring(dot + 1));
    }

    /**
     * All targets of the 2030 Agenda.
     *
     * @return the 169 targets in order
     */
    public static List<SdgTarget> listAll() {
        return IntStream.rangeClosed(1, NUMBERED.size())
                .mapToObj(SdgGoal::of)
                .flatMap(goal -> partsOf(goal).stream().map(part -> new SdgTarget(goal, part)))
                .toList();
    }

    private static List<String> partsOf(SdgGoal goal) {
        Stream<String> numbers =
                IntStream.rangeClosed(1, NUMBERED.get(goal.number() - 1)).mapToObj(Integer::toString);
        Stream<String> letters =
                IntStream.range(0, LETTERED.get(goal.number() - 1)).mapToObj(i -> Character.toString((char) ('a' + i)));
        return Stream.concat(numbers, letters).toList();
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
