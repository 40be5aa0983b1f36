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
 * @param matter the sort of things that the rule looks at
 * @param isEntered whether the dossier has anything of that sort
 * @param counts how many subjects had each outcome
 */
public record Coverage(String rule, Matter matter, boolean isEntered, EnumMap<Outcome, Integer> counts)
        implements Serializable {

    /** Keeps a copy. */
    public Coverage {
        requireNonNull(rule, "rule");
        requireNonNull(matter, "matter");
        requireNonNull(counts, "counts");
        counts = new EnumMap<>(counts);
        counts.values().forEach(count -> requireNonNull(count, "count"));
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

    /**
     * What the rule looked at in two runs together.
     *
     * @param other its coverage in another run
     * @return the sums
     */
    public Coverage plus(Coverage other) {
        requireNonNull(other, "other");
        EnumMap<Outcome, Integer> sums = counts();
        other.counts.forEach((outcome, count) -> sums.merge(outcome, count, Integer::sum));
        return new Coverage(rule, matter, isEntered || other.isEntered, sums);
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
