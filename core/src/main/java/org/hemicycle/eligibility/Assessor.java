package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.eligibility.Applicant.Answer;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Assesses the routes of one convention for one State: the facts of one day under the law of another. */
final class Assessor {

    /** Most conventions ask for few facts. */
    private static final int FEW = 4;

    private static final Set<Act> CONSENT = EnumSet.of(Act.SIGN_DEFINITIVELY, Act.RATIFY, Act.ACCEDE);

    private final Scope scope;
    private final Day law;
    private final Identifier state;
    private final Convention convention;
    private final Applicant facts;
    private final Map<Who.Simple, Truth> assumed;
    private final Prospects prospects;

    /** What was found out about the State, which is asked for by many routes. */
    private final Map<Who.Simple, Answer> known;

    private final List<Answer> closures;

    Assessor(Scope scope, Day law, Identifier state, Convention convention) {
        this(scope, law, state, convention, Map.of(), new HashMap<>(FEW));
    }

    private Assessor(
            Scope scope,
            Day law,
            Identifier state,
            Convention convention,
            Map<Who.Simple, Truth> assumed,
            Map<Who.Simple, Answer> known) {
        this.scope = scope;
        this.law = law;
        this.state = state;
        this.convention = convention;
        this.prospects = new Prospects(scope, state);
        this.facts = new Applicant(scope, state, convention, prospects);
        this.assumed = assumed;
        this.known = known;
        this.closures = closures();
    }

    /** The same under the assumption that some open facts are settled. */
    Assessor assuming(Map<Who.Simple, Truth> facts) {
        return new Assessor(scope, law, state, convention, facts, known);
    }

    /** The facts about the State that the phrases of routes, closures and gaps leave open. */
    Set<Who.Simple> listOpenFacts() {
        Set<Who.Simple> open = new HashSet<>();
        Stream.of(
                        convention.routes().stream().map(AccessRoute::who),
                        convention.closures().stream().map(closure -> closure.who()),
                        convention.unmodelled().stream().flatMap(gap -> gap.who().stream()))
                .flatMap(phrases -> phrases)
                .forEach(who -> who.admits(simple -> {
                    Truth truth = truth(simple);
                    if (truth.isUnknown()) {
                        open.add(simple);
                    }
                    return truth;
                }));
        return open;
    }

    List<LegalOffer.Route> routes() {
        List<LegalOffer.Route> routes = new ArrayList<>(convention.routes().size());
        for (AccessRoute route : convention.routes()) {
            routes.add(route(route));
        }
        return routes;
    }

    List<RouteAssessment> assessments() {
        return routes().stream().map(LegalOffer.Route::assessment).toList();
    }

    /** A closure bars every route, that of a Party to another convention too. */
    private LegalOffer.Route route(AccessRoute route) {
        Answer who = admitted(route);
        List<Answer> conditions = new ArrayList<>(route.conditions().size() + 2);
        if (isClosed().isYes()) {
            conditions.add(new Answer(Truth.NO, this::barred));
        }
        opened(route).ifPresent(conditions::add);
        route.conditions().forEach(condition -> conditions.add(condition.match(new Conditions(route))));
        boolean over = route.openUntil().filter(law::isAfter).isPresent();
        return new LegalOffer.Route(
                route, who, () -> who.truth().isYes() ? List.of() : presupposed(route), conditions, over);
    }

    private Reason barred(Truth no) {
        return Reason.builder()
                .text(convention.number() + " not closed to " + facts.name())
                .truth(no)
                .because(closures.stream()
                        .filter(closure -> closure.truth().isYes())
                        .map(Answer::reason)
                        .toList())
                .build();
    }

    private List<Answer> closures() {
        List<Answer> all = new ArrayList<>(convention.closures().size() + 1);
        for (Closure closure : convention.closures()) {
            all.add(new Answer(
                    closure.who().admits(this::truth),
                    truth -> Reason.builder()
                            .from(admitted(
                                    closure.who(), this::fact, "it is closed to: " + facts.readable(closure.who())))
                            .law(closure.basis())
                            .build()));
        }
        convention
                .closedOn()
                .ifPresent(day -> all.add(new Answer(
                        Truth.of(!law.isBefore(day)),
                        truth -> Reason.builder()
                                .text("no more acts are accepted from " + day)
                                .truth(truth)
                                .law(convention.basis())
                                .build())));
        return all;
    }

    /** Whether the convention is closed to the State. */
    Truth isClosed() {
        Truth closed = Truth.NO;
        for (Answer closure : closures) {
            closed = closed.or(closure.truth());
        }
        return closed;
    }

    /** The closures as reasons below that one. */
    Reason closed() {
        return Reason.anyOf(
                convention.number() + " is closed to " + facts.name(),
                closures.stream().map(Answer::reason).toList());
    }

    /** What the data leave open about the access of the State. */
    List<Missing> unmodelled() {
        return convention.unmodelled().stream()
                .filter(gap ->
                        gap.who().filter(who -> !who.admits(this::truth).isNo()).isPresent())
                .map(gap -> Missing.of(gap.reason() + " [" + gap.citation() + "]"))
                .toList();
    }

    private Answer known(Who.Simple simple) {
        Answer answer = known.get(simple);
        if (answer == null) {
            answer = facts.told(simple);
            known.put(simple, answer);
        }
        return answer;
    }

    private Truth truth(Who.Simple simple) {
        Truth truth = assumed.get(simple);
        return truth == null ? known(simple).truth() : truth;
    }

    private Reason fact(Who.Simple simple) {
        Reason reason = known(simple).reason();
        return assumed.containsKey(simple) ? Reason.of(reason.text(), assumed.get(simple)) : reason;
    }

    private Answer admitted(AccessRoute route) {
        boolean isInviting = route.invitation().isPresent();
        Truth admitted = route.who().admits(simple -> isInviting && isPassedOver(simple) ? Truth.NO : truth(simple));
        return new Answer(
                admitted,
                truth -> Reason.builder()
                        .from(admitted(
                                route.who(),
                                isInviting ? this::invitable : this::fact,
                                "it is for: " + facts.readable(route.who())))
                        .law(route.basis())
                        .build());
    }

    /** A clause that invites "any other State" leaves out those that are known to have taken part. */
    private boolean isPassedOver(Who.Simple simple) {
        return simple instanceof Who.TookPartInElaboration && truth(simple).isUnknown();
    }

    private Reason invitable(Who.Simple simple) {
        return isPassedOver(simple)
                ? Reason.builder()
                        .text(facts.name() + " is known to have taken part in the elaboration of "
                                + convention.number())
                        .truth(Truth.NO)
                        .law(fact(simple).law())
                        .build()
                : fact(simple);
    }

    private static Reason admitted(Who who, Function<Who.Simple, Reason> answers, String text) {
        List<Reason> below = new ArrayList<>();
        Truth truth = who.admits(simple -> {
            Reason reason = answers.apply(simple);
            below.add(reason);
            return reason.truth();
        });
        return Reason.builder().text(text).truth(truth).because(below).build();
    }

    /**
     * What has to be done about other conventions first, if that alone keeps the route from being meant for the State.
     */
    private List<Presupposition> presupposed(AccessRoute route) {
        Who who = route.who();
        List<Presupposition> lacking = new ArrayList<>();
        Who positive = who instanceof Who.Except except ? except.who() : who;
        boolean named = parts(positive).anyMatch(Who.Named.class::isInstance);
        Truth otherwise = positive.admits(simple -> {
            Truth truth = truth(simple);
            Optional<Presupposition> first = truth.isYes() ? Optional.empty() : joinedFirst(simple, truth, named);
            first.ifPresent(lacking::add);
            return first.isPresent() ? Truth.YES : truth;
        });
        Truth excepted = who instanceof Who.Except except
                ? except.but().stream().map(this::truth).reduce(Truth.NO, Truth::or)
                : Truth.NO;
        return otherwise.isYes() && excepted.isNo() ? List.copyOf(lacking) : List.of();
    }

    private static Stream<Who> parts(Who who) {
        return who.parts().isEmpty() ? Stream.of(who) : who.parts().stream();
    }

    /** A route that names the State is foreseen for it although what it presupposes is out of reach. */
    private Optional<Presupposition> joinedFirst(Who.Simple simple, Truth done, boolean named) {
        Optional<Presupposition.Step> step = scope.kept(new Asked(simple), facts -> Presupposition.step(simple));
        if (step.isEmpty()) {
            return Optional.empty();
        }
        Identifier other = step.get().convention();
        Truth attainable = simple instanceof Who.AccededBefore
                ? Truth.NO
                : prospects.hasApartFrom(convention.number(), other, Prospects.acts(simple));
        return !attainable.isNo() || done.isUnknown() || named
                ? Optional.of(foreseen(step.get(), attainable))
                : Optional.empty();
    }

    private record Asked(Who.Simple simple) {}

    private record Foreseen(Presupposition.Step step, boolean isShut, boolean isDoubtful) {}

    /** It is worded alike for all States. */
    private Presupposition foreseen(Presupposition.Step step, Truth attainable) {
        return scope.kept(
                new Foreseen(step, attainable.isNo(), attainable.isUnknown()),
                facts -> step.of(facts.conventionName(step.convention()), attainable));
    }

    /** Whether the convention and the route are open on the day; nothing where no day limits them. */
    private Optional<Answer> opened(AccessRoute route) {
        Optional<LocalDate> from = later(convention.openedOn(), route.openFrom());
        Optional<LocalDate> last = earlier(convention.closedOn().map(day -> day.minusDays(1)), route.openUntil());
        if (from.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean begun = from.map(day -> !law.isBefore(day)).orElse(true);
        boolean over = last.map(law::isAfter).orElse(false);
        return Optional.of(new Answer(
                Truth.of(begun && !over),
                truth -> Reason.builder()
                        .text("open" + from.map(day -> " from " + day).orElse("")
                                + last.map(day -> " until " + day).orElse(""))
                        .truth(truth)
                        .law(convention.basis())
                        .build()));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().isAfter(other.get()) ? one : other;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    /** Whether what a route asks for besides is so, or can be done by the State at once. */
    private final class Conditions implements Condition.Cases<Answer> {

        private final AccessRoute route;

        private Conditions(AccessRoute route) {
            this.route = route;
        }

        /** What can be done at once hinders nobody: it is one of the steps. */
        @Override
        public Answer joinedBeforeOrAtOnce(Identifier other) {
            AccessionStatus status = facts.status(other);
            boolean joined = isJoined(status);
            boolean perhaps = status.possible().stream()
                    .anyMatch(kind -> kind == Kind.PARTY || kind == Kind.CONSENTED || kind == Kind.NOT_RECORDED);
            Truth holds = joined || !prospects.has(other, CONSENT).isNo()
                    ? Truth.YES
                    : perhaps ? facts.open(status, other) : Truth.NO;
            return new Answer(
                    holds,
                    truth -> Reason.builder()
                            .text(scope.conventionName(other)
                                    + (joined ? " joined before" : " to be joined before or at once"))
                            .truth(truth)
                            .because(ActsInWords.of(scope, status))
                            .build());
        }

        @Override
        public Answer acceptedTogether(Identifier other) {
            boolean uninvited = route.invitation().isEmpty()
                    && !isJoined(facts.status(other))
                    && prospects.hasWithoutInvitation(other, CONSENT).isNo()
                    && !prospects.has(other, CONSENT).isNo();
            return uninvited
                    ? new Answer(
                            Truth.NO,
                            truth -> Reason.of(
                                    "an invitation to " + scope.conventionName(other)
                                            + ", with which it is accepted together",
                                    truth))
                    : new Answer(
                            Truth.YES,
                            truth -> Reason.of("to be accepted together with " + scope.conventionName(other), truth));
        }

        @Override
        public Answer leftBeforeOrAtOnce(Identifier other) {
            return new Answer(
                    Truth.YES,
                    truth -> Reason.of(
                            "a Party to " + scope.conventionName(other)
                                    + " has to denounce it before or at once when it ratifies",
                            truth));
        }

        /** Absent from the data as last checked, it may have entered into force since. */
        @Override
        public Answer ownEntryIntoForce() {
            Truth inForce = convention
                    .inForceSince()
                    .map(day -> Truth.of(!law.isBefore(day)))
                    .orElseGet(() -> notYet("whether " + convention.number() + " has entered into force"));
            return new Answer(
                    inForce,
                    truth -> Reason.builder()
                            .text(convention.number() + " in force")
                            .truth(truth)
                            .law(convention.basis())
                            .build());
        }

        @Override
        public Answer accessionAgreement() {
            Truth inForce = notYet(
                    "whether an accession agreement with " + facts.nameWithArticle() + " has entered into force");
            return new Answer(
                    inForce,
                    truth -> Reason.builder()
                            .text("an accession agreement with " + facts.nameWithArticle() + " in force")
                            .truth(truth)
                            .law(route.basis())
                            .build());
        }

        private Truth notYet(String question) {
            LocalDate checked = convention.basis().checkedOn();
            return law.isAfter(checked) ? Truth.unknown(question + " since " + checked) : Truth.NO;
        }

        private static boolean isJoined(AccessionStatus status) {
            return status.possible().stream().allMatch(kind -> kind == Kind.PARTY || kind == Kind.CONSENTED);
        }
    }
}
