package org.hemicycle.consistency.undertaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * The meetings that a body with a mandate has held by the day judged, and how far the record goes that has them: as far
 * as the latest thing that the same document reports to have been held. Beyond that nothing is known, and nothing said.
 *
 * @param body the body
 * @param meetings its meetings, by date
 * @param latest the latest activity of the record
 */
record Meetings(Actor body, List<Planned> meetings, Planned latest) {

    static final Look<Meetings> LOOK = Look.of(Matter.ACTIVITIES, Meetings::all);

    private static final Index<Map<Identifier, Planned>> LATEST =
            Index.ofDay("activities: the latest that each document reports to have been held", Meetings::latest);

    private static Stream<Item<Meetings>> all(Scope scope) {
        Map<Identifier, List<Planned>> meetings = new LinkedHashMap<>();
        held(scope)
                .forEach(planned -> planned.activity()
                        .series()
                        .ifPresent(body -> meetings.computeIfAbsent(body, key -> new ArrayList<>())
                                .add(planned)));
        return meetings.entrySet().stream()
                .flatMap(entry -> scope
                        .dossier()
                        .findActor(entry.getKey())
                        .filter(body -> body.mandate().isPresent())
                        .map(body -> of(body, entry.getValue(), scope))
                        .stream());
    }

    private static Item<Meetings> of(Actor body, List<Planned> meetings, Scope scope) {
        List<Planned> ordered =
                meetings.stream().sorted(Comparator.comparing(Meetings::day)).toList();
        Planned latest = scope.get(LATEST).get(document(ordered.get(0)));
        return Item.of(
                Address.of(body.identifier().asKey()),
                Labels.brief(body.name().common()),
                new Meetings(body, ordered, latest));
    }

    /** What is reported to have been held on a known day that has come. */
    private static Stream<Planned> held(Scope scope) {
        return ActivityList.activities(scope)
                .filter(planned -> planned.hasStatus(Activity.Status.HELD))
                .filter(planned -> planned.date()
                        .filter(date -> scope.day().hasReached(date).isYes())
                        .flatMap(ExtendedDate::latest)
                        .isPresent());
    }

    private static Map<Identifier, Planned> latest(Scope scope) {
        Map<Identifier, Planned> latest = new HashMap<>();
        held(scope)
                .forEach(planned -> latest.merge(
                        document(planned), planned, (one, other) -> day(one).isBefore(day(other)) ? other : one));
        return latest;
    }

    private static Identifier document(Planned planned) {
        return planned.place().document();
    }

    private static LocalDate day(Planned planned) {
        return planned.date().flatMap(ExtendedDate::latest).orElseThrow();
    }

    Check check() {
        Planned last = meetings.get(meetings.size() - 1);
        LocalDate until = latest.date().flatMap(ExtendedDate::earliest).orElseGet(() -> day(latest));
        if (!day(last).plusYears(1).isBefore(until)) {
            return Check.passed();
        }
        Optional<Long> gap = medianGap();
        if (gap.isEmpty()) {
            return Check.unknown(Truth.unknown("how often " + body.name().common() + " is to meet"));
        }
        if (!day(last).plusDays(2 * gap.get()).isBefore(until)) {
            return Check.passed();
        }
        Check failure = Check.failed()
                .with("last", date(last))
                .with("until", date(latest))
                .with("gap", gap.get());
        failure = last.showing(failure, last.activity().when().orElseThrow());
        failure = latest.showing(failure, latest.activity().when().orElseThrow());
        Optional<Citation> mandate = body.mandate().flatMap(Stated::evidence);
        return mandate.map(failure::evidence).orElse(failure);
    }

    private static ExtendedDate date(Planned planned) {
        return planned.date().orElseThrow();
    }

    /** Half of the gaps between meetings are no longer than this; absent where there is no gap. */
    private Optional<Long> medianGap() {
        List<Long> gaps = IntStream.range(1, meetings.size())
                .mapToObj(next -> ChronoUnit.DAYS.between(day(meetings.get(next - 1)), day(meetings.get(next))))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.get((gaps.size() - 1) / 2));
    }
}
