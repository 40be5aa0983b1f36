package org.hemicycle.serialization.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.hemicycle.serialization.problem.Problem;

/**
 * What is left of a value whose parts do not fit together: all that fits with what it cannot do without, taken in
 * order.
 *
 * <p>Each part that is left out is noted at its own place, with what the value says against it.
 */
final class Salvage {

    /** Beyond so many that do not fit, the rest of a value is left out unseen: each costs the making of the whole. */
    private static final int MOST_TRIED = 50;

    private final List<Attribute> attributes;
    private final Maker maker;
    private final Object[] contents;
    private final Node[] places;
    private final JsonReading reading;
    private final List<Part> kept = new ArrayList<>();
    private int refused;

    /** An attribute, or one element of a list. */
    private record Part(int attribute, Object content, Node place) {}

    Salvage(List<Attribute> attributes, Maker maker, Object[] contents, Node[] places, JsonReading reading) {
        this.attributes = attributes;
        this.maker = maker;
        this.contents = contents;
        this.places = places;
        this.reading = reading;
    }

    /** The value that can be made; null, with the reason noted, where none can. */
    @Nullable
    Object rest(Node node, RuntimeException unfit) {
        Optional<RuntimeException> without = tried(List.of());
        if (without.isPresent()) {
            reading.refuse(node, Refusals.made(unfit));
            return null;
        }
        add(parts());
        return made(kept);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            Attribute attribute = attributes.get(i);
            if (contents[i] == null || attribute.isRequired()) {
                continue;
            }
            int position = i;
            Node place = places[i];
            if (attribute.shape() instanceof ListShape) {
                ((Collection<?>) contents[i])
                        .forEach(each -> parts.add(
                                new Part(position, each, reading.find(each).orElse(place))));
            } else {
                parts.add(new Part(position, contents[i], place));
            }
        }
        return parts;
    }

    /** Takes as many at once as fit, and halves what does not. */
    private void add(List<Part> parts) {
        List<Part> all = new ArrayList<>(kept);
        all.addAll(parts);
        Optional<RuntimeException> unfit = parts.isEmpty() ? Optional.empty() : tried(all);
        if (unfit.isEmpty()) {
            kept.addAll(parts);
        } else if (refused >= MOST_TRIED) {
            noteUnseen(parts);
        } else if (parts.size() == 1) {
            refused++;
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
                                "from here on " + parts.size() + " parts are left out, since " + refused
                                        + " before them do not fit")
                        .mend("Mend those first."));
    }

    private Optional<RuntimeException> tried(List<Part> parts) {
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
