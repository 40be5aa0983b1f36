package org.hemicycle.consistency.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;

/**
 * The currencies of a programme's budget and of the totals stated for it, each with the first place that uses it.
 *
 * @param places the places by currency, in order
 */
record Currencies(Map<String, Citation> places) {

    static final Look<Currencies> LOOK = Look.ofFacts(Matter.BUDGET, Currencies::all);

    private static Stream<Item<Currencies>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.budget().isEmpty())
                .map(programme -> Item.of(programme.address(), programme.name().common(), of(programme, scope)));
    }

    private static Currencies of(Programme programme, Scope scope) {
        Map<String, Citation> places = new LinkedHashMap<>();
        scope.dossier().list(BudgetLine.class).stream()
                .filter(line -> line.address().isWithin(programme.address()))
                .forEach(line -> line.value()
                        .amount()
                        .value()
                        .ifPresent(amount -> places.putIfAbsent(
                                amount.getCurrencyUnit().getCode(),
                                line.place().quoting(line.value().amount().asWritten()))));
        StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                .forEach(claim -> places.putIfAbsent(StatedFigures.in(claim).unit(), claim.evidence()));
        return new Currencies(places);
    }

    Check check() {
        return Check.requiring(
                places.size() < 2,
                () -> Check.failed()
                        .with("currencies", Argument.names(places.keySet()))
                        .evidence(places.values()));
    }
}
