package org.hemicycle.serialization.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** What an object has under names that it may have; what stands under others, or twice, is noted. */
final class Attributes {

    private final Map<String, Node> nodes;

    private Attributes(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    static Attributes read(Node object, List<String> accepted, String noun, JsonReading reading) {
        Map<String, Node> nodes = new HashMap<>(8);
        List<String> names = object.names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Node item = object.items().get(i);
            if (!accepted.contains(name)) {
                reading.refuseName(item, Refusals.name(name, noun, accepted, object));
            } else if (nodes.containsKey(name)) {
                reading.refuseName(item, Refusals.nameTwice(name, nodes.get(name)));
            } else {
                nodes.put(name, item);
            }
        }
        return new Attributes(nodes);
    }

    @Nullable
    Object read(String name, Shape shape, JsonReading reading) {
        Node node = nodes.get(name);
        return node == null ? null : shape.read(node, reading);
    }

    /** Whether an attribute stands there and could not be taken. */
    boolean lacks(String name, @Nullable Object read) {
        return read == null && nodes.containsKey(name);
    }
}
