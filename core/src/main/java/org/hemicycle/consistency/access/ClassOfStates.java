package org.hemicycle.consistency.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.finding.Argument;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/**
 * A class of States before a convention.
 *
 * @param applicant the class
 * @param closures the closures that concern all of it
 * @param routes the routes that are or may be meant for it
 */
record ClassOfStates(ApplicantClass applicant, List<Closure> closures, List<AccessRoute> routes) {

    private static final Who ANY_STATE = Who.parse("any State");

    /** All classes of States before a convention. */
    static Stream<ClassOfStates> before(Convention convention, Scope scope) {
        return scope.reference().applicantClasses().stream()
                .filter(applicant -> applicant.isAdmittedBy(ANY_STATE).isYes())
                .map(applicant -> of(applicant, convention, scope));
    }

    private static ClassOfStates of(ApplicantClass applicant, Convention convention, Scope scope) {
        return new ClassOfStates(
                applicant,
                convention.closures().stream()
                        .filter(closure -> applicant.isAdmittedBy(closure.who()).isYes())
                        .toList(),
                convention.routes().stream()
                        .filter(route -> !applicant.isAdmittedBy(route.who()).isNo())
                        .filter(route -> isOpen(route, scope))
                        .toList());
    }

    private static boolean isOpen(AccessRoute route, Scope scope) {
        return route.openFrom().filter(scope.day()::isBefore).isEmpty()
                && route.openUntil().filter(scope.day()::isAfter).isEmpty();
    }

    /** What is only plausible shuts nobody out. */
    boolean isShutOut() {
        return closures.stream().anyMatch(closure -> closure.basis().confidence() != Confidence.LOW);
    }

    /** The class and the clauses that shut it out. */
    Argument shutOut() {
        List<Argument> law =
                closures.stream().map(Closure::basis).map(Clause::of).distinct().toList();
        return Argument.group(Map.of("state", Argument.name(applicant.name()), "law", law));
    }

    boolean hasOnly(Predicate<AccessRoute> routesWith) {
        return !routes.isEmpty() && routes.stream().allMatch(routesWith);
    }

    /** Routes that may be meant for some of the class do not help the others. */
    boolean needsInvitation() {
        List<AccessRoute> certain = routes.stream()
                .filter(route -> applicant.isAdmittedBy(route.who()).isYes())
                .toList();
        return !certain.isEmpty()
                && certain.stream().allMatch(route -> route.invitation().isPresent());
    }

    /** The conventions without which it has no way in. */
    Set<Identifier> required() {
        Set<Identifier> required = new LinkedHashSet<>();
        for (AccessRoute route : routes) {
            Set<Identifier> here = required(route);
            if (here.isEmpty()) {
                return Set.of();
            }
            required.addAll(here);
        }
        return required;
    }

    private Set<Identifier> required(AccessRoute route) {
        Set<Identifier> required = new LinkedHashSet<>();
        if (!applicant.isAdmittedBy(route.who()).isYes()) {
            simple(route.who()).flatMap(who -> presupposed(who).stream()).forEach(required::add);
        }
        route.conditions().forEach(condition -> required(condition).ifPresent(required::add));
        return required;
    }

    private static Stream<Who> simple(Who who) {
        if (who instanceof Who.Except except) {
            return simple(except.who());
        }
        return who.parts().isEmpty() ? Stream.of(who) : who.parts().stream().flatMap(ClassOfStates::simple);
    }

    private static Optional<Identifier> presupposed(Who who) {
        if (who instanceof Who.PartyTo party) {
            return Optional.of(party.convention());
        }
        if (who instanceof Who.SignatoryOf signatory) {
            return Optional.of(signatory.convention());
        }
        if (who instanceof Who.SignatoryOrPartyTo either) {
            return Optional.of(either.convention());
        }
        return who instanceof Who.AccededTo acceded ? Optional.of(acceded.convention()) : Optional.empty();
    }

    private static Optional<Identifier> required(Condition condition) {
        if (condition instanceof Condition.JoinedBeforeOrAtOnce joined) {
            return Optional.of(joined.convention());
        }
        return condition instanceof Condition.AcceptedTogether together
                ? Optional.of(together.convention())
                : Optional.empty();
    }
}
