package org.hemicycle.serialization.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Filed;

/**
 * What is left of a value whose parts do not fit together: all that fits with what it cannot do without, taken in
 * order.
 *
 * <p>Each part that is left out is noted at its own place, with what the value says against it.
 */
final class Salvage {

    /** So many parts are put together in all trials of one value; a trial costs as many as it makes the value of. */
    private static final int MOST_WORK = 2_000_000;

    private final List<Attribute> attributes;
    private final Maker maker;
    private final Object[] contents;
    private final Node[] places;
    private final JsonReading reading;
    private final List<Part> kept = new ArrayList<>();
    private int work;

    /** An attribute, or one element of a list. */
    private record Part(int attribute, Object content, Node place) {}

    Salvage(List<Attribute> attributes, Maker maker, ValueShape.Contents contents, JsonReading reading) {
        this.attributes = attributes;
        this.maker = maker;
        this.contents = contents.values();
        this.places = contents.places();
        this.reading = reading;
    }

    /**
     * The value that can be made; null where none can, with the reason noted unless something in it is lost already.
     */
    @Nullable
    Object rest(Node node, RuntimeException unfit) {
        Optional<RuntimeException> without = tried(List.of());
        if (without.isPresent()) {
            if (!reading.isTorn(node)) {
                reading.refuse(node, Refusals.made(unfit));
            }
            return null;
        }
        add(parts());
        return made(kept);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] != null && !attributes.get(i).isRequired()) {
                if (attributes.get(i).shape() instanceof ListShape) {
                    elements(i, parts);
                } else {
                    parts.add(new Part(i, contents[i], places[i]));
                }
            }
        }
        return parts;
    }

    /** The elements of a list, of those with one key the first. */
    private void elements(int attribute, List<Part> parts) {
        Map<Object, Node> byValue = elementPlaces(places[attribute]);
        Map<String, Node> keys = new HashMap<>();
        for (Object each : (Collection<?>) contents[attribute]) {
            Node place = byValue.getOrDefault(each, places[attribute]);
            Node first = each instanceof Filed filed ? keys.putIfAbsent(filed.key(), place) : null;
            if (first == null) {
                parts.add(new Part(attribute, each, place));
            } else {
                reading.refuse(place, Refusals.keyTwice((Filed) each, first));
            }
        }
    }

    private Map<Object, Node> elementPlaces(Node list) {
        Map<Object, Node> places = new IdentityHashMap<>();
        list.items().forEach(item -> reading.value(item).ifPresent(value -> places.putIfAbsent(value, item)));
        return places;
    }

    /** Takes as many at once as fit, and halves what does not. */
    private void add(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<Part> all = new ArrayList<>(kept);
        all.addAll(parts);
        if (work > MOST_WORK) {
            noteUnseen(parts);
            return;
        }
        Optional<RuntimeException> unfit = tried(all);
        if (unfit.isEmpty()) {
            kept.addAll(parts);
        } else if (parts.size() == 1) {
            reading.refuse(parts.get(0).place(), Refusals.made(unfit.get()));
        } else {
            add(parts.subList(0, parts.size() / 2));
            add(parts.subList(parts.size() / 2, parts.size()));
        }
    }

    private void noteUnseen(List<Part> parts) {
        reading.refuse(
                parts.get(0).place(),
                place -> Problem.error(
                                place,
                                "from here on " + parts.size() + " parts are left out unseen, since too many before"
                                        + " them do not fit")
                        .mend("Mend those first."));
    }

    private Optional<RuntimeException> tried(List<Part> parts) {
        work += parts.size() + 1;
        try {
            made(parts);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException unfit) {
            return Optional.of(unfit);
        }
    }

    private Object made(List<Part> parts) {
        Object[] some = new Object[contents.length];
        for (int i = 0; i < contents.length; i++) {
            some[i] = attributes.get(i).isRequired() ? contents[i] : null;
        }
        for (Part part : parts) {
            int at = part.attribute();
            if (attributes.get(at).shape() instanceof ListShape list) {
                some[at] = with(some[at] == null ? list.empty(parts.size()) : some[at], part.content());
            } else {
                some[at] = part.content();
            }
        }
        return maker.make(some);
    }

    @SuppressWarnings("unchecked")
    private static Object with(Object collection, Object element) {
        ((Collection<Object>) collection).add(element);
        return collection;
    }
}
