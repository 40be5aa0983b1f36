package org.hemicycle.serialization.internal.page;

import java.util.ArrayList;
import java.util.List;

/** A row of cells between tabs; spreadsheets quote a cell that has commas, quotes or line breaks in it. */
final class TabbedRow {

    private static final int MOST_LINES = 20;

    /** How the quotes of a row stand at its end. */
    private enum Quoting {
        CLOSED,
        OPEN,
        BROKEN
    }

    private TabbedRow() {}

    /** Where the row ends that begins at a place: on its line, or on a further one where a quoted cell ends. */
    static int end(String text, int from) {
        int line = endOfLine(text, from);
        int end = line;
        Quoting quoting = quoting(text, from, end);
        for (int more = 1; more < MOST_LINES && quoting == Quoting.OPEN && end < text.length(); more++) {
            end = endOfLine(text, end + 1);
            quoting = quoting(text, from, end);
        }
        return quoting == Quoting.CLOSED && text.substring(from, end).indexOf('\t') >= 0 ? end : line;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static Quoting quoting(String text, int from, int to) {
        boolean isQuoted = false;
        boolean isStart = true;
        boolean isClosed = false;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '"' && (isQuoted || isStart || isClosed)) {
                isQuoted = !isQuoted;
                isClosed = !isQuoted;
            } else if (isClosed && sign != '\t') {
                return Quoting.BROKEN;
            } else {
                isClosed = false;
            }
            isStart = sign == '\t' && !isQuoted;
        }
        return isQuoted ? Quoting.OPEN : Quoting.CLOSED;
    }

    /** The cells of a row; where its quotes are broken, they stand for themselves. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        boolean isPlain = quoting(row, 0, row.length()) != Quoting.CLOSED;
        int from = 0;
        while (from <= row.length() && cells.size() <= Collected.WIDEST) {
            int end = !isPlain && row.startsWith("\"", from) ? endOfQuoted(row, from) : endOfPlain(row, from);
            cells.add(CellText.of(unquoted(row.substring(from, end).strip())));
            from = end + 1;
        }
        return cells;
    }

    private static int endOfPlain(String row, int from) {
        int tab = row.indexOf('\t', from);
        return tab < 0 ? row.length() : tab;
    }

    private static int endOfQuoted(String row, int from) {
        int at = row.indexOf('"', from + 1);
        while (at + 1 < row.length() && row.charAt(at + 1) == '"') {
            at = row.indexOf('"', at + 2);
        }
        return at + 1;
    }

    private static String unquoted(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
