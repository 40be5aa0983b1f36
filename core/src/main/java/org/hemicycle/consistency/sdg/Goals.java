package org.hemicycle.consistency.sdg;

import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;

/**
 * Some of the goals, by their numbers.
 *
 * @param goals the goals
 */
record Goals(SortedSet<SdgGoal> goals) {

    /** A finding must not depend on the order in which a programme lists its links. */
    static final Comparator<SdgLink> BY_PLACE = Comparator.comparing(
                    (SdgLink link) -> link.stated().citation().orElse(null), Comparator.nullsFirst(naturalOrder()))
            .thenComparing(link -> link.stated().asWritten())
            .thenComparing(SdgLink::subject);

    static Goals of(Collection<SdgLink> links) {
        return new Goals(
                links.stream().flatMap(link -> link.goal().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    Goals without(Goals others) {
        SortedSet<SdgGoal> rest = new TreeSet<>(goals);
        rest.removeAll(others.goals);
        return new Goals(rest);
    }

    boolean isEmpty() {
        return goals.isEmpty();
    }

    boolean contains(SdgGoal goal) {
        return goals.contains(goal);
    }

    /** Whether a link, which names a goal, names one of these. */
    boolean include(SdgLink link) {
        return goals.contains(link.goal().orElseThrow());
    }

    List<Integer> numbers() {
        return goals.stream().map(SdgGoal::number).toList();
    }

    String key() {
        return goals.stream().map(SdgGoal::toString).collect(Collectors.joining("-"));
    }
}
