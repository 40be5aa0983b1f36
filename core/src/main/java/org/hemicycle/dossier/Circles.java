package org.hemicycle.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.actor.Actor;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;

/** The check that nothing comes before itself, or is a part of itself, be it by way of others. */
final class Circles {

    private Circles() {}

    static void check(Dossier dossier) {
        check(dossier, "partOf", actors(dossier, Actor::partOf));
        check(dossier, "succeeds", actors(dossier, Actor::succeeds));
        Map<String, Map<Object, Collection<?>>> parts = new LinkedHashMap<>();
        dossier.contents()
                .list()
                .forEach(located -> located.value().references().stream()
                        .filter(Reference::earlier)
                        .collect(Collectors.groupingBy(
                                Reference::attribute,
                                Collectors.mapping(Reference::to, Collectors.toUnmodifiableSet())))
                        .forEach((attribute, to) -> parts.computeIfAbsent(attribute, each -> new LinkedHashMap<>())
                                .put(located.address(), to)));
        parts.forEach((attribute, next) -> check(dossier, attribute, next));
    }

    private static Map<Object, Collection<?>> actors(Dossier dossier, Function<Actor, Optional<Identifier>> other) {
        Map<Object, Collection<?>> next = new LinkedHashMap<>();
        dossier.actors()
                .forEach(actor ->
                        other.apply(actor).ifPresent(identifier -> next.put(actor.identifier(), List.of(identifier))));
        return next;
    }

    private static void check(Dossier dossier, String attribute, Map<Object, Collection<?>> next) {
        find(next).ifPresent(circle -> {
            String way = circle.stream().map(Object::toString).collect(Collectors.joining("\", then \""));
            throw new IllegalArgumentException("Dossier \"" + dossier.name() + "\" has a circle in " + attribute
                    + ": from \"" + way + "\" and back to \"" + circle.get(0)
                    + "\"; accepted is a chain that ends, so correct or leave out one of them.");
        });
    }

    /** Takes away what leads to nothing that is left, until all is gone or what is left goes in circles. */
    private static Optional<List<Object>> find(Map<Object, Collection<?>> next) {
        Map<Object, Set<Object>> left = new LinkedHashMap<>();
        Map<Object, List<Object>> from = new HashMap<>();
        next.forEach((node, others) -> {
            left.put(node, new LinkedHashSet<>(others));
            others.forEach(other ->
                    from.computeIfAbsent(other, each -> new ArrayList<>()).add(node));
        });
        Deque<Object> ends = new ArrayDeque<>(from.keySet());
        ends.removeIf(left::containsKey);
        while (!ends.isEmpty()) {
            Object end = ends.pop();
            left.remove(end);
            for (Object node : from.getOrDefault(end, List.of())) {
                Set<Object> others = left.get(node);
                if (others != null && others.remove(end) && others.isEmpty()) {
                    ends.push(node);
                }
            }
        }
        return left.keySet().stream().findFirst().map(start -> walk(start, left));
    }

    private static List<Object> walk(Object start, Map<Object, Set<Object>> left) {
        List<Object> way = new ArrayList<>();
        Object node = start;
        while (!way.contains(node)) {
            way.add(node);
            node = left.get(node).iterator().next();
        }
        return way.subList(way.indexOf(node), way.size());
    }
}
