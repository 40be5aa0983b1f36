package org.hemicycle.serialization.json;

import java.io.Writer;
import org.hemicycle.serialization.internal.IndentedJson;
import tools.jackson.core.JsonGenerator;

/** Writes values for people, by their shapes. */
final class JsonWriter {

    private JsonWriter() {}

    static void write(Object value, Writer text) {
        Shape shape = Shapes.ALL.of(value);
        try (JsonGenerator out = IndentedJson.to(text)) {
            shape.write(value, out);
            out.writeRaw('\n');
        }
    }
}
