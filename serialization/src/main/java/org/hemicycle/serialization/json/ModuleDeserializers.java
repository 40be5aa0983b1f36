package org.hemicycle.serialization.json;

import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.Nullable;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** What reads the library's values for a mapper. */
final class ModuleDeserializers implements Deserializers {

    private static final int LONGEST_REASON = 160;

    @Override
    @Nullable
    public ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Shapes.all().isOwn(type.getRawClass()) ? new OfShape(type, shapes(type)) : null;
    }

    @Override
    @Nullable
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Shapes.all().isOwn(type);
    }

    /** Of a type whose arguments are not said all, among which the format chooses. */
    private static List<Shape> shapes(JavaType type) {
        return Shapes.all()
                .find(key(type))
                .map(List::of)
                .orElseGet(() -> Shapes.all().require(type.getRawClass()));
    }

    private static TypeKey key(JavaType type) {
        return new TypeKey(
                type.getRawClass(),
                IntStream.range(0, type.containedTypeCount())
                        .mapToObj(at -> key(type.containedType(at)))
                        .toList());
    }

    /** What reads the names of an object as values that are texts. */
    static final class OfKeys implements KeyDeserializers {

        @Override
        @Nullable
        public KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Shapes.all().isOwn(type.getRawClass()) ? new OfKey(type, shapes(type)) : null;
        }
    }

    private static MismatchedInputException mismatch(JsonParser parser, JavaType type, UnreadableInput refusal) {
        MismatchedInputException mismatch =
                MismatchedInputException.from(parser, type, String.valueOf(refusal.getMessage()));
        mismatch.initCause(refusal);
        return mismatch;
    }

    private static final class OfShape extends ValueDeserializer<Object> {

        private final JavaType type;
        private final List<Shape> shapes;

        OfShape(JavaType type, List<Shape> shapes) {
            this.type = type;
            this.shapes = shapes;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String at = parser.streamReadContext().pathAsPointer().toString();
            try {
                return HemicycleJson.reader().read(nodes(parser), type.getRawClass(), shapes);
            } catch (UnreadableInput refused) {
                throw mismatch(parser, type, Refusals.under(at, refused));
            }
        }

        private static Node nodes(JsonParser parser) {
            try {
                return new NodeReader(parser, true, HemicycleJson.reader().limits()).read();
            } catch (JacksonException broken) {
                Input input = new Input(Input.TEXT, "");
                throw new UnreadableInput(input.title(), Problems.of(List.of(problem(input, broken))));
            }
        }

        private static Problem problem(Input input, JacksonException broken) {
            TokenStreamLocation at = broken.getLocation() == null ? TokenStreamLocation.NA : broken.getLocation();
            Place place =
                    new Place.InJson(input.name(), "", Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            String reason = Quoted.cut(String.valueOf(broken.getOriginalMessage()), LONGEST_REASON);
            return broken instanceof LimitExceeded
                    ? Problem.error(place, reason).mend("Divide the text.")
                    : Problem.error(place, "the text is no JSON from here on: " + reason)
                            .mend("Mend it here.");
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }

    private static final class OfKey extends KeyDeserializer {

        private final JavaType type;
        private final List<Shape> shapes;

        OfKey(JavaType type, List<Shape> shapes) {
            this.type = type;
            this.shapes = shapes;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            JsonParser parser = context.getParser();
            TokenStreamLocation at = parser.currentTokenLocation();
            Node name = Node.scalar(Node.Form.TEXT, key).at(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            try {
                return HemicycleJson.reader().read(name, type.getRawClass(), shapes);
            } catch (UnreadableInput refused) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                throw mismatch(parser, type, Refusals.under(pointer, refused));
            }
        }
    }
}
