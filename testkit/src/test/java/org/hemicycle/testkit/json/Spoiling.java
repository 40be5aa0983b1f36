package org.hemicycle.testkit.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.testkit.mutation.JsonChange;
import org.hemicycle.testkit.mutation.JsonMutation;
import org.hemicycle.testkit.mutation.JsonMutations;
import org.hemicycle.testkit.mutation.MutatedText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

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
    record Spoilt(JsonMutation how, String where, JsonNode value, JsonNode whole) {

        static Spoilt of(JsonChange change, String where, MutatedText text) {
            JsonNode whole = KeptSchema.tree(text.text());
            return new Spoilt(change.how(), where, whole.at(JsonPointer.compile(change.pointer())), whole);
        }
    }

    private final Random random;
    private final int times;
    private final Map<String, Integer> done = new HashMap<>();

    Spoiling(Random random, int times) {
        this.random = random;
        this.times = times;
    }

    /** Spoils one thing after the other, but no more than so many. What a text is stored as does not matter here. */
    void of(String kind, String json, int most, Consumer<Spoilt> taker) {
        JsonMutations mutations = JsonMutations.of(json);
        int left = most;
        for (JsonChange change : mutations.changes()) {
            String where = kind + where(change.pointer());
            boolean isWanted = left > 0 && done.getOrDefault(change.how() + where, 0) < times;
            if (isWanted && !change.how().isOfWhole()) {
                left--;
                done.merge(change.how() + where, 1, Integer::sum);
                taker.accept(Spoilt.of(change, where, mutations.with(random, change)));
            }
        }
    }

    /** The last name on a path, with what follows; names that are codes are positions too. */
    private static String where(String pointer) {
        List<String> path = Stream.of(pointer.split("/")).skip(1).toList();
        int last = path.size() - 1;
        while (last > 0 && !isName(path.get(last))) {
            last--;
        }
        return path.stream()
                .skip(Math.max(last, 0))
                .map(step -> isName(step) ? "/" + step : "/*")
                .collect(Collectors.joining());
    }

    private static boolean isName(String step) {
        return step.matches("[a-z][A-Za-z]+");
    }
}
