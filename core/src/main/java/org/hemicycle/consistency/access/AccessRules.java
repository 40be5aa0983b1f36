package org.hemicycle.consistency.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.consistency.view.BeneficiaryInvitation;
import org.hemicycle.consistency.view.Validity;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.Labels;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** Rules about access to conventions. */
public final class AccessRules {

    /** The acts whose effect a convention's own rule forecasts. */
    private static final Map<TreatyAction.Kind, Trigger> FORECAST = Map.of(
            TreatyAction.Kind.DEFINITIVE_SIGNATURE, Trigger.SIGN_DEFINITIVELY,
            TreatyAction.Kind.RATIFICATION, Trigger.RATIFY,
            TreatyAction.Kind.ACCESSION, Trigger.ACCEDE);

    /** Steps of a State towards a convention that are out of order. */
    static final Rule<?> ACC_001 = Rule.<Steps>builder("ACC-001", "steps-out-of-order")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A step towards a convention must not be dated before the one that it presupposes.")
            .over(Steps::all)
            .requires((steps, scope) -> steps.check())
            .arguments("after", "before", "first", "then")
            .message("the {then} is dated {after}, before the {first}, which is dated {before}.")
            .suggestion("Check both dates; one of them is likely a slip, or belongs to another act.")
            .why(
                    "A State is invited because it asked, accedes because it was invited, and ratifies what it signed. Where"
                            + " the dates say otherwise one of them is wrong, and with it whatever is counted from it.")
            .example(
                    "invited on 22 April 2020, at a request of November 2020",
                    "invited on 22 April 2020, at a request of November 2019 or of the same day")
            .build();

    /** A date labelled accession that is in truth an entry into force. */
    static final Rule<?> ACC_002 = Rule.<Statements>builder("ACC-002", "entry-into-force-labelled-as-consent")
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
            .absorbs("STA-001", "ACC-008")
            .why(
                    "A table that gives entries into force under the heading of accessions misleads everyone who counts from"
                            + " the act: terms, reservations and reports run from another day.")
            .example(
                    "\"ratified in April 2015\" in the text and \"Accession: 01/08/2015\" in the annex, where the"
                            + " convention takes effect on the first day of the month after three months",
                    "\"ratified in March 2010\" in the text and \"05/03/2010\" in the annex")
            .build();

    /** A recorded entry into force that does not follow from the act. */
    static final Rule<?> ACC_003 = Rule.<TreatyAction>builder("ACC-003", "entry-into-force-differs-from-forecast")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "The day on which a convention enters into force for a State should be the one that follows from its act.")
            .over(AccessRules::actions)
            .when((action, scope) -> FORECAST.containsKey(action.kind())
                    && !action.done().isEmpty()
                    && !action.recordedEffect().isEmpty()
                    && !action.done().isNotAfter(action.recordedEffect()).isNo())
            .requires(AccessRules::followsFromTheAct)
            .arguments("act", "date", "forecast", "law", "recorded")
            .message(
                    "the entry into force is dated {recorded}; by the convention's own rule{law} a {act} of {date} takes"
                            + " effect on {forecast}.")
            .suggestion("Check both dates against the record of the depositary.")
            .why(
                    "The interval between deposit and entry into force is fixed by each convention. A date that does not fit"
                            + " it is either a slip or a case that needs a word of explanation.")
            .example(
                    "deposited on 8 April 2015, in force from 1 June 2015, where three full months have to pass",
                    "deposited in October 1998, in force from 1 February 1999, the day of the convention's own entry into"
                            + " force")
            .build();

    /** An invitation that lapses while the programme runs. */
    static final Rule<?> ACC_004 = Rule.<BeneficiaryInvitation>builder(
                    "ACC-004", "invitation-lapses-before-programme-end")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "An invitation should not lapse while the programme still runs, unless a milestone before that day and a"
                            + " risk provide for it.")
            .over(BeneficiaryInvitation::all)
            .when((invitation, scope) -> invitation.statusIn(scope).possible().contains(Kind.INVITED))
            .requires(AccessRules::staysOpen)
            .arguments("last", "end")
            .message("the last day on which the invitation can be taken up is {last}; the programme ends on {end}.")
            .suggestion(
                    "Plan the accession before then, or a request to extend the invitation, and enter the lapse as a"
                            + " risk.")
            .absorbs("RSK-005")
            .why("A lapsed invitation means a new request, a new round of consent and months lost. Whoever reads the"
                    + " programme has to know that day, which mostly stands nowhere in it.")
            .example(
                    "invited until 23 April 2025 in a programme that ends in 2027 and plans nothing before that day",
                    "the same, with a deposit planned for 2024 and the lapse entered as a risk")
            .build();

    /** A pending invitation without a stated end. */
    static final Rule<?> ACC_005 = Rule.<BeneficiaryInvitation>builder("ACC-005", "invitation-without-stated-end")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A text that names an open invitation should say until when it can be taken up.")
            .over(BeneficiaryInvitation::all)
            .when((invitation, scope) -> invitation.statusIn(scope).possible().contains(Kind.INVITED))
            .requires((invitation, scope) -> invitation.statesItsEnd()
                    ? Check.passed()
                    : Check.failed().with("computed", computed(invitation)).evidence(invitation.place()))
            .arguments("computed")
            .message("no place says until when the invitation can be taken up{computed}.")
            .suggestion("State the last day of its validity.")
            .why("The end of an invitation is what the State and those who help it have to plan for.")
            .example("\"invited to accede on 19 April 2023\"", "\"invited to accede, valid until 19 April 2028\"")
            .build();

    /** An invitation whose stated end is not the lawful one. */
    static final Rule<?> ACC_006 = Rule.<Validity>builder("ACC-006", "validity-differs-from-rule")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "The stated end of an invitation should be the one that follows from its adoption, a day more or less.")
            .over(Validity::all)
            .when((validity, scope) -> validity.isComparable() && !validity.isExtended(scope))
            .requires((validity, scope) -> Check.requiring(validity.isLawful(), unlawful(validity)))
            .arguments("adopted", "lawful", "stated", "years")
            .message(
                    "the invitation is said to be valid until {stated}; an invitation of {adopted} is valid for {years},"
                            + " until {lawful}.")
            .suggestion("Check both days, and whether the invitation was extended.")
            .why("Invitations are valid for a fixed time from their adoption. Another end is a slip, or the trace of an"
                    + " extension that the text does not name.")
            .example(
                    "invited on 22 April 2020, \"valid until 23 April 2024\"",
                    "invited on 22 April 2020, valid until 21, 22 or 23 April 2025")
            .build();

    /** A pending invitation that no result takes up. */
    static final Rule<?> ACC_007 = Rule.<BeneficiaryInvitation>builder("ACC-007", "invitation-not-taken-up")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A pending invitation should be taken up by a result of the programme.")
            .over(BeneficiaryInvitation::all)
            .when((invitation, scope) -> invitation.statusIn(scope).possible().contains(Kind.INVITED)
                    && ResultsChain.of(scope).hasResults(invitation.programme()))
            .requires(AccessRules::isTakenUp)
            .message("the invitation is pending, and no result of the programme aims at a step towards the convention.")
            .suggestion("Add the step as a result, or say why the programme leaves it aside.")
            .why("An invitation is the closest that co-operation comes to a new Party. A programme that reports it as"
                    + " an achievement and expects nothing of it lets it lapse.")
            .example(
                    "invited to accede, with results on better laws only",
                    "invited to accede, with the accession among the expected outcomes")
            .build();

    /** An act outside the days on which the convention was open for it. */
    static final Rule<?> ACC_011 = Rule.<TreatyAction>builder("ACC-011", "act-outside-opening")
            .severity(Severity.ERROR)
            .coherence()
            .sentence(
                    "A signature or an act of consent must not be dated before the convention was opened for signature,"
                            + " nor after it was closed.")
            .over(AccessRules::actions)
            .when((action, scope) -> action.kind() == TreatyAction.Kind.SIGNATURE
                    || action.kind().expressesConsent())
            .requires(AccessRules::isWithinOpening)
            .arguments("act", "date", "when")
            .message("the {act} is dated {date}, {when}.")
            .suggestion("Check the date, and the number of the convention.")
            .why(
                    "Nobody can sign what is not open. Such a date is a slip, or belongs to a convention of a similar name.")
            .example(
                    "signed in August 2014, where the convention was opened on 18 September 2014",
                    "signed in September 2014, or on the day of the opening")
            .build();

    /** An invitation that has lapsed. */
    static final Rule<?> ACC_013 = Rule.<BeneficiaryInvitation>builder("ACC-013", "invitation-lapsed")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A programme must not rest on an invitation that can no longer be taken up.")
            .over(BeneficiaryInvitation::all)
            .requires((invitation, scope) -> hasNotLapsed(invitation, scope))
            .arguments("last")
            .message("the invitation has lapsed; the last day on which it could be taken up was {last}.")
            .suggestion("Ask for an extension or a new invitation.")
            .why("What was planned on the invitation cannot be done any more until others have decided again.")
            .example(
                    "a programme of 2024 to 2027, looked at in 2026, with an invitation that was valid until 23 April 2025",
                    "the same on 23 April 2025, the last day of its validity")
            .build();

    private static final List<Rule<?>> ALL = List.of(
            ACC_001,
            ACC_002,
            ACC_003,
            ACC_004,
            ACC_005,
            ACC_006,
            ACC_007,
            AccessRouteRules.ACC_008,
            AccessRouteRules.ACC_009,
            AccessRouteRules.ACC_010,
            ACC_011,
            AccessRouteRules.ACC_012,
            ACC_013,
            AccessRouteRules.ACC_014,
            AccessRouteRules.ACC_016,
            AccessRouteRules.ACC_017,
            AccessRouteRules.ACC_018);

    private AccessRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Stream<Item<TreatyAction>> actions(Scope scope) {
        return scope.dossier().treatyActions().stream()
                .map(action -> new Item<>(
                        action.pair().address(),
                        action.kind().name(),
                        Labels.of(action.actor(), action.convention(), scope),
                        action));
    }

    private static boolean datesConsent(Statements statements) {
        return statements.property() == ClaimProperty.CONSENTED && statements.subject() instanceof Subject.Pair;
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
                .claims(List.of(effect))
                .evidence(
                        effect.label().map(effect.evidence()::quoting).stream().toList())
                .claims(List.of(act))
                .claims(statements.inOrder());
    }

    /** Places that contradict each other leave several dates; one that fits is enough. */
    private static Check followsFromTheAct(TreatyAction action, Scope scope) {
        Readings forecast = scope.history(action.actor(), action.convention()).forecast(action);
        if (forecast.isEmpty()) {
            return Check.unknown(Truth.unknown(
                    "from which day a " + action.kind().phrase() + " takes effect under " + action.convention()));
        }
        Truth agreement = forecast.dates().stream()
                .flatMap(day -> action.recordedEffect().dates().stream().map(day::agreesWith))
                .reduce(Truth.NO, Truth::or);
        Optional<Basis> law = scope.reference()
                .findConvention(action.convention())
                .flatMap(convention -> convention.takesEffect(FORECAST.get(action.kind())))
                .map(TakesEffectRule::basis);
        return Check.requiring(
                agreement,
                Check.failed()
                        .with("recorded", action.recordedEffect().inWords())
                        .with("law", law.map(basis -> " (" + basis.at() + ")").orElse(""))
                        .with("act", action.kind().phrase())
                        .with("date", action.done().inWords())
                        .with("forecast", forecast.inWords())
                        .claims(Steps.places(action, ClaimProperty.ENTERED_INTO_FORCE))
                        .evidence(law.stream().map(Basis::citation).toList()));
    }

    private static String computed(BeneficiaryInvitation invitation) {
        Readings end = invitation.lastDay();
        return invitation
                .validity()
                .law()
                .map(law -> "; by the rule of " + law.inWords() + " it is valid until " + end.inWords())
                .orElse("");
    }

    private static Check unlawful(Validity validity) {
        InvitationValidity law = validity.law().orElseThrow();
        return Check.failed()
                .with("stated", validity.invitation().statedEnd().inWords())
                .with("adopted", validity.invitation().done().inWords())
                .with("years", law.inWords())
                .with("lawful", validity.lawful().inWords())
                .claims(Steps.places(validity.invitation(), ClaimProperty.INVITATION_VALID_UNTIL))
                .evidence(law.basis().citation().quoting("valid for " + law.inWords()));
    }

    private static Check isTakenUp(BeneficiaryInvitation invitation, Scope scope) {
        boolean isAimedAt = ResultsChain.of(scope)
                .aimsAt(invitation.action().pair(), invitation.programme())
                .findAny()
                .isPresent();
        AccessionStatus status = invitation.statusIn(scope);
        if (isAimedAt) {
            return Check.passed();
        }
        return status.is(Kind.INVITED)
                ? Check.failed().evidence(invitation.place())
                : Check.unknown(Truth.unknown(status.missing()));
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
                        .with("act", action.kind().phrase())
                        .with("date", action.done().inWords())
                        .with("when", when)
                        .evidence(Steps.places(action))
                        .evidence(convention.orElseThrow().basis().citation()))
                .orElse(Check.passed());
    }

    private static Check staysOpen(BeneficiaryInvitation invitation, Scope scope) {
        Optional<LocalDate> end = invitation.programme().extendedPeriod().flatMap(DateRange::last);
        Readings last = invitation.lastDay();
        if (end.isEmpty()
                || last.earliest().filter(day -> !day.isBefore(end.get())).isPresent()) {
            return Check.passed();
        }
        if (last.latest().filter(day -> day.isBefore(end.get())).isEmpty()) {
            return Check.unknown(Truth.unknown("the last day on which the invitation can be taken up"));
        }
        if (last.earliest().filter(lapse -> invitation.isAnswered(lapse, scope)).isPresent()) {
            return Check.passed();
        }
        return Check.failed()
                .with("last", invitation.lastDay().inWords())
                .with("end", end.get())
                .evidence(invitation.evidence());
    }

    private static Check hasNotLapsed(BeneficiaryInvitation invitation, Scope scope) {
        var status = invitation.statusIn(scope);
        if (status.is(Kind.INVITATION_LAPSED)) {
            return Check.failed().with("last", invitation.lastDay().inWords()).evidence(invitation.evidence());
        }
        return status.possible().contains(Kind.INVITATION_LAPSED)
                ? Check.unknown(Truth.unknown(status.missing()))
                : Check.passed();
    }
}
