package org.hemicycle.serialization.chart;

import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/**
 * What a text means, or what is wrong with it; found out once, however often the text stands in a chart.
 *
 * @param <T> the type of the meaning
 */
@FunctionalInterface
interface Meaning<T> {

    /** What it means at a place; nothing, and noted, where it means nothing. */
    Optional<T> at(Place place, ProblemLog log);

    /** Whether it means anything. */
    default boolean isKnown() {
        return at(new Place.Whole(""), new ProblemLog()).isPresent();
    }

    static <T> Meaning<T> of(T value) {
        return (place, log) -> Optional.of(value);
    }

    static <T> Meaning<T> none(Function<Place, Problem> problem) {
        return (place, log) -> {
            log.add(problem.apply(place));
            return Optional.empty();
        };
    }
}
