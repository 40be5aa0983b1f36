package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was read of a row whose object has no builder, by the names of its parts. */
final class Values {

    private final Map<String, Object> values = new HashMap<>();

    /** Sets a part. */
    static <T> BiConsumer<Values, T> to(String name) {
        return (values, value) -> values.values.put(name, value);
    }

    /** A part that was set. */
    @SuppressWarnings("unchecked") // as it was set
    <T> T get(String name) {
        return (T) values.get(name);
    }

    /** A part that was set, or else another value. */
    @SuppressWarnings("unchecked") // as it was set
    <T> T get(String name, T otherwise) {
        return (T) values.getOrDefault(name, otherwise);
    }

    /** A list that was set, or else none. */
    <T> List<T> list(String name) {
        return get(name, List.of());
    }
}
