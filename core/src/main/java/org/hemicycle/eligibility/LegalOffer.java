package org.hemicycle.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hemicycle.accession.Readings;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.eligibility.Applicant.Answer;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** What the routes into a convention offer a State, whatever it has done about the convention itself. */
final class LegalOffer {

    /** What one route offers a State, of which the reasons are told when somebody asks for its assessment. */
    static final class Route {

        private final AccessRoute route;
        private final Answer who;
        private final Supplier<List<Presupposition>> presupposing;
        private final List<Answer> conditions;
        private final Truth conditionsHold;
        private final boolean over;
        private final boolean byInvitation;
        private List<Presupposition> presupposes;

        Route(
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
            this.byInvitation = route.invitation().isPresent();
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
            return byInvitation;
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

    /** So many open facts are tried both ways; a phrase of the data has never left more open. */
    private static final int MOST_OPEN_FACTS = 5;

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;
    private final Assessor assessor;
    private final List<Route> routes;
    private final Truth closed;

    LegalOffer(Scope scope, Day law, Identifier state, Convention convention) {
        this(scope, state, convention, new Assessor(scope, law, state, convention));
    }

    private LegalOffer(Scope scope, Identifier state, Convention convention, Assessor assessor) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
        this.assessor = assessor;
        this.routes = assessor.routes();
        this.closed = assessor.isClosed();
    }

    List<RouteAssessment> routes() {
        return routes.stream().map(Route::assessment).toList();
    }

    /** By the facts as they are known; where those leave it open, what all that they may be have in common. */
    Access access() {
        Access access = byMembership().orElseGet(this::byKnownFacts);
        return access instanceof Access.Undetermined ? completed().orElse(access) : access;
    }

    /** All routes and closures as reasons. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        routes.forEach(route -> reasons.add(route.assessment().reason()));
        Reason closures = assessor.closed();
        if (!closures.because().isEmpty()) {
            reasons.add(closures);
        }
        return reasons;
    }

    /** The route that the answer names; the closures where it is closed; else what is not excluded. */
    List<Reason> decisive(Access access) {
        Optional<String> named = access.namedRoute();
        List<Reason> reasons = new ArrayList<>();
        routes.stream()
                .filter(route -> named.map(route.route().key()::equals)
                        .orElseGet(() -> !route.isOpen().isNo()))
                .forEach(route -> reasons.add(route.assessment().reason()));
        assessor.closed().because().stream()
                .filter(closure -> closure.truth().isYes())
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            routes.forEach(route -> reasons.add(route.assessment().reason()));
        }
        return reasons;
    }

    /** What could widen the offer. */
    Set<Missing> listMissing() {
        TreeSet<Missing> missing = new TreeSet<>(closed.missing());
        missing.addAll(assessor.unmodelled());
        routes.stream()
                .filter(route -> !route.over())
                .forEach(route -> missing.addAll(
                        route.conditionsHold().isNo()
                                ? route.who().missing()
                                : route.isOpen().missing()));
        return missing;
    }

    boolean mayInvite() {
        return routes.stream()
                .anyMatch(route -> route.isByInvitation() && !route.who().isNo());
    }

    /** Whether a route is open to the State by its own act. */
    Truth withoutInvitation() {
        Truth open = Truth.NO;
        for (Route route : routes) {
            if (!closed.isYes() && !route.isByInvitation()) {
                open = open.or(route.isOpen());
            }
        }
        return open;
    }

    /** Whose members are Parties joins by becoming a member, and in no other way. */
    private Optional<Access> byMembership() {
        return convention.membersAreParties().flatMap(membership -> {
            List<Standing> held = scope.listStandings(state, Standing.Kind.MEMBER, membership.body()).stream()
                    .filter(standing -> standing.heldOn(scope.day()).isYes())
                    .toList();
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Access.Party(Readings.of(held.stream()
                            .flatMap(standing -> standing.since().stream())
                            .toList())));
        });
    }

    private Access byKnownFacts() {
        if (closed.isYes()) {
            return new Access.Closed();
        }
        return find(route -> !route.isByInvitation() && route.isOpen().isYes())
                .<Access>map(open ->
                        new Access.Entitled(open.route().key(), open.route().acts()))
                .or(() -> find(route -> route.isByInvitation() && route.isOpen().isYes())
                        .map(open ->
                                new Access.MayRequestInvitation(open.route().key(), withoutInvitation())))
                .or(this::onCondition)
                .or(() -> find(LegalOffer::isMeantButHindered)
                        .map(hindered -> new Access.NotYet(
                                hindered.route().key(), hindered.assessment().unmet(), withoutInvitation())))
                .orElseGet(this::withoutRoute);
    }

    private Optional<Route> find(Predicate<Route> wanted) {
        for (Route route : routes) {
            if (wanted.test(route)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** What the State can still do comes before what it may only have done already. */
    private Optional<Access> onCondition() {
        return routes.stream()
                .filter(route -> !route.isByInvitation() && route.who().isUnknown())
                .filter(route ->
                        !route.presupposes().isEmpty() && route.conditionsHold().isYes())
                .min(Comparator.comparing(this::isOutOfReach).thenComparing(this::isDoubtful))
                .map(route -> new Access.OnCondition(
                        route.route().key(),
                        route.route().acts(),
                        route.presupposes().stream()
                                .map(Presupposition::condition)
                                .toList(),
                        withoutInvitation()));
    }

    private boolean isOutOfReach(Route route) {
        return route.presupposes().stream().anyMatch(first -> !first.attainable());
    }

    private boolean isDoubtful(Route route) {
        return route.presupposes().stream().anyMatch(Presupposition::doubtful);
    }

    /** What is over does not come again. */
    private static boolean isMeantButHindered(Route route) {
        boolean lacking = !route.presupposes().isEmpty();
        boolean meant = route.who().isYes() || lacking;
        return !route.over() && meant && (route.conditionsHold().isNo() || lacking);
    }

    private Access withoutRoute() {
        Set<Missing> missing = listMissing();
        boolean shut =
                routes.stream().allMatch(route -> route.over() || route.who().isNo());
        boolean told = !routes.isEmpty() || !convention.closures().isEmpty();
        if (told && shut && assessor.unmodelled().isEmpty()) {
            return new Access.Closed();
        }
        if (missing.isEmpty()) {
            missing.add(Missing.of("a route of " + convention.number() + " for " + scope.nameOf(state)
                    + " (the data have none that is established)"));
        }
        return new Access.Undetermined("the routes leave it open", Truth.unknown(missing));
    }

    /** Tries what the open facts may be; empty where they are too many, or leave different answers. */
    private Optional<Access> completed() {
        List<Who.Simple> open = List.copyOf(assessor.listOpenFacts());
        if (open.isEmpty() || open.size() > MOST_OPEN_FACTS) {
            return Optional.empty();
        }
        Access common = null;
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            Map<Who.Simple, Truth> facts = new TreeMap<>(Comparator.comparing(Who.Simple::toString));
            for (int i = 0; i < open.size(); i++) {
                facts.put(open.get(i), Truth.of((choice >> i & 1) == 1));
            }
            if (isPossible(facts)) {
                Access access = new LegalOffer(scope, state, convention, assessor.assuming(facts)).byKnownFacts();
                if (access instanceof Access.Undetermined || common != null && !isTheSame(common, access)) {
                    return Optional.empty();
                }
                common = common == null ? access : common;
            }
        }
        return Optional.ofNullable(common);
    }

    /** A European State is a State. */
    private static boolean isPossible(Map<Who.Simple, Truth> facts) {
        boolean noState = facts.getOrDefault(new Who.AnyState(), Truth.YES).isNo();
        return !noState
                || !facts.getOrDefault(new Who.EuropeanState(), Truth.NO).isYes();
    }

    private boolean isTheSame(Access one, Access other) {
        return one.kind() == other.kind() && acts(one).equals(acts(other));
    }

    private Set<Act> acts(Access access) {
        return access.namedRoute()
                .flatMap(convention::findRoute)
                .map(route -> route.acts())
                .orElseGet(() -> EnumSet.noneOf(Act.class));
    }
}
