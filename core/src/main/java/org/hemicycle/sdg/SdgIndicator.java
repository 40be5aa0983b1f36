package org.hemicycle.sdg;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.SdgCodes;

/**
 * One of the indicators by which the targets of the Sustainable Development Goals are followed.
 *
 * <p>The framework lists 251, of which 17 repeat one of another target: {@code SdgIndicator.parse("13.1.1")} counts
 * under goal 13, and {@link #original()} is 1.5.1. Source: the global indicator framework (A/RES/71/313) after the
 * comprehensive review of 2025.
 *
 * @param target the target it belongs to
 * @param number its number within the target, from 1
 */
public record SdgIndicator(SdgTarget target, int number) implements Sdg, Comparable<SdgIndicator> {

    /**
     * Checks that the target has such an indicator.
     *
     * @throws IllegalArgumentException if it has not
     */
    public SdgIndicator {
        requireNonNull(target, "target");
        int count = SdgCodes.indicators(target.goal().number(), target.part());
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("There is no indicator SDG " + target + "." + number + "; target "
                    + target + (count == 1 ? " has one, " : " has the indicators ") + target + ".1"
                    + (count == 1 ? "" : " to " + target + "." + count) + ".");
        }
    }

    /**
     * Reads an indicator.
     *
     * @param text for example {@code 16.7.1}; as for {@link Sdg#parse}, leading zeros, capitals and "SDG" are accepted
     * @return the indicator
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public static SdgIndicator parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads an indicator as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the indicator
     * @throws IllegalArgumentException if the framework has no such indicator, as {@code parse} says
     */
    public static SdgIndicator valueOf(String text) {
        requireNonNull(text, "text");
        if (Sdg.parse(text) instanceof SdgIndicator indicator) {
            return indicator;
        }
        throw new IllegalArgumentException(
                Quoted.of(text) + " is not an indicator of a Sustainable Development Goal; an"
                        + " indicator is a target, a full stop and a number, for example 16.7.1.");
    }

    /**
     * All indicators as the framework lists them.
     *
     * @return the 251 indicators in order, those that repeat another one included
     */
    public static List<SdgIndicator> listAll() {
        return SdgTarget.listAll().stream()
                .flatMap(target -> IntStream.rangeClosed(
                                1, SdgCodes.indicators(target.goal().number(), target.part()))
                        .mapToObj(number -> new SdgIndicator(target, number)))
                .toList();
    }

    @Override
    public SdgGoal goal() {
        return target.goal();
    }

    /**
     * The indicator that measures the same and is listed first.
     *
     * @return for 13.1.1 the indicator 1.5.1; for one that repeats none, itself
     */
    public SdgIndicator original() {
        Optional<SdgIndicator> repeated = SdgCodes.repeated(toString()).map(SdgIndicator::parse);
        return repeated.orElse(this);
    }

    @Override
    public int compareTo(SdgIndicator other) {
        int order = target.compareTo(other.target);
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    @Override
    public String toString() {
        return target + "." + number;
    }
}
