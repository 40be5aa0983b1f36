package org.hemicycle.serialization.folder;

import org.hemicycle.source.Citation;

/** The columns that all sheets have. */
final class Common {

    static final String PLACE = "place";
    static final String WORDS = "as_written";
    static final String CERTAINTY = "certainty";

    /** Where a row stands. */
    static final Column<Citation> PLACED =
            Column.optional(PLACE, "where the source says so; a dash where it is not known", Formats.PLACE);

    private Common() {}
}
