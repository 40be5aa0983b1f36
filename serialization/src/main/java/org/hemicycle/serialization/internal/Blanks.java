package org.hemicycle.serialization.internal;

/** What is not seen in a cell: blanks, no-break spaces and marks of byte order. */
final class Blanks {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    static boolean is(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == BYTE_ORDER_MARK;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (from < to && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean only(String text) {
        return strip(text).isEmpty();
    }
}
