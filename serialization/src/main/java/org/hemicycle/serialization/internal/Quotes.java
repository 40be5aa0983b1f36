package org.hemicycle.serialization.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotes of a text of CSV, looked at before it is parsed: a row with a quote that is never closed, or with text
 * after a closing one, is blanked out, so that whatever follows it is read as rows of its own.
 *
 * <p>A search for a closing quote stops at the first run of quotes of an odd length, so that no stretch of text is
 * searched more than twice.
 */
final class Quotes {

    /**
     * A row that cannot be divided into cells.
     *
     * @param from the place in the text where the row begins
     * @param quote the place of the quote that opens the cell
     * @param cell the number of the cell, from 0 on
     * @param closed whether the cell is closed, and has text after it
     * @param text what stands on the line where the cell begins
     */
    record Broken(int from, int quote, int cell, boolean closed, String text) {}

    /**
     * A row that can be divided into cells.
     *
     * @param from the place in the text where the row begins
     * @param cells the places where its cells begin, behind blanks
     */
    record Whole(int from, List<Integer> cells) {}

    /**
     * A line that is no row.
     *
     * @param from the place in the text where the line begins
     * @param text what it says, with its mark
     */
    record Remark(int from, String text) {}

    private final char[] text;
    private final char separator;
    private final Comments comments;
    private final List<Broken> broken = new ArrayList<>();
    private final List<Whole> whole = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Quotes(String text, char separator, Comments comments) {
        this.text = text.toCharArray();
        this.separator = separator;
        this.comments = comments;
        for (int at = 0; at < this.text.length; ) {
            at = pastBreak(isRemark(at) ? remark(at) : row(at));
        }
    }

    /** The text with blanks for each broken row and remark; every line keeps its number. */
    String mended() {
        return new String(text);
    }

    List<Broken> broken() {
        return broken;
    }

    List<Whole> whole() {
        return whole;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private boolean isRemark(int from) {
        int at = pastBlanks(from);
        return comments == Comments.MARKED && at < text.length && text[at] == '#';
    }

    private int remark(int from) {
        int end = endOfLine(from);
        remarks.add(new Remark(from, words(from, end)));
        blank(from, end);
        return end;
    }

    private int row(int from) {
        int at = from;
        List<Integer> cells = new ArrayList<>();
        while (true) {
            int start = pastBlanks(at);
            boolean quoted = start < text.length && text[start] == '"';
            int end = quoted ? endOfQuoted(at, start) : endOfPlain(start);
            if (end < 0) {
                return brokenRow(from, start, cells.size());
            }
            cells.add(start);
            if (isBreak(end)) {
                whole.add(new Whole(from, cells));
                return end;
            }
            at = end + 1;
        }
    }

    /** The end of the cell, of which the blanks round the quotes become plain ones; negative where it is broken. */
    private int endOfQuoted(int from, int quote) {
        int close = closing(quote);
        int end = pastBlanks(close + 1);
        if (close == text.length || !endsCell(end)) {
            return -1;
        }
        blank(from, quote);
        blank(close + 1, end);
        return end;
    }

    private int closing(int quote) {
        int at = quote + 1;
        while (at < text.length && !(text[at] == '"' && !isQuote(at + 1))) {
            at += text[at] == '"' ? 2 : 1;
        }
        return Math.min(at, text.length);
    }

    private int brokenRow(int from, int quote, int cell) {
        int end = endOfLine(quote);
        broken.add(new Broken(from, quote, cell, closing(quote) < text.length, words(from, end)));
        blank(from, end);
        return end;
    }

    private String words(int from, int to) {
        return new String(text, from, to - from);
    }

    private void blank(int from, int to) {
        for (int at = from; at < Math.min(to, text.length); at++) {
            text[at] = isBreak(at) ? text[at] : ' ';
        }
    }

    private boolean isQuote(int at) {
        return at < text.length && text[at] == '"';
    }

    private boolean isBreak(int at) {
        return at >= text.length || text[at] == '\n' || text[at] == '\r';
    }

    private boolean endsCell(int at) {
        return isBreak(at) || text[at] == separator;
    }

    private int endOfPlain(int from) {
        int at = from;
        while (!endsCell(at)) {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (!isBreak(at)) {
            at++;
        }
        return at;
    }

    private int pastBlanks(int from) {
        int at = from;
        while (!endsCell(at) && Blanks.is(text[at])) {
            at++;
        }
        return at;
    }

    private int pastBreak(int at) {
        return at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
