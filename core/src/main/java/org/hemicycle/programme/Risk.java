package org.hemicycle.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;

/**
 * An entry of a register of risks: what may go wrong, and what is done against it. Many to many within one entry.
 *
 * <p>Example: the entry "insufficient funding" of the category "financial", with two mitigations.
 */
@Value.Immutable
public sealed interface Risk extends Filed, Serializable permits ImmutableRisk {

    /** {@return the key, unique within the programme} */
    @Override
    String key();

    /** {@return {@code risk}} */
    @Override
    default String noun() {
        return "risk";
    }

    /** {@return the category as written} */
    String category();

    /** {@return what may go wrong, paraphrased, each with its place} */
    List<Stated<String>> descriptions();

    /** {@return what is done against it, paraphrased, each with its place} */
    List<Stated<String>> mitigations();

    /** {@return what it is about: parts of the programme, or pairs such as a State and a convention} */
    Set<Subject> concerns();

    /** {@return how likely, as written} */
    Optional<String> likelihood();

    /** {@return how grave, as written} */
    Optional<String> impact();

    /** {@return who answers for it} */
    Optional<Identifier> owner();

    /** {@return its key, named as a risk} */
    @Override
    default String heading() {
        return "Risk " + key();
    }

    /** {@return where the first of its descriptions stands} */
    @Override
    default Optional<Citation> citation() {
        return descriptions().stream()
                .flatMap(description -> description.citation().stream())
                .findFirst();
    }

    @Override
    default List<Reference> references() {
        return concerns().stream()
                .flatMap(subject -> subject.references("concerns"))
                .toList();
    }

    /** Checks the key. */
    private Risk check() {
        Address.requireKey("Risk.key", key());
        return this;
    }

    /**
     * This value in one line.
     *
     * @return category and what may go wrong
     */
    default String summary() {
        return "Risk " + key() + " (" + category() + "): "
                + descriptions().stream().findFirst().map(Stated::toString).orElse("not described") + "; "
                + CountedNoun.of(descriptions().size(), "description") + ", "
                + CountedNoun.of(mitigations().size(), "mitigation");
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Risk}. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}

        @Override
        public Risk build() {
            return super.build().check();
        }
    }
}
