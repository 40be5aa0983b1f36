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
 * A text that informs without being normative: an agenda, minutes, a report, a web page, a chart of signatures.
 *
 * <p>Example: the chart of signatures and ratifications of a convention as it stood on the day on which it was
 * downloaded, which is its date.
 */
@Value.Immutable
public sealed interface Paper extends Document permits ImmutablePaper {

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
     * Starts a paper.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paper}. */
    final class Builder extends ImmutablePaper.Builder {
        Builder() {}
    }
}
