package org.hemicycle.report;

import java.util.ArrayList;
import java.util.List;

/** Text set in lines of a width; a word that is longer is not cut. */
record Column(int width) {

    /** The words in lines, the first begun with one text and the others with another. */
    List<String> set(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+")) {
            if (begun && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** A heading in as many lines as it takes, underlined. */
    List<String> heading(String text) {
        List<String> lines = set("", "", text);
        int longest = lines.stream().mapToInt(Column::length).max().orElse(0);
        lines.add("-".repeat(Math.min(longest, width)));
        return lines;
    }
}
