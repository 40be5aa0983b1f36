package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a sheet is called, what one of its rows is, and its columns. */
interface SheetForm {

    /** The name of its file. */
    String file();

    /** What one row is, for people. */
    String row();

    /** Its columns, the place last. */
    List<Column<?>> columns();

    /** Columns in order, with the place behind all others. */
    static List<Column<?>> placeLast(Map<String, Column<?>> columns) {
        List<Column<?>> ordered = new ArrayList<>(columns.values());
        ordered.removeIf(column -> column.name().equals(Common.PLACE));
        if (columns.containsKey(Common.PLACE)) {
            ordered.add(columns.get(Common.PLACE));
        }
        return List.copyOf(ordered);
    }
}
