package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Assesses the routes of one convention for one State on one day. */
final class Assessor implements Condition.Cases<Reason> {

    private final Scope scope;
    private final Convention convention;
    private final Applicant facts;

    Assessor(Scope scope, Identifier state, Convention convention) {
        this.scope = scope;
        this.convention = convention;
        this.facts = new Applicant(scope, state, convention);
    }

    List<RouteAssessment> routes() {
        List<Reason> barred = closures().because().stream()
                .filter(closure -> closure.truth().isYes())
                .toList();
        return convention.routes().stream().map(route -> route(route, barred)).toList();
    }

    /** A closure bars every route, that of a Party to another convention too. */
    private RouteAssessment route(AccessRoute route, List<Reason> barred) {
        Reason who = admitted(route.who(), route);
        List<String> presupposes = who.truth().isNo() ? presupposed(route.who()) : List.of();
        List<Reason> conditions = new ArrayList<>();
        if (!barred.isEmpty()) {
            conditions.add(Reason.builder()
                    .text(convention.number() + " not closed to " + facts.name())
                    .truth(Truth.NO)
                    .because(barred)
                    .build());
        }
        opened(route).ifPresent(conditions::add);
        route.conditions().forEach(condition -> conditions.add(condition.match(this)));
        return new RouteAssessment(route, who, presupposes, conditions);
    }

    Reason closures() {
        Stream<Reason> closures = convention.closures().stream()
                .map(closure -> Reason.builder()
                        .from(admitted(closure.who(), "it is closed to: " + facts.readable(closure.who())))
                        .law(closure.basis())
                        .build());
        Stream<Reason> end = convention.closedOn().stream()
                .map(day -> Reason.builder()
                        .text("no more acts are accepted from " + day)
                        .truth(Truth.of(!scope.day().isBefore(day)))
                        .law(convention.basis())
                        .build());
        return Reason.anyOf(
                convention.number() + " is closed to " + facts.name(),
                Stream.concat(closures, end).toList());
    }

    /** What the data leave open about the access of the State. */
    List<Missing> unmodelled() {
        return convention.unmodelled().stream()
                .filter(gap -> gap.who()
                        .filter(who -> !admitted(who, "").truth().isNo())
                        .isPresent())
                .map(gap -> Missing.of(gap.reason() + " [" + gap.citation() + "]"))
                .toList();
    }

    private Reason admitted(Who who, AccessRoute route) {
        return Reason.builder()
                .from(admitted(who, "it is for: " + facts.readable(who)))
                .law(route.basis())
                .build();
    }

    private Reason admitted(Who who, String text) {
        List<Reason> below = new ArrayList<>();
        Truth truth = who.admits(simple -> {
            Reason reason = simple.match(facts);
            below.add(reason);
            return reason.truth();
        });
        return Reason.builder().text(text).truth(truth).because(below).build();
    }

    /** The conventions to be joined first, if that alone keeps the route from being meant for the State. */
    private List<String> presupposed(Who who) {
        List<String> lacking = new ArrayList<>();
        Truth otherwise = who.admits(simple -> {
            Truth truth = simple.match(facts).truth();
            Optional<String> first = joinedFirst(simple);
            if (truth.isNo() && first.isPresent()) {
                lacking.add(first.get());
                return Truth.YES;
            }
            return truth;
        });
        return otherwise.isNo() ? List.of() : lacking;
    }

    private Optional<String> joinedFirst(Who.Simple simple) {
        if (simple instanceof Who.PartyTo who) {
            return Optional.of(scope.conventionName(who.convention()) + " joined first");
        }
        if (simple instanceof Who.SignatoryOf who) {
            return Optional.of(scope.conventionName(who.convention()) + " signed first");
        }
        if (simple instanceof Who.SignatoryOrPartyTo who) {
            return Optional.of(scope.conventionName(who.convention()) + " signed or joined first");
        }
        return simple instanceof Who.AccededTo who
                ? Optional.of(scope.conventionName(who.convention()) + " acceded to first")
                : Optional.empty();
    }

    /** Whether the convention and the route are open on the day; nothing where no day limits them. */
    private Optional<Reason> opened(AccessRoute route) {
        Optional<LocalDate> from = later(convention.openedOn(), route.openFrom());
        Optional<LocalDate> last = earlier(convention.closedOn().map(day -> day.minusDays(1)), route.openUntil());
        if (from.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean begun = from.map(day -> !scope.day().isBefore(day)).orElse(true);
        boolean over = last.map(scope.day()::isAfter).orElse(false);
        String text = "open" + from.map(day -> " from " + day).orElse("")
                + last.map(day -> " until " + day).orElse("");
        return Optional.of(Reason.builder()
                .text(text)
                .truth(Truth.of(begun && !over))
                .law(convention.basis())
                .build());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(each -> each.isAfter(day) ? each : day))
                .or(() -> one.or(() -> other));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(each -> each.isBefore(day) ? each : day))
                .or(() -> one.or(() -> other));
    }

    @Override
    public Reason joinedBeforeOrAtOnce(Identifier other) {
        AccessionStatus status = facts.status(other);
        boolean joined = status.possible().stream().allMatch(kind -> kind == Kind.PARTY || kind == Kind.CONSENTED);
        boolean perhaps = status.possible().stream()
                .anyMatch(kind -> kind == Kind.PARTY || kind == Kind.CONSENTED || kind == Kind.NOT_RECORDED);
        return Reason.builder()
                .text(scope.conventionName(other) + " joined before or at once")
                .truth(joined ? Truth.YES : perhaps ? facts.open(status, other) : Truth.NO)
                .facts(status.evidence())
                .build();
    }

    @Override
    public Reason acceptedTogether(Identifier other) {
        return Reason.of("to be accepted together with " + scope.conventionName(other), Truth.YES);
    }

    @Override
    public Reason leftBeforeOrAtOnce(Identifier other) {
        return Reason.of("a Party to " + scope.conventionName(other) + " has to leave it before or at once", Truth.YES);
    }

    /** Absent from the data as last checked, it may have entered into force since. */
    @Override
    public Reason ownEntryIntoForce() {
        Truth truth = convention
                .inForceSince()
                .map(day -> Truth.of(!scope.day().isBefore(day)))
                .orElseGet(() -> scope.day().isAfter(convention.basis().checkedOn())
                        ? Truth.unknown("whether " + convention.number() + " has entered into force since "
                                + convention.basis().checkedOn())
                        : Truth.NO);
        return Reason.builder()
                .text(convention.number() + " in force")
                .truth(truth)
                .law(convention.basis())
                .build();
    }
}
