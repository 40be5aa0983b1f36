package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a value as the key of a map of Jackson 2. */
final class Jackson2NameWriter extends JsonSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!(Shapes.all().of(key) instanceof KeyShape shape)) {
            throw JsonMappingException.from(out, Refusals.noKey(key));
        }
        out.writeFieldName(shape.text(key));
    }
}
