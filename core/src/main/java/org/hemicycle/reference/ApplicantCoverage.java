package org.hemicycle.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;

/**
 * Checks that a convention deals with every class of applicants exactly once, or says that its routes overlap.
 *
 * <p>A convention without routes and closures says nothing about access and is left alone.
 */
final class ApplicantCoverage {

    private final Convention convention;
    private final ApplicantClass applicant;
    private final List<AccessRoute> open;

    private ApplicantCoverage(Convention convention, ApplicantClass applicant) {
        this.convention = convention;
        this.applicant = applicant;
        open = convention.routes().stream()
                .filter(route -> applicant.isAdmittedBy(route.who()).isYes())
                .toList();
    }

    static void check(Convention convention, List<ApplicantClass> applicants) {
        if (!convention.routes().isEmpty() || !convention.closures().isEmpty()) {
            applicants.forEach(applicant -> new ApplicantCoverage(convention, applicant).check());
        }
    }

    private void check() {
        checkGap();
        checkContradiction();
        for (AccessRoute one : open) {
            open.stream()
                    .filter(other -> one.key().compareTo(other.key()) < 0)
                    .forEach(other -> checkOverlap(one, other));
        }
    }

    private void checkGap() {
        Predicate<AccessRoute> perhaps =
                route -> !applicant.isAdmittedBy(route.who()).isNo();
        boolean leftOpen = convention.unmodelled().stream()
                .flatMap(gap -> gap.who().stream())
                .anyMatch(who -> applicant.isAdmittedBy(who).isYes());
        boolean member = convention
                .membersAreParties()
                .map(membership -> new Who.HolderOf(Who.Holding.MEMBER, membership.body()))
                .filter(who -> applicant.isAdmittedBy(who).isYes())
                .isPresent();
        if (convention.routes().stream().noneMatch(perhaps) && !isClosed() && !leftOpen && !member) {
            throw new IllegalArgumentException("Convention " + convention.number() + " has no route for the class \""
                    + applicant.name() + "\" and does not say that it is closed to it; add a route, a closure, or"
                    + " something unmodelled that concerns it.");
        }
    }

    private void checkContradiction() {
        if (isClosed() && !open.isEmpty()) {
            throw new IllegalArgumentException("Convention " + convention.number() + " is closed to the class \""
                    + applicant.name() + "\" and offers it the route "
                    + open.get(0).key()
                    + "; narrow the closure or the route.");
        }
    }

    private void checkOverlap(AccessRoute one, AccessRoute other) {
        boolean declared =
                one.overlaps().contains(other.key()) || other.overlaps().contains(one.key());
        if (!declared && meet(one, other)) {
            throw new IllegalArgumentException("Convention " + convention.number() + " offers the class \""
                    + applicant.name() + "\" two routes on the same day, " + one.key() + " and " + other.key()
                    + "; narrow one of them or declare that they overlap.");
        }
    }

    private static boolean meet(AccessRoute one, AccessRoute other) {
        LocalDate start =
                later(one.openFrom().orElse(LocalDate.MIN), other.openFrom().orElse(LocalDate.MIN));
        return !start.isAfter(one.openUntil().orElse(LocalDate.MAX))
                && !start.isAfter(other.openUntil().orElse(LocalDate.MAX));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isClosed() {
        return convention.closures().stream()
                .map(Closure::who)
                .anyMatch(who -> applicant.isAdmittedBy(who).isYes());
    }
}
