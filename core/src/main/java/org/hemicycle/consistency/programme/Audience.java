package org.hemicycle.consistency.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * One whom a programme with activities means to reach: a State, or somebody of one State.
 *
 * @param programme the programme
 * @param actor who is to be reached
 * @param places where that is said
 */
record Audience(Programme programme, Identifier actor, List<Stated<Identifier>> places) {

    static final Look<Audience> LOOK = Look.of(Matter.ACTIVITIES, Audience::all);

    private static final Set<Role> REACHED = EnumSet.of(Role.TARGET_GROUP, Role.BENEFICIARY);

    /** Groups of no State in particular are left out: who belongs to them is not known. */
    private static final Set<Actor.Kind> OF_ONE_STATE = EnumSet.of(
            Actor.Kind.STATE,
            Actor.Kind.TERRITORY,
            Actor.Kind.PARLIAMENT,
            Actor.Kind.MINISTRY,
            Actor.Kind.AUTHORITY,
            Actor.Kind.ELECTORAL_BODY);

    private static final Index<Map<String, Reach>> REACH = Index.of(
            "programmes with whom their activities name",
            scope -> withActivities(scope)
                    .collect(Collectors.toMap(Programme::key, programme -> Reach.of(programme, scope))));

    private static Stream<Item<Audience>> all(Scope scope) {
        return withActivities(scope).flatMap(programme -> of(programme, scope));
    }

    private static Stream<Programme> withActivities(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.activities().isEmpty());
    }

    private static Stream<Item<Audience>> of(Programme programme, Scope scope) {
        Map<Identifier, List<Stated<Identifier>>> reached = new LinkedHashMap<>();
        programme.beneficiaries().forEach(actor -> reached.put(actor, new ArrayList<>()));
        programme.involvements().stream()
                .filter(involvement -> REACHED.contains(involvement.role()))
                .map(Involvement::actor)
                .forEach(actor -> actor.value()
                        .ifPresent(value -> reached.computeIfAbsent(value, none -> new ArrayList<>())
                                .add(actor)));
        return reached.entrySet().stream()
                .filter(entry -> scope.findActor(entry.getKey())
                        .filter(actor -> OF_ONE_STATE.contains(actor.kind()))
                        .isPresent())
                .map(entry -> new Item<>(
                        programme.address(),
                        entry.getKey().asKey(),
                        scope.nameOf(entry.getKey()),
                        new Audience(programme, entry.getKey(), entry.getValue())));
    }

    /** The State, or else the largest body, that an actor belongs to. */
    private static Identifier whole(Identifier actor, Scope scope) {
        Set<Identifier> seen = new HashSet<>();
        Identifier whole = actor;
        Optional<Identifier> next = Optional.of(actor);
        while (next.isPresent() && seen.add(next.get())) {
            whole = next.get();
            next = scope.findActor(whole).flatMap(Actor::partOf);
        }
        return whole;
    }

    /** Whom the activities of a programme name: whoever is involved, and whatever their titles and places say. */
    private record Reach(Set<Identifier> wholes, Set<String> texts) {

        static Reach of(Programme programme, Scope scope) {
            Map<String, String> headings = new HashMap<>();
            scope.dossier().list(Component.class).stream()
                    .filter(component -> component.address().isWithin(programme.address()))
                    .forEach(component -> headings.put(component.address().toString(), words(component.value())));
            Set<Identifier> wholes = programme.activities().stream()
                    .flatMap(activity -> activity.involvements().stream())
                    .flatMap(involvement -> involvement.actor().value().stream())
                    .map(actor -> whole(actor, scope))
                    .collect(Collectors.toSet());
            Set<String> texts = programme.activities().stream()
                    .flatMap(activity -> texts(activity, headings))
                    .map(Name::folded)
                    .collect(Collectors.toSet());
            return new Reach(wholes, texts);
        }

        private static String words(Component component) {
            return component.title()
                    + component.involvements().stream()
                            .map(involvement -> " " + involvement.actor().asWritten())
                            .collect(Collectors.joining());
        }

        private static Stream<String> texts(Activity activity, Map<String, String> headings) {
            return Stream.of(
                            Stream.of(activity.title()),
                            activity.where().map(Stated::asWritten).stream(),
                            activity.involvements().stream()
                                    .map(involvement -> involvement.actor().asWritten()),
                            activity.serves().stream()
                                    .map(component -> headings.getOrDefault(component.toString(), "")))
                    .flatMap(texts -> texts);
        }
    }

    Check isReached(Scope scope) {
        Reach reach = scope.get(REACH).get(programme.key());
        Identifier whole = whole(actor, scope);
        boolean named = Stream.of(actor, whole)
                .flatMap(each -> scope.findActor(each).stream())
                .flatMap(each -> each.name().forms().stream())
                .map(Name::folded)
                .anyMatch(form -> reach.texts.stream().anyMatch(text -> text.contains(form)));
        return Check.requiring(
                named || reach.wholes.contains(whole),
                () -> Check.failed()
                        .with("activities", programme.activities().size())
                        .statements(places));
    }
}
