package org.hemicycle.source;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a thing is called: its official name and the other forms under which texts mention it.
 *
 * <p>{@link #matches} compares as readers do: case, accents, hyphens, spaces, quotes, the spellings {@code -isation}
 * and {@code -ization}, a leading "the" and a leading "Council of Europe" make no difference. Example:
 * {@code Name.of("European Cultural Convention").matches("the european cultural convention")} is true.
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
     * @return true if it is one of the forms, compared as described above
     */
    default boolean matches(String text) {
        String folded = folded(text);
        return !folded.isEmpty()
                && forms().stream().anyMatch(form -> folded(form).equals(folded));
    }

    /**
     * A name reduced to what readers compare.
     *
     * @param text a name
     * @return letters and digits only, in lower case and without accents; empty if the text has none
     */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Pd}\u00ad]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^the ", "")
                .replaceAll("^council of europe (?=.)", "")
                .replaceAll("(?<=[a-z]{3})iz(?=(e|ed|er|ers|es|ing|ation|ations|ational)\\b)", "is")
                .replace(" ", "");
    }

    /** Checks that the forms are not blank. */
    @Value.Check
    default void check() {
        forms().stream().filter(String::isBlank).findFirst().ifPresent(blank -> {
            throw new IllegalArgumentException("Name \"" + official() + "\" has a blank form among " + forms()
                    + "; the official form is a text, and a short form, acronym or alias that is not known is left"
                    + " out.");
        });
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
    }
}
