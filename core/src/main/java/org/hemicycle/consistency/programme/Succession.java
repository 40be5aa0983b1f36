package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.time.DateRange;

/**
 * A programme and the one that it follows.
 *
 * @param programme the programme
 * @param predecessor the one before
 */
record Succession(Programme programme, Programme predecessor) {

    static final Look<Succession> LOOK = Look.of(Matter.PROGRAMMES, Succession::all);

    private static Stream<Item<Succession>> all(Scope scope) {
        Map<Address, Programme> byPath = scope.dossier().programmes().stream()
                .collect(Collectors.toMap(Programme::address, Function.identity()));
        return byPath.values().stream()
                .flatMap(programme ->
                        programme.predecessor().stream().map(address -> new Succession(programme, byPath.get(address))))
                .filter(succession ->
                        succession.start().isPresent() && succession.end().isPresent())
                .map(succession -> Item.of(
                        succession.programme.address(),
                        succession.programme.name().common(),
                        succession));
    }

    private Optional<LocalDate> start() {
        return programme.firstDay();
    }

    private Optional<LocalDate> end() {
        return predecessor.extendedPeriod().flatMap(DateRange::last);
    }

    Check isWithoutGap() {
        LocalDate start = start().orElseThrow();
        LocalDate end = end().orElseThrow();
        return Check.requiring(
                !start.isAfter(end.plusDays(1)),
                () -> Check.failed()
                        .with("start", start)
                        .with("end", end)
                        .with("predecessor", predecessor.name())
                        .evidence(programme.period())
                        .evidence(predecessor.period(), Citation.ofPart(predecessor.address()))
                        .statements(predecessor.extensions().stream()
                                .map(Extension::until)
                                .toList()));
    }
}
