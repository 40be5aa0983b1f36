package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.internal.Phrase;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** From which day an act of one State about one convention takes effect. */
final class EffectQuestion {

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;

    EffectQuestion(Scope scope, Identifier state, Convention convention) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
    }

    Verdict.Builder<Effect> verdict(Trigger act, LocalDate on) {
        Effect effect = new Effect(recorded(act, on), forecast(act, on));
        Truth truth = effect.day().isEmpty() ? Truth.unknown(missing(act)) : Truth.YES;
        Reason why = Reason.builder()
                .text(effect.toString())
                .truth(truth)
                .because(reasons(act, on, effect))
                .build();
        return Verdict.<Effect>builder()
                .question("Effect of an act (" + Phrase.of(act) + ") of " + scope.nameOf(state) + " on " + on + ", "
                        + scope.conventionName(convention.number()))
                .answer(effect)
                .truth(truth)
                .why(why)
                .decisive(why)
                .missing(truth.missing())
                .notes(scope.designationNotes(state));
    }

    /** The rule in words, the same in the steps and in the reasons. */
    static String inWords(Convention convention, TakesEffectRule rule) {
        return rule.delay().inWords()
                + (convention.inForceSince().isPresent()
                        ? ""
                        : ", but not before " + convention.number() + " itself enters into force")
                + (rule.basis().confidence() == Confidence.HIGH
                        ? ""
                        : " (" + Phrase.of(rule.basis().confidence()) + " confidence)");
    }

    private String missing(Trigger act) {
        if (convention.takesEffect(act).isEmpty()) {
            return "the rule of " + convention.number() + " on when " + noun(act) + " takes effect";
        }
        return convention.inForceSince().isEmpty()
                ? "the day on which " + convention.number() + " enters into force"
                : "the day on which all Parties of " + convention.number() + " are bound";
    }

    private Readings forecast(Trigger act, LocalDate on) {
        return new Readings(
                convention.forecast(act, on).map(ExtendedDate::of).stream().toList());
    }

    /** What the dossier records of an act of that sort that may have been done on that day. */
    private Readings recorded(Trigger act, LocalDate on) {
        return actions(act, on).stream()
                .map(TreatyAction::recordedEffect)
                .filter(effect -> !effect.isEmpty())
                .findFirst()
                .orElse(new Readings(List.of()));
    }

    private List<TreatyAction> actions(Trigger act, LocalDate on) {
        return scope.dossier().listTreatyActions(state, convention.number()).stream()
                .filter(action -> isOf(act, action.kind()))
                .filter(action -> action.done().allows(on))
                .toList();
    }

    private static String noun(Trigger act) {
        return Stream.of(TreatyAction.Kind.values())
                .filter(kind -> isOf(act, kind))
                .findFirst()
                .orElseThrow()
                .phrase();
    }

    private static boolean isOf(Trigger act, TreatyAction.Kind kind) {
        return switch (act) {
            case SIGN_DEFINITIVELY -> kind == TreatyAction.Kind.DEFINITIVE_SIGNATURE;
            case RATIFY -> kind == TreatyAction.Kind.RATIFICATION;
            case ACCEDE -> kind == TreatyAction.Kind.ACCESSION;
            case DENOUNCE -> kind == TreatyAction.Kind.DENUNCIATION || kind == TreatyAction.Kind.WITHDRAWAL;
        };
    }

    private List<Reason> reasons(Trigger act, LocalDate on, Effect effect) {
        List<Reason> reasons = new ArrayList<>();
        if (!effect.recorded().isEmpty()) {
            reasons.add(Reason.builder()
                    .text("it is recorded")
                    .truth(Truth.YES)
                    .facts(actions(act, on).stream()
                            .flatMap(action -> action.evidence().stream())
                            .toList())
                    .build());
        }
        convention
                .takesEffect(act)
                .ifPresent(rule -> reasons.add(Reason.builder()
                        .text("by the rule it takes effect " + inWords(convention, rule))
                        .truth(Truth.YES)
                        .law(rule.basis())
                        .build()));
        convention
                .inForceSince()
                .filter(own -> convention
                        .takesEffect(act)
                        .flatMap(rule -> rule.takesEffect(on))
                        .filter(day -> day.isBefore(own))
                        .isPresent())
                .ifPresent(own -> reasons.add(Reason.builder()
                        .text("the convention itself entered into force on " + own)
                        .truth(Truth.YES)
                        .law(convention.basis())
                        .build()));
        return reasons;
    }
}
