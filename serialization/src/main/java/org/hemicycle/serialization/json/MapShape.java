package org.hemicycle.serialization.json;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.hemicycle.internal.Quoted;
import tools.jackson.core.JsonGenerator;

/** An object whose names are texts of a type: a map. */
final class MapShape implements Shape {

    private final Class<?> type;
    private final KeyShape key;
    private final Shape value;

    MapShape(Class<?> type, KeyShape key, Shape value) {
        this.type = type;
        this.key = key;
        this.value = value;
    }

    static boolean accepts(Class<?> type) {
        return Map.class.isAssignableFrom(type);
    }

    KeyShape key() {
        return key;
    }

    Shape value() {
        return value;
    }

    /** An empty one, to be filled. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map<Object, Object> empty() {
        if (EnumMap.class.isAssignableFrom(type)) {
            return new EnumMap(((ConstantShape) key).type());
        }
        return SortedMap.class.isAssignableFrom(type) ? new TreeMap<>() : new LinkedHashMap<>();
    }

    @Override
    public void write(Object map, JsonGenerator out) {
        out.writeStartObject();
        ((Map<?, ?>) map).forEach((name, each) -> {
            out.writeName(requireReadable(key.text(name)));
            value.write(each, out);
        });
        out.writeEndObject();
    }

    private static String requireReadable(String name) {
        if (name.length() > JsonLimits.NAME) {
            throw new IllegalArgumentException("The text " + Quoted.of(name) + " has " + name.length()
                    + " characters and stands as a name; accepted are at most " + JsonLimits.NAME + ".");
        }
        return name;
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.OBJECT)) {
            reading.refuse(node, Refusals.form(node, "an object"));
            return null;
        }
        Map<Object, Object> map = empty();
        Map<Object, Node> seen = new HashMap<>();
        for (int i = 0; i < node.names().size(); i++) {
            String name = node.names().get(i);
            Node item = node.items().get(i);
            Object read = value.read(item, reading);
            Object named = name(name, item, reading);
            if (named != null && seen.putIfAbsent(named, item) != null) {
                reading.refuseName(item, Refusals.nameTwice(name, seen.get(named)));
            } else if (named != null && read != null) {
                map.put(named, read);
            }
        }
        return map;
    }

    @Nullable
    private Object name(String name, Node item, JsonReading reading) {
        if (Surrogates.isBroken(name)) {
            reading.refuseName(item, Refusals.surrogate(Node.scalar(Node.Form.TEXT, name)));
            return null;
        }
        try {
            return key.parse(name);
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            reading.refuseName(item, Refusals.text(Node.scalar(Node.Form.TEXT, name), meaningless));
            return null;
        }
    }
}
