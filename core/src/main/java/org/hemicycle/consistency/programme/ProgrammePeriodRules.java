package org.hemicycle.consistency.programme;

import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.rule.Rule;

/** Rules about the time of a programme: its period, its extensions, what came before, and what is due. */
public final class ProgrammePeriodRules {

    /** An extension that ends before what it extends, or an earlier one. */
    static final Rule<?> PRG_001 = Rule.of("PRG-001", "extensions-out-of-order")
            .error("An extension must not end before the period that it extends, nor before one decided earlier.")
            .over(Extensions.LOOK)
            .requires((extensions, scope) -> extensions.order())
            .message("was extended until {until}, which is before {end}, {limit, select, PERIOD {the end of its period}"
                    + " other {until when it had been extended before}}.")
            .suggestion("Check both dates; one of them is likely a slip.")
            .why("From two ends nobody can tell which reports and funds are still due.")
            .example(
                    "2019 to 2022, \"extended until December 2021\"",
                    "2019 to 2022, \"extended until 2023\" in one place and \"until December 2023\" in another")
            .build();

    /** A cited policy that ended before the programme began. */
    static final Rule<?> PRG_002 = Rule.of("PRG-002", "policy-ended-before-start")
            .warning(
                    "A programme should not rest on a policy, strategy or agreement that ended before the programme begins.")
            .over(CitedPolicy.LOOK)
            .requires((policy, scope) -> policy.lasts())
            .message("covers {period}; {programme}, which cites it, begins later ({start})"
                    + "{successor, select, absent {} other {, and a successor is announced, {successor}}}.")
            .suggestion("Cite its successor, or say that it was the basis of earlier work.")
            .why(
                    "Standards and priorities of a strategy that is over may have been replaced, and what was agreed until then binds nobody any more.")
            .example(
                    "a strategy for 2018-2023 in a programme for 2024-2027",
                    "a strategy for 2022-2024 in the same programme; a note only where its successor is announced")
            .build();

    /** A deadline that had passed when the text was written. */
    static final Rule<?> PRG_003 = Rule.of("PRG-003", "past-deadline-without-result")
            .note("A text that names a deadline which had passed when it was written should say what came of it.")
            .over(PastDeadline.LOOK)
            .requires((deadline, scope) -> deadline.isAnswered(scope))
            .message("was due " + Due.WORDS + "; the text is dated {date} and does not say whether it was done.")
            .suggestion("Add what came of it.")
            .absorbs("COM-002")
            .why("A reader takes a deadline for something to come and waits for what may have happened, or failed.")
            .example(
                    "\"invited to report by 30 September 2023\" in a text of 5 October 2023",
                    "the same with the report among the documents that fulfil it")
            .build();

    /** An interim report that is due outside the programme. */
    static final Rule<?> PRG_012 = Rule.of("PRG-012", "interim-report-outside-period")
            .warning("An interim report should be due within the period of its programme.")
            .over(DueReport.LOOK)
            .requires((report, scope) -> report.isTimely(scope))
            .message("is due " + Due.WORDS + ", that is {day}, outside the period of {programme}, {period}.")
            .suggestion("Check the date, or the period.")
            .why("A report half-way is there to change the second half.")
            .example(
                    "a mid-term report 24 months after the start of a programme that lasts 18",
                    "a mid-term report on the last day, or a final report after the end")
            .build();

    /** An extension decided when the programme had ended. */
    static final Rule<?> PRG_013 = Rule.of("PRG-013", "extension-decided-after-expiry")
            .warning("An extension should be decided before the period that it extends is over.")
            .over(Extensions.DECISIONS)
            .requires((decided, scope) -> decided.isInTime())
            .message("was extended by a decision of {decided}, after its end ({end}).")
            .suggestion("Check both dates, or say what the work in between rested on.")
            .why("Between the end and the decision there was no programme: what was done then had no mandate.")
            .example(
                    "2014 to 2015, extended by a decision of January 2016",
                    "2014 to 2015, extended by a decision of 31 December 2015")
            .build();

    /** A programme adopted after it had begun. */
    static final Rule<?> PRG_014 = Rule.of("PRG-014", "adopted-after-start")
            .warning("A programme should be adopted by the day on which it begins.")
            .over(Adoption.LOOK)
            .requires((adoption, scope) -> adoption.isInTime())
            .message("has an adoption dated {adopted}, after its first day, {start}.")
            .suggestion("Check both dates.")
            .why("What is done before the adoption has no mandate yet, and the time to do it is shorter than it looks.")
            .example("a programme from 1 January 2019, adopted on 4 April 2019", "the same, adopted on 1 January 2019")
            .build();

    /** A gap between a programme and the one it follows, or an overlap of the two. */
    static final Rule<?> PRG_015 = Rule.of("PRG-015", "gap-or-overlap-with-predecessor")
            .warning("A programme that follows another should begin on the morrow of its end, extensions counted.")
            .over(Succession.LOOK)
            .when(succession -> !succession.isExplained())
            .requires((succession, scope) -> succession.isConsecutive())
            .message("begins ({start}) {fault, select, OVERLAP {before} other {more than a day after}} the end of"
                    + " {predecessor} ({end}), which it follows.")
            .suggestion("Check both dates, or say {fault, select, OVERLAP {why the two run side by side}"
                    + " other {what happened between them}}.")
            .why(
                    "\"Consecutive\" programmes promise work without a break and one framework at a time; a gap or an overlap"
                            + " is a slip or a story that is not told.")
            .example(
                    "2014 to 2015, extended to the end of 2017, followed by 2019 to 2022; one until 30 June 2026, followed by"
                            + " one from 1 January 2026",
                    "2019 to 2022, extended to the end of 2023, followed by 2024 to 2027; two that share one day, or that the"
                            + " text says to overlap")
            .build();

    /** Strategies whose time is not stated. */
    static final Rule<?> PRG_016 = Rule.of("PRG-016", "strategy-without-period")
            .note("A text that gives the period of an issuer's strategies and action plans should do so for each.")
            .over(Strategies.LOOK)
            .when(strategies -> !strategies.dated().isEmpty())
            .requires((strategies, scope) -> strategies.check())
            .message(
                    "cites {without, list, between {, } last { and }} without a period or date, while {with, plural, one {# other"
                            + " strategy or plan of the same issuer is} other {# others of the same issuer are}} cited with"
                            + " a period.")
            .suggestion("Add the years.")
            .why("Whether a strategy is still in force cannot be seen from its name alone.")
            .example(
                    "\"the Strategy (2022-2027)\" beside \"the Action Plan\" of the same organisation",
                    "years with both or with neither, or the plan of an organisation that gives its plans no years")
            .build();

    /** A target whose own deadline passes while the programme runs, or before. */
    static final Rule<?> PRG_017 = Rule.of("PRG-017", "target-due-before-programme-ends")
            .note("A programme that contributes to a target should heed a deadline of the target that passes before the"
                    + " programme ends.")
            .over(TargetDeadline.LOOK)
            .requires((target, scope) -> target.isDueAfterTheEnd())
            .basis(CitedLaw.ON_GOALS)
            .message("contributes to SDG {goal}, which sets itself a deadline of {due}, and ends later: {end}.")
            .suggestion(
                    "Say what is to be reached by the end of {due}, and what the programme does for the target after it.")
            .why(
                    "After the deadline the same words promise what should have been reached; reports need another yardstick.")
            .example(
                    "target 8.7, of which the end of child labour is due by 2025, in a programme until 2027",
                    "the same target in a programme until 2025; a target that is due by 2030")
            .build();

    /** Work in a time that no programme covers. */
    static final Rule<?> PRG_018 = Rule.of("PRG-018", "work-between-programmes")
            .warning("Work in the field of a programme should fall into the period of a programme, extensions counted.")
            .over(Uncovered.LOOK)
            .requires((uncovered, scope) -> uncovered.isCovered())
            .message("is dated {date}, when {before} was over ({end}) and {after} had not begun ({start}).")
            .suggestion("Check the date, or say under which programme it was done.")
            .why("A result of such a year cannot be reported under any programme, nor its cost charged to one.")
            .example(
                    "trainings \"in 2017, 2018 and 2022\" under programmes for 2014-2017 and 2019-2023",
                    "work \"since 2018\" that goes on into the next programme; what is told of a State before its first"
                            + " programme")
            .build();

    private ProgrammePeriodRules() {}
}
