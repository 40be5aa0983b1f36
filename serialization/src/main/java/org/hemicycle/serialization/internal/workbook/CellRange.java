package org.hemicycle.serialization.internal.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.serialization.internal.TableSource;

/**
 * Cells that lie side by side.
 *
 * @param top the number of the first row, from 1 on
 * @param left the number of the first column, from 0 on
 * @param bottom the number of the last row
 * @param right the number of the last column
 */
record CellRange(int top, int left, int bottom, int right) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    /** A range as spreadsheets write it, such as {@code A3:B5}; nothing where it is none. */
    static Optional<CellRange> parse(String text) {
        String[] corners = text.split(":", 2);
        Matcher first = CELL.matcher(corners[0]);
        Matcher last = CELL.matcher(corners[corners.length - 1]);
        return first.matches() && last.matches()
                ? Optional.of(new CellRange(row(first), column(first), row(last), column(last)))
                : Optional.empty();
    }

    private static int row(Matcher cell) {
        return Integer.parseInt(cell.group(2));
    }

    private static int column(Matcher cell) {
        int number = cell.group(1).chars().reduce(0, (before, letter) -> before * LETTERS + letter - 'A' + 1);
        if (number > MOST_COLUMNS) {
            throw new Unread("the workbook is damaged: there is no column " + cell.group(1), "");
        }
        return number - 1;
    }

    @Override
    public String toString() {
        return TableSource.OfSheet.letters(left) + top + ":" + TableSource.OfSheet.letters(right) + bottom;
    }
}
