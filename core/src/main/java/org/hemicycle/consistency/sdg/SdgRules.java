package org.hemicycle.consistency.sdg;

import java.util.List;
import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.consistency.view.Ranked;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Level;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Rule;

/** Rules about links to the Sustainable Development Goals. */
public final class SdgRules {

    /** A goal or target that the 2030 Agenda (A/RES/70/1) does not have. */
    static final Rule<?> SDG_001 = Rule.of("SDG-001", "no-such-goal-or-target")
            .error("A goal or target that a text cites must be one of the 2030 Agenda.")
            .over(CitedGoal.LOOK)
            .basis(CitedLaw.ON_GOALS)
            .when(CitedGoal::hasNumber)
            .requires((cited, scope) -> cited.check())
            .message("is linked to {cited}, and the 2030 Agenda has neither a goal nor a target"
                    + " {wrong, list, between { or }}.")
            .suggestion("Check the number: the 2030 Agenda has Goals 1 to 17, and targets such as 8.7 and 16.a.")
            .why("Such a link cannot be followed or counted.")
            .example("target 16.13", "target 16.10 or 16.a")
            .build();

    /** A programme's list of goals that is not the union of its components'. */
    static final Rule<?> SDG_002 = Rule.of("SDG-002", "goals-differ-from-components")
            .error("The goals listed for a programme must be those that its components list, all and only.")
            .over(GoalLists.LOOK)
            .when(GoalLists::hasComponents)
            .requires((lists, scope) -> lists.check())
            .message("lists the Sustainable Development " + goals("listed") + ", but its components"
                    + " {leftOut, select, absent {do not list " + goals("unserved") + "} other {list "
                    + goals("leftOut") + " too{unserved, select, absent {} other {, and not " + goals("unserved")
                    + "}}}}.")
            .suggestion("List " + goals("union") + " wherever the programme's goals are listed, or mend the components'"
                    + " lists.")
            .why("Whoever reads the summary alone takes it for the whole; donors choose programmes by goals.")
            .example(
                    "goals 4, 5 and 16 in the summary, of a programme with a theme that lists goal 3",
                    "the union of the themes' goals, in any order")
            .build();

    /** Goals that a text develops without listing them, or the other way round. */
    static final Rule<?> SDG_003 = Rule.of("SDG-003", "listed-and-developed-goals-differ")
            .warning("The goals listed for a programme should be those that its text develops.")
            .over(DevelopedGoals.LOOK)
            .requires((goals, scope) -> goals.check())
            .message("lists the Sustainable Development " + goals("listed") + ", but the text"
                    + " {unlisted, select, absent {does not develop " + goals("undeveloped") + "} other {develops "
                    + goals("unlisted") + " too{undeveloped, select, absent {} other {, and not "
                    + goals("undeveloped") + "}}}}.")
            .suggestion("List what the text develops, and say what the programme does for each goal that it lists.")
            .why(
                    "A goal that is listed and never explained is a label; one that is explained and not listed is missed by"
                            + " whoever looks at the list.")
            .example(
                    "goals 4 and 5 listed, with passages on goals 3, 4 and 5",
                    "goals 4 and 5 listed, with passages on target 4.7 and goal 5")
            .build();

    /** A goal of a component that none of its parts serves. */
    static final Rule<?> SDG_004 = Rule.of("SDG-004", "goal-served-by-no-part")
            .warning(
                    "A goal listed for a component should be served by one of its parts, where most of them name goals.")
            .over(ServedGoal.LOOK)
            .requires((goal, scope) -> goal.check())
            .message("lists the Sustainable Development Goal {goal}, which none of its parts serves; they serve "
                    + goals("served") + ".")
            .suggestion("Link it to the part that serves it, or leave it out.")
            .why("Otherwise nothing that is done under the component will show for that goal in the final report.")
            .example(
                    "a theme that lists goal 10, with areas that serve goals 3, 5 and 16",
                    "a theme that lists goal 10, one of whose areas serves target 10.2")
            .build();

    /** A component without goal. */
    static final Rule<?> SDG_005 = Rule.of("SDG-005", "component-without-goal")
            .note("A component should be linked to a goal where components of its rank are.")
            .over(Look.of(Matter.GOALS, scope -> Level.judged(scope, Ranked.linked(scope))))
            .requires((judged, scope) -> judged.check(Level::title))
            .finishedTextsOnly()
            .message("is linked to no Sustainable Development Goal" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank are.")
            .suggestion("Link it to the goal that it serves, if there is one.")
            .why("What is linked can be counted. A part that is left out looks as if it served none.")
            .example("four areas with goals and one without", "five areas of which one has a goal")
            .build();

    /** The 2030 Agenda named without any goal. */
    static final Rule<?> SDG_006 = Rule.of("SDG-006", "agenda-without-goals")
            .note("A text that names the 2030 Agenda should name a goal or target that it serves.")
            .over(NamedAgenda.LOOK)
            .requires((agenda, scope) -> agenda.check())
            .message("names {words, select, absent {the 2030 Agenda} other {{words}}} and nowhere a goal or target by"
                    + " its number.")
            .suggestion("Name the goals that it serves.")
            .why("A contribution to the Agenda as a whole cannot be followed up.")
            .example(
                    "\"the sustainable development goals\" and no number in the whole text",
                    "the Agenda in general in the preamble, goal 16 further down")
            .build();

    private static final List<Rule<?>> ALL = List.of(SDG_001, SDG_002, SDG_003, SDG_004, SDG_005, SDG_006);

    private SdgRules() {}

    /** The part of a message that counts goals up: {@code Goals 4, 5 and 16}. */
    private static String goals(String argument) {
        return "{%, plural, one {Goal} other {Goals}} {%, list, between {, } last { and }}".replace("%", argument);
    }

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
