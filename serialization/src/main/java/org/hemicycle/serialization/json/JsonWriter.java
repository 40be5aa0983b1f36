package org.hemicycle.serialization.json;

import java.io.Writer;
import org.hemicycle.serialization.internal.IndentedJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamConstraintsException;

/** Writes values for people, by their shapes. */
final class JsonWriter {

    private JsonWriter() {}

    static void write(Object value, Writer text) {
        Shape shape = Shapes.all().of(value);
        try (JsonGenerator out = IndentedJson.to(text)) {
            shape.write(value, out);
            out.writeRaw('\n');
        } catch (StreamConstraintsException deep) {
            throw new IllegalArgumentException(
                    "The value has parts that lie in one another deeper than " + JsonLimits.DEFAULT.depth()
                            + ", and could not be read again; write the parts apart.",
                    deep);
        }
    }
}
