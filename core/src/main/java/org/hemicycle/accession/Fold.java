package org.hemicycle.accession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * Goes from the most advanced kind of status to the least: the first that is certain ends it, an unknown one stays
 * open.
 */
final class Fold {

    private final AccessionHistory history;
    private final Day day;
    private final Retractions retractions;
    private final List<TreatyAction> consents;
    private final List<TreatyAction> ends;
    private final Set<Kind> possible = EnumSet.noneOf(Kind.class);
    private final Set<TreatyAction> actions = new LinkedHashSet<>();
    private final TreeSet<Missing> missing = new TreeSet<>();
    private boolean settled;

    Fold(AccessionHistory history, Day day) {
        this.history = history;
        this.day = day;
        this.retractions = new Retractions(history, day);
        this.consents = history.list(TreatyAction.Kind::expressesConsent);
        this.ends = history.list(TreatyAction.Kind::endsConsent);
    }

    AccessionStatus status(Kind otherwise) {
        List<TreatyAction> bonds = listBonds();
        step(Kind.PARTY, bonds, this::binds);
        step(Kind.CONSENTED, bonds, this::willBind);
        step(Kind.CEASED, bonds, this::ends);
        settleIfAny(bonds, this::counts);
        List<TreatyAction> retracting = settled ? List.of() : listRetracting();
        step(
                Kind.SIGNED,
                history.list(kind -> kind == TreatyAction.Kind.SIGNATURE),
                act -> done(act).and(() -> retractions.ofSignature(act).not()));
        List<TreatyAction> invitations = listInvitations();
        step(Kind.INVITED, invitations, act -> done(act).and(() -> lapsed(act).not()));
        List<TreatyAction> requests = history.list(kind -> kind == TreatyAction.Kind.REQUEST);
        List<TreatyAction> made =
                invitations.stream().filter(act -> !done(act).isNo()).toList();
        step(Kind.REQUESTED, requests, act -> done(act).and(() -> renews(act, made)));
        step(Kind.INVITATION_LAPSED, invitations, act -> done(act).and(() -> lapsed(act)));
        settleIfAny(invitations, this::done);
        step(Kind.REQUESTED, requests, this::done);
        if (!settled) {
            possible.add(otherwise);
        }
        actions.addAll(retracting);
        return AccessionStatus.builder()
                .possible(possible)
                .actions(actions)
                .missing(missing)
                .build();
    }

    /** What made the State a Party comes before what will make it one no longer. */
    private List<TreatyAction> listBonds() {
        return Stream.of(consents, ends).flatMap(List::stream).toList();
    }

    /** The acts by which something has been taken back, which explain a status that is less than it was. */
    private List<TreatyAction> listRetracting() {
        return ends.stream()
                .filter(act -> retractions.isOne(act).and(() -> done(act)).isYes())
                .toList();
    }

    /** The term that ends last, whose end counts, comes before those that it goes beyond. */
    private List<TreatyAction> listInvitations() {
        List<TreatyAction> latestFirst = new ArrayList<>(history.list(TreatyAction.Kind::invites));
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing(
                (TreatyAction act) -> history.lastDayOf(act).latest().orElse(LocalDate.MAX),
                Comparator.reverseOrder()));
        return latestFirst;
    }

    /** A request made after all invitations had lapsed asks for a new one. */
    private Truth renews(TreatyAction request, List<TreatyAction> invitations) {
        return invitations.stream()
                .map(invitation -> isAfter(request.done(), history.lastDayOf(invitation)))
                .reduce(Truth.of(!invitations.isEmpty()), Truth::and);
    }

    private static Truth isAfter(Readings request, Readings lapse) {
        Optional<LocalDate> earliest = request.earliest();
        Optional<LocalDate> latest = request.latest();
        if (earliest.flatMap(day -> lapse.latest().map(day::isAfter)).orElse(false)) {
            return Truth.YES;
        }
        return latest.flatMap(day -> lapse.earliest().map(last -> !day.isAfter(last)))
                        .orElse(false)
                ? Truth.NO
                : Truth.unknown("whether the invitation had lapsed when the request was made");
    }

    private void step(Kind kind, List<TreatyAction> acts, Function<TreatyAction, Truth> question) {
        if (settled) {
            return;
        }
        List<TreatyAction> open = new ArrayList<>();
        Truth any = Truth.NO;
        for (TreatyAction act : acts) {
            Truth answer = question.apply(act);
            any = any.or(answer);
            if (answer.isYes()) {
                actions.add(act);
            } else if (answer.isUnknown()) {
                open.add(act);
            }
        }
        actions.addAll(open);
        if (!any.isNo()) {
            possible.add(kind);
            missing.addAll(any.missing());
            settled = any.isYes();
        }
    }

    /** Once one of the acts is done for certain, it leaves one of the kinds asked about so far. */
    private void settleIfAny(List<TreatyAction> acts, Function<TreatyAction, Truth> question) {
        settled |= acts.stream().anyMatch(act -> question.apply(act).isYes());
    }

    /** What has been taken back counts no more, nor does the act that took it back. */
    private Truth counts(TreatyAction bond) {
        return done(bond)
                .and(() -> bond.kind().endsConsent()
                        ? retractions.isOne(bond).not()
                        : retractions.ofConsent(bond).not());
    }

    /** What a predecessor did counts for a State from its own beginning. */
    private Truth done(TreatyAction act) {
        return happened(act).and(() -> history.countsBy(act, day));
    }

    /**
     * An act is done on its date, or at the latest when what follows from it has come; a succession counts from the day
     * on which it takes effect, though it be notified later.
     */
    private Truth happened(TreatyAction act) {
        if (act.kind() == TreatyAction.Kind.SUCCESSION && !act.recordedEffect().isEmpty()) {
            Truth effective = act.recordedEffect().reachedBy(day);
            return act.done().isEmpty()
                    ? effective
                    : effective.or(() -> act.done().reachedBy(day));
        }
        Truth dated = known(act.done(), act.kind().dated().phrase(), readings -> readings.reachedBy(day));
        boolean followed = dated.isUnknown()
                && (act.recordedEffect().reachedBy(day).isYes()
                        || act.statedEnd().passedBy(day).isYes());
        return followed ? Truth.YES : dated;
    }

    private Truth effective(TreatyAction act) {
        return known(
                history.effect(act),
                "day on which the " + act.kind().phrase() + " takes effect",
                readings -> readings.reachedBy(day));
    }

    private Truth lapsed(TreatyAction invitation) {
        return known(
                history.lastDayOf(invitation),
                "end of validity of the " + invitation.kind().phrase(),
                readings -> readings.passedBy(day));
    }

    private static Truth known(Readings readings, String what, Function<Readings, Truth> question) {
        return readings.isEmpty() ? Truth.unknown("the " + what) : question.apply(readings);
    }

    /** Whoever denounces is a Party until the denunciation takes effect, whether or not the consent is recorded. */
    private Truth binds(TreatyAction act) {
        Truth counts = counts(act);
        return act.kind().endsConsent()
                ? counts.and(() -> effective(act).not())
                : counts.and(() -> effective(act)).and(() -> undone(act).not());
    }

    private Truth willBind(TreatyAction act) {
        return act.kind().endsConsent() || reachesBack(act) && act.done().isEmpty()
                ? Truth.NO
                : counts(act)
                        .and(() -> reachesBack(act) ? act.done().reachedBy(day) : Truth.YES)
                        .and(() -> effective(act).not())
                        .and(() -> undone(act).not());
    }

    /** A succession may be notified after the day from which it binds. */
    private static boolean reachesBack(TreatyAction act) {
        return act.kind() == TreatyAction.Kind.SUCCESSION
                && !act.recordedEffect().isEmpty();
    }

    private Truth ends(TreatyAction act) {
        return act.kind().endsConsent() ? over(act).and(() -> renewed(act).not()) : Truth.NO;
    }

    private Truth over(TreatyAction end) {
        return counts(end).and(() -> effective(end));
    }

    private Truth undone(TreatyAction consent) {
        return any(ends, end -> consent.begun().isNotAfter(end.done()).and(() -> over(end)));
    }

    private Truth renewed(TreatyAction end) {
        return any(
                consents,
                consent -> consent.begun().isNotAfter(end.done()).not().and(() -> counts(consent)));
    }

    private static Truth any(List<TreatyAction> acts, Function<TreatyAction, Truth> question) {
        return acts.stream().map(question).reduce(Truth.NO, Truth::or);
    }
}
