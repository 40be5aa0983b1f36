package org.hemicycle.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/** Whether an actor holds one kind of standing in a body: as recorded, or as a Party to a convention. */
final class StandingQuestion {

    /**
     * What was found of one kind of standing of an actor in a body.
     *
     * @param kind the kind
     * @param reason whether it is held, and why
     * @param answer how it is held, where it certainly is
     * @param contested whether something recorded leaves it open, rather than silence alone
     */
    record Held(Standing.Kind kind, Reason reason, Optional<Participation> answer, boolean contested) {

        Truth truth() {
            return reason.truth();
        }
    }

    private final Scope scope;
    private final Identifier actor;
    private final Identifier body;
    private final Standing.Kind kind;
    private final List<Standing> periods;
    private final Optional<Basis> list;
    private final Optional<Completeness> record;

    StandingQuestion(Scope scope, Identifier actor, Identifier body, Standing.Kind kind) {
        this.scope = scope;
        this.actor = actor;
        this.body = body;
        this.kind = kind;
        Standings standings = new Standings(scope, kind, body);
        this.periods = standings.listRecorded(actor);
        this.list = standings.list();
        this.record = scope.dossier().findCompleteness(actor, body, Completeness.Fact.STANDINGS);
    }

    /** Whether anything says that it could be held. */
    boolean arises() {
        return scope.reference().findGrant(kind, body).isPresent()
                || !periods.isEmpty()
                || !listConferring().isEmpty();
    }

    Standing.Kind kind() {
        return kind;
    }

    /** The conventions whose Parties hold it. */
    List<Convention> listConferring() {
        return scope.reference().conventions().values().stream()
                .filter(convention -> conferral(convention).isPresent())
                .toList();
    }

    Held answer() {
        Reason recorded = recorded();
        List<Reason> reasons = new ArrayList<>(List.of(recorded));
        Optional<Participation> answer = recorded.truth().isYes() ? Optional.of(holder()) : Optional.empty();
        boolean contested = !periods.isEmpty() && recorded.truth().isUnknown();
        for (Convention convention : listConferring()) {
            AccessionHistory history = scope.history(actor, convention.number());
            AccessionStatus status = history.statusOn(scope.day());
            contested |= status.possible().contains(Kind.PARTY) && !status.is(Kind.PARTY);
            Reason reason = conferred(convention, status, recorded.truth());
            reasons.add(reason);
            if (answer.isEmpty() && reason.truth().isYes()) {
                answer = Optional.of(new Participation.AsParty(kind, convention.number(), begun(history, status)));
            }
        }
        Reason reason = reasons.size() == 1 ? recorded : Reason.anyOf(sentence(), reasons);
        return new Held(kind, reason, answer, contested && reason.truth().isUnknown());
    }

    /** The consent of a Party may be unrecorded, and only that it will leave be known. */
    private static Readings begun(AccessionHistory history, AccessionStatus status) {
        TreatyAction action = status.actions().get(0);
        return action.kind().endsConsent() ? new Readings(List.of()) : history.effect(action);
    }

    private Participation holder() {
        return new Participation.Holder(
                kind,
                Readings.of(periods.stream()
                        .filter(standing -> standing.heldOn(scope.day()).isYes())
                        .flatMap(standing -> standing.since().stream())
                        .toList()));
    }

    private Reason recorded() {
        return periods.isEmpty()
                ? unlisted()
                : Reason.builder()
                        .text(sentence() + ", as recorded")
                        .truth(periods.stream()
                                .map(standing -> standing.heldOn(scope.day()))
                                .reduce(Truth.NO, Truth::or))
                        .facts(periods.stream().map(Standing::place).distinct().toList())
                        .build();
    }

    /** Who is not listed does not hold it if a list of its holders, or of the actor's standings, leaves nothing out. */
    private Reason unlisted() {
        boolean settled = list.isPresent() || record.isPresent();
        return Reason.builder()
                .text(sentence() + ", as recorded")
                .truth(settled ? Truth.NO : Truth.unknown("whether " + sentence()))
                .law(list)
                .facts(record.map(Completeness::evidence).stream().toList())
                .build();
    }

    private Reason conferred(Convention convention, AccessionStatus status, Truth recorded) {
        return Reason.builder()
                .text(sentence() + " as a Party to " + scope.conventionName(convention.number()))
                .truth(holdsAsParty(convention, status, recorded))
                .law(conferral(convention).map(Conferral::basis))
                .facts(status.evidence())
                .build();
    }

    /** What membership becomes once its holder is no longer a Party no such clause says. */
    private Truth holdsAsParty(Convention convention, AccessionStatus status, Truth recorded) {
        if (status.is(Kind.PARTY)) {
            return Truth.YES;
        }
        if (status.possible().contains(Kind.PARTY)) {
            return Truth.unknown(status.missing());
        }
        if (recorded.isUnknown() && status.possible().contains(Kind.NOT_RECORDED)) {
            return Truth.unknown("the record of " + scope.nameOf(actor) + " and " + convention.number());
        }
        boolean outlasts = kind == Standing.Kind.MEMBER && status.possible().contains(Kind.CEASED);
        return recorded.isUnknown() && outlasts
                ? Truth.unknown("whether " + scope.nameOf(actor) + " has remained " + kind.phrase() + " "
                        + Standings.withArticle(body, scope) + " after it ceased to be a Party to "
                        + convention.number())
                : Truth.NO;
    }

    private Optional<Conferral> conferral(Convention convention) {
        List<Conferral> conferrals = switch (kind) {
            case MEMBER -> convention.confersMembership();
            case CONTRACTING_PARTY -> convention.seatsParties();
            default -> List.of();
        };
        return conferrals.stream()
                .filter(conferral -> conferral.body().equals(body))
                .findFirst();
    }

    private String sentence() {
        return scope.nameOf(actor) + " is " + kind.phrase() + " " + Standings.withArticle(body, scope);
    }
}
