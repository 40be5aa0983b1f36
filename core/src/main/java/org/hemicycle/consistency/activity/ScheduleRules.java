package org.hemicycle.consistency.activity;

import org.hemicycle.rule.Rule;

/** Rules about when activities take place. */
public final class ScheduleRules {

    /** An activity outside the period of its plan. */
    static final Rule<?> ACT_001 = Rule.of("ACT-001", "activity-outside-period")
            .error("An activity must take place within the period of the programme that plans it.")
            .over(PlannedDate.LOOK)
            .when(PlannedDate::isMeasured)
            .requires((date, scope) -> date.check())
            .message("is dated {date}, outside the period of {programme}, {period}.")
            .suggestion("Correct the date, or move the activity to a programme of that time.")
            .why("What lies outside the period is covered by neither the mandate nor the money of the programme.")
            .example("a seminar on 12 January 2026 in a work plan for 2025", "an activity \"all year\" in that plan")
            .build();

    /** A date that is not settled. */
    static final Rule<?> ACT_002 = Rule.of("ACT-002", "date-not-settled")
            .warning("The date of an activity should be settled before the first day on which it can take place.")
            .over(AskedDate.LOOK)
            .requires(AskedDate::check)
            .message(
                    "{asked, select, absent {the date is not settled: {written}} other {{open, select, absent {none of the"
                            + " {asked} dates is settled} other {{open} of the {asked} dates {open, plural, one {is} other"
                            + " {are}} not settled}}, such as {written}}}.")
            .suggestion("Settle the date, or say by when it will be.")
            .why("Partners cannot keep a day free that may be any of a half-year; once that has begun, time is lost.")
            .example(
                    "\"April or June\": a hint until 1 April, a warning from 2 April on",
                    "\"15-16 December\", and \"all year\" for what goes on all year")
            .finishedTextsOnly()
            .build();

    /** A date in words that can be read in more than one way, or in none. */
    static final Rule<?> ACT_003 = Rule.of("ACT-003", "ambiguous-date")
            .warning("A date should be given in words that all readers understand alike.")
            .over(DateWords.LOOK)
            .when(DateWords::areGiven)
            .requires(DateWords::check)
            .message("is dated {date}, which {doubt}.")
            .suggestion("Name the days or the months, with their year.")
            .why("Readers of different languages would expect the activity in different months.")
            .example(
                    "\"1st trimester\": three months in one language, four in another; \"2024-27\"; \"31 June\"",
                    "\"1st quarter\"; \"1st semester\" for six months; \"T2\" in a document that states to be in French")
            .build();

    /** Dates whose year has to be inferred. */
    static final Rule<?> ACT_004 = Rule.of("ACT-004", "year-implied")
            .note("A date should name its year.")
            .over(YearImplied.LOOK)
            .requires((implied, scope) -> implied.check())
            .message(
                    "the year is {without, select, absent {{dated, plural, one {not written in the one date given, {date},}"
                            + " other {written in none of the {dated} dates, such as {date},}}} other {not written in"
                            + " {without} of the {dated} dates{without, plural, one {,} other {, such as}} {date},}} and is taken to be"
                            + " {years, list, between {, } last { or }}.")
            .suggestion("Write the year with each date, or once above all of them.")
            .why(
                    "A row that is copied into a report or the next plan loses the year; in a plan of several years it never"
                            + " had one.")
            .example(
                    "\"3 February\" in a plan that writes its year in no title and no heading",
                    "\"3 February 2025\"; \"3 February\" below a title that has the year")
            .build();

    /** A date that hangs on something without a date. */
    static final Rule<?> ACT_005 = Rule.of("ACT-005", "relative-to-undated")
            .warning("What an activity is timed by should have a date itself.")
            .over(RelativeDate.LOOK)
            .when(RelativeDate::isToCome)
            .requires(RelativeDate::check)
            .message(
                    "takes place {when, select, absent {{relation, select, BEFORE {before} AFTER {after} other {{amount}"
                            + " after}} {anchor}, for which no date is given} other {{when}, and no date is given for"
                            + " \"{anchor}\"}}.")
            .suggestion("Give the date of \"{anchor}\", or one for the activity itself.")
            .why("Nobody outside the secretariat can tell when the activity takes place.")
            .example(
                    "a seminar a month before a summit that is dated nowhere",
                    "\"after the round table\" of another row, which has a date")
            .build();

    /** Editions, follow-ups or lists in the wrong order. */
    static final Rule<?> ACT_012 = Rule.of("ACT-012", "activities-out-of-order")
            .error("The dates of activities must have the order of their editions, and what follows up must be later.")
            .over(Sequence.LOOK)
            .requires((sequence, scope) -> sequence.check())
            .message(
                    "is dated {date}, {kind, select, EDITION {before an earlier edition, \"{other}\", which is} FOLLOW_UP"
                            + " {before what it follows up, \"{other}\", which is} other {out of the order of its list,"
                            + " beside \"{other}\",}} dated {otherDate}.")
            .suggestion(
                    "{kind, select, LIST {Correct the date that is wrong, or move the row to its place} other {Correct the date"
                            + " or the number that is wrong}}.")
            .why("One date or one number is wrong, and with it what is counted from them.")
            .example(
                    "the fourteenth conference held a year after the fifteenth; one meeting of 2012 in a list from 2022"
                            + " down to 2019; a seminar of June among rows from September to December",
                    "a list that is newest first or oldest first throughout, with equal days or dates that may overlap; a"
                            + " list in no order")
            .build();

    /** An activity said to have been held on a day that is still to come. */
    static final Rule<?> ACT_013 = Rule.of("ACT-013", "held-in-the-future")
            .error("An activity that is said to have been held must not lie in the future.")
            .over(HeldDate.LOOK)
            .when(HeldDate::isJudged)
            .requires(HeldDate::check)
            .message("is said to have been held, and is dated {date}, which is still to come.")
            .suggestion("Correct the date or the status, or repeat the check as of a later day.")
            .why("Either it has not been held or the date is wrong; in both cases the report says too much.")
            .example(
                    "a meeting reported as held, dated a year ahead by a slip",
                    "one dated the day from which is judged")
            .build();

    private ScheduleRules() {}
}
