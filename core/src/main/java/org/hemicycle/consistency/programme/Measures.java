package org.hemicycle.consistency.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings.Extent;
import org.hemicycle.programme.Indicator;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/**
 * Indicators of one programme of which baseline and target are looked for: one of them, or all where most lack them.
 *
 * @param indicators one indicator, or all of the programme
 */
record Measures(List<Located<Indicator>> indicators) {

    static final Look<Measures> LOOK = Look.ofFacts(Matter.INDICATORS, Measures::all);

    private static Stream<Item<Measures>> all(Scope scope) {
        Map<String, List<Located<Indicator>>> byProgramme = scope.dossier().list(Indicator.class).stream()
                .collect(Collectors.groupingBy(
                        indicator -> indicator.address().keys().get(0), LinkedHashMap::new, Collectors.toList()));
        return byProgramme.entrySet().stream()
                .flatMap(entry -> of(Address.of(entry.getKey()), entry.getValue(), scope));
    }

    private static Stream<Item<Measures>> of(Address programme, List<Located<Indicator>> indicators, Scope scope) {
        long complete =
                indicators.stream().filter(each -> isComplete(each.value())).count();
        return complete * 2 < indicators.size()
                ? Stream.of(Item.of(programme, Labels.of(programme, scope), new Measures(indicators)))
                : indicators.stream()
                        .map(each -> Item.of(
                                each.address(),
                                Labels.of("Indicator", each.value().statement()),
                                new Measures(List.of(each))));
    }

    private static boolean isComplete(Indicator indicator) {
        return indicator.baseline().flatMap(Stated::value).isPresent()
                && indicator.target().flatMap(Stated::value).isPresent();
    }

    Check check() {
        List<Located<Indicator>> incomplete =
                indicators.stream().filter(each -> !isComplete(each.value())).toList();
        return Check.requiring(
                incomplete.isEmpty(),
                () -> Check.failed()
                        .with("extent", extent(incomplete))
                        .with("lacking", incomplete.size())
                        .with("indicators", indicators.size())
                        .statements(incomplete.stream()
                                .map(indicator -> indicator.value().statement())
                                .toList()));
    }

    private Extent extent(List<Located<Indicator>> incomplete) {
        return indicators.size() == 1 ? Extent.ONE : incomplete.size() == indicators.size() ? Extent.ALL : Extent.MOST;
    }
}
