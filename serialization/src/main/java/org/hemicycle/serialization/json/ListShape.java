package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.Nullable;
import tools.jackson.core.JsonGenerator;

/** An array: a list, or a set, in which nothing stands twice. What cannot be taken is left out, and noted. */
final class ListShape implements Shape {

    private final Class<?> type;
    private final Shape element;

    ListShape(Class<?> type, Shape element) {
        this.type = type;
        this.element = element;
    }

    static boolean accepts(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    Shape element() {
        return element;
    }

    boolean isSet() {
        return Set.class.isAssignableFrom(type);
    }

    /** An empty one, to be filled. */
    Collection<Object> empty(int size) {
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>();
        }
        return isSet() ? new LinkedHashSet<>() : new ArrayList<>(size);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartArray();
        for (Object each : (Collection<?>) value) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    @Nullable
    public Object read(Node node, JsonReading reading) {
        if (!node.is(Node.Form.ARRAY)) {
            reading.refuse(node, Refusals.form(node, "an array"));
            return null;
        }
        List<Node> items = node.items();
        Collection<Object> values = empty(items.size());
        for (Node item : items) {
            Object value = element.read(item, reading);
            if (value != null && !values.add(value)) {
                reading.refuse(item, Refusals.twice(item));
            }
        }
        return values;
    }
}
