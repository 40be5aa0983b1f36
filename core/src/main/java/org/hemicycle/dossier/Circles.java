package org.hemicycle.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.actor.Actor;
import org.hemicycle.internal.Circling;
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

    private static Optional<List<Object>> find(Map<Object, Collection<?>> next) {
        Set<Object> circling = Circling.in(next);
        return circling.stream().findFirst().map(start -> walk(start, next, circling));
    }

    private static List<Object> walk(Object start, Map<Object, Collection<?>> next, Set<Object> circling) {
        Set<Object> way = new LinkedHashSet<>();
        Object node = start;
        while (way.add(node)) {
            node = next.get(node).stream()
                    .filter(circling::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<Object> all = List.copyOf(way);
        return all.subList(all.indexOf(node), all.size());
    }
}
