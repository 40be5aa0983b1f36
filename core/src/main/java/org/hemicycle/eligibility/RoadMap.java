package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.internal.Phrase;
import org.hemicycle.rule.Scope;

/** The steps that remain between a State and a convention. */
final class RoadMap {

    private static final String SIGN = "sign";
    private static final String ACCEDE = "deposit the instrument of accession";
    private static final String RATIFY = "deposit the instrument of ratification, acceptance or approval";

    private final Convention convention;
    private final List<RouteAssessment> routes;
    private final Scope scope;

    RoadMap(Convention convention, List<RouteAssessment> routes, Scope scope) {
        this.convention = convention;
        this.routes = routes;
        this.scope = scope;
    }

    List<String> steps(Access access) {
        if (access instanceof Access.Entitled entitled) {
            return ownActs(entitled.acts());
        }
        if (access instanceof Access.Signatory) {
            return List.of(RATIFY + effect(Trigger.RATIFY));
        }
        if (access instanceof Access.Invited invited) {
            return invitedSteps(invited.until().earliest());
        }
        if (access instanceof Access.Ceased ceased) {
            return steps(ceased.since());
        }
        if (access instanceof Access.InvitationLapsed) {
            return List.of("ask for an extension or a new invitation");
        }
        if (access instanceof Access.InvitationPending) {
            String own = signsOnInvitation() ? SIGN : ACCEDE;
            return List.of("await the decision on the request", own + " within the validity of the invitation");
        }
        if (access instanceof Access.MayRequestInvitation request) {
            return requestSteps(route(request.route()));
        }
        return access instanceof Access.NotYet notYet
                ? notYet.unmet().stream().map(unmet -> "first: " + unmet).toList()
                : List.of();
    }

    private List<String> ownActs(Set<Act> acts) {
        if (acts.contains(Act.ACCEDE)) {
            return List.of(ACCEDE + effect(Trigger.ACCEDE));
        }
        boolean definitively = acts.contains(Act.SIGN_DEFINITIVELY);
        return List.of(
                definitively ? "sign, or sign without reservation as to ratification and be bound" : SIGN,
                RATIFY + effect(Trigger.RATIFY));
    }

    private List<String> requestSteps(RouteAssessment route) {
        Invitation invitation = route.route().invitation().orElseThrow();
        List<String> steps = new ArrayList<>();
        steps.add("write to ask for an invitation");
        if (invitation.consultation() == Invitation.Consultation.REQUIRED) {
            steps.add("consultation of the Parties");
        }
        steps.add("decision by "
                + invitation
                        .decidedBy()
                        .map(body -> "the " + scope.nameOf(body))
                        .orElse("the Parties") + " ("
                + Phrase.of(invitation.consent()) + ")");
        steps.addAll(ownActs(route.route().acts()));
        return steps;
    }

    private List<String> invitedSteps(Optional<LocalDate> safe) {
        return signsOnInvitation()
                ? List.of(
                        SIGN
                                + safe.map(day -> "; the latest safe day is " + day)
                                        .orElse(""),
                        RATIFY + effect(Trigger.RATIFY))
                : List.of(ACCEDE + safe.map(this::latestSafe).orElse(effect(Trigger.ACCEDE)));
    }

    /** Some conventions invite to sign, not to accede. */
    private boolean signsOnInvitation() {
        return routes.stream()
                .filter(RouteAssessment::isByInvitation)
                .filter(route -> !route.who().truth().isNo())
                .anyMatch(route -> !route.route().acts().contains(Act.ACCEDE));
    }

    /** The last day that is within the validity on every reading, and what a deposit on it would bring. */
    private String latestSafe(LocalDate day) {
        return "; the latest safe day is " + day
                + convention
                        .forecast(Trigger.ACCEDE, day)
                        .map(effect -> ", and a deposit on it would take effect on " + effect)
                        .orElse("");
    }

    private String effect(Trigger act) {
        return convention
                .takesEffect(act)
                .map(rule -> "; it takes effect: " + rule.delay())
                .orElse("");
    }

    private RouteAssessment route(String key) {
        return routes.stream()
                .filter(route -> route.route().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
