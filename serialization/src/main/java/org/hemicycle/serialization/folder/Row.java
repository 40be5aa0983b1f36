package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table.
 *
 * @param table what messages call the table
 * @param number its number among the rows, from 1 on, without the names of columns and comments
 * @param line the line on which it begins
 * @param columns the names of columns
 * @param cells the cells
 */
record Row(String table, int number, long line, List<String> columns, List<String> cells) {

    /** Keeps copies. */
    public Row {
        requireNonNull(table, "table");
        requireNonNull(columns, "columns");
        requireNonNull(cells, "cells");
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A cell that may be empty.
     *
     * @param column its column
     * @return its text; nothing where it is empty or there is none
     */
    public Optional<String> find(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? Optional.empty() : Optional.of(cells.get(at));
    }

    /**
     * A cell that may not be empty.
     *
     * @param column its column
     * @return its text
     * @throws IllegalArgumentException if it is empty; the message says where
     */
    public String get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalArgumentException(at(column) + " is empty or missing; the columns are "
                        + columns + ", and this one needs a value in every row."));
    }

    /**
     * What a cell means that may not be empty.
     *
     * @param column its column
     * @param meaning reads its text
     * @param <T> the type of what it means
     * @return the meaning
     * @throws IllegalArgumentException if it is empty or cannot be read; the message says where
     */
    public <T> T get(String column, Function<String, T> meaning) {
        return read(column, get(column), meaning);
    }

    /**
     * What a cell means that may be empty.
     *
     * @param column its column
     * @param meaning reads its text
     * @param <T> the type of what it means
     * @return the meaning; nothing where it is empty
     * @throws IllegalArgumentException if it cannot be read; the message says where
     */
    public <T> Optional<T> find(String column, Function<String, T> meaning) {
        return find(column).map(text -> read(column, text, meaning));
    }

    /**
     * What the parts of a cell mean that semicolons divide.
     *
     * @param column its column
     * @param meaning reads one part
     * @param <T> the type of what a part means
     * @return the meanings; none where the cell is empty
     * @throws IllegalArgumentException if a part cannot be read; the message says where
     */
    public <T> List<T> list(String column, Function<String, T> meaning) {
        return find(column).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(text -> read(column, text.strip(), meaning))
                .toList();
    }

    private <T> T read(String column, String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(at(column) + " has \"" + text + "\": " + e.getMessage(), e);
        }
    }

    private String at(String column) {
        return table + ", line " + line + ", column " + column;
    }
}
