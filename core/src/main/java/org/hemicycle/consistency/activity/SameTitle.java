package org.hemicycle.consistency.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;

/**
 * Activities of one group that have one title, in the order of their addresses.
 *
 * @param activities the activities; one where the title is its own
 */
record SameTitle(List<Planned> activities) {

    static final Look<SameTitle> LOOK = Look.of(Matter.ACTIVITIES, SameTitle::all);

    private record Group(Address list, Set<Address> components, String title) {}

    private static Stream<Item<SameTitle>> all(Scope scope) {
        Map<Group, List<Planned>> groups = new LinkedHashMap<>();
        ActivityList.activities(scope)
                .filter(planned -> planned.activity().series().isEmpty())
                .forEach(planned -> groups.computeIfAbsent(
                                new Group(
                                        planned.list(),
                                        planned.activity().serves(),
                                        Name.folded(planned.activity().title())),
                                key -> new ArrayList<>(1))
                        .add(planned));
        return groups.values().stream()
                .map(group -> new SameTitle(group.stream()
                        .sorted(Comparator.comparing(Planned::address))
                        .toList()))
                .map(same -> same.activities.get(0).with(same));
    }

    Check check() {
        if (activities.size() == 1) {
            return Check.passed();
        }
        Check failure = Check.failed()
                .with("others", activities.size() - 1)
                .evidence(activities.stream().map(Planned::place).toList());
        return datesDiffer() ? failure.with("dates", dates()).asNote() : failure;
    }

    private List<ExtendedDate> dates() {
        return activities.stream().flatMap(planned -> planned.date().stream()).toList();
    }

    /**
     * Whether no two of them can be one and the same, to go by their dates: in time, each begins after all before it.
     */
    private boolean datesDiffer() {
        List<Planned> inTime = activities.stream()
                .sorted(Comparator.comparing(SameTitle::first))
                .toList();
        Planned last = inTime.get(0);
        for (Planned next : inTime.subList(1, inTime.size())) {
            if (!isOnAnotherDate(last, next)) {
                return false;
            }
            last = end(next).isAfter(end(last)) ? next : last;
        }
        return true;
    }

    private static LocalDate first(Planned planned) {
        return planned.date().flatMap(ExtendedDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Planned planned) {
        return planned.date().flatMap(ExtendedDate::latest).orElse(LocalDate.MAX);
    }

    private static boolean isOnAnotherDate(Planned one, Planned other) {
        return one.date()
                .flatMap(date -> other.date().map(date::agreesWith))
                .filter(truth -> truth.isNo())
                .isPresent();
    }
}
