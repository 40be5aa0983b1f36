package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.StringWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a value as JSON and copies that, token by token, to wherever Jackson 2 writes: a text, a tree, another format.
 */
final class Jackson2Writer extends JsonSerializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        boolean isRoot = out.getOutputContext().inRoot();
        try (JsonParser written = FACTORY.createParser(ObjectReadContext.empty(), text(value, isRoot, out))) {
            if (!isRoot) {
                written.nextToken();
            }
            copyValue(written, out);
        }
    }

    /** The types of the library tell themselves apart where they have to; names of classes are never written. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, out, provider);
    }

    /** The value as a text; inside of an array where it is part of something else, and needs no format. */
    private static String text(Object value, boolean isRoot, JsonGenerator out) throws JsonMappingException {
        StringWriter text = new StringWriter();
        try (tools.jackson.core.JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            if (!isRoot) {
                json.writeStartArray();
            }
            Shapes.all().of(value).write(value, json);
        } catch (IllegalArgumentException unwritable) {
            throw JsonMappingException.from(out, unwritable.getMessage(), unwritable);
        }
        return text.toString();
    }

    private static void copyValue(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 0;
        do {
            switch (in.nextToken()) {
                case START_OBJECT -> {
                    out.writeStartObject();
                    depth++;
                }
                case END_OBJECT -> {
                    out.writeEndObject();
                    depth--;
                }
                case START_ARRAY -> {
                    out.writeStartArray();
                    depth++;
                }
                case END_ARRAY -> {
                    out.writeEndArray();
                    depth--;
                }
                case PROPERTY_NAME -> out.writeFieldName(in.currentName());
                case VALUE_NUMBER_INT -> out.writeNumber(in.getLongValue());
                case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(in.getBooleanValue());
                default -> out.writeString(in.getString());
            }
        } while (depth > 0);
    }
}
