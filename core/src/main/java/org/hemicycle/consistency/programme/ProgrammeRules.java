package org.hemicycle.consistency.programme;

import java.util.List;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Rule;

/** Rules about the make-up of a programme. */
public final class ProgrammeRules {

    /** A component without objective. */
    static final Rule<?> PRG_004 = Rule.of("PRG-004", "component-without-objective")
            .warning("A component should state an objective where components of its rank state one.")
            .over(Peer.BY_OBJECTIVE)
            .requires((peer, scope) -> peer.statesObjective())
            .message("states no objective" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank {having, plural, one {states} other"
                    + " {state}} one.")
            .suggestion("State the objective that its results serve.")
            .finishedTextsOnly()
            .why("Results that serve no stated objective cannot be weighed against what was wanted.")
            .example("sixteen areas with objectives and one without", "three areas of which one has an objective")
            .build();

    /** An outcome that no indicator measures. */
    static final Rule<?> PRG_005 = Rule.of("PRG-005", "outcome-without-indicator")
            .warning("An outcome should have an indicator where most outcomes of its rank have one.")
            .over(Outcomes.MEASURED)
            .requires((outcome, scope) -> outcome.isMeasured())
            .message("has no indicator.")
            .suggestion("Add an indicator, or widen one of the others to it.")
            .why("What nothing measures can be claimed but not shown at the end.")
            .example(
                    "four outcomes in an area with three indicators, each for one of the others",
                    "an outcome that its restatement in the logframe measures")
            .build();

    /** Indicators without baseline or target. */
    static final Rule<?> PRG_006 = Rule.of("PRG-006", "indicator-without-baseline-or-target")
            .note("An indicator should have a baseline and a target.")
            .over(Measures.LOOK)
            .requires((measures, scope) -> measures.check())
            .message(
                    "{extent, select, ONE {lacks a baseline or a target} ALL {none of its {indicators} indicators has both a"
                            + " baseline and a target} other {{lacking} of its {indicators} indicators lack a baseline or a"
                            + " target}}.")
            .suggestion("Give the value at the start and the one to be reached, if need be in the annual report.")
            .why("A number of trained judges says little without how many there were and how many there should be.")
            .example("\"number of judges trained\"", "\"number of judges trained\": 0 at the start, 300 by 2027")
            .build();

    /** Results that stand in only one of two lists. */
    static final Rule<?> PRG_007 = Rule.of("PRG-007", "text-and-logframe-differ")
            .warning("The outcomes of the text and of the logical framework should be the same ones.")
            .over(Outcomes.RESTATED)
            .requires((outcomes, scope) -> outcomes.standInBothLists())
            .message(
                    "{missing, plural, =0 {the logical framework has {others, plural, one {# outcome} other {# outcomes}} that"
                            + " the text lacks} other {{kept, plural, =0 {{text, plural, one {the one outcome in the text is not}"
                            + " other {none of the # outcomes in the text is}}} other {{missing} of {text} outcomes in the"
                            + " text {missing, plural, one {is} other {are}} not}} in the logical framework{others,"
                            + " plural, =0 {} one {, which has # outcome that the text lacks} other {, which has # outcomes"
                            + " that the text lacks}}}}.")
            .suggestion("Add what is missing, or strike it out of the other list.")
            .why("Reports follow the logical framework; what stands in the text alone is promised and never reported.")
            .example(
                    "seven outcomes in the text, three of them in the logframe",
                    "seven in both, in other words or another order")
            .build();

    /** A component without partner. */
    static final Rule<?> PRG_008 = Rule.of("PRG-008", "component-without-partner")
            .warning("A component should name its partners where components of its rank do.")
            .over(Peer.BY_PARTNER)
            .when((peer, scope) -> peer.needsPartner(scope))
            .requires((peer, scope) -> peer.namesPartner())
            .finishedTextsOnly()
            .message("names no partner" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank {having, plural, one" + " {does} other {do}}.")
            .suggestion("Name those with whom it is to be carried out.")
            .why("Without a partner in the State nobody there answers for it.")
            .example("sixteen areas with partners and one without", "a sector whose areas name theirs")
            .build();

    /** A priority without activity, or an activity without priority. */
    static final Rule<?> PRG_009 = Rule.of("PRG-009", "priority-and-activity-unrelated")
            .warning(
                    "A priority should have an activity, and an activity a priority, where activities state priorities.")
            .over(Priorities.LOOK)
            .requires((priorities, scope) -> priorities.check())
            .message("is {other, select, PRIORITY {linked to no priority} other {served by no activity}}.")
            .suggestion(
                    "{other, select, PRIORITY {Name the priority that it serves} other {Plan an activity for it, or say which"
                            + " one serves it}}.")
            .why("A priority without activity is a wish, an activity without priority competes for the same means.")
            .example(
                    "five priorities, one of which none of the activities states",
                    "activities that are grouped by kind and state no priority at all")
            .build();

    /** Somebody to be reached whom no activity names. */
    static final Rule<?> PRG_010 = Rule.of("PRG-010", "audience-without-activity")
            .warning("Whom a plan of activities means to reach should be named by one of its activities.")
            .over(Audience.LOOK)
            .requires((audience, scope) -> audience.isReached(scope))
            .message(
                    "is to be reached by {programme}, {activities, plural, one {whose one activity does not name it} other"
                            + " {and none of its # activities names it}}.")
            .suggestion("Plan an activity for it, or say which one serves it.")
            .why("A partner that is named and gets nothing will ask why.")
            .example(
                    "three parliaments named as partners, with activities for one of them; a hint for a group that a priority"
                            + " names, such as the democratic forces of a State",
                    "the parliament of a State whose election commission takes part in an activity; a group that the heading"
                            + " above an activity names in other words")
            .build();

    private static final List<Rule<?>> ALL = List.of(
            ProgrammePeriodRules.PRG_001,
            ProgrammePeriodRules.PRG_002,
            ProgrammePeriodRules.PRG_003,
            PRG_004,
            PRG_005,
            PRG_006,
            PRG_007,
            PRG_008,
            PRG_009,
            PRG_010,
            ProgrammePeriodRules.PRG_012,
            ProgrammePeriodRules.PRG_013,
            ProgrammePeriodRules.PRG_014,
            ProgrammePeriodRules.PRG_015,
            ProgrammePeriodRules.PRG_016,
            ProgrammePeriodRules.PRG_017,
            ProgrammePeriodRules.PRG_018);

    private ProgrammeRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
