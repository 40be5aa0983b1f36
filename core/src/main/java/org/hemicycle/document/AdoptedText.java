package org.hemicycle.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * A normative text that is neither a treaty nor an {@link Agreement}: a recommendation, a resolution, a strategy, a
 * programme document approved by a body.
 *
 * <p>Example: the co-operation priorities with Kazakhstan, {@code GR-EXT(2023)6}, approved by the Committee of
 * Ministers.
 */
@Value.Immutable
public sealed interface AdoptedText extends Document permits ImmutableAdoptedText {

    @Override
    Optional<Stated<ExtendedDate>> period();

    @Override
    Set<Language> languages();

    @Override
    Set<Identifier> parties();

    @Override
    List<Relation> relations();

    @Override
    Optional<Availability> availability();

    @Override
    Optional<Citation> citation();

    /**
     * This value in one line.
     *
     * @return identifier, name and date
     */
    default String summary() {
        return identifier() + " \"" + name().common() + "\""
                + date().map(day -> " (" + day + ")").orElse("");
    }

    /**
     * Starts an adopted text.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdoptedText}. */
    final class Builder extends ImmutableAdoptedText.Builder {
        Builder() {}
    }
}
