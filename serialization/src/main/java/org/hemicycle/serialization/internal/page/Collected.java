package org.hemicycle.serialization.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The parts of a page while it is read; a file with more of them than anybody keeps by hand is refused. */
final class Collected {

    static final int MOST = 2_000_000;

    /** How many cells a row has at most: as many as the widest spreadsheet has columns. */
    static final int WIDEST = 16_384;

    private final String file;
    private final List<Part> parts = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private long spent;
    private boolean isWhole = true;

    Collected(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Adds a line of text, which ends a table, unless there is nothing in it. */
    void words(long line, String text) {
        String words = CellText.of(text);
        if (!words.isEmpty()) {
            endGrid();
            spend(1);
            parts.add(new Part.Words(line, words));
        }
    }

    /** Adds a row of cells to the table, unless there is nothing in them. */
    void row(Place place, List<String> cells) {
        spend(cells.size());
        if (cells.size() > WIDEST) {
            throw new Refused(
                    Problem.error(place, "the row has more than " + WIDEST + " cells, which is more than is read")
                            .mend("Divide it; nothing of the file is taken."));
        }
        if (!cells.stream().allMatch(String::isEmpty)) {
            rows.add(new GridRow(place, cells));
        }
    }

    /** What follows stands in another table. */
    void endGrid() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Grid(rows));
            rows.clear();
        }
    }

    void spend(long cells) {
        spent += cells;
        if (spent > MOST) {
            throw new Refused(Problem.error(
                            new Place.Whole(file),
                            "the file has more than " + MOST + " cells and lines, which is more than is read")
                    .mend("Divide it; nothing of it is taken."));
        }
    }

    void breakOff() {
        isWhole = false;
    }

    boolean isWhole() {
        return isWhole;
    }

    List<Part> parts() {
        endGrid();
        return parts;
    }
}
