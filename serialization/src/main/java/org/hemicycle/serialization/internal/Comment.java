package org.hemicycle.serialization.internal;

import static java.util.Objects.requireNonNull;

import org.hemicycle.serialization.problem.Place;

/**
 * A line of a table that is no row.
 *
 * @param file the name of the file, such as {@code istanbul.csv}
 * @param line the line, from 1 on
 * @param text what stands after the {@code #}, without blanks and separators at its end
 */
public record Comment(String file, long line, String text) {

    /** Refuses nulls. */
    public Comment {
        requireNonNull(file, "file");
        requireNonNull(text, "text");
    }

    /** {@return where it stands} */
    public Place.InText place() {
        return new Place.InText(file, line, "");
    }
}
