package org.hemicycle.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Missing;
import org.immutables.value.Value;

/**
 * How a rule came to what it says of one subject: the one rule run again with its comparisons written down.
 *
 * <p>Given a finding of the same dossier and day it ends in that finding. Given one of another day, or of another
 * version of the dossier, it tells why the rule now says what it says. Example: {@code rules.asOf(day).explain(dossier,
 * finding).print()}.
 */
@Value.Immutable
public sealed interface Explanation extends Serializable permits ImmutableExplanation {

    /** {@return the code of the rule} */
    String rule();

    /** {@return the name of the rule} */
    String ruleName();

    /** {@return its binding sentence} */
    String sentence();

    /** {@return what it rests on: a clause, or coherence} */
    String authority();

    /** {@return the sort of things that the rule looks at} */
    Matter matter();

    /** {@return how many subjects it looked at} */
    int lookedAt();

    /** {@return the address of the subject} */
    Address address();

    /** {@return tells apart several findings of the rule at the address} */
    String key();

    /** {@return the subject, for people} */
    String subject();

    /** {@return the comparisons with the day that chose what the rule looks at, of all subjects, each once} */
    List<Comparison> selecting();

    /** {@return the comparisons with the day that judged the subject, each once, in order} */
    List<Comparison> judging();

    /** {@return what the rule says of the subject} */
    Outcome outcome();

    /** {@return the finding, where the rule fails: with its arguments and evidence} */
    Optional<Finding> finding();

    /** {@return the facts that are missing, where it cannot be determined} */
    @Value.NaturalOrder
    SortedSet<Missing> missing();

    /** {@return what the rule threw, where it broke} */
    Optional<String> cause();

    /** {@return the findings of general rules that this one explains, and that the report therefore leaves out} */
    List<Finding> absorbed();

    /**
     * The explanation, a step a line.
     *
     * @return several lines, without a line end after the last
     */
    default String print() {
        return Stream.of(
                        Stream.of(
                                rule() + " " + ruleName(),
                                "  demands: " + sentence(),
                                "  rests on: " + authority(),
                                "  goes through: " + CountedNoun.of(lookedAt(), "subject") + ", " + matter().phrase(),
                                "  looks at: " + subject() + " [" + address() + (key().isEmpty() ? "" : ":" + key())
                                        + "]"),
                        selecting().stream().map(each -> "  compares to select: " + each),
                        judging().stream().map(each -> "  compares: " + each),
                        Stream.of("  outcome: " + outcome()),
                        missing().stream().map(each -> "  missing: " + each.what()),
                        cause().stream().map(each -> "  threw: " + each),
                        finding().stream().flatMap(Explanation::steps),
                        absorbed().stream().map(each -> "  explains: " + each.summary()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> steps(Finding finding) {
        ArgumentFormat english = new EnglishFormat();
        return Stream.of(
                        finding.arguments().entrySet().stream()
                                .map(each -> "  argument " + each.getKey() + ": "
                                        + each.getValue().in(english)),
                        finding.evidence().stream().map(Citation::summary).map(each -> "  evidence: " + each),
                        Stream.of("  says: " + finding.severity() + ", " + finding.message()))
                .flatMap(lines -> lines);
    }

    /**
     * The explanation in one line.
     *
     * @return rule, subject and outcome
     */
    default String summary() {
        return rule() + " " + subject() + ": " + outcome();
    }

    /**
     * Starts an explanation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
