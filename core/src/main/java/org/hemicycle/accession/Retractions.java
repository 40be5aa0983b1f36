package org.hemicycle.accession;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Truth;

/**
 * Withdrawals by which a State takes back an instrument, or a signature, before the convention is in force for it: they
 * leave what there was without the act that is taken back. What is done after the day asked about counts for nothing.
 */
final class Retractions {

    private final AccessionHistory history;
    private final Day day;
    private final List<TreatyAction> consents;
    private final List<TreatyAction> ends;
    private final List<TreatyAction> signatures;

    Retractions(AccessionHistory history, Day day) {
        this.history = history;
        this.day = day;
        this.consents = history.list(Kind::expressesConsent);
        this.ends = history.list(Kind::endsConsent);
        this.signatures = history.list(kind -> kind == Kind.SIGNATURE);
    }

    /** Whether a withdrawal takes back what does not bind yet, rather than ending what does. */
    Truth isOne(TreatyAction withdrawal) {
        if (withdrawal.kind() != Kind.WITHDRAWAL || withdrawal.done().isEmpty() || isDeferred(withdrawal)) {
            return Truth.NO;
        }
        return any(consents, consent -> binds(consent, withdrawal))
                .not()
                .and(() -> any(consents, consent -> stands(consent, withdrawal)).or(() -> signedBefore(withdrawal)));
    }

    /** What ends being a Party takes time; an instrument is taken back at once. */
    private static boolean isDeferred(TreatyAction withdrawal) {
        return !withdrawal.recordedEffect().isEmpty()
                && withdrawal.recordedEffect().isNotAfter(withdrawal.done()).isNo();
    }

    private Truth signedBefore(TreatyAction withdrawal) {
        return any(signatures, signature -> isBefore(signature, withdrawal));
    }

    private Truth isBefore(TreatyAction act, TreatyAction withdrawal) {
        Truth known = act.begun().isEmpty() ? Truth.YES : act.begun().reachedBy(day);
        return known.and(() -> act.begun().isNotAfter(withdrawal.done()));
    }

    /** Whether consent had been expressed when something was withdrawn, and not been ended. */
    private Truth stands(TreatyAction consent, TreatyAction withdrawal) {
        return isBefore(consent, withdrawal)
                .and(() -> any(
                                ends.stream().filter(end -> !end.equals(withdrawal)),
                                end -> isBetween(consent, end, withdrawal))
                        .not());
    }

    private Truth isBetween(TreatyAction consent, TreatyAction end, TreatyAction withdrawal) {
        return consent.begun()
                .isNotAfter(end.done())
                .and(() -> isBefore(end, withdrawal))
                .and(() -> history.effect(end).isNotAfter(withdrawal.done()));
    }

    private Truth binds(TreatyAction consent, TreatyAction withdrawal) {
        return stands(consent, withdrawal).and(() -> {
            Readings effect = history.effect(consent);
            return effect.isEmpty()
                    ? Truth.unknown("the day on which the " + consent.kind().phrase() + " takes effect")
                    : effect.isNotAfter(withdrawal.done());
        });
    }

    /** Whether consent has been taken back. */
    Truth ofConsent(TreatyAction consent) {
        return any(
                ends,
                withdrawal -> isOne(withdrawal)
                        .and(() -> stands(consent, withdrawal))
                        .and(() -> withdrawal.done().reachedBy(day)));
    }

    /** Whether a signature has been taken back; whoever takes back an instrument remains a signatory. */
    Truth ofSignature(TreatyAction signature) {
        return any(
                ends,
                withdrawal -> isOne(withdrawal)
                        .and(() -> isBefore(signature, withdrawal))
                        .and(() -> any(consents, consent -> stands(consent, withdrawal))
                                .not())
                        .and(() -> withdrawal.done().reachedBy(day)));
    }

    private static Truth any(List<TreatyAction> acts, Function<TreatyAction, Truth> question) {
        return any(acts.stream(), question);
    }

    private static Truth any(Stream<TreatyAction> acts, Function<TreatyAction, Truth> question) {
        return acts.map(question).reduce(Truth.NO, Truth::or);
    }
}
