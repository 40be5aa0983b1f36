package org.hemicycle.serialization.internal.page;

import java.util.List;

/**
 * The tags of a page of HTML as it is written, before a parser closes what the page leaves open.
 *
 * @param opening how many tags open an element
 * @param open how many tables are open at the end
 * @param deepest how many tables stand within one another
 * @param isCut whether the page ends within a comment or a script
 */
record TagCount(long opening, int open, int deepest, boolean isCut) {

    /** What has no tags in it: its beginning and its end. */
    private record Raw(String from, String to) {

        static final List<Raw> ALL =
                List.of(new Raw("<!--", "-->"), new Raw("<script", "</script"), new Raw("<style", "</style"));
    }

    private static final String TABLE = "<table";
    private static final String TABLE_END = "</table";

    static TagCount of(String text) {
        long opening = 0;
        int open = 0;
        int deepest = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = afterRaw(text, at);
            if (end < 0) {
                return new TagCount(opening, open, deepest, true);
            }
            opening += isOpening(text, at) ? 1 : 0;
            open += starts(text, at, TABLE) ? 1 : starts(text, at, TABLE_END) && open > 0 ? -1 : 0;
            deepest = Math.max(deepest, open);
            at = text.indexOf('<', end);
        }
        return new TagCount(opening, open, deepest, false);
    }

    boolean isWhole() {
        return open == 0 && !isCut;
    }

    private static boolean isOpening(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Where to look on: behind a comment or a script, or else behind the sign; negative where that never ends. */
    private static int afterRaw(String text, int at) {
        return Raw.ALL.stream()
                .filter(raw -> starts(text, at, raw.from()))
                .findFirst()
                .map(raw -> end(text, at + 1, raw.to()))
                .orElse(at + 1);
    }

    private static int end(String text, int from, String to) {
        int at = text.indexOf(to.charAt(0), from);
        while (at >= 0 && !text.regionMatches(true, at, to, 0, to.length())) {
            at = text.indexOf(to.charAt(0), at + 1);
        }
        return at < 0 ? at : at + to.length();
    }

    /** Whether a tag has this name, and not a longer one. */
    private static boolean starts(String text, int at, String tag) {
        int end = at + tag.length();
        return text.regionMatches(true, at, tag, 0, tag.length())
                && (tag.endsWith("-") || end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
