package org.hemicycle.serialization.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which mark behind a day stands for which act.
 *
 * @param marks the acts by their marks, of which the case matters; the empty mark is a day without one
 */
record Legend(Map<String, ActWord> marks) {

    static final Legend NONE = new Legend(Map.of());

    Legend {
        marks = Map.copyOf(marks);
    }

    Optional<ActWord> act(String mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    /** This legend, and of another what it does not say. */
    Legend or(Legend other) {
        Map<String, ActWord> all = new HashMap<>(other.marks);
        all.putAll(marks);
        return new Legend(all);
    }
}
