package org.hemicycle.serialization.json;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was found, as a message shows it: on one line, and without what no text can keep. */
final class OneLine {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u0085\\u2028\\u2029]");

    private OneLine() {}

    /** A text in which control characters and halves of a surrogate pair are as JSON escapes them. */
    static String of(String text) {
        return text.chars().allMatch(OneLine::isPlain)
                ? text
                : UNSEEN.matcher(text).replaceAll(OneLine::escaped);
    }

    private static boolean isPlain(int sign) {
        return sign >= ' ' && sign < '\u007F';
    }

    private static String escaped(MatchResult found) {
        String digits = Integer.toHexString(found.group().charAt(0));
        return "\\\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
