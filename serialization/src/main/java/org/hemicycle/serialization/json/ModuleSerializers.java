package org.hemicycle.serialization.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** What writes the library's values for a mapper. */
final class ModuleSerializers implements Serializers {

    @Override
    @Nullable
    public ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return Shapes.all().isOwn(type.getRawClass()) ? new OfShape() : null;
    }

    @Override
    @Nullable
    public ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }

    /** What writes values that are texts as names. */
    static final class OfKeys implements Serializers {

        @Override
        @Nullable
        public ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return Shapes.all().isOwn(type.getRawClass()) ? new OfKey() : null;
        }

        @Override
        @Nullable
        public ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    /** Writes a value by what it is; a type by the name of a class is never written. */
    private static final class OfShape extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            Shapes.all().of(value).write(value, out);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            serialize(value, out, context);
        }
    }

    private static final class OfKey extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            if (!(Shapes.all().of(value) instanceof KeyShape shape)) {
                throw DatabindException.from(out, Refusals.noKey(value));
            }
            out.writeName(shape.text(value));
        }
    }
}
