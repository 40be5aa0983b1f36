package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.internal.Phrase;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/**
 * The components of one rank in one programme, for rules about parts that some of them have and others lack.
 *
 * <p>Example: {@code Level.judged(scope, component -> component.value().objective().isPresent())} gives each theme,
 * section or area that lacks an objective while most of its rank state one, and otherwise the rank as a whole.
 */
public final class Level {

    private Level() {}

    /**
     * What a rule about a part judges: the components of each rank, or the rank as a whole.
     *
     * @param scope what may be looked at
     * @param part whether a component has the part
     * @return what is judged, as {@link Siblings#judged} has it
     */
    public static Stream<Item<Siblings.Judged<Located<Component>>>> judged(
            Scope scope, Predicate<Located<Component>> part) {
        return ranks(scope, part).flatMap(Siblings::judged);
    }

    /**
     * The same without priorities: a priority is itself what is aimed at, and need not say how it is pursued.
     *
     * @param scope what may be looked at
     * @param part whether a component has the part
     * @return what is judged, as {@link Siblings#judged} has it
     */
    public static Stream<Item<Siblings.Judged<Located<Component>>>> judgedButPriorities(
            Scope scope, Predicate<Located<Component>> part) {
        return ranks(scope, part)
                .filter(rank -> rank.list().value() != Component.Kind.PRIORITY)
                .flatMap(Siblings::judged);
    }

    /**
     * Where a component that lacks a part stands.
     *
     * @param component the component
     * @return its place, quoting its title
     */
    public static List<Citation> title(Located<Component> component) {
        requireNonNull(component, "component");
        return List.of(component.place().quoting(component.value().title()));
    }

    private static Stream<Siblings<Located<Component>>> ranks(Scope scope, Predicate<Located<Component>> part) {
        requireNonNull(scope, "scope");
        requireNonNull(part, "part");
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope, part));
    }

    private static Stream<Siblings<Located<Component>>> of(
            Programme programme, Scope scope, Predicate<Located<Component>> part) {
        Address address = programme.address();
        Map<Component.Kind, List<Located<Component>>> byRank = scope.dossier().list(Component.class).stream()
                .filter(component -> component.address().isWithin(address))
                .collect(Collectors.groupingBy(
                        component -> component.value().kind(),
                        () -> new EnumMap<>(Component.Kind.class),
                        Collectors.toList()));
        return byRank.entrySet().stream().map(rank -> of(programme, rank.getKey(), rank.getValue(), part));
    }

    private static Siblings<Located<Component>> of(
            Programme programme,
            Component.Kind kind,
            List<Located<Component>> rank,
            Predicate<Located<Component>> part) {
        String name = Phrase.of(kind);
        return Siblings.of(
                new Item<>(
                        programme.address(),
                        name,
                        programme.name().common() + ", components of the rank " + name,
                        kind),
                rank.stream()
                        .map(each -> Item.of(each.address(), each.value().heading(), each))
                        .toList(),
                part);
    }
}
