package org.hemicycle.eligibility;

import java.util.List;
import java.util.function.Supplier;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.truth.Truth;

/** What one route offers a State, of which the reasons are told when somebody asks for its assessment. */
final class OfferedRoute {

    private final AccessRoute route;
    private final Answer who;
    private final Supplier<List<Presupposition>> presupposing;
    private final List<Answer> conditions;
    private final Truth conditionsHold;
    private final boolean over;
    private List<Presupposition> presupposes;

    OfferedRoute(
            AccessRoute route,
            Answer who,
            Supplier<List<Presupposition>> presupposing,
            List<Answer> conditions,
            boolean over) {
        this.route = route;
        this.who = who;
        this.presupposing = presupposing;
        this.conditions = conditions;
        this.conditionsHold = holdTogether(conditions);
        this.over = over;
    }

    private static Truth holdTogether(List<Answer> conditions) {
        Truth all = Truth.YES;
        for (Answer condition : conditions) {
            all = all.and(condition.truth());
        }
        return all;
    }

    AccessRoute route() {
        return route;
    }

    /** Whether it is meant for the State. */
    Truth who() {
        return who.truth();
    }

    List<Presupposition> presupposes() {
        if (presupposes == null) {
            presupposes = presupposing.get();
        }
        return presupposes;
    }

    Truth conditionsHold() {
        return conditionsHold;
    }

    boolean over() {
        return over;
    }

    boolean isByInvitation() {
        return route.invitation().isPresent();
    }

    Truth isOpen() {
        return who().and(conditionsHold);
    }

    RouteAssessment assessment() {
        return new RouteAssessment(
                route,
                who.reason(),
                presupposes(),
                conditions.stream().map(Answer::reason).toList(),
                over);
    }
}
