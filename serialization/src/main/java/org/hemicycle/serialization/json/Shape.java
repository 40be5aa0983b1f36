package org.hemicycle.serialization.json;

import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the values of one type stand in JSON. */
interface Shape {

    /**
     * Writes a value of the type.
     *
     * @param value the value
     * @param out where to write it
     */
    void write(Object value, JsonGenerator out);

    /**
     * Reads a value of the type.
     *
     * @param node what stands there
     * @param reading what is noted of what cannot be taken
     * @return the value; null where it could not be taken, which has then been noted
     */
    @Nullable
    Object read(Node node, JsonReading reading);
}
