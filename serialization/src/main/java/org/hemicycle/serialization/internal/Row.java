package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hemicycle.serialization.problem.Place;

/**
 * One row of a table.
 *
 * @param file the name of the file, such as {@code claims.csv}
 * @param number its number among the rows, from 1 on, without the names of columns, comments and empty rows
 * @param line the line on which it begins, from 1 on
 * @param columns the names of columns, as {@link Table} has them
 * @param cells the cells as they are written; never fewer than columns that have a name
 */
public record Row(String file, int number, long line, List<String> columns, List<String> cells) {

    /** Keeps copies. */
    public Row {
        requireNonNull(file, "file");
        requireNonNull(columns, "columns");
        requireNonNull(cells, "cells");
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * What a cell says.
     *
     * @param column the name of its column
     * @return its text, without blanks at both ends; a cell that begins with a backslash keeps those behind it; nothing
     *     where it is empty, or there is no such column
     */
    public Optional<String> find(String column) {
        for (int at = 0; at < columns.size() && at < cells.size(); at++) {
            String text = columns.get(at).equals(column) ? stripped(cells.get(at)) : "";
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static String stripped(String cell) {
        int mark = cell.indexOf('\\');
        boolean isLiteral = mark >= 0 && Blanks.strip(cell.substring(0, mark)).isEmpty();
        return isLiteral ? cell.substring(mark) : Blanks.strip(cell);
    }

    /** {@return where the row stands} */
    public Place.InText place() {
        return place("");
    }

    /**
     * Where a cell stands.
     *
     * @param column the name of its column
     * @return the line on which the row begins, and the column
     */
    public Place.InText place(String column) {
        return new Place.InText(file, line, column);
    }
}
