package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.internal.Quoted;
import org.immutables.value.Value;

/**
 * What a source wrote and what it means, kept together.
 *
 * <p>A source is never refused: {@code "tbc"}, {@code "30 February"} or an empty cell is kept as written, with no
 * value, and is judged later. Example: the entry {@code "April 2020"} of a programme is {@code Stated.of("April 2020",
 * ExtendedDate.parse("2020-04"), citation)}.
 *
 * @param <T> the type of the meaning; serializable if the whole is to be
 */
@Value.Immutable
public sealed interface Stated<T> extends Serializable permits ImmutableStated {

    /** {@return the words of the source; empty where it has none} */
    String asWritten();

    /** {@return what the words mean, where they mean something} */
    Optional<T> value();

    /** {@return how surely the source says it} */
    @Value.Default
    default Certainty certainty() {
        return Certainty.STATED;
    }

    /** {@return where it stands, if it stands anywhere} */
    Optional<Citation> citation();

    /**
     * A plain value, stated without reserve and without a source.
     *
     * @param value the value
     * @param <T> its type
     * @return the value as a statement; written as the value prints
     */
    static <T> Stated<T> of(T value) {
        requireNonNull(value, "value");
        return Stated.<T>builder().asWritten(value.toString()).value(value).build();
    }

    /**
     * A value stated at a place.
     *
     * @param asWritten the words of the source
     * @param value what they mean
     * @param citation where they stand
     * @param <T> the type of the meaning
     * @return the statement
     */
    static <T> Stated<T> of(String asWritten, T value, Citation citation) {
        return Stated.<T>builder()
                .asWritten(asWritten)
                .value(value)
                .citation(citation)
                .build();
    }

    /**
     * The place with the words of the source as its quote: a piece of evidence.
     *
     * @return the citation, quoting; empty where the statement has no citation
     */
    default Optional<Citation> evidence() {
        return citation().map(place -> place.quoting(asWritten()));
    }

    /**
     * What it says, for people.
     *
     * @return the value where there is one, or else the words
     */
    default String words() {
        return value().map(Object::toString).orElse(asWritten());
    }

    /**
     * The same statement where its owner stands, if it has no place of its own.
     *
     * @param owner where the part stands that makes the statement, if that was read from a document
     * @return this statement with the owner's place, or this one where it has a place or the owner has none
     */
    default Stated<T> inheriting(Optional<Citation> owner) {
        return citation().isPresent() || owner.isEmpty()
                ? this
                : Stated.<T>builder()
                        .from(this)
                        .citation(owner.map(Citation::bare))
                        .build();
    }

    /**
     * Nothing, where something could have been stated: an empty cell, or a question that no text answers.
     *
     * @param <T> the type of what is not there
     * @return a statement without words and value that is {@code ABSENT}
     */
    static <T> Stated<T> absent() {
        return Stated.<T>builder().asWritten("").certainty(Certainty.ABSENT).build();
    }

    /** Checks that a value and a certainty that denies one do not stand together. */
    private Stated<T> check() {
        boolean denied = certainty() == Certainty.ABSENT
                || certainty() == Certainty.UNDECIDED
                || certainty() == Certainty.STATED_NONE;
        if (denied && value().isPresent()) {
            throw new IllegalArgumentException("Stated " + Quoted.of(asWritten()) + " has the value "
                    + Quoted.cut(value().get())
                    + " and the certainty " + certainty() + ", which says that there is none; leave the value out or"
                    + " choose another certainty.");
        }
        return this;
    }

    /**
     * This value in one line.
     *
     * @return the words and what they mean
     */
    default String summary() {
        String words = "\"" + asWritten() + "\"";
        String meaning = value().map(Object::toString)
                .filter(text -> !text.equals(asWritten()))
                .map(text -> asWritten().isBlank() ? text : words + " = " + text)
                .orElse(words);
        return certainty() == Certainty.STATED ? meaning : meaning + " (" + certainty() + ")";
    }

    /**
     * Starts a statement.
     *
     * @param <T> the type of the meaning
     * @return an empty builder
     */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Stated}.
     *
     * @param <T> the type of the meaning
     */
    final class Builder<T> extends ImmutableStated.Builder<T> {
        Builder() {}

        @Override
        public Stated<T> build() {
            return super.build().check();
        }
    }
}
