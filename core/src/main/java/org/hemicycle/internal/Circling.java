package org.hemicycle.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leads back to itself by way of what it leads to, in work that grows with the links.
 *
 * <p>Example: where a leads to b, b to a and to c, and c to c2, those are a and b.
 *
 * @param <T> the type of what leads to one another
 */
public final class Circling<T> {

    private final Map<T, ? extends Collection<? extends T>> next;
    private final Map<T, List<T>> from = new HashMap<>();
    private final Set<T> seen = new HashSet<>();
    private final List<T> finished = new ArrayList<>();

    private Circling(Map<T, ? extends Collection<? extends T>> next) {
        this.next = next;
        next.forEach((node, others) -> others.forEach(
                other -> from.computeIfAbsent(other, each -> new ArrayList<>()).add(node)));
    }

    /**
     * All that leads back to itself.
     *
     * @param next what each leads to
     * @param <T> the type of what leads to one another
     * @return those that do, in the order of the map; not what only leads to a circle, or away from one
     */
    public static <T> Set<T> in(Map<T, ? extends Collection<? extends T>> next) {
        return new Circling<>(next).find();
    }

    /** What reaches one another is found from what was finished last on, against the links. */
    private Set<T> find() {
        next.keySet().forEach(this::finish);
        Collections.reverse(finished);
        Set<T> circling = new HashSet<>();
        Set<T> told = new HashSet<>();
        for (T node : finished) {
            List<T> together = together(node, told);
            if (together.size() > 1 || next(node).contains(node)) {
                circling.addAll(together);
            }
        }
        Set<T> inOrder = new LinkedHashSet<>(next.keySet());
        inOrder.retainAll(circling);
        return inOrder;
    }

    private Collection<? extends T> next(T node) {
        Collection<? extends T> known = next.get(node);
        return known == null ? List.of() : known;
    }

    private record Step<T>(T node, Iterator<? extends T> rest) {}

    /** Notes each after all that it leads to. */
    private void finish(T start) {
        Deque<Step<T>> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            Step<T> step = way.peek();
            if (step.rest().hasNext()) {
                enter(step.rest().next(), way);
            } else {
                finished.add(way.pop().node());
            }
        }
    }

    private void enter(T node, Deque<Step<T>> way) {
        if (seen.add(node)) {
            way.push(new Step<>(node, next(node).iterator()));
        }
    }

    private List<T> together(T start, Set<T> told) {
        List<T> all = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>(told.add(start) ? List.of(start) : List.of());
        while (!open.isEmpty()) {
            T node = open.pop();
            all.add(node);
            from.getOrDefault(node, List.of()).stream().filter(told::add).forEach(open::push);
        }
        return all;
    }
}
