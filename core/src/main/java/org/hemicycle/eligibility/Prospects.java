package org.hemicycle.eligibility;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * Whether a State can do an act about another convention, or may ever have done it, by the routes of that convention
 * alone.
 *
 * <p>A State that no route has ever been meant for has not joined, whatever its record leaves out.
 */
final class Prospects {

    /** What is asked for, so that it is asked once in a run. */
    private record Key(
            Identifier state, Identifier convention, Set<Act> acts, Question question, Optional<Identifier> apart) {}

    private enum Question {
        EVER,
        NOW,
        UNINVITED
    }

    private final Scope scope;
    private final Identifier state;
    private final Set<Identifier> visited;

    Prospects(Scope scope, Identifier state) {
        this(scope, state, Set.of());
    }

    private Prospects(Scope scope, Identifier state, Set<Identifier> visited) {
        this.scope = scope;
        this.state = state;
        this.visited = visited;
    }

    /** Whether nothing is left out that would lead back to where the question came from. */
    boolean areWhole() {
        return visited.isEmpty();
    }

    /** The acts that a phrase about another convention asks for. */
    static Set<Act> acts(Who.Simple simple) {
        if (simple instanceof Who.SignatoryOf) {
            return EnumSet.of(Act.SIGN, Act.SIGN_DEFINITIVELY);
        }
        if (simple instanceof Who.AccededTo || simple instanceof Who.AccededBefore) {
            return EnumSet.of(Act.ACCEDE);
        }
        return simple instanceof Who.PartyTo
                ? EnumSet.of(Act.SIGN_DEFINITIVELY, Act.RATIFY, Act.ACCEDE)
                : EnumSet.allOf(Act.class);
    }

    /**
     * Whether a route with one of the acts has ever been meant for the State; yes where the convention is not known.
     */
    Truth everHad(Identifier convention, Set<Act> acts) {
        return ask(Question.EVER, Optional.empty(), convention, acts, route -> true);
    }

    /** Whether the State can do one of the acts now, perhaps on invitation. */
    Truth has(Identifier convention, Set<Act> acts) {
        return ask(Question.NOW, Optional.empty(), convention, acts, this::isNotOver);
    }

    /** Whether it can without an invitation. */
    Truth hasWithoutInvitation(Identifier convention, Set<Act> acts) {
        return ask(
                Question.UNINVITED,
                Optional.empty(),
                convention,
                acts,
                route -> isNotOver(route) && route.invitation().isEmpty());
    }

    /** Whether it can without joining a further convention at once. */
    Truth hasApartFrom(Identifier joint, Identifier convention, Set<Act> acts) {
        return ask(
                Question.NOW,
                Optional.of(joint),
                convention,
                acts,
                route -> isNotOver(route) && !route.conditions().contains(new Condition.AcceptedTogether(joint)));
    }

    private boolean isNotOver(AccessRoute route) {
        return route.openUntil().filter(scope.day()::isAfter).isEmpty();
    }

    private Truth ask(
            Question question,
            Optional<Identifier> apart,
            Identifier number,
            Set<Act> acts,
            Predicate<AccessRoute> routes) {
        Key key = new Key(state, number, acts, question, apart);
        Supplier<Truth> answer = () -> scope.reference()
                .findConvention(number)
                .map(convention -> ask(convention, acts, routes, question == Question.EVER))
                .orElse(Truth.YES);
        return visited.isEmpty() || scope.knows(key) ? scope.once(key, answer) : answer.get();
    }

    private Truth ask(Convention convention, Set<Act> acts, Predicate<AccessRoute> routes, boolean everBefore) {
        if (visited.contains(convention.number()) || convention.routes().isEmpty()) {
            return Truth.unknown("the routes into " + convention.number());
        }
        Set<Identifier> further = new HashSet<>(visited);
        further.add(convention.number());
        Applicant applicant = new Applicant(scope, state, convention, new Prospects(scope, state, further));
        Truth barred = everBefore
                ? Truth.NO
                : convention.closures().stream()
                        .map(closure -> closure.who()
                                .admits(simple -> applicant.told(simple).truth()))
                        .reduce(Truth.NO, Truth::or);
        return convention.routes().stream()
                .filter(routes)
                .filter(route -> route.acts().stream().anyMatch(acts::contains))
                .map(route -> route.who().admits(simple -> fact(simple, route, applicant, everBefore)))
                .reduce(Truth.NO, Truth::or)
                .and(barred.not());
    }

    /**
     * A standing that was held once may have opened a route then; who is not known to have taken part can be invited.
     */
    private Truth fact(Who.Simple simple, AccessRoute route, Applicant applicant, boolean everBefore) {
        Truth now = applicant.told(simple).truth();
        if (simple instanceof Who.TookPartInElaboration && route.invitation().isPresent() && now.isUnknown()) {
            return Truth.NO;
        }
        boolean before = everBefore
                && simple instanceof Who.HolderOf who
                && !scope.listStandings(
                                state, Standing.Kind.valueOf(who.holding().name()), who.body())
                        .isEmpty();
        return before && now.isNo() ? Truth.unknown("whether it acted while it had that standing") : now;
    }
}
