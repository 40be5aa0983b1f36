package org.hemicycle.consistency.funding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Level;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/** The components of a rank, some of which have a line in the budget. */
final class BudgetedRank {

    static final Look<Siblings.Judged<Located<Component>>> LOOK = Look.ofFacts(Matter.BUDGET, BudgetedRank::all);

    private BudgetedRank() {}

    private static Stream<Item<Siblings.Judged<Located<Component>>>> all(Scope scope) {
        Set<Address> paid = scope.dossier().list(BudgetLine.class).stream()
                .flatMap(line -> line.value().paysFor().stream())
                .collect(Collectors.toSet());
        return Level.judged(scope, component -> paid.contains(component.address()));
    }
}
