package org.hemicycle.document;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.internal.Unique;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.immutables.value.Value;

/**
 * How a document is laid out: its parts with what each holds, and the references it prints to them.
 *
 * <p>Example: a programme whose Annex IV holds opinions and whose Annex V holds accessions, and which prints "see
 * Appendix IV" after a sentence about accessions.
 */
@Value.Immutable
public sealed interface Outline extends Serializable permits ImmutableOutline {

    /** {@return the document} */
    Identifier document();

    /** {@return its parts, in order} */
    List<Part> parts();

    /** {@return the references it prints, in order} */
    List<CrossReference> crossReferences();

    /**
     * The part with a label.
     *
     * @param label for example {@code Annex V}
     * @return the part, if the outline has it
     */
    default Optional<Part> findPart(Locator label) {
        return parts().stream().filter(part -> part.label().equals(label)).findFirst();
    }

    /**
     * The parts that hold a sort of content.
     *
     * @param content the sort
     * @return the parts, in order; empty if none does
     */
    default List<Part> listPartsHolding(Content content) {
        return parts().stream().filter(part -> part.holds().contains(content)).toList();
    }

    /** Checks that labels are unique. */
    @Value.Check
    default void check() {
        Unique.require(
                "Outline of " + document(),
                "parts with the label",
                parts().stream().map(Part::label).toList());
    }

    /**
     * A part of a document.
     *
     * @param label how references name it, such as {@code Annex V}
     * @param title its title
     * @param holds what it holds
     * @param inContents whether the table of contents lists it
     * @param headingPresent whether its heading stands in the body
     */
    record Part(Locator label, String title, Set<Content> holds, boolean inContents, boolean headingPresent)
            implements Serializable {
        /** Keeps a copy of what it holds, in the order of {@link Content}. */
        public Part {
            EnumSet<Content> ordered = EnumSet.noneOf(Content.class);
            ordered.addAll(holds);
            holds = Collections.unmodifiableSet(ordered);
        }
    }

    /**
     * A reference that the document prints to a part of itself.
     *
     * @param from where it stands, quoting it
     * @param target the part it names
     * @param expects what the sentence around it says is found there
     */
    record CrossReference(Citation from, Locator target, Content expects) implements Serializable {}

    /**
     * Starts an outline.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outline}. */
    final class Builder extends ImmutableOutline.Builder {
        Builder() {}
    }
}
