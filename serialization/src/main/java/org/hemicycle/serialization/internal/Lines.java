package org.hemicycle.serialization.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of the lines of a text, of which each ends with LF, CRLF or CR. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        this.starts = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || endsLine(text, at - 1))
                .toArray();
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
}
