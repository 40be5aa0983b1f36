package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.document.Subject;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Truth;

/**
 * The routes into a convention that are meant for a State, or may be, on a day.
 *
 * @param routes those of which it is not certain that they are not meant for it
 */
record Offer(List<RouteAssessment> routes) {

    /**
     * What a convention offers.
     *
     * @param pair State and convention
     * @param on the day of the act; empty for the day judged
     * @return the offer; empty where State or convention is not among the reference data
     */
    static Optional<Offer> to(Subject.Pair pair, Optional<LocalDate> on, Scope scope) {
        if (scope.reference().findActor(pair.first()).isEmpty()
                || scope.reference().findConvention(pair.second()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(scope.once(new Asked(pair, on), () -> of(pair, on, scope)));
    }

    private record Asked(Subject.Pair pair, Optional<LocalDate> on) {}

    private static Offer of(Subject.Pair pair, Optional<LocalDate> on, Scope scope) {
        return new Offer(RouteAssessment.all(pair.first(), pair.second(), asOf(on, scope)).stream()
                .filter(route -> !route.who().truth().isNo())
                .filter(route -> isOpen(route.route(), on, scope))
                .toList());
    }

    private static boolean isOpen(AccessRoute route, Optional<LocalDate> on, Scope scope) {
        Day day = on.map(Day::of).orElse(scope.day());
        return route.openFrom().filter(day::isBefore).isEmpty()
                && route.openUntil().filter(day::isAfter).isEmpty();
    }

    private static Scope asOf(Optional<LocalDate> day, Scope scope) {
        return day.map(on -> new Scope(scope.dossier(), scope.reference(), Day.of(on)))
                .orElse(scope);
    }

    /** Those that are certainly meant for the State. */
    List<RouteAssessment> certain() {
        return routes.stream().filter(route -> route.who().truth().isYes()).toList();
    }

    /** Whether the clause of a route has been read. */
    static boolean isRead(AccessRoute route) {
        return !route.basis().citation().place().equals(Locator.WHOLE);
    }

    /** Whether the clauses of those that are certainly meant for the State have been read. */
    boolean isRead() {
        return certain().stream().map(RouteAssessment::route).allMatch(Offer::isRead);
    }

    /** The clauses of those that are certainly meant for the State. */
    List<Citation> law() {
        return certain().stream()
                .map(RouteAssessment::route)
                .map(AccessRoute::basis)
                .map(Basis::citation)
                .toList();
    }

    /** Whether a route that is meant for the State has something; unknown where one that has it may be. */
    Truth has(Predicate<RouteAssessment> wanted) {
        return routes.stream().filter(wanted).map(route -> route.who().truth()).reduce(Truth.NO, Truth::or);
    }

    /** The acts that routes certainly meant for the State offer. */
    Set<Act> acts() {
        return certain().stream()
                .flatMap(route -> route.route().acts().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }
}
