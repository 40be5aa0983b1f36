package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.consistency.view.BeneficiaryInvitation;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.DateRange;
import org.hemicycle.truth.Truth;

/**
 * A State that a programme serves and that has been invited to join a convention: what the programme makes of that.
 *
 * @param invitation the invitation
 */
record InvitedBeneficiary(BeneficiaryInvitation invitation) {

    static final Look<InvitedBeneficiary> LOOK =
            Look.of(Matter.CONVENTIONS, BeneficiaryInvitation::all).as(InvitedBeneficiary::new);

    boolean mayBePending(Scope scope) {
        return invitation.statusIn(scope).possible().contains(Kind.INVITED);
    }

    boolean hasResultsBeside(Scope scope) {
        return ResultsChain.of(scope).hasResults(invitation.programme());
    }

    /** Passed if the invitation outlasts the programme, or the programme provides for its lapse. */
    Check staysOpen(Scope scope) {
        Optional<LocalDate> end = invitation.programme().extendedPeriod().flatMap(DateRange::last);
        Readings last = invitation.lastDay();
        if (end.isEmpty()
                || last.earliest().filter(day -> !day.isBefore(end.get())).isPresent()) {
            return Check.passed();
        }
        if (last.latest().filter(day -> day.isBefore(end.get())).isEmpty()) {
            return Check.unknown(Truth.unknown("the last day on which the invitation can be taken up"));
        }
        boolean isAnswered = last.earliest()
                .filter(lapse -> invitation.isAnswered(lapse, scope))
                .isPresent();
        return Check.requiring(
                isAnswered,
                () -> Check.failed().with("last", last).with("end", end).evidence(invitation.evidence()));
    }

    Check statesItsEnd() {
        return Check.requiring(
                invitation.statesItsEnd(),
                () -> Check.failed()
                        .with("term", invitation.validity().law().map(TermOfValidity::of))
                        .with("last", invitation.lastDay())
                        .evidence(invitation.place()));
    }

    Check isTakenUp(Scope scope) {
        boolean isAimedAt = ResultsChain.of(scope)
                .aimsAt(invitation.action().pair(), invitation.programme())
                .findAny()
                .isPresent();
        if (isAimedAt) {
            return Check.passed();
        }
        AccessionStatus status = invitation.statusIn(scope);
        return status.is(Kind.INVITED)
                ? Check.failed().evidence(invitation.place())
                : Check.unknown(Truth.unknown(status.missing()));
    }

    Check hasNotLapsed(Scope scope) {
        AccessionStatus status = invitation.statusIn(scope);
        if (status.is(Kind.INVITATION_LAPSED)) {
            return Check.failed().with("last", invitation.lastDay()).evidence(invitation.evidence());
        }
        return status.possible().contains(Kind.INVITATION_LAPSED)
                ? Check.unknown(Truth.unknown(status.missing()))
                : Check.passed();
    }
}
