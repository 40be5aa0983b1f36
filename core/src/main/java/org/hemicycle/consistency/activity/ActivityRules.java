package org.hemicycle.consistency.activity;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;

/** Rules about what activities are, where they take place and who organises them; when is for {@link ScheduleRules}. */
public final class ActivityRules {

    /** A venue that is not settled. */
    static final Rule<?> ACT_006 = Rule.of("ACT-006", "venue-not-settled")
            .warning("The venue of an activity should be settled before the first day on which it can take place.")
            .over(AskedVenue.LOOK)
            .requires(AskedVenue::check)
            .message(
                    "the venue is not settled: {where, select, absent {none is named for most of them} other {{where}}}"
                            + "{trouble, select, INSTITUTION { names an institution and no place}"
                            + " OPEN_ENDED { leaves open which other places are meant} other {}}.")
            .suggestion("Name the place, or say by when it will be known.")
            .why("Rooms, interpreters and journeys are booked for a place; an institution or \"other States\" is none.")
            .example(
                    "\"London (tbc)\"; \"National Assembly\"; \"Strasbourg and other member States\"",
                    "\"Valletta, Malta\"; several States for what goes on in all of them")
            .finishedTextsOnly()
            .build();

    /** An activity that nobody organises. */
    static final Rule<?> ACT_007 = Rule.of("ACT-007", "activity-without-organiser")
            .warning(
                    "A planned activity should have an organiser, by its own row or by the heading above it, where others"
                            + " of its plan have one.")
            .over(Organised.LOOK)
            .requires((organised, scope) -> organised.check())
            .message("no organiser is named for {count, plural, one {it} other {its # activities}}"
                    + "{elsewhere, select, absent {} other {; {elsewhere}, named elsewhere, may be meant}}.")
            .suggestion("Name the organiser in the row, or in the heading above it.")
            .why("Without an organiser nobody answers for the activity, and partners do not know whom to turn to.")
            .example(
                    "a section of a plan whose rows leave the column of organisers empty, while other sections fill it",
                    "rows below a heading that names the organiser; a plan that names one for all and none in any row")
            .finishedTextsOnly()
            .build();

    /** An organiser whom the title names and nothing else does. */
    static final Rule<?> ACT_008 = Rule.of("ACT-008", "organiser-only-in-title")
            .warning("Whoever the title names as organising an activity should be recorded as taking part in it.")
            .over(TitledPartners.LOOK)
            .requires(TitledPartners::check)
            .message(
                    "the title names {names, list, between {, } last { and } most 3 more { and # more}}, whom nothing else says to"
                            + " take part in it.")
            .suggestion("Enter them among the organisers, or leave them out of the title.")
            .why("Whoever counts the activities of a partner, or asks it for its share, goes by the organisers.")
            .example(
                    "\"Seminar, in co-operation with the Venice Commission\", organised by the Secretariat alone",
                    "the same with the Venice Commission as a co-organiser")
            .build();

    /** Several activities in one row. */
    static final Rule<?> ACT_009 = Rule.of("ACT-009", "several-activities-in-one")
            .note("A row should plan one activity.")
            .over(Look.activities().where(planned -> planned.programme().isPresent() && planned.isToCome()))
            .requires((planned, scope) -> Check.requiring(
                    planned.activity().kind() != Activity.Kind.COMPOSITE,
                    () -> Check.failed().evidence(planned.place())))
            .message("stands for several activities.")
            .suggestion("Give each a row of its own, at least where time, place or money differ.")
            .why("What shares a row cannot be dated, paid for, counted or reported on by itself.")
            .example(
                    "\"Conferences, trainings and expert support\", all year in five States", "a training in two parts")
            .build();

    /** Two activities that cannot be told apart by their titles. */
    static final Rule<?> ACT_010 = Rule.of("ACT-010", "same-title-twice")
            .warning("Activities of one group that are no editions of a series should have different titles.")
            .over(SameTitle.LOOK)
            .requires((same, scope) -> same.check())
            .message("has the title of {others, plural, one {another activity} other {# other activities}} of its group"
                    + "{dates, select, absent {} other {, on other dates}}.")
            .suggestion(
                    "Number them as editions of a series, or put into the title what sets them apart; strike out one"
                            + " that is there twice.")
            .why("One may have been entered twice; and whoever reports on one cannot say which.")
            .example(
                    "two rows \"Round table on justice\" below one heading: a hint where their dates differ",
                    "the meetings of a series; the same title below two headings")
            .build();

    /** A beneficiary that the programme does not serve. */
    static final Rule<?> ACT_011 = Rule.of("ACT-011", "beneficiary-outside-programme")
            .warning("The beneficiaries of an activity should be among those whom its programme serves.")
            .over(Served.LOOK)
            .requires(Served::check)
            .message(
                    "is for the benefit of {beneficiary}, while {programme} serves {served, list, between {, } last { and }}.")
            .suggestion("Correct the beneficiary, or extend {programme} to it.")
            .why("Money given for one State must not be spent on another without its donor.")
            .example(
                    "a training for judges of one State in the action plan for another",
                    "a parliament of the State that the plan serves")
            .build();

    /** An activity whose theme, or which itself, is undecided. */
    static final Rule<?> ACT_014 = Rule.of("ACT-014", "activity-not-decided")
            .warning(
                    "Whether an activity takes place, and its theme, should be decided before the first day on which it can"
                            + " take place.")
            .over(Decision.LOOK)
            .when(Decision::isAsked)
            .requires(Decision::check)
            .message("{question, select, THEME {its theme} other {whether it takes place}} is still to be decided:"
                    + " {written}.")
            .suggestion("Decide it, or say by when it will be.")
            .why(
                    "Speakers and participants cannot be chosen for an event without a theme, nor for one that may not be.")
            .example("\"Information seminar (theme to be decided)\"; \"Side event (tbc)\"", "a seminar with a theme")
            .finishedTextsOnly()
            .build();

    private static final List<Rule<?>> ALL = List.of(
            ScheduleRules.ACT_001,
            ScheduleRules.ACT_002,
            ScheduleRules.ACT_003,
            ScheduleRules.ACT_004,
            ScheduleRules.ACT_005,
            ACT_006,
            ACT_007,
            ACT_008,
            ACT_009,
            ACT_010,
            ACT_011,
            ScheduleRules.ACT_012,
            ScheduleRules.ACT_013,
            ACT_014);

    private ActivityRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
