package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.List;
import org.hemicycle.serialization.problem.UnreadableInput;

/** Reads a value of one type that is the key of a map of Jackson 2. */
final class Jackson2NameReader extends KeyDeserializer {

    private final JavaType type;
    private final JsonReader reader;

    Jackson2NameReader(JavaType type, JsonReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        List<Shape> shapes = Jackson2Types.shapes(type);
        Node name = Node.scalar(Node.Form.TEXT, key);
        name.at(Jackson2Nodes.line(parser), Jackson2Nodes.column(parser));
        try {
            return reader.read(name, type.getRawClass(), shapes);
        } catch (UnreadableInput refused) {
            throw Jackson2Refusal.at(parser, type).of(refused);
        }
    }
}
