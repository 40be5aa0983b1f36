package org.hemicycle.serialization.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Chains of one attribute that lead back to where they begin: each follows another, and the last follows the first. */
final class Loops {

    private final Map<Object, Map<Object, Node>> to = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> from = new LinkedHashMap<>();

    /** Notes that one thing comes after another, which is said at a place. */
    void link(Object later, Object earlier, Node place) {
        to.computeIfAbsent(later, any -> new LinkedHashMap<>()).putIfAbsent(earlier, place);
        from.computeIfAbsent(earlier, any -> new LinkedHashSet<>()).add(later);
    }

    /** The places that are part of a circle, and what is said of each. */
    void leaveOut(JsonReading reading) {
        Set<Object> circling = circling();
        String all = Quoted.cut(circling.stream().map(Object::toString).collect(Collectors.joining("\", \"")), 400);
        to.forEach((later, places) -> places.forEach((earlier, node) -> {
            if (circling.contains(later) && circling.contains(earlier)) {
                reading.leaveOut(node, place -> problem(earlier, all, place));
            }
        }));
    }

    private static Problem problem(Object earlier, String all, Place place) {
        return Problem.error(place, "\"" + earlier + "\" leads back to where it begins, through \"" + all + "\"")
                .found(earlier.toString())
                .mend("Correct or leave out one of these.");
    }

    /** What is left after all that leads to an end, or from a beginning, is taken away. */
    private Set<Object> circling() {
        Set<Object> left = new LinkedHashSet<>(to.keySet());
        left.retainAll(from.keySet());
        Deque<Object> gone = new ArrayDeque<>(to.keySet());
        gone.addAll(from.keySet());
        gone.removeIf(left::contains);
        Set<Object> seen = new LinkedHashSet<>(gone);
        while (!gone.isEmpty()) {
            Object each = gone.pop();
            for (Object neighbour : neighbours(each)) {
                if (left.contains(neighbour) && isEnd(neighbour, left) && seen.add(neighbour)) {
                    left.remove(neighbour);
                    gone.push(neighbour);
                }
            }
        }
        return left;
    }

    private List<Object> neighbours(Object each) {
        Set<Object> all = new LinkedHashSet<>(to.getOrDefault(each, Map.of()).keySet());
        all.addAll(from.getOrDefault(each, Set.of()));
        return List.copyOf(all);
    }

    private boolean isEnd(Object each, Set<Object> left) {
        return to.getOrDefault(each, Map.of()).keySet().stream().noneMatch(left::contains)
                || from.getOrDefault(each, Set.of()).stream().noneMatch(left::contains);
    }
}
