package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;
import org.immutables.value.Value;

/**
 * What a thing is called: its official name and the other forms under which texts mention it.
 *
 * <p>{@link #matches} compares as readers do: case, accents, hyphens, spaces, quotes, a possessive at the end, the
 * spellings {@code -isation} and {@code -ization}, articles, a leading "Council of Europe" and the number of a treaty
 * in brackets make no difference. Example: {@code Name.of("European Cultural Convention").matches("the european
 * cultural convention (ETS No. 18)")} is true.
 */
@Value.Immutable
public sealed interface Name extends Serializable permits ImmutableName {

    /** {@return the full official name} */
    String official();

    /** {@return the common short form, such as "Istanbul Convention"} */
    Optional<String> shortForm();

    /** {@return the acronym, such as "GRECO"} */
    Optional<String> acronym();

    /** {@return other forms in use} */
    List<String> aliases();

    /** A note that every rendering prints with the name, such as the one on the designation of Kosovo*. */
    Optional<String> designationNote();

    /**
     * A name with an official form only.
     *
     * @param official the official form
     * @return the name
     * @throws IllegalArgumentException if it is blank
     */
    static Name of(String official) {
        return builder().official(official).build();
    }

    /**
     * All forms, official first.
     *
     * @return official, short, acronym, aliases
     */
    default List<String> forms() {
        return Stream.of(Stream.of(official()), shortForm().stream(), acronym().stream(), aliases().stream())
                .flatMap(form -> form)
                .toList();
    }

    /**
     * The form that people use: the short one where there is one.
     *
     * @return the short form or else the official one
     */
    default String common() {
        return shortForm().orElse(official());
    }

    /**
     * Whether a text names this thing.
     *
     * @param text a name as a document prints it
     * @return true if it is one of the forms, compared as described above, or one of them followed by another in
     *     brackets
     */
    default boolean matches(String text) {
        return hasForm(text)
                || variants(text).size() > 1 && variants(text).stream().allMatch(this::hasForm);
    }

    private boolean hasForm(String text) {
        String folded = folded(text);
        return !folded.isEmpty()
                && forms().stream().anyMatch(form -> folded(form).equals(folded));
    }

    /**
     * The forms that a text gives of one name.
     *
     * @param text for example {@code Group of States against Corruption (GRECO)}
     * @return the text before the brackets at its end and that within them, or else the text alone
     */
    static List<String> variants(String text) {
        requireNonNull(text, "text");
        List<String> around = NameFolding.aroundBrackets(text);
        return around.isEmpty() ? List.of(text) : around;
    }

    /**
     * Whether a text is a proper name, as opposed to words that describe a thing or stand for one named before.
     *
     * @param text as a document prints it
     * @return false for the article and one word that is no acronym ("the Convention"), for whatever begins with a word
     *     that points ("its Additional Protocol", "the latter") or ends by pointing ("Protocol to the Convention"), for
     *     what has a small letter in its first word or in the one on which the others depend ("the national
     *     institution", "Ukrainian parliament"), for what is told by whose it is ("Policy towards its immediate
     *     neighbours"), and for those who belong to a body or are bound by a treaty ("Parties to the Convention",
     *     "Member of the Parliament"); true for the organ of a treaty or body, which has a name of its own ("Committee
     *     of the Parties to the Convention", "Bureau of the Assembly")
     */
    static boolean isProper(String text) {
        requireNonNull(text, "text");
        return ProperName.is(text);
    }

    /**
     * The name of an organ without the words that point to the treaty or body which it serves.
     *
     * @param text a name as a document prints it
     * @return {@code Committee of the Parties} for "Committee of the Parties to the Convention"; any other text as it
     *     is
     */
    static String withoutPointer(String text) {
        requireNonNull(text, "text");
        return ProperName.withoutPointer(text);
    }

    /**
     * Whether one name has all the words of another, one after the other: a short form leaves out words at either end.
     *
     * @param whole the longer name
     * @param part the shorter one
     * @return true for {@code Criminal Law Convention on Corruption} and {@code Convention on Corruption}; of two names
     *     that read alike too
     */
    static boolean holds(String whole, String part) {
        requireNonNull(whole, "whole");
        requireNonNull(part, "part");
        String words = words(part);
        return !words.isEmpty() && (" " + words(whole) + " ").contains(" " + words + " ");
    }

    /**
     * The words of a name, reduced to what readers compare.
     *
     * @param text a name
     * @return the words as {@link #folded} reduces them, divided by single blanks
     */
    static String words(String text) {
        requireNonNull(text, "text");
        return NameFolding.words(text);
    }

    /**
     * A name reduced to what readers compare.
     *
     * @param text a name
     * @return letters and digits only, in lower case and without accents; empty if the text has none
     */
    static String folded(String text) {
        return words(text).replace(" ", "");
    }

    /**
     * A name reduced to what readers compare, without the number of an edition in front, the years of a period, and an
     * acronym that the text sets between its words: a label such as "2019-2023" is a statement of its own.
     *
     * @param text a name
     * @return as {@link #folded}, of the rest
     */
    static String foldedWithoutPeriod(String text) {
        requireNonNull(text, "text");
        String folded = folded(withoutPeriod(text));
        return folded.isEmpty() ? folded(text) : folded;
    }

    /**
     * A name without the number of an edition in front, the years of a period, and an acronym that the text sets
     * between its words.
     *
     * @param text a name
     * @return {@code Action Plan} for "Second Action Plan 2019-2023"; any other text as it is
     */
    static String withoutPeriod(String text) {
        requireNonNull(text, "text");
        return NameFolding.withoutPeriod(text).strip();
    }

    /** Checks that the forms are not blank. */
    private Name check() {
        forms().stream().filter(String::isBlank).findFirst().ifPresent(blank -> {
            throw new IllegalArgumentException(
                    "Name " + Quoted.of(official()) + " has a blank form among " + Quoted.cut(forms())
                            + "; the official form is a text, and a short form, acronym or alias that is not known is left"
                            + " out.");
        });
        return this;
    }

    /**
     * This value in one line.
     *
     * @return the form that people use, with its acronym
     */
    default String summary() {
        return common() + acronym().map(letters -> " (" + letters + ")").orElse("");
    }

    /**
     * Starts a name.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Name}. */
    final class Builder extends ImmutableName.Builder {
        Builder() {}

        @Override
        public Name build() {
            return super.build().check();
        }
    }
}
