package org.hemicycle.consistency;

import java.util.Collection;
import java.util.stream.Collectors;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Severity;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;

/** Rules about links to the Sustainable Development Goals. */
public final class SdgRules {

    /** A programme's list of goals that is not the union of its components'. */
    public static final Rule<?> SDG_002 = Rule.<GoalLists>builder("SDG-002", "goals-differ-from-components")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The goals listed for a programme must be those that its components list, all and only.")
            .over(GoalLists::all)
            .when((lists, scope) -> !lists.components().isEmpty())
            .requires((lists, scope) -> check(lists))
            .arguments("listed", "difference", "union")
            .message("lists the Sustainable Development Goals {listed}, but its components {difference}.")
            .suggestion("List {union} wherever the programme's goals are listed, or mend the components' lists.")
            .build();

    private SdgRules() {}

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
                                .collect(Collectors.toCollection(java.util.TreeSet::new))));
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

    private static String numbers(Collection<SdgGoal> goals) {
        return goals.stream().map(SdgGoal::toString).collect(Collectors.joining(", "));
    }
}
