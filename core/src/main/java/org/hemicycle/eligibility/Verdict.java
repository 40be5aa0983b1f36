package org.hemicycle.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Receipt;
import org.hemicycle.internal.Incidental;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.immutables.value.Value;

/**
 * The answer to a question of eligibility, with everything that stands behind it. Immutable and thread-safe, as far as
 * the answer is.
 *
 * @param <A> the type of the answer; serializable if the whole is to be
 */
@Value.Immutable
public sealed interface Verdict<A> extends Serializable permits ImmutableVerdict {

    /** {@return the question, for people} */
    String question();

    /** {@return the answer} */
    A answer();

    /** {@return whether what was asked for is so: yes, no or unknown} */
    Truth truth();

    /** {@return why, with law and facts at the leaves: all that was looked at} */
    Reason why();

    /** {@return the part of the reasons that decides} */
    Reason decisive();

    /** {@return the facts that would settle or could widen the answer} */
    @Value.NaturalOrder
    SortedSet<Missing> missing();

    /** {@return notes on designations that go with the names in this answer} */
    List<String> notes();

    /** {@return what remains to be done, in order} */
    List<String> nextSteps();

    /** {@return the last day that the record of facts covers, where it promises to be complete} */
    Optional<LocalDate> onRecordAsOf();

    /** {@return where that promise stands} */
    Optional<Citation> record();

    /**
     * {@return what the verdict was made of; verdicts are equal whatever it is, and its digests are computed when first
     * asked for}
     */
    @Value.Auxiliary
    @Incidental
    Receipt receipt();

    /**
     * The verdict in one line.
     *
     * @return question and answer, and on which record it rests
     */
    default String summary() {
        return question() + ": " + answer()
                + onRecordAsOf()
                        .map(day -> " (on the record as of " + day + ")")
                        .orElse("");
    }

    /**
     * The verdict with the reasons that decide, missing facts and next steps; {@code why().print()} shows all reasons.
     *
     * @return several lines
     */
    default String print() {
        return Stream.of(
                        Stream.of(summary()),
                        decisive().because().stream().map(reason -> ("  " + reason.print()).replace("\n", "\n  ")),
                        missing().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("  missing: "
                                        + missing().stream().map(Missing::what).collect(Collectors.joining("; "))),
                        nextSteps().stream().map(step -> "  → " + step),
                        notes().stream().map(note -> "  " + note))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Starts a verdict.
     *
     * @param <A> the type of the answer
     * @return an empty builder
     */
    static <A> Builder<A> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Verdict}. Not thread-safe.
     *
     * @param <A> the type of the answer
     */
    final class Builder<A> extends ImmutableVerdict.Builder<A> {
        Builder() {}
    }
}
