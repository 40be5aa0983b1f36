package org.hemicycle.serialization.internal.page;

import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
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
        lines(text, (words, line) -> {
            if (words.indexOf('\t') >= 0) {
                collected.row(new Place.InText(file, line, ""), cells(words));
            } else {
                collected.words(line, words);
            }
        });
        return collected;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(cell -> CellText.of(unquoted(CellText.of(cell))))
                .toList();
    }

    /** Spreadsheets quote a cell that has commas or quotes in it. */
    private static String unquoted(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
