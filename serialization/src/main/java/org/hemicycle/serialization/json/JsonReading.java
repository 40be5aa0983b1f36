package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Address;

/**
 * One reading of a text: what was noted, and what was read already.
 *
 * <p>A strict one ends with the first thing that cannot be taken. A located one, of nodes that know their places, notes
 * them all and goes on.
 */
final class JsonReading {

    /** The end of a strict reading; what is wrong is told by the located one that follows. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused() {
            super("A strict reading ends with the first thing that cannot be taken.", null, false, false);
        }
    }

    private final String file;
    private final boolean isLocated;
    private final int mostProblems;
    private final Set<Node> leftOut;
    private final List<Problem> noted = new ArrayList<>();
    private final Map<KeyShape, Map<String, Object>> parsed = new IdentityHashMap<>();
    private final Map<Object, Node> nodes = new IdentityHashMap<>();
    private final Map<Node, Object> values = new IdentityHashMap<>();
    private final Map<Node, Object> scalars = new LinkedHashMap<>();
    private int unnoted;

    private JsonReading(String file, boolean isLocated, int mostProblems, Set<Node> leftOut) {
        this.file = file;
        this.isLocated = isLocated;
        this.mostProblems = mostProblems;
        this.leftOut = leftOut;
    }

    static JsonReading strict() {
        return new JsonReading("", false, 0, Set.of());
    }

    static JsonReading located(String file, int mostProblems) {
        return new JsonReading(file, true, mostProblems, new HashSet<>());
    }

    boolean isLocated() {
        return isLocated;
    }

    /** Notes an error, or ends a strict reading. */
    void refuse(Node node, Function<Place, Problem> problem) {
        if (!isLocated) {
            throw new Refused();
        }
        note(problem.apply(place(node)));
    }

    /** Notes a problem; beyond a number of them they are counted. */
    void note(Problem problem) {
        if (noted.size() < mostProblems) {
            noted.add(problem);
        } else {
            unnoted++;
        }
    }

    Place place(Node node) {
        return new Place.InJson(file, node.pointer(), node.line(), node.column());
    }

    /** The value of a text; each is parsed once, as codes and places recur. */
    Object parse(KeyShape shape, String text) {
        Map<String, Object> known = parsed.computeIfAbsent(shape, any -> new HashMap<>());
        Object value = known.get(text);
        if (value == null) {
            value = shape.parse(text);
            known.put(text, value);
        }
        return value;
    }

    /** Leaves out what stands at a place in the readings that follow; why has been noted. */
    boolean leaveOut(Node node) {
        return leftOut.add(node);
    }

    boolean isLeftOut(Node node) {
        return !leftOut.isEmpty() && leftOut.contains(node);
    }

    /** Another reading of the same nodes, without those that were left out and with what was noted of them. */
    JsonReading again(List<Problem> before) {
        JsonReading again = new JsonReading(file, isLocated, mostProblems, leftOut);
        again.noted.addAll(before);
        return again;
    }

    /** Notes where a value was read. */
    void keep(Object value, Node node) {
        if (isLocated) {
            nodes.put(value, node);
            values.put(node, value);
        }
    }

    /** What was read at a place, if that is a value type or a statement. */
    Optional<Object> value(Node node) {
        return Optional.ofNullable(values.get(node));
    }

    /** Where each value type and statement was read. */
    Map<Object, Node> values() {
        return nodes;
    }

    /** Where this very value was read. */
    Optional<Node> find(Object value) {
        return Optional.ofNullable(nodes.get(value));
    }

    /** Notes where a code or an address stands, so that it can be asked afterwards whether it names something. */
    void seen(Object scalar, Node node) {
        if (isLocated) {
            scalars.put(node, scalar);
        }
    }

    /** What was read at each place that has a text with a meaning. */
    Map<Node, Object> scalars() {
        return scalars;
    }

    /** The addresses that an object names itself, and not in an object in it. */
    Stream<Address> addresses(Node object) {
        return object.items().stream()
                .flatMap(item -> item.is(Node.Form.ARRAY) ? item.items().stream() : Stream.of(item))
                .map(scalars::get)
                .filter(Address.class::isInstance)
                .map(Address.class::cast);
    }

    boolean hasErrors() {
        return unnoted > 0 || noted.stream().anyMatch(Problem::isError);
    }

    Problems problems() {
        List<Problem> all = new ArrayList<>(noted);
        if (unnoted > 0) {
            all.add(Problem.error(
                    new Place.Whole(file),
                    "there are " + unnoted + " more problems than the " + mostProblems + " that are listed"));
        }
        return Problems.of(all);
    }
}
