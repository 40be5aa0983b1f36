package org.hemicycle.consistency.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/**
 * What is secured and what is estimated for the same: a programme by its claims, a component by the lines of the
 * budget.
 *
 * @param secured the secured amount
 * @param estimated the estimated amount
 * @param places where they stand
 */
record Secured(PrintedSum secured, PrintedSum estimated, List<Stated<?>> places) {

    static final Look<Secured> LOOK = Look.ofFacts(Matter.FUNDING, Secured::all);

    private record Part(Address component, String currency) {}

    private static Stream<Item<Secured>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> Stream.concat(claimed(programme, scope), inBudget(programme, scope)));
    }

    private static Stream<Item<Secured>> claimed(Programme programme, Scope scope) {
        return StatedFigures.of(programme, ClaimProperty.SECURED_FUNDING, scope)
                .limit(1)
                .flatMap(part -> StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                        .filter(whole -> unit(whole).equals(unit(part)))
                        .limit(1)
                        .map(whole -> new Secured(
                                new PrintedSum(List.of(StatedFigures.in(part))),
                                new PrintedSum(List.of(StatedFigures.in(whole))),
                                List.of(part.stated(), whole.stated()))))
                .map(secured -> Item.of(programme.address(), programme.name().common(), secured));
    }

    private static String unit(Claim claim) {
        return StatedFigures.in(claim).unit();
    }

    private static Stream<Item<Secured>> inBudget(Programme programme, Scope scope) {
        Map<Part, Map<Status, List<BudgetLine>>> parts = new LinkedHashMap<>();
        programme.budget().forEach(line -> collect(line, parts));
        return parts.entrySet().stream()
                .filter(part -> part.getValue().containsKey(Status.SECURED)
                        && part.getValue().containsKey(Status.ESTIMATED))
                .map(part -> Item.of(
                        part.getKey().component(), Labels.of(part.getKey().component(), scope), of(part.getValue())));
    }

    /** Lines of one status below a line of that status are its parts, not further money. */
    private static void collect(BudgetLine line, Map<Part, Map<Status, List<BudgetLine>>> parts) {
        line.paysFor()
                .flatMap(address -> line.amount()
                        .value()
                        .map(amount ->
                                new Part(address, amount.getCurrencyUnit().getCode())))
                .ifPresent(part -> parts.computeIfAbsent(part, key -> new EnumMap<>(Status.class))
                        .computeIfAbsent(line.status(), key -> new ArrayList<>())
                        .add(line));
        line.lines().stream()
                .filter(below ->
                        !(below.status() == line.status() && below.paysFor().equals(line.paysFor())))
                .forEach(below -> collect(below, parts));
    }

    private static Secured of(Map<Status, List<BudgetLine>> lines) {
        return new Secured(
                PrintedSum.of(lines.get(Status.SECURED)).orElseThrow(),
                PrintedSum.of(lines.get(Status.ESTIMATED)).orElseThrow(),
                Stream.of(Status.SECURED, Status.ESTIMATED)
                        .flatMap(status -> lines.get(status).stream())
                        .<Stated<?>>map(BudgetLine::amount)
                        .toList());
    }

    Check check() {
        return secured.amount().compareTo(estimated.amount()) <= 0
                ? Check.passed()
                : Check.requiring(
                        secured.agreesWith(estimated),
                        () -> Check.failed()
                                .with("secured", secured.figure())
                                .with("securedBound", bound(secured))
                                .with("estimated", estimated.figure())
                                .with("estimatedBound", bound(estimated))
                                .statements(places));
    }

    /** How exactly a stated amount is meant; what was added up is what it is. */
    private static Datum.Bound bound(PrintedSum sum) {
        return sum.parts().size() == 1 ? sum.parts().get(0).bound() : Datum.Bound.EXACT;
    }
}
