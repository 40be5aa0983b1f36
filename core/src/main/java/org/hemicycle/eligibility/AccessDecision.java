package org.hemicycle.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Decides where a State stands with a convention on a day: first by what it has done, then by the routes. */
final class AccessDecision {

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;
    private final AccessionHistory history;
    private final AccessionStatus status;
    private final List<RouteAssessment> routes;
    private final Reason closed;
    private final List<Missing> unmodelled;

    AccessDecision(Scope scope, Identifier state, Convention convention) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
        this.history = scope.history(state, convention.number());
        this.status = history.statusOn(scope.day());
        Assessor assessor = new Assessor(scope, state, convention);
        this.routes = assessor.routes();
        this.closed = assessor.closures();
        this.unmodelled = assessor.unmodelled();
    }

    Access access() {
        return status.definite().map(this::settled).orElseGet(this::ambiguous);
    }

    Verdict.Builder<Access> verdict() {
        Access access = access();
        Optional<Completeness> record = scope.findRecord(state, convention.number());
        return Verdict.<Access>builder()
                .question(scope.nameOf(state) + " × " + scope.conventionName(convention.number()))
                .answer(access)
                .truth(access.mayJoin())
                .why(reasoned(access, listReasons(access)))
                .decisive(reasoned(access, listDecisive(access)))
                .missing(listMissing(access))
                .nextSteps(new RoadMap(convention, routes, scope).steps(access))
                .notes(scope.designationNotes(state))
                .onRecordAsOf(record.map(Completeness::until))
                .record(record.map(Completeness::citation));
    }

    /** A definite answer names what could widen it: a route that is not known to be shut. */
    private SortedSet<Missing> listMissing(Access access) {
        TreeSet<Missing> missing = new TreeSet<>(access.mayJoin().missing());
        if (restsOnRoutes(access) && access.mayJoin().isNo()) {
            routes.forEach(route -> missing.addAll(route.isOpen().missing()));
            missing.addAll(unmodelled);
        }
        return missing;
    }

    private static Reason reasoned(Access access, List<Reason> because) {
        return Reason.builder()
                .text(access.toString())
                .truth(access.mayJoin())
                .because(because)
                .build();
    }

    private List<Reason> listReasons(Access access) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(recorded());
        if (restsOnRoutes(access)) {
            routes.forEach(route -> reasons.add(route.reason()));
            if (!closed.because().isEmpty()) {
                reasons.add(closed);
            }
        }
        return reasons;
    }

    /** The record, and the route that the answer names; the closures where it is closed; else what is not excluded. */
    private List<Reason> listDecisive(Access access) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(recorded());
        if (restsOnRoutes(access)) {
            Optional<String> named = access.namedRoute();
            routes.stream()
                    .filter(route -> named.map(route.route().key()::equals)
                            .orElseGet(() -> !route.isOpen().isNo()))
                    .forEach(route -> reasons.add(route.reason()));
            if (closed.truth().isYes()) {
                closed.because().stream()
                        .filter(closure -> closure.truth().isYes())
                        .forEach(reasons::add);
            }
        }
        return reasons;
    }

    private Reason recorded() {
        Optional<Basis> law = status.actions().stream()
                .findFirst()
                .flatMap(history::validityOf)
                .map(InvitationValidity::basis);
        return new Applicant(scope, state, convention).recorded(status, law);
    }

    private boolean restsOnRoutes(Access access) {
        return status.possible().contains(Kind.NONE)
                || status.possible().contains(Kind.NOT_SIGNED)
                || status.possible().contains(Kind.NOT_RECORDED)
                || access instanceof Access.Entitled
                || access instanceof Access.Ceased
                || access instanceof Access.InvitationLapsed
                || access instanceof Access.InvitationPending;
    }

    private Access settled(Kind kind) {
        return switch (kind) {
            case PARTY -> new Access.Party(since(action()));
            case CEASED -> new Access.Ceased(history.effect(action()), byRoutes());
            case CONSENTED -> new Access.ConsentExpressed(history.effect(action()));
            case SIGNED -> new Access.Signatory(action().done());
            case INVITED -> new Access.Invited(history.lastDayOf(action()));
            case INVITATION_LAPSED ->
                unlessEntitled(new Access.InvitationLapsed(history.lastDayOf(action()), joinedUnrecordedOrFree()));
            case REQUESTED -> unlessEntitled(new Access.InvitationPending(action().done(), joinedUnrecordedOrFree()));
            case NONE -> byRoutes();
            case NOT_SIGNED -> unsigned();
            case NOT_RECORDED -> unrecorded();
        };
    }

    /** Where only a denunciation tells that the State is still a Party, since when it is one is not known. */
    private Readings since(TreatyAction action) {
        return action.kind().endsConsent() ? new Readings(List.of()) : history.effect(action);
    }

    private TreatyAction action() {
        return status.actions().get(0);
    }

    /** How it stands with an invitation matters little to a State to which a route is open without one. */
    private Access unlessEntitled(Access invitation) {
        Access other = byRoutes();
        return other instanceof Access.Entitled ? other : invitation;
    }

    private Access ambiguous() {
        return new Access.Undetermined(status.summary(), Truth.unknown(status.missing()));
    }

    /**
     * An invitation changes nothing for a State that cannot be invited, or to which the convention is open, or closed,
     * without one.
     */
    private Access unsigned() {
        Access otherwise = byRoutes();
        boolean invitable = routes.stream()
                .anyMatch(
                        route -> route.isByInvitation() && !route.who().truth().isNo());
        return !invitable || otherwise instanceof Access.Entitled || otherwise instanceof Access.Closed
                ? otherwise
                : assuming(
                        "nothing signed; if it is not invited",
                        "whether " + scope.nameOf(state) + " is invited to join " + convention.number(),
                        otherwise);
    }

    private Access unrecorded() {
        return assuming(
                "nothing recorded; if it has done nothing",
                "the record of what " + scope.nameOf(state) + " has done about " + convention.number(),
                byRoutes());
    }

    private static Access assuming(String assumption, String missing, Access otherwise) {
        return new Access.Undetermined(
                assumption + ", " + otherwise,
                Truth.unknown(missing).and(otherwise.mayJoin().isUnknown() ? otherwise.mayJoin() : Truth.YES));
    }

    /** What the routes offer, whatever the State has done about the convention so far. */
    Access byRoutes() {
        return closed.truth().isYes() ? new Access.Closed() : byOpenRoutes();
    }

    /** Whether a route is open to the State by its own act. */
    private Truth withoutInvitation() {
        return closed.truth().isYes()
                ? Truth.NO
                : routes.stream()
                        .filter(route -> !route.isByInvitation())
                        .map(RouteAssessment::isOpen)
                        .reduce(Truth.NO, Truth::or);
    }

    /** Without a promise that the record is complete, the State may have joined since what is recorded last. */
    private Truth joinedUnrecordedOrFree() {
        Truth since = scope.findRecord(state, convention.number()).isPresent()
                ? Truth.NO
                : Truth.unknown("the record of what " + scope.nameOf(state) + " has done about " + convention.number()
                        + " since");
        return withoutInvitation().or(since);
    }

    private Access byOpenRoutes() {
        return find(route -> !route.isByInvitation() && route.isOpen().isYes())
                .<Access>map(open ->
                        new Access.Entitled(open.route().key(), open.route().acts()))
                .or(() -> find(route -> route.isByInvitation() && route.isOpen().isYes())
                        .map(open ->
                                new Access.MayRequestInvitation(open.route().key(), withoutInvitation())))
                .or(() -> find(this::isMeantButHindered)
                        .map(hindered ->
                                new Access.NotYet(hindered.route().key(), hindered.unmet(), withoutInvitation())))
                .orElseGet(this::withoutRoute);
    }

    /** What is over does not come again. */
    private boolean isMeantButHindered(RouteAssessment route) {
        if (route.route().openUntil().filter(scope.day()::isAfter).isPresent()) {
            return false;
        }
        boolean meant = route.who().truth().isYes() || !route.presupposes().isEmpty();
        return meant && (route.conditionsHold().isNo() || !route.presupposes().isEmpty());
    }

    private Access withoutRoute() {
        TreeSet<Missing> missing = new TreeSet<>(closed.truth().missing());
        missing.addAll(unmodelled);
        routes.forEach(route -> missing.addAll(route.isOpen().missing()));
        if (missing.isEmpty()) {
            missing.add(Missing.of("a route of " + convention.number() + " for " + scope.nameOf(state)
                    + " (the data have none that is established)"));
        }
        return new Access.Undetermined("the routes leave it open", Truth.unknown(missing));
    }

    private Optional<RouteAssessment> find(Predicate<RouteAssessment> wanted) {
        return routes.stream().filter(wanted).findFirst();
    }
}
