package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.consistency.view.BeneficiaryInvitation;
import org.hemicycle.finding.Argument;
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

    /** Whether the programme begins before the invitation ends, for all that is known. */
    boolean mayLastIntoTheProgramme() {
        return !endsBefore(first()).isYes();
    }

    private Optional<LocalDate> first() {
        return invitation.programme().extendedPeriod().flatMap(DateRange::first);
    }

    private Optional<LocalDate> last() {
        return invitation.programme().extendedPeriod().flatMap(DateRange::last);
    }

    /** Whether the invitation can no longer be taken up on a day; no, where there is no such day. */
    private Truth endsBefore(Optional<LocalDate> day) {
        return day.map(this::endsBefore).orElse(Truth.NO);
    }

    private Truth endsBefore(LocalDate day) {
        Readings last = invitation.lastDay();
        if (last.earliest().filter(lapse -> !lapse.isBefore(day)).isPresent()) {
            return Truth.NO;
        }
        return last.latest().filter(lapse -> lapse.isBefore(day)).isPresent()
                ? Truth.YES
                : Truth.unknown("the last day on which the invitation can be taken up");
    }

    /** Passed if the invitation outlasts the programme, or the programme provides for its lapse. */
    Check staysOpen(Scope scope) {
        return Check.requiring(
                endsBefore(last()).not().or(() -> invitation.isAnswered(scope)), () -> lapse().with("end", last()));
    }

    /** Passed if the invitation may last until the programme begins. */
    Check lastsUntilItBegins() {
        return Check.requiring(mayLastIntoTheProgramme(), () -> lapse().with("begin", first()));
    }

    private Check lapse() {
        return Check.failed()
                .with("last", invitation.lastDay())
                .with("programme", programme())
                .evidence(invitation.evidence());
    }

    private Argument programme() {
        return Argument.name(invitation.programme().heading());
    }

    Check statesItsEnd() {
        return Check.requiring(
                invitation.statesItsEnd(),
                () -> Check.failed()
                        .with("programme", programme())
                        .with("term", invitation.validity().law().map(TermOfValidity::of))
                        .with("last", invitation.lastDay())
                        .evidence(invitation.place()));
    }

    /** Passed if a result aims at a step towards the convention, or an objective or result is about the convention. */
    Check isTakenUp(Scope scope) {
        boolean isAimedAt = ResultsChain.of(scope)
                .aimsAt(invitation.action().pair(), invitation.programme())
                .findAny()
                .isPresent();
        if (isAimedAt
                || Purposes.of(invitation.programme(), scope)
                        .name(invitation.action().convention(), scope)) {
            return Check.passed();
        }
        AccessionStatus status = invitation.statusIn(scope);
        return status.is(Kind.INVITED)
                ? Check.failed().with("programme", programme()).evidence(invitation.place())
                : Check.unknown(Truth.unknown(status.missing()));
    }

    Check hasNotLapsed(Scope scope) {
        AccessionStatus status = invitation.statusIn(scope);
        if (status.is(Kind.INVITATION_LAPSED)) {
            return lapse();
        }
        return status.possible().contains(Kind.INVITATION_LAPSED)
                ? Check.unknown(Truth.unknown(status.missing()))
                : Check.passed();
    }
}
