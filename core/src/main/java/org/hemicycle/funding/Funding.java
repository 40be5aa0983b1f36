package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.truth.Truth;

/**
 * Which sources pay for something: one, all of several, any of several, or several in a way that is not clear.
 *
 * <p>Example: {@code OB + VC} is paid from the ordinary budget and from voluntary contributions together, {@code OB or
 * VC} from either, and {@code OB /VC} does not say. The order of the parts and their repetition do not matter, and a
 * mixture within a mixture of the same kind is one mixture: {@code (VC + OB) + VC} is {@code OB + VC}. {@link #parse}
 * reads what {@code toString} prints. The codes are those of {@link FundingSource}s.
 */
public sealed interface Funding extends Serializable {

    /**
     * One source.
     *
     * @param code its code, such as {@code OB}
     * @return the funding
     * @throws IllegalArgumentException if that is not a code
     */
    static Funding of(String code) {
        return new Of(code);
    }

    /**
     * All of several fundings together.
     *
     * @param parts the fundings
     * @return the mixture; the only part where there is but one
     * @throws IllegalArgumentException if there is none
     */
    static Funding allOf(Collection<? extends Funding> parts) {
        requireNonNull(parts, "parts");
        return FundingParts.single(parts).orElseGet(() -> new AllOf(Set.copyOf(parts)));
    }

    /**
     * All of several fundings together.
     *
     * @param parts the fundings
     * @return the mixture; the only part where there is but one
     * @throws IllegalArgumentException if there is none
     */
    static Funding allOf(Funding... parts) {
        requireNonNull(parts, "parts");
        return allOf(List.of(parts));
    }

    /**
     * Any of several fundings, which one being left open.
     *
     * @param parts the fundings
     * @return the choice; the only part where there is but one
     * @throws IllegalArgumentException if there is none
     */
    static Funding anyOf(Collection<? extends Funding> parts) {
        requireNonNull(parts, "parts");
        return FundingParts.single(parts).orElseGet(() -> new AnyOf(Set.copyOf(parts)));
    }

    /**
     * Any of several fundings, which one being left open.
     *
     * @param parts the fundings
     * @return the choice; the only part where there is but one
     * @throws IllegalArgumentException if there is none
     */
    static Funding anyOf(Funding... parts) {
        requireNonNull(parts, "parts");
        return anyOf(List.of(parts));
    }

    /**
     * Reads a funding.
     *
     * @param text codes joined by {@code +}, {@code and} or {@code &}, or by {@code or}, with brackets where the two
     *     are mixed; any other joint ({@code /}, {@code and/or}, a comma, a mixture without brackets) is unclear
     * @return the funding
     * @throws IllegalArgumentException if the text is anything else, with the place where reading stopped
     */
    static Funding parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a funding as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the funding
     * @throws IllegalArgumentException if it cannot be read, as {@code parse} says
     */
    static Funding valueOf(String text) {
        requireNonNull(text, "text");
        return FundingReader.read(text).funding();
    }

    /**
     * Reads the wording of a source, which is never refused.
     *
     * @param wording the words of the source; may be blank
     * @return the words and what they mean; without a value where {@link #parse} would refuse them. A mark such as
     *     {@code (tbc)} gives the certainty; a blank is {@code ABSENT}
     */
    static Stated<Funding> read(String wording) {
        requireNonNull(wording, "wording");
        Wording words = Wording.of(wording);
        return words.meaning(FundingReader.find(words.words()), Certainty.STATED);
    }

    /** {@return the codes that occur} */
    SortedSet<String> codes();

    /**
     * Whether the funding draws on a source.
     *
     * @param code the code of the source
     * @return unknown where the source is one of several that may be meant
     */
    Truth drawsOn(String code);

    /**
     * Whether the funding allows a source to pay, alone or with others.
     *
     * @param code the code of the source
     * @return yes where it is named, be it as one of several that may pay; unknown where it is named in a way that is
     *     not clear
     */
    Truth admits(String code);

    /**
     * One source.
     *
     * @param code its code
     */
    record Of(String code) implements Funding {

        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if it is not a code
         */
        public Of {
            requireNonNull(code, "code");
            FundingReader.requireCode("Funding.code", code);
        }

        @Override
        public SortedSet<String> codes() {
            return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(code)));
        }

        @Override
        public Truth drawsOn(String other) {
            return Truth.of(code.equals(other));
        }

        @Override
        public Truth admits(String other) {
            return drawsOn(other);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * All of several fundings together.
     *
     * @param parts the fundings; those of a part that is such a mixture itself take its place
     */
    record AllOf(Set<Funding> parts) implements Funding {

        /**
         * Flattens and sorts the parts.
         *
         * @throws IllegalArgumentException if they are fewer than two
         */
        public AllOf {
            requireNonNull(parts, "parts");
            parts = FundingParts.flattened(
                    "AllOf", parts, part -> part instanceof AllOf all ? all.parts : Set.of(part));
        }

        @Override
        public SortedSet<String> codes() {
            return FundingParts.codes(parts);
        }

        @Override
        public Truth drawsOn(String code) {
            return parts.stream().map(part -> part.drawsOn(code)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Truth admits(String code) {
            return FundingParts.admit(parts, code);
        }

        @Override
        public String toString() {
            return FundingParts.joined(parts, " + ");
        }
    }

    /**
     * Any of several fundings.
     *
     * @param parts the fundings; those of a part that is such a choice itself take its place
     */
    record AnyOf(Set<Funding> parts) implements Funding {

        /**
         * Flattens and sorts the parts.
         *
         * @throws IllegalArgumentException if they are fewer than two
         */
        public AnyOf {
            requireNonNull(parts, "parts");
            parts = FundingParts.flattened(
                    "AnyOf", parts, part -> part instanceof AnyOf any ? any.parts : Set.of(part));
        }

        @Override
        public SortedSet<String> codes() {
            return FundingParts.codes(parts);
        }

        @Override
        public Truth drawsOn(String code) {
            Truth one = parts.stream().map(part -> part.drawsOn(code)).reduce(Truth.NO, Truth::or);
            Truth every = parts.stream().map(part -> part.drawsOn(code)).reduce(Truth.YES, Truth::and);
            return one.equals(every) ? one : Truth.unknown("which of \"" + this + "\" pays");
        }

        @Override
        public Truth admits(String code) {
            return FundingParts.admit(parts, code);
        }

        @Override
        public String toString() {
            return FundingParts.joined(parts, " or ");
        }
    }

    /**
     * Several sources, without its being clear whether all or any of them.
     *
     * @param words the words of the source, in which codes are joined as {@link Funding#parse} accepts
     */
    record Unclear(String words) implements Funding {

        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if they cannot be read, or are clear
         */
        public Unclear {
            requireNonNull(words, "words");
            FundingReader.Term term = FundingReader.read(words);
            if (!term.isUnclear()) {
                throw new IllegalArgumentException("Unclear.words is " + Quoted.of(words) + ", which is clear: "
                        + Quoted.cut(term.funding()) + ". Use Funding.parse, which tells the one from the other.");
            }
            words = term.text();
        }

        @Override
        public SortedSet<String> codes() {
            return FundingReader.read(words).codes();
        }

        @Override
        public Truth drawsOn(String code) {
            return codes().contains(code) ? Truth.unknown("what \"" + words + "\" means") : Truth.NO;
        }

        @Override
        public Truth admits(String code) {
            return drawsOn(code);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
