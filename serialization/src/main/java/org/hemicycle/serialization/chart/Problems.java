package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What cannot be read in a chart, collected so that one refusal lists everything. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String place, String what) {
        found.add(place + ": " + what + (what.endsWith(".") ? "" : "."));
    }

    /** What a text means; nothing, and noted, where it means nothing. */
    <T> Optional<T> read(String place, String text, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException e) {
            add(place, e.getMessage());
            return Optional.empty();
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny(String chart) {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(
                    "Chart \"" + chart + "\" cannot be read.\n  " + String.join("\n  ", found));
        }
    }
}
