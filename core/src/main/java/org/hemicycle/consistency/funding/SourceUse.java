package org.hemicycle.consistency.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * A source of funding in a programme whose activities name their sources: where it is declared, and what draws on it.
 *
 * @param code its code
 * @param declared the declaration, if there is one
 * @param drawing the activities that name it
 * @param isUnread whether the funding of some activity cannot be read, so that it might draw on it
 */
record SourceUse(String code, Optional<FundingSource> declared, List<Planned> drawing, boolean isUnread) {

    static final Look<SourceUse> LOOK = Look.ofFacts(Matter.FUNDING, SourceUse::all);

    private static Stream<Item<SourceUse>> all(Scope scope) {
        return ActivityList.ofProgrammes(scope).flatMap(SourceUse::of);
    }

    private static Stream<Item<SourceUse>> of(ActivityList list) {
        Programme programme = list.programme().orElseThrow();
        Map<String, List<Planned>> drawing = new TreeMap<>();
        list.activities()
                .forEach(planned -> codes(planned)
                        .forEach(code -> drawing.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(planned)));
        if (drawing.isEmpty()) {
            return Stream.empty();
        }
        boolean isUnread = list.activities().stream().anyMatch(SourceUse::isUnread);
        return Stream.concat(
                        drawing.keySet().stream(),
                        programme.fundingSources().stream().map(FundingSource::code))
                .distinct()
                .map(code -> new SourceUse(
                                code,
                                programme.findFundingSource(code),
                                drawing.getOrDefault(code, List.of()),
                                isUnread)
                        .item(programme));
    }

    private static Stream<String> codes(Planned planned) {
        return planned.activity().funding().flatMap(Stated::value).stream()
                .flatMap(funding -> funding.codes().stream());
    }

    private static boolean isUnread(Planned planned) {
        Optional<Stated<Funding>> funding = planned.activity().funding();
        return funding.filter(stated ->
                        stated.value().isEmpty() && !stated.asWritten().isBlank())
                .isPresent();
    }

    private Item<SourceUse> item(Programme programme) {
        return new Item<>(programme.address(), code, DeclaredSource.label(code, declared), this);
    }

    Check check() {
        return declared.isEmpty()
                ? undeclared()
                : Check.requiring(
                        isUsed(),
                        () -> Check.failed()
                                .with("activities", 0)
                                .evidence(declared.get().citation().stream()
                                        .map(place -> place.quoting(
                                                declared.get().name().common()))
                                        .toList())
                                .asNote());
    }

    private Truth isUsed() {
        return drawing.isEmpty() && isUnread
                ? Truth.unknown("whether an activity draws on " + code + " whose funding is not readable")
                : Truth.of(!drawing.isEmpty());
    }

    private Check undeclared() {
        Planned first = drawing.get(0);
        return first.showing(
                Check.failed().with("activities", drawing.size()),
                first.activity().funding().orElseThrow());
    }
}
