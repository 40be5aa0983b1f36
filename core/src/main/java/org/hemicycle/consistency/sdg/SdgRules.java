package org.hemicycle.consistency.sdg;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Ranked;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Level;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Certainty;

/** Rules about links to the Sustainable Development Goals. */
public final class SdgRules {

    /** How a place is certain that does cite something; one that our copy lost proves nothing. */
    private static final Set<Certainty> CITES =
            EnumSet.of(Certainty.STATED, Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED);

    /** A goal or target that the 2030 Agenda (A/RES/70/1) does not have. */
    static final Rule<?> SDG_001 = Rule.<SdgLink>builder("SDG-001", "no-such-goal-or-target")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A goal or target that a text cites must be one of the 2030 Agenda.")
            .over(scope -> links(scope)
                    .filter(item -> CITES.contains(item.value().stated().certainty())))
            .when((link, scope) -> !link.stated().asWritten().isBlank())
            .requires((link, scope) -> link.stated().value().isPresent()
                    ? Check.passed()
                    : Check.failed().with("cited", link.stated().asWritten()).evidence(link.stated()))
            .arguments("cited")
            .message("is linked to \"{cited}\", which is neither a goal nor a target of the 2030 Agenda.")
            .suggestion(
                    "Check the number: there are the goals 1 to 17; numbered targets begin with .1, lettered ones with"
                            + " .a.")
            .why("Such a link cannot be followed or counted.")
            .example("target 16.13", "target 16.10 or 16.a")
            .build();

    /** A programme's list of goals that is not the union of its components'. */
    static final Rule<?> SDG_002 = Rule.<GoalLists>builder("SDG-002", "goals-differ-from-components")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The goals listed for a programme must be those that its components list, all and only.")
            .over(GoalLists::all)
            .when((lists, scope) -> !lists.components().isEmpty())
            .requires((lists, scope) -> check(lists))
            .arguments("listed", "difference", "union")
            .message("lists the Sustainable Development Goals {listed}, but its components {difference}.")
            .suggestion("List {union} wherever the programme's goals are listed, or mend the components' lists.")
            .why("Whoever reads the summary alone takes it for the whole; donors choose programmes by goals.")
            .example(
                    "goals 4, 5 and 16 in the summary, of a programme with a theme that lists goal 3",
                    "the union of the themes' goals, in any order")
            .build();

    /** Goals that a text develops without listing them, or the other way round. */
    static final Rule<?> SDG_003 = Rule.<DevelopedGoals>builder("SDG-003", "listed-and-developed-goals-differ")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("The goals listed for a programme should be those that its text develops.")
            .over(DevelopedGoals::all)
            .requires((goals, scope) -> goals.check())
            .arguments("difference", "listed")
            .message("lists the Sustainable Development Goals {listed}, but the text {difference}.")
            .suggestion("List what the text develops, and say what the programme does for each goal that it lists.")
            .why(
                    "A goal that is listed and never explained is a label; one that is explained and not listed is missed by"
                            + " whoever looks at the list.")
            .example(
                    "goals 4 and 5 listed, with passages on goals 3, 4 and 5",
                    "goals 4 and 5 listed, with passages on target 4.7 and goal 5")
            .build();

    /** A goal of a component that none of its parts serves. */
    static final Rule<?> SDG_004 = Rule.<ServedGoal>builder("SDG-004", "goal-served-by-no-part")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A goal listed for a component should be served by one of its parts, where most of them name goals.")
            .over(ServedGoal::all)
            .requires((goal, scope) -> goal.check())
            .arguments("goal", "served")
            .message(
                    "lists the Sustainable Development Goal {goal}, which none of its parts serves; they serve {served}.")
            .suggestion("Link it to the part that serves it, or leave it out.")
            .why("Otherwise nothing that is done under the component will show for that goal in the final report.")
            .example(
                    "a theme that lists goal 10, with areas that serve goals 3, 5 and 16",
                    "a theme that lists goal 10, one of whose areas serves target 10.2")
            .build();

    /** A component without goal. */
    static final Rule<?> SDG_005 = Rule.<Siblings.Judged<Located<Component>>>builder(
                    "SDG-005", "component-without-goal")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A component should be linked to a goal where components of its rank are.")
            .over(scope -> Level.judged(scope, Ranked.linked(scope)))
            .requires((judged, scope) -> judged.check(Level::title))
            .finishedTextsOnly()
            .message("is linked to no Sustainable Development Goal" + Siblings.WHERE
                    + ", while {having} of {all} components of its rank are.")
            .suggestion("Link it to the goal that it serves, if there is one.")
            .why("What is linked can be counted. A part that is left out looks as if it served none.")
            .example("four areas with goals and one without", "five areas of which one has a goal")
            .build();

    /** The 2030 Agenda named without any goal. */
    static final Rule<?> SDG_006 = Rule.<NamedAgenda>builder("SDG-006", "agenda-without-goals")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A text that names the 2030 Agenda should name a goal or target that it serves.")
            .over(NamedAgenda::all)
            .requires((agenda, scope) -> agenda.hasGoals()
                    ? Check.passed()
                    : Check.failed().with("words", agenda.words()).evidence(agenda.places()))
            .arguments("words")
            .message("names {words} and nowhere a goal or target by its number.")
            .suggestion("Name the goals that it serves.")
            .why("A contribution to the Agenda as a whole cannot be followed up.")
            .example(
                    "\"the sustainable development goals\" and no number in the whole text",
                    "the Agenda in general in the preamble, goal 16 further down")
            .build();

    private static final List<Rule<?>> ALL = List.of(SDG_001, SDG_002, SDG_003, SDG_004, SDG_005, SDG_006);

    private SdgRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Stream<Item<SdgLink>> links(Scope scope) {
        return scope.dossier().listSdgLinks().stream()
                .map(link -> new Item<>(
                        link.subject(),
                        link.stated().asWritten().strip().replaceAll("\\s+", "-"),
                        Labels.of(link.subject(), scope),
                        link));
    }

    private static Check check(GoalLists lists) {
        if (lists.leftOut().isEmpty() && lists.servedByNone().isEmpty()) {
            return Check.passed();
        }
        Check check = Check.failed()
                .with("listed", numbers(lists.goals()))
                .with("difference", difference(lists))
                .with(
                        "union",
                        numbers(lists.components().stream()
                                .flatMap(link -> link.goal().stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        for (SdgLink link : lists.evidence()) {
            check = check.evidence(link.stated());
        }
        return check;
    }

    private static String difference(GoalLists lists) {
        String leftOut = lists.leftOut().isEmpty() ? "" : "list also " + numbers(lists.leftOut());
        String none = lists.servedByNone().isEmpty() ? "" : "do not list " + numbers(lists.servedByNone());
        return leftOut.isEmpty() || none.isEmpty() ? leftOut + none : leftOut + " and " + none;
    }

    static String numbers(Collection<SdgGoal> goals) {
        return goals.stream().map(SdgGoal::toString).collect(Collectors.joining(", "));
    }
}
