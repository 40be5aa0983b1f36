package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.List;

/** Words in a picture, which breaks no lines by itself. */
final class TextLines {

    private static final String CUT = "…";

    private TextLines() {}

    /** The words in at most so many lines of at most so many letters; what does not fit is cut. */
    static List<String> of(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean isCut = lines.size() > most;
        List<String> kept = new ArrayList<>(isCut ? lines.subList(0, most) : lines);
        kept.replaceAll(each -> cut(each, letters));
        if (isCut && !kept.get(most - 1).endsWith(CUT)) {
            kept.set(
                    most - 1, cut(kept.get(most - 1) + " " + CUT + CUT, letters).replace(CUT + CUT, CUT));
        }
        return kept;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static String cut(String line, int letters) {
        return length(line) <= letters ? line : line.substring(0, line.offsetByCodePoints(0, letters - 1)) + CUT;
    }

    /** The lines as one text, the first with its base at a height. */
    static Tag tag(List<String> lines, int x, int y, int step) {
        Tag text = Tag.of("text").with("x", x).with("y", y);
        for (int i = 0; i < lines.size(); i++) {
            text.add(Tag.of("tspan", Isolated.marked(lines.get(i))).with("x", x).with("dy", i == 0 ? 0 : step));
        }
        return text;
    }
}
