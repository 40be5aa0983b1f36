package org.hemicycle.serialization.folder;

import java.util.List;

/**
 * What one or several columns of a sheet say of each row's object: how it is read into a builder, and written.
 *
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 */
interface Field<E, B> {

    /** The columns, in order. */
    List<Column<?>> columns();

    /** Whether it has the place of the row. */
    default boolean isPlaced() {
        return false;
    }

    /** Takes the cells of a row. */
    void read(Cells cells, B builder);

    /** Writes the cells of a row. */
    void write(E object, Line line);
}
