package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.truth.Truth;

/**
 * An act of a State about a convention, before the convention's own dates and rules.
 *
 * @param act the act
 */
record RecordedAct(TreatyAction act) {

    static final Look<RecordedAct> LOOK = Look.ofFacts(Matter.CONVENTIONS, RecordedAct::all);

    /** The acts whose effect a convention's own rule forecasts. */
    private static final Map<Kind, Trigger> FORECAST = Map.of(
            Kind.DEFINITIVE_SIGNATURE, Trigger.SIGN_DEFINITIVELY,
            Kind.RATIFICATION, Trigger.RATIFY,
            Kind.ACCESSION, Trigger.ACCEDE);

    private static Stream<Item<RecordedAct>> all(Scope scope) {
        return scope.dossier().treatyActions().stream()
                .map(act -> new Item<>(
                        act.pair().address(),
                        act.kind().name(),
                        Labels.of(act.actor(), act.convention(), scope),
                        new RecordedAct(act)));
    }

    /** Whether its effect is recorded, is not before it, and can be forecast. */
    boolean hasForecast() {
        return FORECAST.containsKey(act.kind())
                && !act.done().isEmpty()
                && !act.recordedEffect().isEmpty()
                && !act.done().isNotAfter(act.recordedEffect()).isNo();
    }

    /**
     * Places that contradict each other leave several dates; one that fits is enough. What a predecessor did takes
     * effect for the State on the day of its beginning.
     */
    Check takesEffectAsForecast(Scope scope) {
        AccessionHistory history = scope.history(act.actor(), act.convention());
        Readings forecast = history.forecast(act);
        if (agree(history.inherited(act.done())).isYes()) {
            return Check.passed();
        }
        if (forecast.isEmpty()) {
            return Check.unknown(Truth.unknown(
                    "from which day a " + act.kind().phrase() + " takes effect under " + act.convention()));
        }
        return Check.requiring(agree(forecast), () -> differsFrom(forecast, law(scope)));
    }

    private Truth agree(Readings effects) {
        return effects.dates().stream()
                .flatMap(day -> act.recordedEffect().dates().stream().map(day::agreesWith))
                .reduce(Truth.NO, Truth::or);
    }

    private Optional<Basis> law(Scope scope) {
        return scope.reference()
                .findConvention(act.convention())
                .flatMap(convention -> convention.takesEffect(FORECAST.get(act.kind())))
                .map(TakesEffectRule::basis);
    }

    private Check differsFrom(Readings forecast, Optional<Basis> law) {
        return Check.failed()
                .with("recorded", act.recordedEffect())
                .with("law", law.stream().map(Clause::of).toList())
                .with("act", act.kind())
                .with("date", act.done())
                .with("forecast", forecast)
                .claims(Steps.places(act, ClaimProperty.ENTERED_INTO_FORCE))
                .evidence(law.stream().map(Basis::citation).toList());
    }

    boolean isOfSignatureOrConsent() {
        return act.kind() == Kind.SIGNATURE || act.kind().expressesConsent();
    }

    Check isWithinOpening(Scope scope) {
        return scope.reference()
                .findConvention(act.convention())
                .map(this::isWithinOpening)
                .orElseGet(Check::passed);
    }

    private Check isWithinOpening(Convention convention) {
        Optional<LocalDate> opened = convention
                .openedOn()
                .filter(day -> act.done().latest().filter(day::isAfter).isPresent());
        Optional<LocalDate> closed = convention
                .closedOn()
                .filter(day -> act.done()
                        .earliest()
                        .filter(done -> !done.isBefore(day))
                        .isPresent());
        return Check.requiring(
                opened.isEmpty() && closed.isEmpty(),
                () -> Check.failed()
                        .with("act", act.kind())
                        .with("date", act.done())
                        .with("opened", opened)
                        .with("closed", closed)
                        .evidence(Steps.places(act))
                        .evidence(convention.basis().citation()));
    }
}
