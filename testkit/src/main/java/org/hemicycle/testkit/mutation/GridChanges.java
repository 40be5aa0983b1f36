package org.hemicycle.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All that can be done to one sheet, of which each makes another sheet of it. */
final class GridChanges {

    private final String file;
    private final Grid grid;
    private final List<SheetChange> changes = new ArrayList<>();

    private GridChanges(String file, Grid grid) {
        this.file = file;
        this.grid = grid;
    }

    static List<SheetChange> of(String file, Grid grid) {
        GridChanges all = new GridChanges(file, grid);
        all.ofFile();
        for (int column = 0; grid.size() > 0 && column < grid.row(0).size(); column++) {
            all.ofColumn(column);
        }
        for (int row = 1; row < grid.size(); row++) {
            all.ofRow(row);
            for (int cell = 0; cell < grid.row(row).size(); cell++) {
                all.ofCell(row, cell);
            }
        }
        return all.changes;
    }

    private void ofFile() {
        for (SheetMutation how : SheetMutation.values()) {
            boolean isChange = how != SheetMutation.FILE_IN_LATIN_1 || grid.isBeyondAscii();
            if (how.part() == SheetMutation.Part.FILE && isChange) {
                changes.add(new SheetChange(how, file, 0, 0, 0, 0, "", "", ""));
            }
        }
    }

    private void ofColumn(int column) {
        String name = grid.column(column);
        if (!name.isBlank()) {
            changes.add(
                    new SheetChange(SheetMutation.COLUMN_RENAMED, file, 0, column, 1, 0, name, name, misspelt(name)));
            changes.add(new SheetChange(SheetMutation.COLUMN_DELETED, file, 0, column, 1, 0, name, name, ""));
        }
    }

    private void ofRow(int row) {
        add(SheetMutation.ROW_DELETED, row, 1);
        add(SheetMutation.ROW_DOUBLED, row, 1);
        if (row + 1 < grid.size() && !grid.row(row).equals(grid.row(row + 1))) {
            add(SheetMutation.ROWS_SWAPPED, row, 2);
        }
    }

    private void add(SheetMutation how, int row, int rows) {
        boolean isTwice = how == SheetMutation.ROW_DOUBLED;
        long last = grid.lastLine(row, rows);
        long twice = isTwice ? last - grid.line(row) + 1 : 0;
        changes.add(new SheetChange(how, file, row, 0, grid.line(row), last + twice, "", "", ""));
    }

    private void ofCell(int row, int cell) {
        String text = grid.cell(row, cell);
        if (text.isBlank()) {
            return;
        }
        add(SheetMutation.CELL_DELETED, row, cell, "", 1);
        add(SheetMutation.CELL_MISSPELT, row, cell, misspelt(text), 1);
        add(SheetMutation.CELL_OF_ANOTHER_KIND, row, cell, Character.isDigit(text.charAt(0)) ? "x" : "7", 1);
        if (cell > 0) {
            add(SheetMutation.CELL_SHIFTED_LEFT, row, cell, grid.cell(row, cell - 1), 1);
        }
        if (cell + 1 < grid.row(row).size()) {
            add(SheetMutation.CELL_SHIFTED_RIGHT, row, cell, grid.cell(row, cell + 1), 1);
        }
        if (row + 1 < grid.size() && cell < grid.row(row + 1).size()) {
            add(SheetMutation.CELL_SHIFTED_DOWN, row, cell, grid.cell(row + 1, cell), 2);
        }
    }

    private void add(SheetMutation how, int row, int cell, String after, int rows) {
        String before = grid.cell(row, cell);
        if (!before.equals(after)) {
            changes.add(new SheetChange(
                    how, file, row, cell, grid.line(row), grid.lastLine(row, rows), grid.column(cell), before, after));
        }
    }

    /** The middlemost letter or digit is another one. */
    static String misspelt(String text) {
        int middle = text.length() / 2;
        return IntStream.range(0, text.length())
                .boxed()
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .min((one, other) -> Integer.compare(Math.abs(one - middle), Math.abs(other - middle)))
                .map(at -> text.substring(0, at) + other(text.charAt(at)) + text.substring(at + 1))
                .orElse(text);
    }

    private static char other(char sign) {
        char next = Character.isDigit(sign) ? '7' : Character.isUpperCase(sign) ? 'Q' : 'q';
        return next == sign ? (char) (next + 1) : next;
    }
}
