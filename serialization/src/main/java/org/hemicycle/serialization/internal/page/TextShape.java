package org.hemicycle.serialization.internal.page;

import java.util.function.ObjLongConsumer;
import org.hemicycle.serialization.problem.Place;

/** Reads text line by line: a line with tabs is a row of cells, or every line is running text. */
final class TextShape {

    private TextShape() {}

    /** Hands over each line, and its number from 1 on. */
    static void lines(String text, ObjLongConsumer<String> use) {
        int from = 0;
        for (long line = 1; from < text.length(); line++) {
            int found = text.indexOf('\n', from);
            int end = found < 0 ? text.length() : found;
            use.accept(text.substring(from, end), line);
            from = end + 1;
        }
    }

    static Collected lines(String file, String text) {
        Collected collected = new Collected(file);
        lines(text, (words, line) -> collected.words(line, words));
        return collected;
    }

    static Collected tabs(String file, String text) {
        Collected collected = new Collected(file);
        long line = 1;
        int from = 0;
        while (from < text.length()) {
            int end = TabbedRow.end(text, from);
            String row = text.substring(from, end);
            if (row.indexOf('\t') >= 0) {
                collected.row(new Place.InText(file, line, ""), TabbedRow.cells(row));
            } else {
                collected.words(line, row);
            }
            line += 1 + row.chars().filter(sign -> sign == '\n').count();
            from = end + 1;
        }
        return collected;
    }
}
