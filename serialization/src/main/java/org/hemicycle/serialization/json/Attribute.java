package org.hemicycle.serialization.json;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * An attribute of a value type.
 *
 * @param name its name
 * @param written the same, ready to be written
 * @param type the class of what it holds
 * @param shape the shape of that
 * @param isOptional whether it holds an {@code Optional}
 * @param isRequired whether a value cannot be made without it
 * @param accessor what gives it: {@code (Object) Object}
 */
record Attribute(
        String name,
        SerializedString written,
        Class<?> type,
        Shape shape,
        boolean isOptional,
        boolean isRequired,
        MethodHandle accessor) {

    boolean isMany() {
        return shape instanceof ListShape || shape instanceof MapShape;
    }

    /** Writes it, unless it is absent, or empty where that is the same. */
    void write(Object owner, JsonGenerator out) {
        Object content = content(owner);
        if (content != null) {
            out.writeName(written);
            shape.write(content, out);
        }
    }

    /** What a value has there; null where that is nothing. */
    @Nullable
    Object content(Object owner) {
        Object held = held(owner);
        if (isOptional) {
            return ((Optional<?>) held).orElse(null);
        }
        boolean isEmpty = held instanceof Collection<?> collection && collection.isEmpty()
                || held instanceof Map<?, ?> map && map.isEmpty();
        return isEmpty && !isRequired ? null : held;
    }

    /** Whether a value can have there what it has. */
    boolean accepts(Object owner) {
        Object content = content(owner);
        return content == null || type.isPrimitive() || type.isInstance(content);
    }

    private Object held(Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(name + " of " + owner.getClass().getName() + " cannot be asked.", checked);
        }
    }
}
