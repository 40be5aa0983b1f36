package org.hemicycle.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hemicycle.actor.Involvement;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;

/**
 * A part of a programme: a section, pillar, theme, sector, priority area or topic. Components nest.
 *
 * <p>Example: the sector "2.2.1 Rule of Law based institutions" with the areas below it, each with an objective.
 */
@Value.Immutable
public sealed interface Component extends Filed, Serializable permits ImmutableComponent {

    /** The rank of a component, as documents call it. */
    enum Kind {
        /** A section of a plan. */
        SECTION,
        /** A pillar or theme. */
        THEME,
        /** A sector. */
        SECTOR,
        /** A priority area. */
        AREA,
        /** A topic of a conference. */
        TOPIC,
        /** A priority of a plan, apart from how its activities are grouped. */
        PRIORITY
    }

    /** {@return the key, unique within the parent} */
    @Override
    String key();

    /** {@return {@code component}} */
    @Override
    default String noun() {
        return "component";
    }

    /** {@return the rank} */
    Kind kind();

    /** {@return the label as printed, such as "2.2.1"} */
    Optional<String> label();

    /** {@return the title} */
    String title();

    /** {@return the objective, paraphrased, with the place where it stands} */
    Optional<Stated<String>> objective();

    /** {@return what it is to bring about, in order} */
    List<Result> results();

    /** {@return its indicators that the source does not tie to one result, in order} */
    List<Indicator> indicators();

    /** {@return who has a part in it: its partners, and who organises its activities unless they say otherwise} */
    List<Involvement> involvements();

    /** {@return the parts, in order} */
    List<Component> components();

    /** {@return where it stands, if it was read from a document} */
    @Override
    Optional<Citation> citation();

    /**
     * Label and title, for people.
     *
     * @return for example {@code 2.2.1 Rule of Law based institutions}
     */
    @Override
    default String heading() {
        return label().map(label -> label + " " + title()).orElse(title());
    }

    @Override
    default List<Parts<? extends Filed, ?>> parts() {
        return List.of(
                Parts.of("results", Result.class, results(), list -> rebuilt(own -> own.results(list))),
                Parts.of("indicators", Indicator.class, indicators(), list -> rebuilt(own -> own.indicators(list))),
                Parts.of("components", Component.class, components(), list -> rebuilt(own -> own.components(list))));
    }

    private Component rebuilt(UnaryOperator<Builder> change) {
        return change.apply(builder().from(this)).build();
    }

    /** Checks the keys; a statement without a place of its own stands where the component does. */
    private Component check() {
        Address.requireKey("Component.key", key());
        Parts.requireDistinct("Component \"" + key() + "\"", parts());
        Optional<Stated<String>> placed = objective().map(stated -> stated.inheriting(citation()));
        return placed.equals(objective()) ? this : rebuilt(own -> own.objective(placed));
    }

    /**
     * This value in one line.
     *
     * @return rank, heading and counts
     */
    default String summary() {
        return Phrase.of(kind()) + " " + key() + ": " + heading() + "; "
                + CountedNoun.of(components().size(), "part") + ", "
                + CountedNoun.of(results().size(), "result") + ", "
                + CountedNoun.of(indicators().size(), "indicator");
    }

    /**
     * Starts a component.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Component}. */
    final class Builder extends ImmutableComponent.Builder {
        Builder() {}

        @Override
        public Component build() {
            return super.build().check();
        }
    }
}
