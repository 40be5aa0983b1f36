package org.hemicycle.serialization.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.internal.Circling;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Chains of one attribute that lead back to where they begin: each follows another, and the last follows the first. */
final class Loops {

    private final Map<Object, Map<Object, Node>> to = new LinkedHashMap<>();

    /** Notes that one thing comes after another, which is said at a place. */
    void link(Object later, Object earlier, Node place) {
        to.computeIfAbsent(later, any -> new LinkedHashMap<>()).putIfAbsent(earlier, place);
    }

    /** The places that are part of a circle, and what is said of each. */
    void leaveOut(JsonReading reading) {
        Map<Object, Set<Object>> next = new LinkedHashMap<>();
        to.forEach((later, places) -> next.put(later, places.keySet()));
        Set<Object> circling = Circling.in(next);
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
}
