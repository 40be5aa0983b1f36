package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.List;
import org.hemicycle.serialization.problem.UnreadableInput;

/** Reads a value of one type where a parser of Jackson 2 stands. */
final class Jackson2Reader extends JsonDeserializer<Object> {

    private final JavaType type;
    private final JsonReader reader;

    Jackson2Reader(JavaType type, JsonReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (isThereAlready(parser)) {
            return parser.getEmbeddedObject();
        }
        List<Shape> shapes = Jackson2Types.shapes(type);
        if (shapes.isEmpty()) {
            return context.reportBadDefinition(
                    type,
                    "The type " + type.toCanonical() + " has no form in JSON, since what"
                            + " it is about has none; accepted is for example Verdict<Access>.");
        }
        Jackson2Refusal refusal = Jackson2Refusal.at(parser, type);
        try {
            return reader.read(new Jackson2Nodes(parser, refusal, reader.limits()).read(), type.getRawClass(), shapes);
        } catch (UnreadableInput refused) {
            throw refusal.of(refused);
        }
    }

    /** In a tree a value may stand as it is. */
    private boolean isThereAlready(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)
                && type.getRawClass().isInstance(parser.getEmbeddedObject());
    }

    /** The types of the library tell themselves apart where they have to; names of classes are never read. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
