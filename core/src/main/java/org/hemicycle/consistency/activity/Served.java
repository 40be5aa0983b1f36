package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * A State, or somebody of a State, for whose benefit an activity is.
 *
 * @param planned the activity
 * @param involvement who has the benefit
 * @param state the State
 */
record Served(Planned planned, Involvement involvement, Identifier state) {

    static final Look<Served> LOOK = Look.of(Matter.ACTIVITIES, Served::all);

    private static final Set<Actor.Kind> STATES = Set.of(Actor.Kind.STATE, Actor.Kind.TERRITORY);
    private static final int DEEPEST = 5;

    private static Stream<Item<Served>> all(Scope scope) {
        return ActivityList.ofProgrammes(scope)
                .flatMap(list -> list.activities().stream())
                .filter(planned -> !beneficiaries(planned).isEmpty())
                .flatMap(planned -> planned.activity().involvements().stream()
                        .filter(each -> each.role() == Involvement.Role.BENEFICIARY)
                        .flatMap(each -> each.actor().value().flatMap(actor -> stateOf(actor, scope)).stream()
                                .map(state -> new Served(planned, each, state))))
                .map(Served::item);
    }

    private static Set<Identifier> beneficiaries(Planned planned) {
        return planned.programme().orElseThrow().beneficiaries();
    }

    private Item<Served> item() {
        String key = involvement.actor().value().orElseThrow().asKey();
        return new Item<>(planned.address(), key, planned.label(), this);
    }

    /** The State that an actor is or belongs to. */
    private static Optional<Identifier> stateOf(Identifier actor, Scope scope) {
        return Stream.iterate(
                        Optional.of(actor),
                        Optional::isPresent,
                        each -> each.flatMap(part -> scope.findActor(part)).flatMap(Actor::partOf))
                .limit(DEEPEST)
                .flatMap(Optional::stream)
                .filter(each -> isState(each, scope))
                .findFirst();
    }

    private static boolean isState(Identifier actor, Scope scope) {
        return scope.findActor(actor).map(Actor::kind).filter(STATES::contains).isPresent();
    }

    Check check(Scope scope) {
        Set<Identifier> served = beneficiaries(planned);
        if (served.contains(state)
                || served.contains(involvement.actor().value().orElseThrow())) {
            return Check.passed();
        }
        List<String> names = served.stream().map(scope::nameOf).sorted().toList();
        if (!served.stream().allMatch(each -> isState(each, scope))) {
            return Check.unknown(Truth.unknown("whether " + scope.nameOf(state)
                    + " belongs to those whom the programme serves, " + String.join(", ", names)));
        }
        return planned.showing(
                Check.failed()
                        .with("beneficiary", Argument.name(scope.nameOf(state)))
                        .with(
                                "programme",
                                Argument.name(planned.programme().orElseThrow().heading()))
                        .with("served", Argument.names(names)),
                involvement.actor());
    }
}
