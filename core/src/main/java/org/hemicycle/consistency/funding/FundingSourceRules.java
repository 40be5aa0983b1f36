package org.hemicycle.consistency.funding;

import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Rule;

/** Rules about sources of funding and which of them pay; the amounts are for {@link FundingRules}. */
public final class FundingSourceRules {

    /** An activity for which nobody pays. */
    static final Rule<?> FUN_001 = Rule.of("FUN-001", "activity-without-source")
            .warning("An activity of a plan that asks for sources of funding should name one.")
            .over(ActivityFunding.NAMED)
            .requires((judged, scope) -> ActivityFunding.checkNamed(judged))
            .message("no source of funding is named" + Siblings.WHERE
                    + ", while {having} of {all} activities {having, plural, one" + " {names} other {name}} one.")
            .suggestion("Name the source, or say that the activity costs nothing.")
            .why("An empty cell can mean that it costs nothing, that it is not yet funded, or a slip; only one of these"
                    + " lets the activity take place.")
            .example(
                    "a row of a work plan whose cell for the source of funding is empty",
                    "\"none\"; a report of a past event, which does not ask for its funding")
            .finishedTextsOnly()
            .build();

    /** A mixture that can be read in two ways. */
    static final Rule<?> FUN_002 = Rule.of("FUN-002", "ambiguous-mixture")
            .warning("Where several sources are named, it should be clear whether all of them pay or any of them.")
            .over(Look.activities())
            .when(ActivityFunding::isRead)
            .requires((planned, scope) -> ActivityFunding.checkClear(planned))
            .message("is to be paid from {funding}, which can mean all of these sources together or one of them.")
            .suggestion("Write + for all of them, \"or\" for one of them.")
            .why("If all must pay, the refusal of one ends the activity; if one is enough, it does not.")
            .example("two codes joined by a stroke", "two codes joined by + or by \"or\"")
            .build();

    /** A source that is declared and not used, or used and not declared. */
    static final Rule<?> FUN_003 = Rule.of("FUN-003", "sources-declared-and-used-differ")
            .warning("The sources on which activities draw should be those that the programme declares.")
            .over(SourceUse.LOOK)
            .requires((use, scope) -> use.check())
            .message(
                    "is {activities, plural, =0 {declared, but no activity draws} one {declared nowhere, but # activity"
                            + " draws} other {declared nowhere, but # activities draw}} on it.")
            .suggestion(
                    "{activities, plural, =0 {Name it in the rows of the activities that it pays for, or leave it out of"
                            + " the text} other {Say in the text what it stands for, or correct the rows}}.")
            .why("What a code stands for decides who must agree; and money that is announced and used nowhere is missed"
                    + " at the end of the year.")
            .example(
                    "rows that draw on a code which the text explains nowhere; a joint programme that the text announces and no row draws on (a hint)",
                    "rows that draw on the ordinary budget and on contributions, both described")
            .build();

    /** A ceiling that is exceeded. */
    static final Rule<?> FUN_006 = Rule.of("FUN-006", "ceiling-exceeded")
            .error("What a source pays, and what management costs, must keep within the most that is stated for it.")
            .over(Limit.LOOK)
            .requires((limit, scope) -> limit.check(scope))
            .message("may come to no more than {limit}{measure, select, PER_CENT { per cent} other {}}; the lines known"
                    + " come to {amount}{measure, select, PER_CENT { per cent} other {}}.")
            .suggestion("Reduce the lines, or have the ceiling raised.")
            .why("What exceeds a ceiling is not paid. Where no amounts are given, nobody can tell whether it is kept.")
            .example(
                    "activities of EUR 140 000 paid from an allocation of EUR 130 000 a year",
                    "management costs far below 7 % of the direct costs")
            .build();

    /** A source that ends before the programme. */
    static final Rule<?> FUN_009 = Rule.of("FUN-009", "source-ends-before-programme")
            .warning("A source of funding should not end while the programme still runs, unless another of its kind"
                    + " takes its place, or a milestone before that day and a risk provide for it.")
            .over(SourceEnd.LOOK)
            .requires((end, scope) -> end.check())
            .message("can be drawn on until {last}; {programme} ends on {end}.")
            .suggestion("Name what follows it, and enter its end as a risk with a milestone before that day.")
            .why("What is planned for the time after has no money, and a follow-up takes longer to agree than a plan.")
            .example(
                    "a joint programme until June 2024 among the sources of priorities until 2027",
                    "a source that ends with the programme; one without a stated end")
            .build();

    /** Shares that do not make a whole. */
    static final Rule<?> FUN_011 = Rule.of("FUN-011", "shares-not-a-whole")
            .error(
                    "The shares of those who pay for a source together must add up to 100 per cent, apart from rounding.")
            .over(Shares.LOOK)
            .when(Shares::areStated)
            .requires((shares, scope) -> shares.check())
            .message("is paid for by shares of {shares, list, between {, } last { and }}, together {sum}.")
            .suggestion("Correct a share, or name who pays the rest.")
            .why("Somebody is to pay more, or less, than the text says.")
            .example("90 % and 15 %", "90 % and 10 %; three times 33.3 %")
            .build();

    private FundingSourceRules() {}
}
