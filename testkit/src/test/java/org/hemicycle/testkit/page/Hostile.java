package org.hemicycle.testkit.page;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A dossier in which each text that may be any is another: what refuses to be read with it, such as a key or a date, is
 * as it was.
 *
 * @param dossier the dossier
 * @param texts how many texts were replaced
 */
record Hostile(Dossier dossier, int texts) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_ROUNDS = 30;

    /** A text of a file, with what it is replaced by. */
    private record Leaf(JsonNode owner, Object step, String pointer, JsonNode original) {

        void put(JsonNode value) {
            if (step instanceof Integer index) {
                ((ArrayNode) owner).set(index, value);
            } else {
                ((ObjectNode) owner).set((String) step, value);
            }
        }
    }

    static Hostile of(Dossier dossier, String text) {
        JsonNode file = MAPPER.readTree(HemicycleJson.write(dossier));
        List<Leaf> leaves = new ArrayList<>();
        collect(file, "", leaves);
        leaves.removeIf(leaf -> leaf.pointer.equals("/format") || leaf.pointer.endsWith("/key"));
        leaves.forEach(leaf -> leaf.put(StringNode.valueOf(text + " " + leaf.pointer)));
        Problems left = Problems.NONE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Draft<Dossier> draft = HemicycleJson.readDraft(MAPPER.writeValueAsString(file));
            if (!draft.problems().hasErrors()) {
                return new Hostile(draft.value(), leaves.size());
            }
            left = draft.problems();
            restore(left.errors(), leaves);
        }
        throw new IllegalStateException("The dossier cannot be read with hostile texts in it: " + left.print(60));
    }

    /** A problem is at the text that is refused, or at the value that has it; that there are too many is at neither. */
    private static void restore(List<Problem> problems, List<Leaf> leaves) {
        for (Problem problem : problems) {
            String at = problem.place() instanceof Place.InJson place ? place.pointer() : "none";
            List<Leaf> refused = leaves.stream()
                    .filter(leaf -> leaf.pointer.equals(at) || leaf.pointer.startsWith(at + "/"))
                    .toList();
            refused.forEach(leaf -> leaf.put(leaf.original));
            leaves.removeAll(refused);
        }
    }

    private static void collect(JsonNode node, String pointer, List<Leaf> leaves) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                take(object, name, object.get(name), pointer + "/" + name, leaves);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                take(array, i, array.get(i), pointer + "/" + i, leaves);
            }
        }
    }

    private static void take(JsonNode owner, Object step, JsonNode value, String pointer, List<Leaf> leaves) {
        if (value.isString()) {
            leaves.add(new Leaf(owner, step, pointer, value));
        } else {
            collect(value, pointer, leaves);
        }
    }
}
