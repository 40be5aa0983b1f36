package org.hemicycle.serialization.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import javax.annotation.Nullable;

/** Lets Jackson 2 know what writes the values of the library. */
final class Jackson2Writers extends Serializers.Base {

    private final JsonSerializer<Object> writer;

    Jackson2Writers(JsonSerializer<Object> writer) {
        this.writer = writer;
    }

    @Override
    @Nullable
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        return Shapes.all().isOwn(type.getRawClass()) ? writer : null;
    }
}
