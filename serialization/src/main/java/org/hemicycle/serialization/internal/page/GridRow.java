package org.hemicycle.serialization.internal.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hemicycle.serialization.problem.Place;

/**
 * One row of a table.
 *
 * @param place where it begins
 * @param cells what its cells say, with single blanks and without marks of footnotes that are set as such; empty for an
 *     empty cell
 */
public record GridRow(Place place, List<String> cells) {

    /** Keeps a copy. */
    public GridRow {
        requireNonNull(place, "place");
        cells = List.copyOf(requireNonNull(cells, "cells"));
    }

    /**
     * What a cell says.
     *
     * @param at its number, from 0 on
     * @return its text; empty where the row is shorter
     */
    public String cell(int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    /**
     * Where a cell stands.
     *
     * @param column the name of its column
     * @return the place of the row with that column
     */
    public Place place(String column) {
        return place instanceof Place.InJson json
                ? new Place.InJson(json.file(), json.pointer() + "/" + escaped(column), json.line(), json.position())
                : new Place.InText(place.file(), place.line(), column);
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
