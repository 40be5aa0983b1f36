package org.hemicycle.serialization.internal.page;

import java.util.regex.Pattern;

/** Marks of footnotes that stand above the line, such as {@code 1}, {@code *}, {@code a} or {@code [2, 3]}. */
final class FootnoteMark {

    private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\d*,;.()\\[\\]\\s\\h]*+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private FootnoteMark() {}

    /** A word, such as the end of {@code 1er}, is none; no text at all is left out as one. */
    static boolean is(String raised) {
        return SIGNS.matcher(raised).matches() && !WORD.matcher(raised).find();
    }
}
