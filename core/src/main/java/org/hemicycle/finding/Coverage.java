package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.hemicycle.internal.Phrase;

/**
 * What one rule looked at during a run: a rule that never looked at anything is visible.
 *
 * @param rule the code of the rule
 * @param counts how many subjects had each outcome
 */
public record Coverage(String rule, EnumMap<Outcome, Integer> counts) implements Serializable {

    /** Keeps a copy. */
    public Coverage {
        requireNonNull(rule, "rule");
        requireNonNull(counts, "counts");
        counts = new EnumMap<>(counts);
    }

    @Override
    public EnumMap<Outcome, Integer> counts() {
        return new EnumMap<>(counts);
    }

    /**
     * How many subjects had an outcome.
     *
     * @param outcome the outcome
     * @return the count
     */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /**
     * How many subjects the rule judged.
     *
     * @return passed, failed and unknown together
     */
    public int judged() {
        return count(Outcome.PASSED) + count(Outcome.FAILED) + count(Outcome.UNKNOWN);
    }

    @Override
    public String toString() {
        return rule + ": "
                + (counts.isEmpty()
                        ? "looked at nothing"
                        : counts.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + Phrase.of(entry.getKey()))
                                .collect(Collectors.joining(", ")));
    }
}
