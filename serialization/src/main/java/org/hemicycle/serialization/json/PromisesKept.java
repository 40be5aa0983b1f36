package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;

/** The promises of completeness, without those of a record from which something was lost that they may cover. */
final class PromisesKept {

    /** Where the facts stand that are promised. */
    private static final Map<Fact, Set<String>> RECORDS = Map.of(
            Fact.TREATY_ACTIONS, Set.of("treatyActions", "claims"),
            Fact.SIGNATURES, Set.of("treatyActions", "claims"),
            Fact.STANDINGS, Set.of("standings", "claims"),
            Fact.FOLLOW_UP, Set.of("documents", "outlines", "undertakings", "developments"),
            Fact.MENTIONS, Set.of("documents", "outlines"));

    /** What names the two sides of a fact in the lists whose facts are about pairs. */
    private static final Map<String, Set<String>> SIDES = Map.of(
            "treatyActions", Set.of("actor", "convention"),
            "standings", Set.of("holder", "in"),
            "claims", Set.of("subject"));

    private final Node root;
    private final Set<String> known;
    private final JsonReading reading;

    /**
     * What is promised in a text.
     *
     * @param root the text
     * @param known the names that a dossier has; what stands under another one may have been any record
     * @param reading what was noted of it
     */
    PromisesKept(Node root, Set<String> known, JsonReading reading) {
        this.root = root;
        this.known = known;
        this.reading = reading;
    }

    /** The promises that hold; of each of the others it is noted what is lost. */
    List<Completeness> kept(List<Completeness> promises) {
        List<Place> lost = reading.errors().map(Problem::place).toList();
        List<Completeness> kept = new ArrayList<>();
        for (Completeness promise : promises) {
            Optional<String> cause = cause(promise, lost);
            cause.ifPresent(where -> reading.refuse(
                    reading.find(promise).orElse(root),
                    place -> Problem.error(
                                    place, "the promise is left out, since something is lost that it may cover" + where)
                            .mend("Mend that first.")));
            if (cause.isEmpty()) {
                kept.add(promise);
            }
        }
        return kept;
    }

    private Optional<String> cause(Completeness promise, List<Place> lost) {
        if (root.isCut()) {
            return Optional.of(": the text breaks off before its end");
        }
        return reading.hasUnlisted()
                ? Optional.of("")
                : lost.stream()
                        .filter(place -> mayConcern(promise, place.column()))
                        .findFirst()
                        .map(place -> ": " + place.column() + " (line " + place.line() + ")");
    }

    private boolean mayConcern(Completeness promise, String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 2) {
            return false;
        }
        String list = steps[1];
        if (!known.contains(list)) {
            return !list.equals(RootFormat.NAME);
        }
        if (!RECORDS.get(promise.fact()).contains(list)) {
            return false;
        }
        Node element = steps.length < 3 ? null : element(list, steps[2]);
        return element == null || !SIDES.containsKey(list) || mayConcern(promise.subject(), list, element);
    }

    @Nullable
    private Node element(String list, String step) {
        Node all = root.find(list);
        boolean isItem = all != null && all.is(Node.Form.ARRAY) && step.matches("\\d{1,9}");
        int position = isItem ? Integer.parseInt(step) : 0;
        return isItem && position < all.items().size() ? all.items().get(position) : null;
    }

    /** Whether what is lost may be about what is promised: not, where it names others. */
    private boolean mayConcern(Subject promised, String list, Node element) {
        Set<Identifier> named = new HashSet<>();
        int unread = 0;
        for (String side : SIDES.get(list)) {
            Node node = element.find(side);
            Optional<Object> value = Optional.ofNullable(node).flatMap(reading::value);
            if (value.orElse(null) instanceof Subject subject) {
                named.addAll(identifiers(subject));
            } else {
                List<Identifier> read = node == null ? List.of() : identifiers(node);
                named.addAll(read);
                unread += sides(list) - read.size();
            }
        }
        Set<Identifier> missing = new HashSet<>(identifiers(promised));
        missing.removeAll(named);
        return missing.size() <= unread;
    }

    /** A claim names both sides in one subject. */
    private static int sides(String list) {
        return SIDES.get(list).size() == 1 ? 2 : 1;
    }

    private List<Identifier> identifiers(Node node) {
        return Stream.concat(Stream.of(node), node.items().stream())
                .flatMap(each -> reading.value(each).stream())
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .toList();
    }

    private static Set<Identifier> identifiers(Subject subject) {
        return subject instanceof Subject.Pair pair
                ? Set.of(pair.first(), pair.second())
                : subject instanceof Subject.Thing thing ? Set.of(thing.identifier()) : Set.of();
    }
}
