package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;

/**
 * A language that a source is written in, by its code.
 *
 * <p>Example: {@code Language.parse("fr")} is {@link #FRENCH}. It tells how wording is to be read: "1er trimestre" is a
 * quarter in French, and "T2" is one there, while in English it may be a third of the year. Source of the codes: ISO
 * 639-1, and ISO 639-2 where that has none.
 *
 * @param code two or three small letters
 */
public record Language(String code) implements Serializable, Comparable<Language> {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** French. */
    public static final Language FRENCH = new Language("fr");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not two or three small letters
     */
    public Language {
        requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(Quoted.of(code) + " is not the code of a language; accepted are two or"
                    + " three small letters after ISO 639, for example en or fr.");
        }
    }

    /**
     * Reads the code of a language.
     *
     * @param text for example {@code en}
     * @return the language
     * @throws IllegalArgumentException if the text is not two or three small letters
     */
    public static Language parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads the code of a language as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the language
     * @throws IllegalArgumentException if the text is none, as {@code parse} says
     */
    public static Language valueOf(String text) {
        return new Language(requireNonNull(text, "text"));
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
