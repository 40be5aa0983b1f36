package org.hemicycle.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;

/**
 * What shows whether a result is being achieved: a quantitative or qualitative variable, in the terms of OECD-DAC.
 *
 * <p>Example: "number of judges trained", with a baseline, milestones and a target.
 */
@Value.Immutable
public sealed interface Indicator extends Filed, Serializable permits ImmutableIndicator {

    /** {@return the key, unique within the result} */
    @Override
    String key();

    /** {@return {@code indicator}} */
    @Override
    default String noun() {
        return "indicator";
    }

    /** {@return what is observed, paraphrased, with its place} */
    Stated<String> statement();

    /**
     * {@return the results that it measures, by their addresses; inferred where the source lists indicators beside the
     * results without saying which measures which}
     */
    List<Stated<Address>> measures();

    /** {@return the value at the start} */
    Optional<Stated<String>> baseline();

    /** {@return what should be reached on the way} */
    List<Milestone> milestones();

    /** {@return the value to be reached} */
    Optional<Stated<String>> target();

    /** {@return the unit of baseline and target} */
    Optional<String> unit();

    /** {@return how it is verified} */
    Optional<String> meansOfVerification();

    /** {@return its statement, named as an indicator} */
    @Override
    default String heading() {
        return "Indicator \"" + statement().words() + "\"";
    }

    /** {@return where its statement stands} */
    @Override
    default Optional<Citation> citation() {
        return statement().citation();
    }

    @Override
    default List<Reference> references() {
        return measures().stream()
                .flatMap(measured -> measured.value().stream())
                .map(address -> Reference.to("measures", address, "result"))
                .toList();
    }

    /** Checks the key. */
    private Indicator check() {
        Address.requireKey("Indicator.key", key());
        return this;
    }

    /**
     * This value in one line.
     *
     * @return what is observed, with baseline and target
     */
    default String summary() {
        return "Indicator " + key() + ": " + statement()
                + baseline().map(start -> ", from " + start).orElse("")
                + target().map(end -> ", to " + end).orElse("");
    }

    /**
     * Starts an indicator.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        @Override
        public Indicator build() {
            return super.build().check();
        }
    }
}
