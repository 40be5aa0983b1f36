package org.hemicycle.consistency.access;

import java.util.List;
import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.rule.Rule;

/** Rules about access to conventions. */
public final class AccessRules {

    /** Steps of a State towards a convention that are out of order. */
    static final Rule<?> ACC_001 = Rule.of("ACC-001", "steps-out-of-order")
            .error("A step towards a convention must not be dated before the one that it presupposes.")
            .over(Steps.LOOK)
            .requires((steps, scope) -> steps.check())
            .message("the {then, select, EFFECT {day from which it takes effect} END {last day on which it can be taken"
                    + " up} other {{then}}} is dated {after}, before the {first, select, ACT {act}"
                    + " other {{first}}}, which is dated {before}.")
            .suggestion("Check both dates; one of them is likely a slip, or belongs to another act.")
            .why(
                    "A State is invited because it asked, accedes because it was invited, and ratifies what it signed. Where"
                            + " the dates say otherwise one of them is wrong, and with it whatever is counted from it.")
            .example(
                    "invited on 22 April 2020, at a request of November 2020",
                    "invited on 22 April 2020, at a request of November 2019 or of the same day")
            .build();

    /** A date labelled accession that is in truth an entry into force. */
    static final Rule<?> ACC_002 = Rule.of("ACC-002", "entry-into-force-labelled-as-consent")
            .error("A date given for an act of consent must be that of the act, not that of its entry into force.")
            .over(DatedConsent.LOOK)
            .when(dated -> dated.places().areSeveral())
            .requires((dated, scope) -> dated.check(scope))
            .message("{wrong}, given as the date of {label, select, absent {consent} other {{label}}}, is the day of"
                    + " entry into force that follows from the act of {act} under the convention's own rule.")
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
    static final Rule<?> ACC_003 = Rule.of("ACC-003", "entry-into-force-differs-from-forecast")
            .warning(
                    "The day on which a convention enters into force for a State should be the one that follows from its act.")
            .over(RecordedAct.LOOK)
            .basis(CitedLaw.ON_ENTRY_INTO_FORCE)
            .when(act -> act.hasForecast())
            .requires((act, scope) -> act.takesEffectAsForecast(scope))
            .message("the entry into force is dated {recorded}; by the convention's own rule"
                    + "{law, list, each { (" + Clause.WORDS
                    + ")}} {act, select, ACCESSION {an {act}} other {a {act}}} of"
                    + " {date}"
                    + " takes effect on {forecast}.")
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
    static final Rule<?> ACC_004 = Rule.of("ACC-004", "invitation-lapses-before-programme-end")
            .warning(
                    "An invitation should not lapse while the programme still runs, unless a milestone before that day and a"
                            + " risk provide for it.")
            .over(InvitedBeneficiary.LOOK)
            .basis(CitedLaw.ON_INVITATIONS)
            .when((invited, scope) -> invited.mayBePending(scope) && invited.mayLastIntoTheProgramme())
            .requires((invited, scope) -> invited.staysOpen(scope))
            .message("the last day on which the invitation can be taken up is {last}; the last day of {programme} is"
                    + " {end}.")
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
    static final Rule<?> ACC_005 = Rule.of("ACC-005", "invitation-without-stated-end")
            .note("A text that names an open invitation should say until when it can be taken up.")
            .over(InvitedBeneficiary.LOOK)
            .when((invited, scope) -> invited.mayBePending(scope))
            .requires((invited, scope) -> invited.statesItsEnd())
            .message(
                    "the invitation to the beneficiary of {programme} is open, and no place says until when it can be taken up"
                            + "{term, select, absent {} other {; such an invitation is valid for "
                            + TermOfValidity.WORDS
                            + ", this one until {last}}}.")
            .suggestion("State the last day of its validity.")
            .why("The end of an invitation is what the State and those who help it have to plan for.")
            .example("\"invited to accede on 19 April 2023\"", "\"invited to accede, valid until 19 April 2028\"")
            .build();

    /** An invitation whose stated end is not the lawful one. */
    static final Rule<?> ACC_006 = Rule.of("ACC-006", "validity-differs-from-rule")
            .warning(
                    "The stated end of an invitation should be the one that follows from its adoption, a day more or less.")
            .over(StatedValidity.LOOK)
            .basis(CitedLaw.ON_INVITATIONS)
            .when((stated, scope) -> stated.isComparable(scope))
            .requires((stated, scope) -> stated.check())
            .message("the invitation is said to be valid until {stated}; an invitation of"
                    + " {adopted} is valid for " + TermOfValidity.WORDS
                    + ", until {lawful}.")
            .suggestion("Check both days, and whether the invitation was extended.")
            .why("Invitations are valid for a fixed time from their adoption. Another end is a slip, or the trace of an"
                    + " extension that the text does not name.")
            .example(
                    "invited on 22 April 2020, \"valid until 23 April 2024\"",
                    "invited on 22 April 2020, valid until 21, 22 or 23 April 2025")
            .build();

    /** A pending invitation that no result takes up. */
    static final Rule<?> ACC_007 = Rule.of("ACC-007", "invitation-not-taken-up")
            .warning("A pending invitation should be taken up by a result of the programme.")
            .over(InvitedBeneficiary.LOOK)
            .when((invited, scope) -> invited.mayBePending(scope) && invited.hasResultsBeside(scope))
            .requires((invited, scope) -> invited.isTakenUp(scope))
            .message(
                    "the invitation is pending, and no objective or result of {programme} names the convention or aims at"
                            + " a step towards it.")
            .suggestion("Add the step as a result of {programme}, or say why it is left aside.")
            .why("An invitation is the closest that co-operation comes to a new Party. A programme that reports it as"
                    + " an achievement and expects nothing of it lets it lapse.")
            .example(
                    "invited to accede, with results on better laws only",
                    "invited to accede, with the accession among the expected outcomes, or laws brought closer to the"
                            + " convention")
            .build();

    /** An act outside the days on which the convention was open for it. */
    static final Rule<?> ACC_011 = Rule.of("ACC-011", "act-outside-opening")
            .error("A signature or an act of consent must not be dated before the convention was opened for signature,"
                    + " nor after it was closed.")
            .over(RecordedAct.LOOK)
            .when(act -> act.isOfSignatureOrConsent())
            .requires((act, scope) -> act.isWithinOpening(scope))
            .message(
                    "the {act} is dated {date}, {opened, select, absent {when the convention had"
                            + " been closed since {closed}} other {before the convention was opened for signature on {opened}}}.")
            .suggestion("Check the date, and the number of the convention.")
            .why(
                    "Nobody can sign what is not open. Such a date is a slip, or belongs to a convention of a similar name.")
            .example(
                    "signed in August 2014, where the convention was opened on 18 September 2014",
                    "signed in September 2014, or on the day of the opening")
            .build();

    /** An invitation that has lapsed. */
    static final Rule<?> ACC_013 = Rule.of("ACC-013", "invitation-lapsed")
            .error("A programme must not rest on an invitation that can no longer be taken up.")
            .over(InvitedBeneficiary.LOOK)
            .basis(CitedLaw.ON_INVITATIONS)
            .requires((invited, scope) -> invited.hasNotLapsed(scope))
            .message(
                    "the invitation has lapsed; the last day on which it could be taken up was {last}, and {programme} is"
                            + " not over.")
            .suggestion("Ask for an extension or a new invitation.")
            .why("What was planned on the invitation cannot be done any more until others have decided again.")
            .example(
                    "a programme of 2024 to 2027, looked at in 2026, with an invitation that was valid until 23 April 2025",
                    "the same on 23 April 2025, the last day of its validity")
            .build();

    /** An invitation that has lapsed by the time at which a programme begins. */
    static final Rule<?> ACC_022 = Rule.of("ACC-022", "invitation-ends-before-programme-begins")
            .warning(
                    "A pending invitation to a State that a programme serves should not lapse before the programme begins.")
            .over(InvitedBeneficiary.LOOK)
            .basis(CitedLaw.ON_INVITATIONS)
            .when((invited, scope) -> invited.mayBePending(scope))
            .requires((invited, scope) -> invited.lastsUntilItBegins())
            .message(
                    "the last day on which the invitation can be taken up is {last}, and the first day of {programme} is"
                            + " {begin}.")
            .suggestion("Have the invitation taken up or extended before then, or plan without it.")
            .absorbs("RSK-005")
            .why("Nothing that the programme does can lead to the accession any more, unless others decide again.")
            .example(
                    "invited until 23 April 2025, with a programme that begins in 2026",
                    "invited until 23 April 2026, with the same programme")
            .build();

    /** A text that speaks of an invitation which had lapsed by then. */
    static final Rule<?> ACC_021 = Rule.of("ACC-021", "invitation-lapsed-before-its-paper")
            .warning("A text that speaks of an invitation which has lapsed by its own date should say so.")
            .over(ToldInvitation.LOOK)
            .basis(CitedLaw.ON_INVITATIONS)
            .when((told, scope) -> told.isTakenForPending(scope))
            .requires((told, scope) -> told.check(scope))
            .message(
                    "{text}, of {date}, tells of the invitation without a word of its end; the last day on which it could"
                            + " be taken up was {last}.")
            .suggestion("Say that it lapsed on that day, or name the extension or the new invitation.")
            .why("A reader takes an invitation that is told for one that can be taken up.")
            .example(
                    "\"invited to accede in 2015\" in a paper of 2023, with no extension and no accession on record",
                    "\"invited to accede in 2015; the invitation has lapsed\" in the same paper")
            .build();

    /** An act that a record tells of and that is dated after it. */
    static final Rule<?> ACC_019 = Rule.of("ACC-019", "act-after-its-record")
            .error("A record must not tell of an act that is dated after the day on which the record stood.")
            .over(ActInRecord.LOOK)
            .requires((act, scope) -> act.check())
            .message("the {property} is {date}, after {stood}, the day on which the record that tells of it stood.")
            .suggestion("Check the date of the act, and the day as of which the record stands.")
            .why(
                    "One of the two days is a slip, or the record was changed later; then its promise that nothing is missing"
                            + " holds to another day than it says.")
            .example(
                    "an accession of 12 March 2025 in a chart as of 1 March 2025",
                    "an accession of 1 March 2025 in the same chart, in force from 1 July 2025")
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
            AccessRouteRules.ACC_018,
            ACC_019,
            AccessRouteRules.ACC_020,
            ACC_021,
            ACC_022);

    private AccessRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
