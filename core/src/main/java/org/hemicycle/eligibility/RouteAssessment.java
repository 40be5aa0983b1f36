package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.internal.Phrase;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * What one route into a convention offers a State on a day. Immutable and thread-safe.
 *
 * @param route the route
 * @param who whether it is meant for the State
 * @param presupposes what the State has to have done about other conventions for the route to be meant for it, which it
 *     has not done or is not known to have done; empty where that is not what is lacking, and where the State can
 *     neither have done it nor do it
 * @param conditions whether its conditions hold, the days on which it is open among them
 * @param over whether the route is closed for good
 */
public record RouteAssessment(
        AccessRoute route, Reason who, List<Presupposition> presupposes, List<Reason> conditions, boolean over)
        implements Serializable {

    /**
     * What the routes into a convention offer a State, asked by a rule, which sees the day only as something to compare
     * with.
     *
     * @param state the State
     * @param convention the convention
     * @param scope the dossier, the reference data and the day
     * @return the assessments of all routes
     * @throws IllegalArgumentException if the convention is not among the reference data
     */
    public static List<RouteAssessment> all(Identifier state, Identifier convention, Scope scope) {
        requireNonNull(state, "state");
        requireNonNull(convention, "convention");
        requireNonNull(scope, "scope");
        return new Assessor(scope, scope.day(), state, scope.reference().convention(convention)).assessments();
    }

    /** Keeps copies. */
    public RouteAssessment {
        requireNonNull(route, "route");
        requireNonNull(who, "who");
        requireNonNull(presupposes, "presupposes");
        requireNonNull(conditions, "conditions");
        presupposes = List.copyOf(presupposes);
        conditions = List.copyOf(conditions);
    }

    /** {@return whether the route needs an invitation} */
    public boolean isByInvitation() {
        return route.invitation().isPresent();
    }

    /** {@return whether all conditions hold} */
    public Truth conditionsHold() {
        return conditions.stream().map(Reason::truth).reduce(Truth.YES, Truth::and);
    }

    /** {@return whether the route is open to the State: by its own act, or once it is invited} */
    public Truth isOpen() {
        return who.truth().and(conditionsHold());
    }

    /** {@return what does not hold, or is not known to hold} */
    List<String> unmet() {
        List<String> unmet =
                new ArrayList<>(presupposes.stream().map(Presupposition::first).toList());
        conditions.stream()
                .filter(condition -> !condition.truth().isYes())
                .map(Reason::text)
                .forEach(unmet::add);
        return unmet;
    }

    /** {@return the route as a reason} */
    Reason reason() {
        List<Reason> below = new ArrayList<>();
        below.add(who);
        below.addAll(conditions);
        return Reason.builder()
                .from(Reason.allOf("route " + route.key() + " (" + offer() + ") is open", below))
                .law(route.basis())
                .build();
    }

    private String offer() {
        String acts = String.join(
                ", ", route.acts().stream().map(act -> Phrase.of(act)).toList());
        return isByInvitation() ? acts + " on invitation" : acts;
    }

    @Override
    public String toString() {
        return route.key() + " (" + offer() + "): " + isOpen();
    }
}
