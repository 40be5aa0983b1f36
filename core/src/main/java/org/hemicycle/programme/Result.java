package org.hemicycle.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;

/**
 * What a programme or component is to bring about: an output, an outcome or an impact, in the terms of OECD-DAC.
 *
 * <p>Example: the outcome "the State accedes to the Istanbul Convention" of a priority area, labelled "Expected
 * outcomes".
 */
@Value.Immutable
public sealed interface Result extends Filed, Serializable permits ImmutableResult {

    /** The level in the chain of results. */
    enum Level {
        /** Long-term effects. */
        IMPACT,
        /** Short- and medium-term effects of outputs. */
        OUTCOME,
        /** Products and services. */
        OUTPUT
    }

    /** {@return the key, unique within the component} */
    @Override
    String key();

    /** {@return {@code result}} */
    @Override
    default String noun() {
        return "result";
    }

    /** {@return the level} */
    Level level();

    /** {@return the label as written, such as "Expected Results"} */
    Optional<String> label();

    /** {@return what is to be brought about, paraphrased, with its place} */
    Stated<String> statement();

    /** {@return the steps towards conventions that it names; none where it names none} */
    List<Aim> aims();

    /** {@return the same result where it stands elsewhere in the programme, by its address} */
    Optional<Address> restates();

    /** {@return its indicators, in order} */
    List<Indicator> indicators();

    /** {@return its statement, named as a result} */
    @Override
    default String heading() {
        return "Result \"" + statement().words() + "\"";
    }

    /** {@return where its statement stands} */
    @Override
    default Optional<Citation> citation() {
        return statement().citation();
    }

    @Override
    default List<Parts<? extends Filed, ?>> parts() {
        return List.of(Parts.of(
                "indicators",
                Indicator.class,
                indicators(),
                list -> builder().from(this).indicators(list).build()));
    }

    @Override
    default List<Reference> references() {
        return restates().stream()
                .map(address -> Reference.to("restates", address, "result"))
                .toList();
    }

    /** Checks the keys. */
    private Result check() {
        Address.requireKey("Result.key", key());
        Parts.requireDistinct("Result \"" + key() + "\"", parts());
        return this;
    }

    /**
     * This value in one line.
     *
     * @return level and what is to be brought about
     */
    default String summary() {
        return Phrase.of(level()) + " " + key() + ": " + statement();
    }

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Result}. */
    final class Builder extends ImmutableResult.Builder {
        Builder() {}

        @Override
        public Result build() {
            return super.build().check();
        }
    }
}
