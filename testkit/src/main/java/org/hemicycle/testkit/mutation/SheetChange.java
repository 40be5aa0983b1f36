package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import org.hemicycle.serialization.problem.Place;

/**
 * What is done to a sheet, and where. Example: {@code CELL_MISSPELT activities.csv, line 3, column when: "May 2026" →
 * "May 7026"}.
 *
 * @param how what is done
 * @param file the name of the file, such as {@code activities.csv}
 * @param row the position of the row: 0 for that of the names, which is meant too where a column or the file is
 * @param cell the position of the cell in its row, from 0 on; 0 where a row or the file is meant
 * @param line the line on which the row begins, from 1 on; 0 where the file is meant
 * @param lastLine the last line of what is changed, in the changed file: that of the second of two rows; 0 where the
 *     file or a column is meant
 * @param column the name of the column before it was changed; empty where a row or the file is meant
 * @param before what stood in the cell; empty where a row or the file is meant
 * @param after what stands in it now; empty where a row, a whole column or the file is meant
 */
public record SheetChange(
        SheetMutation how,
        String file,
        int row,
        int cell,
        long line,
        long lastLine,
        String column,
        String before,
        String after) {

    /** Refuses null, naming the component. */
    public SheetChange {
        requireNonNull(how, "how");
        requireNonNull(file, "file");
        requireNonNull(column, "column");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Where it is, as a problem tells it.
     *
     * @return the file, or the line, or the cell
     */
    public Place place() {
        return line == 0 ? new Place.Whole(file) : new Place.InText(file, line, column);
    }

    /**
     * Whether a place is one of what was changed: in the same rows, in the same column where the column was changed, or
     * the whole file.
     *
     * @param other the place of a problem
     * @return whether it is
     */
    public boolean isAt(Place other) {
        boolean isSomewhere = line == 0 || lastLine == 0 || other.line() == 0;
        return other.file().equals(file) && (isSomewhere || other.line() >= line && other.line() <= lastLine);
    }

    @Override
    public String toString() {
        return how + " " + place() + (before.isEmpty() ? "" : ": \"" + before + "\" → \"" + after + "\"");
    }
}
