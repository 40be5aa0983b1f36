package org.hemicycle.serialization.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import javax.annotation.Nullable;

/** Lets Jackson 2 know what reads the values of the library. */
final class Jackson2Readers extends Deserializers.Base {

    private final JsonReader reader;

    Jackson2Readers(JsonReader reader) {
        this.reader = reader;
    }

    @Override
    @Nullable
    public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return Shapes.all().isOwn(type.getRawClass()) ? new Jackson2Reader(type, reader) : null;
    }

    @Override
    @Nullable
    public JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return findBeanDeserializer(config.constructType(type), config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Shapes.all().isOwn(type);
    }

    /** The same for the keys of maps. */
    static final class OfNames implements KeyDeserializers {

        private final JsonReader reader;

        OfNames(JsonReader reader) {
            this.reader = reader;
        }

        @Override
        @Nullable
        public KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Shapes.all().isOwn(type.getRawClass()) ? new Jackson2NameReader(type, reader) : null;
        }
    }
}
