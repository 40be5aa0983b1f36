package org.hemicycle.consistency.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * Two activities of which one should be the later one.
 *
 * @param later the one that should be later
 * @param earlier the one that should be earlier
 * @param kind why
 */
record Sequence(Planned later, Planned earlier, Kind kind) {

    static final Look<Sequence> LOOK = Look.of(Matter.ACTIVITIES, Sequence::all);

    /** Why one should be later. */
    enum Kind {
        /** It is a later edition of a series. */
        EDITION,
        /** It follows the other one up. */
        FOLLOW_UP,
        /** It stands on that side of the other in a list that is otherwise in order of dates. */
        LIST
    }

    /**
     * A shorter list, or one with more steps against its direction, is in no order; meetings of one body mostly are.
     */
    private static final int SHORTEST_LIST = 5;

    private static final int SHORTEST_SERIES = 4;
    private static final int MOST_IN_LIST = 3;
    private static final int MOST_IN_SERIES = 2;

    /** What stands in one list of one document: the meetings of one series, or the rows below one heading. */
    private record Group(
            Address list,
            Optional<Identifier> document,
            List<Locator.Step> place,
            Optional<Identifier> series,
            Set<Address> components) {

        static Group of(Planned planned) {
            Activity activity = planned.activity();
            Optional<Citation> at = activity.citation();
            List<Locator.Step> steps = at.map(place -> place.place().steps()).orElse(List.of());
            return new Group(
                    planned.list(),
                    at.map(Citation::document),
                    steps.subList(0, Math.max(0, steps.size() - 1)),
                    activity.series(),
                    activity.series().isPresent() ? Set.of() : activity.serves());
        }

        boolean isSeries() {
            return series.isPresent();
        }
    }

    private static Stream<Item<Sequence>> all(Scope scope) {
        List<Planned> dated = ActivityList.activities(scope)
                .filter(planned -> planned.date().isPresent()
                        && !planned.hasStatus(Activity.Status.POSTPONED, Activity.Status.CANCELLED))
                .toList();
        Map<Address, Planned> byPath = dated.stream().collect(Collectors.toMap(Planned::address, planned -> planned));
        Map<Identifier, List<Planned>> series = new LinkedHashMap<>();
        dated.forEach(planned -> planned.activity()
                .series()
                .ifPresent(name ->
                        series.computeIfAbsent(name, key -> new ArrayList<>()).add(planned)));
        return Stream.concat(
                        dated.stream().flatMap(planned -> followUps(planned, byPath)),
                        Stream.concat(series.values().stream().flatMap(Sequence::editions), lists(dated)))
                .map(Sequence::item);
    }

    /** Without editions, whose numbers say their order, and without what follows something up. */
    private static Stream<Sequence> lists(List<Planned> dated) {
        Map<Group, List<Planned>> groups = dated.stream()
                .filter(planned -> planned.activity().edition().isEmpty()
                        && planned.activity().follows().isEmpty())
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().flatMap(group -> oddOnesOut(group.getKey(), group.getValue()));
    }

    private static Stream<Sequence> followUps(Planned planned, Map<Address, Planned> byPath) {
        return planned.activity().follows().stream()
                .flatMap(address -> Optional.ofNullable(byPath.get(address)).stream())
                .map(followed -> new Sequence(planned, followed, Kind.FOLLOW_UP));
    }

    private static Stream<Sequence> editions(List<Planned> series) {
        List<Planned> numbered = series.stream()
                .filter(planned -> planned.activity().edition().isPresent())
                .sorted(Comparator.comparing(
                        planned -> planned.activity().edition().orElseThrow()))
                .toList();
        return pairs(numbered, Kind.EDITION)
                .filter(pair -> !pair.later
                        .activity()
                        .edition()
                        .equals(pair.earlier.activity().edition()));
    }

    /** The few steps against the direction in which all others of a list go. */
    private static Stream<Sequence> oddOnesOut(Group group, List<Planned> list) {
        if (list.size() < (group.isSeries() ? SHORTEST_SERIES : SHORTEST_LIST)) {
            return Stream.empty();
        }
        List<Sequence> rising = pairs(list, Kind.LIST).toList();
        List<Sequence> falling = rising.stream()
                .map(pair -> new Sequence(pair.earlier, pair.later, Kind.LIST))
                .toList();
        long up = rising.stream().filter(Sequence::isCertain).count();
        long down = falling.stream().filter(Sequence::isCertain).count();
        int most = group.isSeries() ? MOST_IN_SERIES : MOST_IN_LIST;
        if (up >= down * most) {
            return rising.stream();
        }
        return down >= up * most ? falling.stream() : Stream.empty();
    }

    private boolean isCertain() {
        return date(earlier).before(date(later)).isYes();
    }

    private static Stream<Sequence> pairs(List<Planned> ordered, Kind kind) {
        return IntStream.range(1, ordered.size())
                .mapToObj(next -> new Sequence(ordered.get(next), ordered.get(next - 1), kind));
    }

    private Item<Sequence> item() {
        return new Item<>(later.address(), earlier.address().toString(), later.label(), this);
    }

    private Truth isRight() {
        return date(later).before(date(earlier)).not();
    }

    private static ExtendedDate date(Planned planned) {
        return planned.date().orElseThrow();
    }

    Check check() {
        Truth right = isRight();
        return kind == Kind.LIST && !right.isNo() ? Check.passed() : Check.requiring(right, this::outOfOrder);
    }

    private Check outOfOrder() {
        Check failure = Check.failed()
                .with("date", date(later))
                .with("kind", kind)
                .with("other", Argument.name(earlier.label()))
                .with("otherDate", date(earlier));
        failure = later.showing(failure, later.activity().when().orElseThrow());
        failure = earlier.showing(failure, earlier.activity().when().orElseThrow());
        return kind == Kind.LIST ? failure.asNote() : failure;
    }
}
