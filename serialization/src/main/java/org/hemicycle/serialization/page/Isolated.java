package org.hemicycle.serialization.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text of others that cannot change the direction of what stands around it.
 *
 * <p>HTML isolates a text by an element; marks within it that are left open, or close what they did not open, would
 * still reach out of it. Here each isolate that is opened is closed, and what closes none is left out. Embeddings and
 * overrides end with the isolate that they stand in.
 */
final class Isolated {

    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';
    private static final char REPLACEMENT = '\uFFFD';

    private Isolated() {}

    /** The text, with its isolates closed and without what no markup may hold. */
    static String balanced(String text) {
        StringBuilder balanced = new StringBuilder(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        text.codePoints().forEach(letter -> {
            if (letter >= '\u2066' && letter <= FIRST_STRONG) {
                open.push(letter);
                balanced.appendCodePoint(letter);
            } else if (letter != POP || open.poll() != null) {
                balanced.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
            }
        });
        open.forEach(each -> balanced.append(POP));
        return balanced.toString();
    }

    /** The same for where no element can stand, such as in an attribute or a picture. */
    static String marked(String text) {
        return FIRST_STRONG + balanced(text) + POP;
    }

    /** What XML allows, so that pictures can be files of their own. */
    private static boolean isAllowed(int letter) {
        boolean isBlank = letter == '\t' || letter == '\n' || letter == '\r';
        boolean isSurrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isNoCharacter = (letter & 0xFFFE) == 0xFFFE;
        return isBlank || letter >= ' ' && !(letter >= 0x7F && letter <= 0x9F) && !isSurrogate && !isNoCharacter;
    }
}
