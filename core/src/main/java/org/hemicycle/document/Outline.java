package org.hemicycle.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Unique;
import org.hemicycle.internal.Unordered;
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
    @Unordered
    List<CrossReference> crossReferences();

    /** {@return the acronyms and short forms that it defines, place by place} */
    @Unordered
    List<Definition> definitions();

    /** {@return how it names conventions, actors and other documents, place by place} */
    @Unordered
    List<Mention> mentions();

    /** {@return its lists that say what they hold} */
    @Unordered
    List<Listing> listings();

    /** {@return its footnotes and endnotes} */
    @Unordered
    List<Note> notes();

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

    /**
     * The definitions from the first place to the last, which is the same however they are listed.
     *
     * @return the definitions; those of one place by term and meaning
     */
    @Value.Lazy
    default List<Definition> listDefinitionsByPlace() {
        return definitions().stream()
                .sorted(Comparator.comparing(Definition::at)
                        .thenComparing(Definition::term)
                        .thenComparing(Definition::meaning))
                .toList();
    }

    /**
     * The mentions from the first place to the last, which is the same however they are listed.
     *
     * @return the mentions; those of one place by their words, then by what they mean
     */
    @Value.Lazy
    default List<Mention> listMentionsByPlace() {
        return mentions().stream()
                .sorted(Comparator.comparing(Mention::at)
                        .thenComparing(Mention::asWritten)
                        .thenComparing(mention -> mention.referents().toString())
                        .thenComparing(mention -> mention.numbers().toString()))
                .toList();
    }

    /** Checks that labels are unique. */
    private Outline check() {
        Unique.require(
                "Outline of " + document(),
                "parts with the label",
                parts().stream().map(Part::label).toList());
        return this;
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
            requireNonNull(label, "label");
            requireNonNull(title, "title");
            requireNonNull(holds, "holds");
            EnumSet<Content> ordered = EnumSet.noneOf(Content.class);
            ordered.addAll(holds);
            holds = Collections.unmodifiableSet(ordered);
        }
    }

    /**
     * A reference that the document prints to a part of itself.
     *
     * <p>Example: {@code new CrossReference("see Appendix IV", place, Locator.parse("Appendix IV"),
     * Content.ACCESSIONS)}.
     *
     * @param asWritten its words; empty where they are not known
     * @param from where it stands
     * @param target the part it names
     * @param expects what the sentence around it says is found there
     */
    record CrossReference(String asWritten, Citation from, Locator target, Content expects) implements Serializable {
        /** Refuses null, naming the component. */
        public CrossReference {
            requireNonNull(asWritten, "asWritten");
            requireNonNull(from, "from");
            requireNonNull(target, "target");
            requireNonNull(expects, "expects");
        }

        /** {@return where it stands, quoting its words} */
        public Citation evidence() {
            return from.quoting(asWritten);
        }
    }

    /**
     * A place where the document says what an acronym or short form stands for.
     *
     * @param term the acronym or short form
     * @param meaning what it stands for
     * @param at where that stands
     */
    record Definition(String term, String meaning, Citation at) implements Serializable {
        /** Refuses null, naming the component. */
        public Definition {
            requireNonNull(term, "term");
            requireNonNull(meaning, "meaning");
            requireNonNull(at, "at");
        }
    }

    /**
     * A place where the document names a thing.
     *
     * <p>Two names at one place are two mentions. Example: {@code new Mention("Budapest Convention", place,
     * Set.of(Identifier.treaty(185)), Set.of())}.
     *
     * @param asWritten the name as written; empty where it is not known
     * @param at where
     * @param referents the thing meant; several where the name stands for several, none where it cannot be told
     * @param numbers the numbers printed beside the name, such as treaty numbers
     */
    record Mention(String asWritten, Citation at, Set<Identifier> referents, Set<Identifier> numbers)
            implements Serializable {

        /** Keeps sorted copies. */
        public Mention {
            requireNonNull(asWritten, "asWritten");
            requireNonNull(at, "at");
            requireNonNull(referents, "referents");
            requireNonNull(numbers, "numbers");
            referents = Collections.unmodifiableSet(new TreeSet<>(referents));
            numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
        }

        /** {@return where the name stands, quoting it} */
        public Citation evidence() {
            return at.quoting(asWritten);
        }
    }

    /**
     * A list that says what it holds.
     *
     * <p>Example: {@code new Listing("Full list of the accessions", place, Set.of(Content.ACCESSIONS), true)}.
     *
     * @param asWritten what it says of itself; empty where that is not known
     * @param at where it stands
     * @param holds what it holds
     * @param isComplete whether it says that it holds all of that
     */
    record Listing(String asWritten, Citation at, Set<Content> holds, boolean isComplete) implements Serializable {

        /** Keeps a copy of what it holds, in the order of {@link Content}. */
        public Listing {
            requireNonNull(asWritten, "asWritten");
            requireNonNull(at, "at");
            requireNonNull(holds, "holds");
            EnumSet<Content> ordered = EnumSet.noneOf(Content.class);
            ordered.addAll(holds);
            holds = Collections.unmodifiableSet(ordered);
        }

        /** {@return where it stands, quoting what it says of itself} */
        public Citation evidence() {
            return at.quoting(asWritten);
        }
    }

    /**
     * A footnote or endnote.
     *
     * @param label its number or sign
     * @param calls where the text calls it
     * @param texts where its text stands; none where it has none, several where it stands more than once
     */
    record Note(String label, List<Citation> calls, List<Citation> texts) implements Serializable {

        /** Keeps copies. */
        public Note {
            requireNonNull(label, "label");
            requireNonNull(calls, "calls");
            requireNonNull(texts, "texts");
            calls = List.copyOf(calls);
            texts = List.copyOf(texts);
        }
    }

    /**
     * This value in one line.
     *
     * @return the document and how much of it is recorded
     */
    default String summary() {
        return "Outline of " + document() + ": " + CountedNoun.of(parts().size(), "part") + ", "
                + CountedNoun.of(crossReferences().size(), "cross-reference") + ", "
                + CountedNoun.of(definitions().size(), "definition") + ", "
                + CountedNoun.of(mentions().size(), "mention") + ", "
                + CountedNoun.of(notes().size(), "note");
    }

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

        @Override
        public Outline build() {
            return super.build().check();
        }
    }
}
