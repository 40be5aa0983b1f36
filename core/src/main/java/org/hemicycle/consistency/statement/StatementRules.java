package org.hemicycle.consistency.statement;

import java.util.List;
import org.hemicycle.rule.Rule;

/** Rules about one fact stated in several places. */
public final class StatementRules {

    private static final String DIFFERENCE = "the {property} is {minority, list, between {, } last { or }} in one place"
            + " and {majority, list, between {, } last { or }} in another.";

    /** Places that date one fact differently. */
    static final Rule<?> STA_001 = Rule.of("STA-001", "dates-disjoint")
            .error("Places that date the same fact must agree, if need be at different precision.")
            .over(StatedFact.DATES)
            .when(fact -> fact.isStatedTwice())
            .requires((fact, scope) -> fact.checkForSlip())
            .message(DIFFERENCE)
            .suggestion("Find out which is right and correct the other"
                    + "{likely, select, absent {} other {, which most likely is {likely, list, between { or }}}}.")
            .why("Periods run from such days; whoever relies on the wrong place misses one or waits for nothing.")
            .example(
                    "an invitation dated June in the text and July in the summary",
                    "June in the text and 30 June in an annex")
            .build();

    /** Places that give one figure differently. */
    static final Rule<?> STA_002 = Rule.of("STA-002", "figures-differ")
            .error("Places that state the same figure must agree, apart from rounding.")
            .over(StatedFact.FIGURES)
            .when(fact -> fact.isStatedTwice())
            .requires((fact, scope) -> fact.check())
            .message(DIFFERENCE)
            .suggestion("Find out which is right and correct the other.")
            .why("A reader takes whichever figure comes first, and sums that use the other do not add up.")
            .example(
                    "a budget of 8.12 million in the summary and of 8.21 million in the table",
                    "8.12 million and 8 119 700")
            .build();

    /** Places that give one a different standing in a body. */
    static final Rule<?> STA_003 = Rule.of("STA-003", "statuses-differ")
            .warning(
                    "Places of a document that state what one is in a body should agree, or give the days that explain the"
                            + " difference.")
            .over(StandingsInDocument.LOOK)
            .requires((standings, scope) -> standings.check())
            .message("is {lower} in one place and {higher} in another, and no dates tell which came after the other.")
            .suggestion("Correct the one that is wrong, or say since when each is held.")
            .why("What one may do in a body, and whether one pays for it, depends on the standing.")
            .example(
                    "an observer since 2015 in the text and a participant in the annex",
                    "an observer since 1998 and a member since 2012")
            .build();

    /** A period that is not that of the thing that it is attached to. */
    static final Rule<?> STA_004 = Rule.of("STA-004", "period-label-differs")
            .error("A period attached to the name of a programme must be its period, with or without its extensions.")
            .over(PeriodLabel.LOOK)
            .requires((label, scope) -> label.check())
            .message("is labelled {label, list, between { or }}, and its period is {own, list, between { or }}.")
            .suggestion("Use the period of its title throughout.")
            .why(
                    "Years are the part of a title by which a programme is looked up; other years look like another programme.")
            .example(
                    "\"2014-2018\" for a programme of 2014-2015 that was extended to 2017",
                    "\"2019-2022\" for one of 2019-2022 that was extended to 2023")
            .build();

    /** A standing that had ended when the document was written, and a partner that had been succeeded. */
    static final Rule<?> STA_006 = Rule.of("STA-006", "current-after-its-end")
            .error("A document must not state as current what had ended by its date.")
            .over(Outdated.LOOK)
            .requires((outdated, scope) -> outdated.check(scope))
            .message(
                    "is {standing, select, absent {named as {role}, whose tasks {successor} took over in {since}} other"
                            + " {called {standing} there, which it was {until, select, absent {not on the day of the text} other"
                            + " {until {until}}}}}.")
            .suggestion(
                    "{standing, select, absent {Name {successor} instead, or say until when it was so} other {{until, select,"
                            + " absent {Correct the standing, or name the one who holds it} other {Say that it was so until"
                            + " {until}}}}}.")
            .why("Whoever acts on the text turns to somebody who is no longer there.")
            .example("a State called a member a year after its membership ceased", "\"a member until March 2022\"")
            .build();

    /** The same title or label twice among siblings. */
    static final Rule<?> STA_007 = Rule.of("STA-007", "same-title-twice")
            .warning("Parts of one whole should differ in title and in label.")
            .over(Twins.LOOK)
            .requires((twins, scope) -> twins.check())
            .message("has {count} parts with the {sort, select, TITLE {title} other {label}} {text}.")
            .suggestion("Give each a title and a label of its own, or make them one.")
            .why("One is likely a copy that was not finished; and neither can be cited by what both are called.")
            .example("two areas with one title in one sector", "one in each of two sectors")
            .build();

    /** Places that state one fact in different words. */
    static final Rule<?> STA_008 = Rule.of("STA-008", "facts-differ")
            .note("Places, and documents that are read together, should agree on what they say of one thing: its kind,"
                    + " owner, venue, funding or status, who issued it, to what it belongs and what it follows.")
            .over(StatedFact.WORDS)
            .when(fact -> fact.isStatedTwice())
            .requires((fact, scope) -> fact.checkWords(scope))
            .message(DIFFERENCE)
            .suggestion("Find out which is right, and correct the other or its record.")
            .why(
                    "A reader goes to whichever venue or office comes first; and two dossiers that are merged may describe one"
                            + " body, or two that were taken for one.")
            .example(
                    "a seminar that the table places in Rabat and the text in Tunis",
                    "one \"in Rabat or Tunis\" that the text places in Tunis")
            .build();

    /** A body that two places put under different larger ones. */
    static final Rule<?> STA_009 = Rule.of("STA-009", "two-larger-bodies")
            .warning(
                    "Places, and documents that are read together, should put a body under one and the same larger body,"
                            + " or under two of which one belongs to the other.")
            .over(LargerBody.LOOK)
            .when(LargerBody::isStatedTwice)
            .requires((body, scope) -> body.check(scope))
            .message("is said to be part of {wholes, list, between {, of } last { and of }}.")
            .suggestion("Find out to which it belongs, and correct the other place or its record.")
            .why("Whoever writes to a body, pays for it or counts it asks to whom it answers.")
            .example(
                    "a forum that one paper puts under one organisation and another paper under another",
                    "a unit that one paper puts under a directorate and another under the organisation of that directorate")
            .build();

    /** Places that list the bearers of one role differently. */
    static final Rule<?> STA_010 = Rule.of("STA-010", "bearers-of-a-role-differ")
            .warning(
                    "Places that list who bears a role in a programme, component or activity should list the same ones.")
            .over(Bearers.LOOK)
            .requires(Bearers::agree)
            .message(
                    "one place names in the role of {role} {one, list, between {, } last { and }}, another {other, list, between {, }"
                            + " last { and }}.")
            .suggestion("Find out who it is, and list the same ones in both places.")
            .why("Whoever stands in one list only is invited by some and left out by others, or held to what was never"
                    + " agreed.")
            .example(
                    "a seminar whose row names a ministry and a university as organisers, and whose text the ministry and an"
                            + " agency",
                    "a list that begins with \"such as\", or that has some of the longer list; two lists that have nobody in"
                            + " common")
            .build();

    private static final List<Rule<?>> ALL =
            List.of(STA_001, STA_002, STA_003, STA_004, STA_006, STA_007, STA_008, STA_009, STA_010);

    private StatementRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
