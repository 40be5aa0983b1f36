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
 * A text on which parties agreed and that is no treaty of a series: an agreement on co-operation, an exchange of
 * letters, a memorandum of understanding, between organisations, their bodies and States. Nobody adopts it, so it has
 * no issuer as a rule; a treaty is a convention.
 *
 * <p>Example: an agreement on co-operation of 2004 between two parliaments is {@code Agreement.builder()
 * .identifier(…).name(…).parties(Set.of(one, other)).date(ExtendedDate.parse("2004")).build()}. Parties that the source
 * does not name are left out.
 */
@Value.Immutable
public sealed interface Agreement extends Document permits ImmutableAgreement {

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
     * Starts an agreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
