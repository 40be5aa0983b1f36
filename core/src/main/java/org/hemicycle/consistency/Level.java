package org.hemicycle.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Path;

/**
 * The components of one rank in one programme, with how many of them have some part.
 *
 * <p>A rule about missing parts speaks of a rank only where at least half of it has the part: elsewhere the document
 * does not use the part, and its absence says nothing.
 *
 * @param components the components of the rank
 * @param having those that have the part
 * @param part whether a component has it
 */
record Level(List<Located<Component>> components, List<Located<Component>> having, Predicate<Located<Component>> part) {

    /** The levels of all programmes that use a part. */
    static Stream<Level> using(Scope scope, Predicate<Located<Component>> part) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> of(programme, scope, part))
                .filter(Level::usesThePart);
    }

    private static Stream<Level> of(Programme programme, Scope scope, Predicate<Located<Component>> part) {
        Path path = programme.path();
        List<Located<Component>> all = scope.dossier().listComponents().stream()
                .filter(component -> component.path().isWithin(path))
                .toList();
        return Stream.of(Component.Kind.values()).flatMap(kind -> of(all, kind, part).stream());
    }

    private static Optional<Level> of(
            List<Located<Component>> all, Component.Kind kind, Predicate<Located<Component>> part) {
        List<Located<Component>> level =
                all.stream().filter(each -> each.value().kind() == kind).toList();
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(new Level(level, level.stream().filter(part).toList(), part));
    }

    boolean has(Located<Component> component) {
        return part.test(component);
    }

    private boolean usesThePart() {
        return !having.isEmpty() && having.size() * 2 >= components.size();
    }

    /** How many have the part, in words. */
    String share() {
        return having.size() + " of " + components.size();
    }
}
