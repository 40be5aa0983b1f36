package org.hemicycle.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Property;
import org.hemicycle.document.Subject;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.rule.Severity;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** Rules about access to conventions. */
public final class AccessRules {

    /** A date labelled accession that is in truth an entry into force. */
    public static final Rule<?> ACC_002 = Rule.<Statements>builder("ACC-002", "entry-into-force-labelled-as-consent")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A date given for an act of consent must be that of the act, not that of its entry into force.")
            .over(scope -> Statements.ofDates(scope).filter(item -> datesConsent(item.value())))
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> isMistaken(statements, scope))
            .arguments("wrong", "label", "act", "effect")
            .message(
                    "\"{wrong}\", given as the date of {label}, is the day of entry into force that follows from the act"
                            + " of {act} under the convention's own rule.")
            .suggestion("Give {act} as the date of the act, or label {effect} as the entry into force.")
            .absorbs("STA-001")
            .build();

    /** An invitation that lapses while the programme runs. */
    public static final Rule<?> ACC_004 = Rule.<Invitation>builder("ACC-004", "invitation-lapses-before-programme-end")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "An invitation should not lapse while the programme still runs, unless a milestone before that day and a"
                            + " risk provide for it.")
            .over(Invitation::all)
            .when((invitation, scope) -> invitation.statusIn(scope).possible().contains(Kind.INVITED))
            .requires((invitation, scope) -> staysOpen(invitation))
            .arguments("last", "end")
            .message("the last day on which the invitation can be taken up is {last}; the programme ends on {end}.")
            .suggestion(
                    "Plan the accession before then, or a request to extend the invitation, and enter the lapse as a"
                            + " risk.")
            .absorbs("RSK-005")
            .build();

    /** An act outside the days on which the convention was open for it. */
    public static final Rule<?> ACC_011 = Rule.<TreatyAction>builder("ACC-011", "act-outside-opening")
            .severity(Severity.ERROR)
            .coherence()
            .sentence(
                    "A signature or an act of consent must not be dated before the convention was opened for signature,"
                            + " nor after it was closed.")
            .over(scope -> scope.dossier().treatyActions().stream()
                    .map(action -> new Item<>(
                            action.pair().path(),
                            action.kind().name(),
                            Labels.of(action.actor(), action.convention(), scope),
                            action)))
            .when((action, scope) -> action.kind() == TreatyAction.Kind.SIGNATURE
                    || action.kind().expressesConsent())
            .requires(AccessRules::isWithinOpening)
            .arguments("act", "date", "when")
            .message("the {act} is dated {date}, {when}.")
            .suggestion("Check the date, and the number of the convention.")
            .build();

    /** An invitation that has lapsed. */
    public static final Rule<?> ACC_013 = Rule.<Invitation>builder("ACC-013", "invitation-lapsed")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A programme must not rest on an invitation that can no longer be taken up.")
            .over(Invitation::all)
            .requires((invitation, scope) -> hasNotLapsed(invitation, scope))
            .arguments("last")
            .message("the invitation has lapsed; the last day on which it could be taken up was {last}.")
            .suggestion("Ask for an extension or a new invitation.")
            .build();

    private AccessRules() {}

    private static boolean datesConsent(Statements statements) {
        return statements.property() == Property.CONSENTED && statements.subject() instanceof Subject.Pair;
    }

    private static Check isMistaken(Statements statements, Scope scope) {
        Truth agreement = statements.agreement();
        return agreement.isNo()
                ? mistaken(statements, scope).orElse(Check.notApplicable())
                : Check.requiring(agreement, Check.notApplicable());
    }

    private static Optional<Check> mistaken(Statements statements, Scope scope) {
        List<Claim> claims = statements.inOrder();
        return claims.stream()
                .flatMap(act -> claims.stream()
                        .filter(other -> isEffectOf(other, act, scope))
                        .map(effect -> failure(statements, act, effect)))
                .findFirst();
    }

    private static boolean isEffectOf(Claim effect, Claim act, Scope scope) {
        ExtendedDate when = act.date().orElseThrow();
        ExtendedDate stated = effect.date().orElseThrow();
        Subject.Pair pair = (Subject.Pair) act.subject();
        Readings forecast = scope.history(pair.first(), pair.second())
                .forecast(TreatyAction.builder()
                        .actor(pair.first())
                        .convention(pair.second())
                        .kind(TreatyAction.Kind.RATIFICATION)
                        .on(when)
                        .build());
        return when.agreesWith(stated).isNo()
                && forecast.dates().stream()
                        .anyMatch(day -> day.agreesWith(stated).isYes());
    }

    private static Check failure(Statements statements, Claim act, Claim effect) {
        return Check.failed()
                .with("wrong", effect.stated().asWritten())
                .with("label", effect.label().map(label -> "\"" + label + "\"").orElse("consent"))
                .with("act", act.date().orElseThrow())
                .with("effect", effect.date().orElseThrow())
                .claims(List.of(effect, act))
                .claims(statements.inOrder());
    }

    private static Check isWithinOpening(TreatyAction action, Scope scope) {
        Optional<Convention> convention = scope.reference().findConvention(action.convention());
        Optional<String> outside = convention
                .flatMap(Convention::openedOn)
                .filter(opened -> action.done().latest().filter(opened::isAfter).isPresent())
                .map(opened -> "before the convention was opened for signature on " + opened)
                .or(() -> convention
                        .flatMap(Convention::closedOn)
                        .filter(closed -> action.done()
                                .earliest()
                                .filter(day -> !day.isBefore(closed))
                                .isPresent())
                        .map(closed -> "when the convention had been closed since " + closed));
        return outside.map(when -> Check.failed()
                        .with(
                                "act",
                                action.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .with("date", action.done().inWords())
                        .with("when", when)
                        .evidence(action.evidence())
                        .evidence(convention.orElseThrow().basis().citation()))
                .orElse(Check.passed());
    }

    private static Check staysOpen(Invitation invitation) {
        Optional<LocalDate> end = invitation.programme().extendedPeriod().last();
        Readings last = invitation.lastDay();
        if (end.isEmpty()
                || last.earliest().filter(day -> !day.isBefore(end.get())).isPresent()) {
            return Check.passed();
        }
        if (last.latest().filter(day -> day.isBefore(end.get())).isEmpty()) {
            return Check.unknown(Truth.unknown("the last day on which the invitation can be taken up"));
        }
        if (last.earliest().filter(invitation::isAnswered).isPresent()) {
            return Check.passed();
        }
        return Check.failed()
                .with("last", invitation.lastDay().inWords())
                .with("end", end.get())
                .evidence(invitation.evidence());
    }

    private static Check hasNotLapsed(Invitation invitation, Scope scope) {
        var status = invitation.statusIn(scope);
        if (status.is(Kind.INVITATION_LAPSED)) {
            return Check.failed().with("last", invitation.lastDay().inWords()).evidence(invitation.evidence());
        }
        return status.possible().contains(Kind.INVITATION_LAPSED)
                ? Check.unknown(Truth.unknown(status.missing()))
                : Check.passed();
    }
}
