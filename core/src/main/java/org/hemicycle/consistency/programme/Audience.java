package org.hemicycle.consistency.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * One whom a programme with activities means to reach: a State, somebody of one State, or a group that a component of
 * the programme names.
 *
 * @param programme the programme
 * @param actor who is to be reached, where it is known who that is
 * @param names what it is called
 * @param isGroup whether it is a group, of which it is not known who belongs to it
 * @param places where it is said that they are to be reached
 */
record Audience(
        Programme programme,
        Optional<Identifier> actor,
        Set<String> names,
        boolean isGroup,
        List<Stated<Identifier>> places) {

    static final Look<Audience> LOOK = Look.of(Matter.ACTIVITIES, Audience::all);

    private static final Set<Role> REACHED = EnumSet.of(Role.TARGET_GROUP, Role.BENEFICIARY);

    private static final Set<Actor.Kind> OF_ONE_STATE = EnumSet.of(
            Actor.Kind.STATE,
            Actor.Kind.TERRITORY,
            Actor.Kind.PARLIAMENT,
            Actor.Kind.MINISTRY,
            Actor.Kind.AUTHORITY,
            Actor.Kind.ELECTORAL_BODY);

    private static final Set<Actor.Kind> GROUPS =
            EnumSet.of(Actor.Kind.GROUP, Actor.Kind.NETWORK, Actor.Kind.CIVIL_SOCIETY, Actor.Kind.ACADEMIA);

    /** Which States belong to such a group is a matter of law, and an activity for one of them reaches it. */
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:states?|countr(?:y|ies)|[eé]tats?|pays)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** By whom something is to be reached: one whose identifier is known, or words. */
    private record Key(Optional<Identifier> actor, String words) {
        static Key of(Stated<Identifier> actor) {
            return new Key(actor.value(), actor.value().isPresent() ? "" : Name.folded(actor.asWritten()));
        }

        static Key of(Identifier actor) {
            return new Key(Optional.of(actor), "");
        }

        String key() {
            return actor.map(Identifier::asKey).orElse(words);
        }
    }

    private static Stream<Item<Audience>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.activities().isEmpty())
                .flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<Audience>> of(Programme programme, Scope scope) {
        List<Component> components = scope.dossier().list(Component.class).stream()
                .filter(component -> component.address().isWithin(programme.address()))
                .map(Located::value)
                .toList();
        Map<Key, List<Stated<Identifier>>> reached = new LinkedHashMap<>();
        programme.beneficiaries().forEach(actor -> reached.put(Key.of(actor), new ArrayList<>()));
        reached(programme, components)
                .forEach(actor -> reached.computeIfAbsent(Key.of(actor), none -> new ArrayList<>())
                        .add(actor));
        Set<Citation> named = places(components);
        return reached.entrySet().stream()
                .flatMap(entry -> of(programme, entry.getKey(), entry.getValue(), named, scope).stream());
    }

    private static Stream<Stated<Identifier>> reached(Programme programme, List<Component> components) {
        return Stream.concat(
                        programme.involvements().stream(),
                        components.stream().flatMap(component -> component.involvements().stream()))
                .filter(involvement -> REACHED.contains(involvement.role()))
                .map(Involvement::actor);
    }

    /** Those that a programme and its components say are to be reached, where it is known who that is. */
    static Stream<Identifier> actors(Programme programme, List<Component> components) {
        return Stream.concat(
                programme.beneficiaries().stream(),
                reached(programme, components).flatMap(actor -> actor.value().stream()));
    }

    /** Where the components of a programme stand, and where they say who is involved. */
    private static Set<Citation> places(List<Component> components) {
        return components.stream()
                .flatMap(component -> Stream.concat(
                        component.citation().stream(),
                        component.involvements().stream()
                                .flatMap(involvement -> involvement.actor().citation().stream())))
                .map(Citation::bare)
                .collect(Collectors.toSet());
    }

    private static Optional<Item<Audience>> of(
            Programme programme, Key key, List<Stated<Identifier>> places, Set<Citation> named, Scope scope) {
        Optional<Actor> actor = key.actor().flatMap(scope::findActor);
        boolean isOfOneState =
                actor.map(Actor::kind).filter(OF_ONE_STATE::contains).isPresent();
        List<Stated<Identifier>> ofComponents = places.stream()
                .filter(place -> place.citation()
                        .map(Citation::bare)
                        .filter(named::contains)
                        .isPresent())
                .toList();
        boolean isGroup = !isOfOneState
                && !ofComponents.isEmpty()
                && (key.actor().isEmpty()
                        || actor.map(Actor::kind).filter(GROUPS::contains).isPresent());
        Set<String> names = new LinkedHashSet<>();
        actor.ifPresent(found -> names.addAll(found.name().forms()));
        if (actor.isEmpty()) {
            places.forEach(place -> names.add(place.asWritten()));
        }
        names.removeIf(String::isBlank);
        if (names.isEmpty() || !isOfOneState && (!isGroup || areStates(names))) {
            return Optional.empty();
        }
        String label =
                key.actor().map(scope::nameOf).orElseGet(() -> names.iterator().next());
        return Optional.of(new Item<>(
                programme.address(),
                key.key(),
                label,
                new Audience(programme, key.actor(), names, isGroup, isGroup ? ofComponents : places)));
    }

    private static boolean areStates(Set<String> names) {
        return names.stream().anyMatch(name -> STATES.matcher(name).find());
    }

    Check isReached(Scope scope) {
        Reach reach = Reach.in(programme, scope);
        boolean isNamed = actor.filter(each -> reach.names(each, scope)).isPresent()
                || isGroup && names.stream().anyMatch(reach::namesGroup);
        return Check.requiring(isNamed, () -> {
            Check failure = Check.failed()
                    .with("programme", Argument.name(programme.heading()))
                    .with("activities", programme.activities().size())
                    .statements(places);
            return isGroup ? failure.asNote() : failure;
        });
    }
}
