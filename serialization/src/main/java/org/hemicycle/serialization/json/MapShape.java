package org.hemicycle.serialization.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
            out.writeName(key.text(name));
            value.write(each, out);
        });
        out.writeEndObject();
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.OBJECT)) {
            reading.refuse(node, Refusals.form(node, "an object"));
            return null;
        }
        Map<Object, Object> map = empty();
        List<String> names = new ArrayList<>(node.names());
        for (int i = 0; i < names.size(); i++) {
            put(map, names.get(i), node.items().get(i), reading);
        }
        return map;
    }

    private void put(Map<Object, Object> map, String name, Node item, JsonReading reading) {
        Object read = value.read(item, reading);
        Object named = name(name, item, reading);
        if (named != null && map.containsKey(named)) {
            reading.refuse(item, Refusals.nameTwice(name));
        } else if (named != null && read != null) {
            map.put(named, read);
        }
    }

    @Nullable
    private Object name(String name, Node item, JsonReading reading) {
        if (Surrogates.isBroken(name)) {
            reading.refuse(item, Refusals.surrogate(Node.scalar(Node.Form.TEXT, Quoted.cut(name))));
            return null;
        }
        try {
            return key.parse(name);
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            reading.refuse(item, Refusals.text(Node.scalar(Node.Form.TEXT, name), meaningless));
            return null;
        }
    }
}
