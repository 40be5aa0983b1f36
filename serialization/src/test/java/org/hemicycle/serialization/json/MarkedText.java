package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A text in which the mark » says where something is wrong, so that line and column are counted without the reader.
 *
 * @param text the text without the mark
 * @param line the line of the mark
 * @param column its column
 */
record MarkedText(String text, int line, int column) {

    private static final String MARK = "»";

    static MarkedText of(String marked) {
        String[] parts = marked.split(MARK, -1);
        assertEquals(2, parts.length, "one mark in the text");
        String before = parts[0];
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new MarkedText(before + parts[1], line, column);
    }
}
