package org.hemicycle.consistency.sdg;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;

/**
 * The goals that places list for a programme, and those that its text develops.
 *
 * @param listed the places that list goals
 * @param developed the places that develop them
 */
record DevelopedGoals(List<SdgLink> listed, List<SdgLink> developed) {

    static Stream<Item<DevelopedGoals>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .map(programme -> Item.of(programme.address(), programme.name().common(), of(programme)))
                .filter(item -> !item.value().listed.isEmpty()
                        && !item.value().developed.isEmpty());
    }

    private static DevelopedGoals of(Programme programme) {
        return new DevelopedGoals(links(programme, SdgLink.Manner.LISTED), links(programme, SdgLink.Manner.DEVELOPED));
    }

    private static List<SdgLink> links(Programme programme, SdgLink.Manner manner) {
        return programme.sdgLinks().stream()
                .filter(link -> link.subject().equals(programme.address()) && link.manner() == manner)
                .filter(link -> link.goal().isPresent())
                .sorted(GoalLists.BY_PLACE)
                .toList();
    }

    private static SortedSet<SdgGoal> goals(List<SdgLink> links) {
        return links.stream().flatMap(link -> link.goal().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<SdgGoal> without(SortedSet<SdgGoal> goals, SortedSet<SdgGoal> others) {
        SortedSet<SdgGoal> rest = new TreeSet<>(goals);
        rest.removeAll(others);
        return rest;
    }

    /** Shows the lists that lack a goal beside the passages on it, and the lists that have one without a passage. */
    Check check() {
        SortedSet<SdgGoal> unlisted = without(goals(developed), goals(listed));
        SortedSet<SdgGoal> undeveloped = without(goals(listed), goals(developed));
        if (unlisted.isEmpty() && undeveloped.isEmpty()) {
            return Check.passed();
        }
        Check check = Check.failed()
                .with("listed", SdgRules.numbers(goals(listed)))
                .with("difference", difference(unlisted, undeveloped));
        for (SdgLink link : listed) {
            check = check.evidence(link.stated());
        }
        for (SdgLink link : developed) {
            if (unlisted.contains(link.goal().orElseThrow())) {
                check = check.evidence(link.stated());
            }
        }
        return check;
    }

    private static String difference(SortedSet<SdgGoal> unlisted, SortedSet<SdgGoal> undeveloped) {
        return Stream.of(
                        unlisted.isEmpty() ? "" : "develops also " + SdgRules.numbers(unlisted),
                        undeveloped.isEmpty() ? "" : "does not develop " + SdgRules.numbers(undeveloped))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
