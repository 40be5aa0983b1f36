package org.hemicycle.testkit.defect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;

/**
 * The outcomes of the components of one rank in one programme, each where it stands first.
 *
 * @param dossier the dossier
 * @param components the components
 * @param outcomes the addresses of the outcomes
 * @param measured those of results that an indicator measures
 * @param restated those of results that stand in a second place
 */
record LogFrame(
        Dossier dossier,
        List<Located<Component>> components,
        Set<Address> outcomes,
        Set<Address> measured,
        Set<Address> restated) {

    /** The components of each rank in each programme. */
    static Collection<List<Located<Component>>> ranks(Dossier dossier) {
        return dossier.list(Component.class).stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                each.address().keys().get(0), each.value().kind()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** One for each rank in each programme. */
    static Stream<LogFrame> all(Dossier dossier) {
        Set<Address> measured = dossier.list(Indicator.class).stream()
                .flatMap(indicator -> measuredBy(indicator, dossier))
                .collect(Collectors.toSet());
        Set<Address> restated = dossier.list(Result.class).stream()
                .flatMap(result -> result.value().restates().stream())
                .collect(Collectors.toSet());
        return ranks(dossier).stream().map(rank -> new LogFrame(dossier, rank, outcomes(rank), measured, restated));
    }

    private static Stream<Address> measuredBy(Located<Indicator> indicator, Dossier dossier) {
        return Stream.concat(
                        Stream.of(new Address(indicator
                                .address()
                                .keys()
                                .subList(0, indicator.address().keys().size() - 1))),
                        indicator.value().measures().stream().flatMap(each -> each.value().stream()))
                .map(address -> dossier.find(address, Result.class)
                        .flatMap(Result::restates)
                        .orElse(address));
    }

    private static Set<Address> outcomes(List<Located<Component>> rank) {
        return rank.stream()
                .flatMap(component -> component.value().results().stream()
                        .filter(result -> result.level() == Result.Level.OUTCOME
                                && result.restates().isEmpty())
                        .map(result -> component.address().then(result.key())))
                .collect(Collectors.toSet());
    }

    /** Whether at least half of the outcomes would have an indicator if there were some more without. */
    boolean areMeasuredWith(int more) {
        return isHalf(measured, more);
    }

    /** Whether at least half of the outcomes would stand in a second place if there were some more that do not. */
    boolean areRestatedWith(int more) {
        return isHalf(restated, more);
    }

    private boolean isHalf(Set<Address> part, int more) {
        long having = outcomes.stream().filter(part::contains).count();
        return having > 0 && having * 2 >= outcomes.size() + more;
    }

    /** An indicator of one of the outcomes. */
    Address indicator() {
        return dossier.list(Indicator.class).stream()
                .filter(indicator -> measuredBy(indicator, dossier).anyMatch(outcomes::contains))
                .map(Located::address)
                .findFirst()
                .orElseThrow();
    }
}
