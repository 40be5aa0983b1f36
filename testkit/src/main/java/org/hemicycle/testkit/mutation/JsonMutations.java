package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that can be done to a JSON text to spoil it.
 *
 * <pre>{@code
 * JsonMutations mutations = JsonMutations.of(HemicycleJson.write(Samples.modelPlan()));
 * Random random = new Random(1);
 * for (JsonChange change : mutations.changes()) {
 *     myReader.read(mutations.with(random, change).text());
 * }
 * }</pre>
 *
 * <p>Immutable.
 */
public final class JsonMutations {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode whole;

    private JsonMutations(JsonNode whole) {
        this.whole = whole;
    }

    /**
     * Of a text.
     *
     * @param json the text
     * @return what can be done to it
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static JsonMutations of(String json) {
        return new JsonMutations(MAPPER.readTree(requireNonNull(json, "json")));
    }

    /**
     * All that can be done to any value, from the whole text inwards.
     *
     * @return the changes
     */
    public List<JsonChange> changes() {
        List<JsonChange> changes = new ArrayList<>();
        add("", whole, changes);
        return changes;
    }

    private static void add(String pointer, JsonNode value, List<JsonChange> changes) {
        for (JsonMutation how : JsonMutation.values()) {
            if (how.isOfWhole() ? pointer.isEmpty() : how.isPossible(value)) {
                changes.add(new JsonChange(how, pointer));
            }
        }
        if (value.isObject()) {
            value.propertyNames().forEach(name -> add(pointer + "/" + escaped(name), value.get(name), changes));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            add(pointer + "/" + i, value.get(i), changes);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The text with some changes.
     *
     * @param random decides where there is a choice
     * @param changes one or more of {@link #changes}, none within what another is done to
     * @return the spoilt text
     * @throws IllegalArgumentException if a change is within what another is done to, or cannot be done
     */
    public MutatedText with(Random random, JsonChange... changes) {
        return with(random, List.of(changes));
    }

    MutatedText with(Random random, List<JsonChange> changes) {
        requireApart(changes);
        JsonNode changed = whole;
        for (JsonChange change : changes) {
            changed = changed(changed, change, random);
        }
        return new MutatedText(encoded(changed.toPrettyString(), changes), changes);
    }

    private static byte[] encoded(String text, List<JsonChange> changes) {
        return changes.stream()
                .map(JsonChange::how)
                .filter(JsonMutation::isOfWhole)
                .findFirst()
                .map(how -> how.encoded(text))
                .orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
    }

    private void requireApart(List<JsonChange> changes) {
        for (JsonChange change : changes) {
            boolean isNested = changes.stream().filter(other -> other != change).anyMatch(change::isWithin);
            if (isNested) {
                throw new IllegalArgumentException("JsonMutations was asked for \"" + change
                        + "\", which is within what another change is done to; give changes that are apart.");
            }
        }
    }

    private static JsonNode changed(JsonNode text, JsonChange change, Random random) {
        if (change.how().isOfWhole()) {
            return text;
        }
        JsonPointer pointer = JsonPointer.compile(change.pointer());
        return change.how()
                .of(text.at(pointer), random)
                .map(other -> replaced(text, pointer, other))
                .orElseThrow(() -> new IllegalArgumentException("JsonMutations was asked for \"" + change
                        + "\", which cannot be done to what the text has there; give some of changes()."));
    }

    private static JsonNode replaced(JsonNode text, JsonPointer pointer, JsonNode other) {
        if (pointer.matches()) {
            return other;
        }
        JsonNode copy = text.deepCopy();
        JsonNode owner = copy.at(pointer.head());
        if (owner instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), other);
        } else {
            ((ObjectNode) owner).set(pointer.last().getMatchingProperty(), other);
        }
        return copy;
    }
}
