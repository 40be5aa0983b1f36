package org.hemicycle.serialization.internal.page;

/** What a cell or a line says: with single blanks, and without anything that is not seen. */
final class CellText {

    private CellText() {}

    static String of(String text) {
        StringBuilder said = new StringBuilder(text.length());
        boolean isBlank = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            isBlank |= isBlank(sign);
            if (isSeen(sign)) {
                said.append(isBlank && !said.isEmpty() ? " " : "").append(sign);
                isBlank = false;
            }
        }
        return said.toString();
    }

    /** Where the first sign stands that is seen; the length where there is none. */
    static int start(CharSequence text) {
        int at = 0;
        while (at < text.length() && !isSeen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isEmpty(CharSequence text) {
        return start(text) == text.length();
    }

    /** How many lines end before the first sign that is seen. */
    static long linesBefore(String text) {
        return text.chars().limit(start(text)).filter(sign -> sign == '\n').count();
    }

    private static boolean isSeen(char sign) {
        return !isBlank(sign) && Character.getType(sign) != Character.FORMAT;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
    }
}
