package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.source.Origin;

/**
 * One row of a table.
 *
 * @param source what holds the table
 * @param number its number among the rows, from 1 on, without comments and empty rows; 0 for the names of columns
 * @param line the line on which it begins, from 1 on
 * @param columns the names of columns, as {@link Table} has them
 * @param cells the cells as they are written; never fewer than columns that have a name
 * @param positions where on that line each cell begins, from 1 on, in UTF-16 units; 0 for a cell that begins on a later
 *     line, and none where the table has no lines of text
 */
public record Row(
        TableSource source, int number, long line, List<String> columns, List<String> cells, List<Integer> positions) {

    /** Keeps copies. */
    public Row {
        requireNonNull(source, "source");
        requireNonNull(columns, "columns");
        requireNonNull(cells, "cells");
        requireNonNull(positions, "positions");
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        positions = List.copyOf(positions);
    }

    /**
     * A row whose cells stand in no line of text.
     *
     * @param source what holds the table
     * @param number its number among the rows, from 1 on
     * @param line the line on which it begins, from 1 on
     * @param columns the names of columns
     * @param cells the cells as they are written
     */
    public Row(TableSource source, int number, long line, List<String> columns, List<String> cells) {
        this(source, number, line, columns, cells, List.of());
    }

    /**
     * The same cells under other names.
     *
     * @param names the names of columns
     * @return the row
     */
    public Row under(List<String> names) {
        return new Row(source, number, line, names, cells, positions);
    }

    /** {@return the name by which its table is known, such as {@code claims.csv}} */
    public String file() {
        return source.file();
    }

    /**
     * What a cell says.
     *
     * @param column the name of its column
     * @return its text, without blanks at both ends; a cell that begins with a backslash keeps those behind it; nothing
     *     where it is empty, or there is no such column
     */
    public Optional<String> find(String column) {
        String text = "";
        for (int at = 0; at < Math.min(columns.size(), cells.size()) && text.isEmpty(); at++) {
            text = columns.get(at).equals(column) ? stripped(cells.get(at)) : "";
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String stripped(String cell) {
        int mark = cell.indexOf('\\');
        boolean isLiteral = mark >= 0 && Blanks.strip(cell.substring(0, mark)).isEmpty();
        return isLiteral ? cell.substring(mark) : Blanks.strip(cell);
    }

    /** {@return where the row stands} */
    public Place place() {
        return place("");
    }

    /**
     * Where a cell stands.
     *
     * @param column the name of its column
     * @return the line on which the row begins, and the column
     */
    public Place place(String column) {
        return place(column, at(column));
    }

    /** Where the cell of a column stands that need not have a name. */
    Place place(String column, int at) {
        return source.place(line, column, at, start(at));
    }

    /**
     * Where a cell, and what it says, came from.
     *
     * @param column the name of its column; empty for the whole row
     * @return the line on which the row begins, and the column
     */
    public Origin origin(String column) {
        return source.origin(line, column, at(column));
    }

    /**
     * Where on the line of the row a cell begins.
     *
     * @param column the name of its column; empty for the whole row
     * @return the column of the line, from 1 on; absent where it is not known
     */
    public OptionalInt position(String column) {
        int start = start(at(column));
        return start == 0 ? OptionalInt.empty() : OptionalInt.of(start);
    }

    private int start(int at) {
        return at >= 0 && at < positions.size() ? positions.get(at) : 0;
    }

    /** The column of a name that says something, or else the first of that name; negative where there is none. */
    private int at(String column) {
        if (column.isEmpty()) {
            return -1;
        }
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            if (columns.get(at).equals(column) && !Blanks.only(cells.get(at))) {
                return at;
            }
        }
        return columns.indexOf(column);
    }
}
