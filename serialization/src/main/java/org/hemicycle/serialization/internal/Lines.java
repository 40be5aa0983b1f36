package org.hemicycle.serialization.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of the lines of a text, of which each ends with LF, CRLF or CR. */
final class Lines {

    private final int[] starts;
    private final boolean isMarked;

    Lines(String text) {
        this.starts = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || endsLine(text, at - 1))
                .toArray();
        this.isMarked = text.indexOf(Blanks.BYTE_ORDER_MARK) == 0;
    }

    private static boolean endsLine(String text, int at) {
        char sign = text.charAt(at);
        return sign == '\n' || sign == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    /** The number of the line, from 1 on, in which a place of the text lies. */
    long number(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where on its line a place of the text lies, from 1 on; a mark of byte order has no place. */
    int position(int at) {
        int line = (int) number(at);
        return at - starts[line - 1] + (isMarked && line == 1 ? 0 : 1);
    }
}
