package org.hemicycle.consistency.statement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.view.TwoStandings;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.StatedStanding;
import org.hemicycle.programme.Component;
import org.hemicycle.reference.Grant;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** What a document states as current, and which may have ended by its date. */
interface Outdated {

    Look<Outdated> LOOK = Look.ofFacts(Matter.STANDINGS, Outdated::all);

    /**
     * Standings about which the reference data know enough, and parts that somebody has whose tasks another took over.
     */
    static Stream<Item<Outdated>> all(Scope scope) {
        return Stream.concat(Membership.all(scope), Part.all(scope));
    }

    Check check(Scope scope);

    /**
     * A standing as one document states it.
     *
     * @param stated the places
     */
    record Membership(List<StatedStanding> stated) implements Outdated {

        private record Key(Subject.Pair pair, Standing.Kind kind, Identifier document) {}

        static Stream<Item<Outdated>> all(Scope scope) {
            Map<Key, List<StatedStanding>> standings = StatedStanding.all(scope).stream()
                    .filter(each -> each.until().isEmpty())
                    .collect(Collectors.groupingBy(
                            each -> new Key(each.pair(), each.kind(), each.at().document()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            return standings.entrySet().stream()
                    .filter(entry -> isKnown(entry.getKey(), scope))
                    .filter(entry -> !isFollowed(entry.getKey(), scope))
                    .map(entry -> new Item<>(
                            entry.getKey().pair().address(),
                            entry.getKey().kind() + " in " + entry.getKey().document(),
                            Labels.of(entry.getKey().pair(), scope),
                            new Membership(entry.getValue())));
        }

        private static boolean isKnown(Key key, Scope scope) {
            return ends(key.pair(), key.kind(), scope).findAny().isPresent()
                    || scope.reference()
                            .findGrant(key.kind(), key.pair().second())
                            .filter(Grant::complete)
                            .isPresent();
        }

        private static Stream<ExtendedDate> ends(Subject.Pair pair, Standing.Kind kind, Scope scope) {
            return scope.reference().standingsByHolder().getOrDefault(pair.first(), List.of()).stream()
                    .filter(standing -> standing.kind() == kind && standing.in().equals(pair.second()))
                    .flatMap(standing -> standing.until().stream());
        }

        /** An observer who became a member is told of as one who was an observer. */
        private static boolean isFollowed(Key key, Scope scope) {
            return TwoStandings.all(scope)
                    .filter(two -> two.pair().equals(key.pair()))
                    .anyMatch(two -> two.lowerKind() == key.kind());
        }

        @Override
        public Check check(Scope scope) {
            StatedStanding first = stated.get(0);
            Identifier document = first.at().document();
            Optional<ExtendedDate> date = CitedDocuments.in(scope).dateOf(document);
            Truth held = date.flatMap(this::bounds)
                    .map(days -> days.stream()
                            .map(day -> scope.reference().holds(first.holder(), first.kind(), first.body(), day))
                            .reduce(Truth::or)
                            .orElseThrow())
                    .orElseGet(() -> Truth.unknown(
                            "the date of " + CitedDocuments.in(scope).titleOf(document)));
            return Check.requiring(held, () -> failed(first, scope));
        }

        /** The first and the last day that the date can mean. */
        private Optional<List<Day>> bounds(ExtendedDate date) {
            return date.earliest().flatMap(from -> date.latest().map(to -> List.of(Day.of(from), Day.of(to))));
        }

        private Check failed(StatedStanding first, Scope scope) {
            Optional<ExtendedDate> end =
                    ends(first.pair(), first.kind(), scope).max(Comparator.comparing(ExtendedDate::toString));
            return Check.failed()
                    .with("standing", first.kind())
                    .with("until", end)
                    .statements(stated.stream().map(StatedStanding::stated).toList())
                    .evidence(
                            scope
                                    .reference()
                                    .findGrant(first.kind(), first.body())
                                    .map(grant -> grant.basis().citation())
                                    .stream()
                                    .toList());
        }
    }

    /**
     * A part that somebody has in a programme or component.
     *
     * @param involvement the part
     * @param successor who took over the tasks
     */
    record Part(Involvement involvement, Actor successor) implements Outdated {

        static Stream<Item<Outdated>> all(Scope scope) {
            Map<Identifier, Actor> successors = Stream.concat(
                            scope.dossier().actors().stream(), scope.reference().actors().values().stream())
                    .filter(actor -> actor.succeeds().isPresent())
                    .collect(Collectors.toMap(
                            actor -> actor.succeeds().orElseThrow(),
                            actor -> actor,
                            (one, other) -> one.identifier().compareTo(other.identifier()) <= 0 ? one : other));
            return successors.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            scope.dossier().programmes().stream()
                                    .flatMap(programme ->
                                            of(programme.address(), programme.involvements(), successors, scope)),
                            scope.dossier().list(Component.class).stream()
                                    .flatMap(component -> of(
                                            component.address(),
                                            component.value().involvements(),
                                            successors,
                                            scope)));
        }

        private static Stream<Item<Outdated>> of(
                Address address, List<Involvement> involvements, Map<Identifier, Actor> successors, Scope scope) {
            return involvements.stream()
                    .filter(involvement -> involvement
                            .actor()
                            .value()
                            .filter(successors::containsKey)
                            .isPresent())
                    .map(involvement -> new Item<>(
                            address,
                            involvement.role() + " "
                                    + involvement.actor().value().orElseThrow(),
                            scope.nameOf(involvement.actor().value().orElseThrow()),
                            new Part(
                                    involvement,
                                    successors.get(involvement.actor().value().orElseThrow()))));
        }

        @Override
        public Check check(Scope scope) {
            Optional<ExtendedDate> written = involvement
                    .actor()
                    .citation()
                    .map(Citation::document)
                    .flatMap(document -> CitedDocuments.in(scope).dateOf(document));
            Optional<ExtendedDate> established = successor.established().flatMap(stated -> stated.value());
            Truth current = established
                    .map(day -> written.map(day::after)
                            .orElseGet(() -> Truth.unknown("the date of the document that names "
                                    + involvement.actor().asWritten())))
                    .orElseGet(() -> Truth.unknown(
                            "the day from which " + successor.name().common() + " exists"));
            return Check.requiring(
                    current,
                    () -> Check.failed()
                            .with("role", involvement.role())
                            .with("successor", successor.name())
                            .with("since", established)
                            .evidence(involvement.actor())
                            .evidence(successor.established().stream()
                                    .flatMap(stated -> stated.evidence().stream())
                                    .toList()));
        }
    }
}
