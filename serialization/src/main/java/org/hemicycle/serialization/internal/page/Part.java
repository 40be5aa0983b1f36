package org.hemicycle.serialization.internal.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A part of a page, in the order in which they stand. */
public sealed interface Part {

    /**
     * A line of running text.
     *
     * @param line its number in the file, from 1 on
     * @param words what it says, with single blanks; not empty
     */
    record Words(long line, String words) implements Part {

        /** Refuses nulls. */
        public Words {
            requireNonNull(words, "words");
        }
    }

    /**
     * A table, with whatever rows of headings it has.
     *
     * @param rows the rows that have anything in them
     */
    record Grid(List<GridRow> rows) implements Part {

        /** Keeps a copy. */
        public Grid {
            rows = List.copyOf(requireNonNull(rows, "rows"));
        }
    }
}
