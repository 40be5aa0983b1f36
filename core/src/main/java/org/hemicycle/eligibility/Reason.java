package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.immutables.value.Value;

/**
 * Why an answer is what it is: a statement, whether it holds, the law and the facts behind it, and the reasons below
 * it.
 *
 * <p>Example: "may accede by the route <em>invited</em>", which holds because "is any State" holds and "in force"
 * holds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Reason extends Serializable permits ImmutableReason {

    /** {@return the statement, a predicate or a sentence without a full stop} */
    String text();

    /** {@return whether it holds} */
    Truth truth();

    /** {@return the clause it rests on, at a leaf} */
    Optional<Basis> law();

    /** {@return the places that state the facts it rests on, at a leaf} */
    List<Citation> facts();

    /** {@return the reasons below it} */
    List<Reason> because();

    /**
     * A reason that rests on nothing below it.
     *
     * @param text the statement
     * @param truth whether it holds
     * @return the reason
     */
    static Reason of(String text, Truth truth) {
        return builder().text(text).truth(truth).build();
    }

    /**
     * A reason that holds if all below it do.
     *
     * @param text the statement
     * @param because the reasons below it
     * @return the reason
     */
    static Reason allOf(String text, Collection<Reason> because) {
        requireNonNull(text, "text");
        requireNonNull(because, "because");
        return joined(text, because, Truth.YES, Truth::and);
    }

    /**
     * A reason that holds if any below it does.
     *
     * @param text the statement
     * @param because the reasons below it
     * @return the reason
     */
    static Reason anyOf(String text, Collection<Reason> because) {
        requireNonNull(text, "text");
        requireNonNull(because, "because");
        return joined(text, because, Truth.NO, Truth::or);
    }

    private static Reason joined(String text, Collection<Reason> because, Truth neutral, BinaryOperator<Truth> join) {
        return builder()
                .text(text)
                .truth(because.stream().map(Reason::truth).reduce(neutral, join))
                .because(because)
                .build();
    }

    /** {@return the facts that are missing to settle it} */
    default SortedSet<Missing> missing() {
        return new TreeSet<>(truth().missing());
    }

    /**
     * The reason in one line.
     *
     * @return truth, statement, law and what is missing
     */
    default String summary() {
        String mark = truth().isYes() ? "yes" : truth().isNo() ? "no" : "unknown";
        String law = law().map(basis -> " [" + basis.at() + "]").orElse("");
        String missing = truth().isUnknown()
                ? truth().missing().stream().map(Missing::what).collect(Collectors.joining("; ", " (missing: ", ")"))
                : "";
        return mark + ": " + text() + law + missing;
    }

    /**
     * The reason as a tree.
     *
     * @return a line for each reason, indented below the one it supports, and for each fact
     */
    default String print() {
        return Stream.of(
                        Stream.of(summary()),
                        facts().stream().map(Citation::toString).map(place -> "  - " + place),
                        because().stream().map(reason -> "  " + reason.print().replace("\n", "\n  ")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Starts a reason.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reason}. Not thread-safe. */
    final class Builder extends ImmutableReason.Builder {
        Builder() {}
    }
}
