package org.hemicycle.consistency.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.view.BeneficiaryInvitation;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * Something that ends and on which a programme with a register of risks rests: an invitation to a State that it serves,
 * or a standing of one.
 *
 * @param programme the programme
 * @param subject the pair, of which a risk would be
 * @param standing the standing that ends; absent for an invitation
 * @param last its last day
 * @param places where that stands
 */
record Lapse(
        Programme programme, Subject subject, Optional<Standing.Kind> standing, Readings last, List<Citation> places) {

    static final Look<Lapse> LOOK = Look.of(Matter.RISKS, Lapse::all);

    private static Stream<Item<Lapse>> all(Scope scope) {
        return Stream.concat(
                        BeneficiaryInvitation.all(scope)
                                .map(Item::value)
                                .filter(invitation ->
                                        invitation.statusIn(scope).possible().contains(Kind.INVITED))
                                .map(Lapse::of),
                        standings(scope))
                .filter(lapse -> !lapse.programme.risks().isEmpty())
                .map(lapse -> new Item<>(
                        lapse.subject.address(), lapse.programme.key(), Labels.of(lapse.subject, scope), lapse));
    }

    private static Lapse of(BeneficiaryInvitation invitation) {
        return new Lapse(
                invitation.programme(),
                invitation.action().pair(),
                Optional.empty(),
                invitation.lastDay(),
                invitation.evidence());
    }

    private static Stream<Lapse> standings(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> scope.dossier().standings().stream()
                        .filter(standing -> programme.beneficiaries().contains(standing.holder()))
                        .flatMap(standing -> standing.until().stream()
                                .filter(until -> endsAfter(until, programme, scope))
                                .map(until -> of(programme, standing, until))));
    }

    /** What was over when the programme began, or is over by now, is no lapse to provide for. */
    private static boolean endsAfter(ExtendedDate until, Programme programme, Scope scope) {
        Optional<LocalDate> start = programme.firstDay();
        boolean isInside = until.latest()
                .filter(day -> start.filter(first -> !day.isBefore(first)).isPresent())
                .isPresent();
        return isInside && !scope.day().hasPassed(until).isYes();
    }

    private static Lapse of(Programme programme, Standing standing, ExtendedDate until) {
        return new Lapse(
                programme,
                Subject.of(standing.holder(), standing.in()),
                Optional.of(standing.kind()),
                Readings.of(until),
                List.of(standing.place(), programme.periodEvidence()));
    }

    Check check() {
        Optional<ExtendedDate> ending = ProgrammeEnds.end(programme);
        Optional<LocalDate> end = ending.flatMap(ExtendedDate::latest);
        Optional<LocalDate> certain = ending.flatMap(ExtendedDate::earliest);
        boolean isInTime = end.isEmpty()
                || last.earliest().filter(day -> !day.isBefore(end.get())).isPresent();
        boolean isARisk =
                programme.risks().stream().anyMatch(risk -> risk.concerns().contains(subject));
        if (isInTime || isARisk) {
            return Check.passed();
        }
        if (last.latest()
                .filter(day -> certain.filter(day::isBefore).isPresent())
                .isEmpty()) {
            return Check.unknown(Truth.unknown("the last day of the "
                    + standing.map(kind -> "standing as " + kind.predicate()).orElse("invitation")));
        }
        return Check.failed()
                .with("standing", standing)
                .with("last", last)
                .with("end", ending.get())
                .with("programme", Argument.name(programme.heading()))
                .evidence(places);
    }
}
