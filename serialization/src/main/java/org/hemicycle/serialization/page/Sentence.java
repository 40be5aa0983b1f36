package org.hemicycle.serialization.page;

import java.util.Locale;

/** Words that begin a line. */
final class Sentence {

    private Sentence() {}

    /** The words with a capital at their beginning. */
    static String of(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }
}
