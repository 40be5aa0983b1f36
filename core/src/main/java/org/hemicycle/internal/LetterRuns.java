package org.hemicycle.internal;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * Words as runs of letters: what tells sooner than a pattern that a text has none of those that the pattern begins
 * with.
 */
public final class LetterRuns {

    private static final int LONGEST = 20;

    private LetterRuns() {}

    /**
     * Whether one of some words is among those of a text, in capitals or not.
     *
     * @param text the text
     * @param words the words, of small letters only, twenty at most
     * @return whether it has one
     */
    public static boolean hasAny(String text, Set<String> words) {
        requireNonNull(text, "text");
        requireNonNull(words, "words");
        char[] run = new char[LONGEST];
        int length = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetter(text.charAt(at))) {
                if (length < LONGEST) {
                    run[length] = Character.toLowerCase(Character.toUpperCase(text.charAt(at)));
                }
                length++;
            } else {
                if (length > 0 && length <= LONGEST && words.contains(new String(run, 0, length))) {
                    return true;
                }
                length = 0;
            }
        }
        return false;
    }
}
