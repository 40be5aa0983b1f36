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
import java.util.function.Supplier;
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
    private final List<Problem> carried = new ArrayList<>();
    private final List<Problem> noted = new ArrayList<>();
    private final Map<KeyShape, Map<String, Object>> parsed = new IdentityHashMap<>();
    private final Map<Object, Node> nodes = new IdentityHashMap<>();
    private final Map<Node, Object> values = new LinkedHashMap<>();
    private final Map<Node, Object> scalars = new LinkedHashMap<>();
    private final Set<Node> torn = new HashSet<>();
    private int uncarried;
    private int unnoted;
    private int graveUnnoted;

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

    /** Notes an error of a value, or ends a strict reading. */
    void refuse(Node node, Function<Place, Problem> problem) {
        requireLocated();
        graveUnnoted += note(problem, () -> place(node)) ? 0 : 1;
        tear(node);
    }

    private void tear(Node node) {
        Node each = node;
        while (each != null && torn.add(each)) {
            each = each.parent();
        }
    }

    /** Whether it, or something in it, could not be taken, which has been noted. */
    boolean isTorn(Node node) {
        return torn.contains(node);
    }

    /** Notes an error of the name under which a value stands, or ends a strict reading. */
    void refuseName(Node node, Function<Place, Problem> problem) {
        requireLocated();
        graveUnnoted += note(problem, () -> placeOfName(node)) ? 0 : 1;
    }

    private void requireLocated() {
        if (!isLocated) {
            throw new Refused();
        }
    }

    /** Notes what is taken and should be looked at. */
    void warn(Node node, Function<Place, Problem> problem) {
        note(problem, () -> place(node));
    }

    /** Beyond a number of them problems are counted, and not even made. */
    private boolean note(Function<Place, Problem> problem, Supplier<Place> place) {
        boolean isListed = carried.size() + noted.size() < mostProblems;
        if (isListed) {
            noted.add(shown(problem.apply(place.get())));
        } else {
            unnoted++;
        }
        return isListed;
    }

    /** Notes an error that stays, though the nodes are read again. */
    void carry(Problem problem) {
        carry(() -> problem);
    }

    /** Leaves out what stands at a place in the readings that follow, and notes why. */
    void leaveOut(Node node, Function<Place, Problem> problem) {
        if (leftOut.add(node)) {
            carry(() -> problem.apply(place(node)));
        }
    }

    private void carry(Supplier<Problem> problem) {
        if (carried.size() < mostProblems) {
            carried.add(shown(problem.get()));
        } else {
            uncarried++;
        }
    }

    /** A message is one line, and can be kept in any text. */
    private static Problem shown(Problem problem) {
        return new Problem(
                problem.place(),
                problem.severity(),
                OneLine.of(problem.what()),
                OneLine.of(problem.found()),
                problem.accepted(),
                problem.nearest(),
                problem.mend());
    }

    private Place place(Node node) {
        return new Place.InJson(file, node.pointer(), node.line(), node.column());
    }

    private Place placeOfName(Node node) {
        return new Place.InJson(file, node.pointer(), node.lineOfName(), node.columnOfName());
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

    /** Whether a value is left out; what it is a part of is no longer whole then. */
    boolean isLeftOut(Node node) {
        boolean isOut = !leftOut.isEmpty() && leftOut.contains(node);
        if (isOut) {
            tear(node);
        }
        return isOut;
    }

    /** How much is left out by now. */
    int leftOut() {
        return leftOut.size();
    }

    /** Another reading of the same nodes, without what is left out and with what was carried. */
    JsonReading again() {
        JsonReading again = new JsonReading(file, isLocated, mostProblems, leftOut);
        again.carried.addAll(carried);
        again.uncarried = uncarried;
        return again;
    }

    /** Notes where a value was read. */
    void keep(Object value, Node node) {
        if (isLocated) {
            nodes.put(value, node);
            values.put(node, value);
        }
    }

    /** What was read at a place, if that is a value type, a statement or a text with a meaning. */
    Optional<Object> value(Node node) {
        return Optional.ofNullable(values.get(node)).or(() -> Optional.ofNullable(scalars.get(node)));
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
        return hasUnlisted() || errors().findAny().isPresent();
    }

    /** Whether there are errors that are counted alone. */
    boolean hasUnlisted() {
        return uncarried + graveUnnoted > 0;
    }

    /** The errors that are listed. */
    Stream<Problem> errors() {
        return Stream.concat(carried.stream(), noted.stream()).filter(Problem::isError);
    }

    Problems problems() {
        List<Problem> all = new ArrayList<>(carried);
        all.addAll(noted);
        int more = uncarried + unnoted;
        if (more > 0) {
            Place whole = new Place.Whole(file);
            String what = "there are " + more + " more problems than the " + mostProblems + " that are listed";
            all.add((hasUnlisted() ? Problem.error(whole, what) : Problem.warning(whole, what))
                    .mend("Mend these first, or read it within greater limits:"
                            + " HemicycleJson.reader().within(JsonLimits.DEFAULT.problems(…))."));
        }
        return Problems.of(all);
    }
}
