package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;

/** The steps that remain between a State and a convention. */
final class RoadMap {

    private static final String SIGN = "sign";
    private static final String ACCEDE = "deposit the instrument of accession";
    private static final String RATIFY = "deposit the instrument of ratification, acceptance or approval";

    private final Convention convention;
    private final List<RouteAssessment> routes;
    private final Scope scope;
    private final Identifier state;

    RoadMap(Convention convention, List<RouteAssessment> routes, Scope scope, Identifier state) {
        this.convention = convention;
        this.routes = routes;
        this.scope = scope;
        this.state = state;
    }

    List<String> steps(Access access) {
        if (access instanceof Access.Entitled entitled) {
            return ownActs(route(entitled.route()));
        }
        if (access instanceof Access.OnCondition condition) {
            return onCondition(route(condition.route()));
        }
        if (access instanceof Access.Signatory) {
            return List.of(consent(RATIFY, Trigger.RATIFY, signed()));
        }
        if (access instanceof Access.Invited invited) {
            return invitedSteps(invited.until().earliest());
        }
        if (access instanceof Access.Ceased ceased) {
            return steps(ceased.since());
        }
        if (access instanceof Access.LastRecorded last) {
            return steps(last.last());
        }
        if (access instanceof Access.Unrecorded unrecorded) {
            return steps(unrecorded.law());
        }
        if (access instanceof Access.InvitationLapsed) {
            return List.of(
                    ActsInWords.pendingExtension(scope, state, convention.number())
                                    .isPresent()
                            ? "await the decision on the extension that has been asked for, or ask for a new invitation"
                            : "ask for an extension or a new invitation");
        }
        if (access instanceof Access.InvitationPending) {
            String own = signsOnInvitation() ? SIGN : ACCEDE;
            return List.of("await the decision on the request", own + " within the validity of the invitation");
        }
        if (access instanceof Access.MayRequestInvitation request) {
            return requestSteps(route(request.route()));
        }
        return access instanceof Access.NotYet notYet
                ? notYet.unmet().stream().map(RoadMap::first).toList()
                : List.of();
    }

    private static String first(String unmet) {
        return "first: " + unmet.replaceFirst(" first$", "");
    }

    private List<String> onCondition(RouteAssessment route) {
        List<String> steps = new ArrayList<>();
        route.presupposes()
                .forEach(first -> steps.add(first.attainable() ? first(first.first()) : "only if " + first.once()));
        steps.addAll(ownActs(route));
        return steps;
    }

    private List<String> ownActs(RouteAssessment assessment) {
        AccessRoute route = assessment.route();
        boolean accedes = route.acts().contains(Act.ACCEDE);
        boolean signs = route.acts().contains(Act.SIGN);
        if (accedes) {
            String text = signs ? ACCEDE + ", or sign and ratify" : ACCEDE;
            return List.of(consent(text, Trigger.ACCEDE, Optional.of(route)));
        }
        boolean definitively = route.acts().contains(Act.SIGN_DEFINITIVELY);
        return List.of(
                definitively ? "sign, or sign without reservation as to ratification and be bound" : SIGN,
                consent(RATIFY, Trigger.RATIFY, Optional.of(route)));
    }

    private List<String> requestSteps(RouteAssessment route) {
        Invitation invitation = route.route().invitation().orElseThrow();
        List<String> steps = new ArrayList<>();
        steps.add("write to ask for an invitation");
        consultation(invitation.consultation()).ifPresent(steps::add);
        steps.add("decision by "
                + invitation
                        .decidedBy()
                        .map(body -> "the " + scope.nameOf(body))
                        .orElse("the Parties") + " ("
                + invitation.consent().phrase() + ")");
        steps.addAll(ownActs(route));
        return steps;
    }

    private static Optional<String> consultation(Invitation.Consultation consultation) {
        return switch (consultation) {
            case REQUIRED -> Optional.of("consultation of the Parties");
            case REQUIRED_OF_FOLLOW_UP_BODY -> Optional.of("consultation of the follow-up committee, once established");
            case REQUIRED_OF_ASSEMBLY -> Optional.of("consultation of the Parliamentary Assembly");
            case NOT_NAMED, NOT_ESTABLISHED -> Optional.empty();
        };
    }

    private List<String> invitedSteps(Optional<LocalDate> last) {
        Optional<AccessRoute> route = first(RouteAssessment::isByInvitation);
        Optional<LocalDate> safe = last.filter(day -> !scope.day().isAfter(day));
        return signsOnInvitation()
                ? List.of(
                        SIGN
                                + safe.map(day -> "; the latest safe day is " + day)
                                        .orElse(""),
                        consent(RATIFY, Trigger.RATIFY, route))
                : List.of(safe.map(day -> ACCEDE + latestSafe(day) + joint(route, Trigger.ACCEDE))
                        .orElseGet(() -> consent(ACCEDE, Trigger.ACCEDE, route)));
    }

    /** Some conventions invite to sign, not to accede. */
    private boolean signsOnInvitation() {
        return routes.stream()
                .filter(RouteAssessment::isByInvitation)
                .filter(route -> !route.who().truth().isNo())
                .anyMatch(route -> !route.route().acts().contains(Act.ACCEDE));
    }

    /** The route on which a signatory ratifies. */
    private Optional<AccessRoute> signed() {
        return first(route -> route.route().acts().contains(Act.RATIFY));
    }

    private Optional<AccessRoute> first(Predicate<RouteAssessment> wanted) {
        return routes.stream()
                .filter(wanted)
                .filter(route -> !route.over() && !route.who().truth().isNo())
                .map(RouteAssessment::route)
                .findFirst();
    }

    /** The last day that is within the validity on every reading, and what a deposit on it would bring. */
    private String latestSafe(LocalDate day) {
        return "; the latest safe day is " + day
                + convention
                        .forecast(Trigger.ACCEDE, day)
                        .map(effect -> ", and a deposit on it would take effect on " + effect)
                        .orElse("");
    }

    private String consent(String deposit, Trigger act, Optional<AccessRoute> route) {
        return deposit + effect(act) + joint(route, act);
    }

    private String effect(Trigger act) {
        return convention
                .takesEffect(act)
                .map(rule -> "; it takes effect " + EffectQuestion.inWords(convention, rule))
                .orElse("");
    }

    /** What is joined, accepted or left with the same act, unless it has been. */
    private String joint(Optional<AccessRoute> route, Trigger act) {
        List<String> joint = route.stream()
                .flatMap(each -> each.conditions().stream())
                .flatMap(condition -> condition.match(new Joint(act)).stream())
                .toList();
        return joint.isEmpty() ? "" : "; " + String.join("; ", joint);
    }

    private RouteAssessment route(String key) {
        return routes.stream()
                .filter(route -> route.route().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What goes with the act that expresses consent. */
    private final class Joint implements Condition.Cases<Optional<String>> {

        private final Trigger act;

        private Joint(Trigger act) {
            this.act = act;
        }

        @Override
        public Optional<String> joinedBeforeOrAtOnce(Identifier other) {
            return isOnly(other, Kind.PARTY, Kind.CONSENTED)
                    ? Optional.empty()
                    : Optional.of("join " + scope.conventionName(other) + " before or at once");
        }

        @Override
        public Optional<String> acceptedTogether(Identifier other) {
            return isOnly(other, Kind.PARTY, Kind.CONSENTED)
                    ? Optional.empty()
                    : Optional.of("in one with the instrument for " + scope.conventionName(other));
        }

        /** The duty is written for ratification; a notification is enough, whenever it takes effect. */
        @Override
        public Optional<String> leftBeforeOrAtOnce(Identifier other) {
            boolean party = isOnly(other, Kind.PARTY, Kind.CONSENTED);
            boolean perhaps = scope.history(state, other).statusOn(scope.day()).possible().stream()
                    .anyMatch(kind -> kind == Kind.PARTY || kind == Kind.NOT_RECORDED || kind == Kind.CONSENTED);
            boolean left = scope.acts(state, other).stream()
                    .anyMatch(each -> each.kind().endsConsent()
                            && each.done().reachedBy(scope.day()).isYes());
            return act != Trigger.RATIFY || !perhaps || left
                    ? Optional.empty()
                    : Optional.of((party ? "" : "if it is a Party to " + scope.conventionName(other) + ", ")
                            + "notify the denunciation of "
                            + (party ? scope.conventionName(other) : "it") + " before or at once");
        }

        @Override
        public Optional<String> ownEntryIntoForce() {
            return Optional.empty();
        }

        @Override
        public Optional<String> accessionAgreement() {
            return Optional.empty();
        }

        private boolean isOnly(Identifier other, Kind one, Kind another) {
            return scope.history(state, other).statusOn(scope.day()).possible().stream()
                    .allMatch(kind -> kind == one || kind == another);
        }
    }
}
