package org.hemicycle.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words behind a number that multiply it, in English and French: "1.2 million", "446 k€", "3 milliards". */
public final class ScaleWord {

    /** A regular expression of them, for use without regard to case. */
    public static final String PATTERN = "billions?|bn|milliards?|mrd|millions?|mln|mio|m|thousands?|mille|milliers?|k";

    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("\\d[ -]?(?:" + PATTERN + ")(?!\\p{Ll})", Pattern.CASE_INSENSITIVE);

    private ScaleWord() {}

    /**
     * Whether a text has one of them behind a number.
     *
     * @param text for example {@code EUR 1.2 million}
     * @return whether it has
     */
    public static boolean isIn(String text) {
        return BEHIND_NUMBER.matcher(text).find();
    }

    /**
     * The power of ten by which a word multiplies.
     *
     * @param word one that {@link #PATTERN} matches
     * @return 3, 6 or 9
     */
    public static int power(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.startsWith("b") || small.startsWith("milliard") || small.equals("mrd")) {
            return 9;
        }
        return small.matches("thousands?|mille|milliers?|k") ? 3 : 6;
    }
}
