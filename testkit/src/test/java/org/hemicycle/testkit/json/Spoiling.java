package org.hemicycle.testkit.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils texts of each kind in every way under every name, each so many times and no more. */
final class Spoiling {

    /**
     * A text with one thing spoilt.
     *
     * @param how what was done
     * @param where to what: the kind of text, and the name under which it stands
     * @param value what stands there now
     * @param whole the text
     */
    record Spoilt(Mutilation how, String where, JsonNode value, JsonNode whole) {}

    private final Random random;
    private final int times;
    private final Map<String, Integer> done = new HashMap<>();
    private int left;

    Spoiling(Random random, int times) {
        this.random = random;
        this.times = times;
    }

    /** Spoils one thing after the other, but no more than so many. */
    void of(String kind, JsonNode whole, int most, Consumer<Spoilt> taker) {
        left = most;
        walk(kind, whole, new ArrayList<>(), whole, taker);
    }

    private void walk(String kind, JsonNode whole, List<Object> path, JsonNode value, Consumer<Spoilt> taker) {
        String where = kind + where(path);
        for (Mutilation how : Mutilation.values()) {
            if (left > 0 && done.getOrDefault(how + where, 0) < times) {
                how.of(value, random).filter(other -> !other.equals(value)).ifPresent(other -> {
                    left--;
                    done.merge(how + where, 1, Integer::sum);
                    taker.accept(new Spoilt(how, where, other, replaced(whole, path, other)));
                });
            }
        }
        if (value.isObject()) {
            value.propertyNames().forEach(name -> walk(kind, whole, longer(path, name), value.get(name), taker));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(kind, whole, longer(path, i), value.get(i), taker);
        }
    }

    /** The last name on a path, with what follows; names that are codes are positions too. */
    private static String where(List<Object> path) {
        int last = path.size() - 1;
        while (last > 0 && !isName(path.get(last))) {
            last--;
        }
        return path.stream()
                .skip(Math.max(last, 0))
                .map(step -> isName(step) ? "/" + step : "/*")
                .collect(Collectors.joining());
    }

    private static boolean isName(Object step) {
        return step instanceof String name && name.matches("[a-z][A-Za-z]+");
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static JsonNode replaced(JsonNode whole, List<Object> path, JsonNode other) {
        if (path.isEmpty()) {
            return other;
        }
        JsonNode copy = whole.deepCopy();
        JsonNode owner = copy;
        for (Object step : path.subList(0, path.size() - 1)) {
            owner = step instanceof Integer index ? owner.get(index) : owner.get((String) step);
        }
        Object last = path.get(path.size() - 1);
        if (last instanceof Integer index) {
            ((ArrayNode) owner).set(index, other);
        } else {
            ((ObjectNode) owner).set((String) last, other);
        }
        return copy;
    }
}
