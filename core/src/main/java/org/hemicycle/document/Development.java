package org.hemicycle.document;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.immutables.value.Value;

/**
 * Something that a document reports to have happened and that is neither an activity nor an action about a convention:
 * a reform, a visit, the adoption of a policy, an achievement.
 *
 * <p>Example: "a constitutional referendum was held", of a State, on 5 June 2022.
 */
@Value.Immutable
public sealed interface Development extends Filed, Serializable permits ImmutableDevelopment {

    /** {@return the key, unique within the dossier} */
    @Override
    String key();

    /** {@return {@code development}} */
    @Override
    default String noun() {
        return "development";
    }

    /** {@return whom or what it is about: actors, conventions, parts of the dossier, pairs} */
    Set<Subject> concerns();

    /** {@return when it happened, where that is stated} */
    Optional<Stated<Timing>> when();

    /** {@return what happened, paraphrased, with its place} */
    Stated<String> what();

    /** {@return the documents that came of it or that it is about} */
    Set<Identifier> documents();

    /** {@return what happened} */
    @Override
    default String heading() {
        return what().words();
    }

    /** {@return where it says what happened} */
    @Override
    default Optional<Citation> citation() {
        return what().citation();
    }

    @Override
    default List<Reference> references() {
        return concerns().stream()
                .flatMap(subject -> subject.references("concerns"))
                .toList();
    }

    /** Checks the key. */
    private Development check() {
        Address.requireKey("Development.key", key());
        return this;
    }

    /**
     * The development in one line.
     *
     * @return when and what
     */
    default String summary() {
        return when().map(stated -> stated.asWritten() + ": ").orElse("") + what().words();
    }

    /**
     * Starts a development.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Development}. */
    final class Builder extends ImmutableDevelopment.Builder {
        Builder() {}

        @Override
        public Development build() {
            return super.build().check();
        }
    }
}
