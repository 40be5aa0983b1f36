package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.internal.Incidental;
import org.immutables.value.Value;

/**
 * A document, a place in it, and optionally the disputed datum as it stands there.
 *
 * <p>Two citations of the same place are equal whatever they quote. Example: {@code Citation.of(document, "Section
 * 1.1.3, Paragraph #2").quoting("June 2022")} prints as {@code "June 2022" (GR-EXT(2023)6, Section 1.1.3, Paragraph
 * #2)}.
 */
@Value.Immutable
public sealed interface Citation extends Serializable, Comparable<Citation> permits ImmutableCitation {

    /** What stands for the dossier where a part of it is cited that was read from no document. */
    Identifier DOSSIER = Identifier.parse("local:dossier");

    /** {@return the cited document} */
    Identifier document();

    /** {@return the place in it} */
    Locator place();

    /** {@return what stands there: the disputed datum only, never a passage} */
    @Value.Auxiliary
    @Incidental
    Optional<String> quote();

    /**
     * A citation without a quote.
     *
     * @param document the cited document
     * @param place the place, as {@link Locator#parse} reads it
     * @return the citation
     * @throws IllegalArgumentException if the place cannot be read
     */
    static Citation of(Identifier document, String place) {
        requireNonNull(document, "document");
        requireNonNull(place, "place");
        return builder().document(document).place(Locator.parse(place)).build();
    }

    /**
     * The same place, quoting.
     *
     * @param datum the datum as it stands there
     * @return a citation equal to this one that quotes the datum, or nothing where the datum is blank
     */
    default Citation quoting(String datum) {
        return new Builder()
                .from(this)
                .quote(Optional.of(datum).filter(text -> !text.isBlank()))
                .build();
    }

    /**
     * The same place without a quote.
     *
     * @return a citation equal to this one that quotes nothing
     */
    default Citation bare() {
        return quoting("");
    }

    /**
     * A part of the dossier itself, for what was not read from any document.
     *
     * @param part the address of the part
     * @return a citation of the dossier, for example {@code local:dossier, Item plan/law}
     */
    static Citation ofPart(Address part) {
        requireNonNull(part, "part");
        return Citation.builder()
                .document(DOSSIER)
                .place(part.keys().isEmpty() ? Locator.WHOLE : Locator.WHOLE.then(Locator.Kind.ITEM, part.toString()))
                .build();
    }

    /** Compares document and place; numbers by their value, so that section 2 comes before section 10. */
    @Override
    default int compareTo(Citation other) {
        int order = document().compareTo(other.document());
        return order == 0 ? place().compareTo(other.place()) : order;
    }

    /**
     * Document and place without the quote, for people.
     *
     * @return for example {@code ETS 173, Article 33}
     */
    default String at() {
        return place().steps().isEmpty() ? document().toString() : document() + ", " + place();
    }

    /**
     * The citation in one line.
     *
     * @return the place, after the quote where there is one
     */
    default String summary() {
        return quote().map(quote -> "\"" + quote + "\" (" + at() + ")").orElse(at());
    }

    /**
     * Starts a citation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
