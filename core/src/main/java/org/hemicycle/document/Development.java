package org.hemicycle.document;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
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
public sealed interface Development extends Serializable permits ImmutableDevelopment {

    /** {@return the key, unique within the dossier} */
    String key();

    /** {@return whom or what it is about: actors, conventions, parts of the dossier, pairs} */
    Set<Subject> concerns();

    /** {@return when it happened, where that is stated} */
    Optional<Stated<Timing>> when();

    /** {@return what happened, paraphrased, with its place} */
    Stated<String> what();

    /** {@return the documents that came of it or that it is about} */
    Set<Identifier> documents();

    /** Checks the key. */
    @Value.Check
    default void check() {
        Address.requireKey("Development.key", key());
    }

    /**
     * The development in one line.
     *
     * @return when and what
     */
    default String summary() {
        return when().map(stated -> stated.asWritten() + ": ").orElse("")
                + what().value().orElse(what().asWritten());
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
    }
}
