package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Labels;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.joda.money.Money;

/**
 * Budget lines and an amount that should be their sum: the line that they divide, or a stated total.
 *
 * @param lines the lines
 * @param stated the amount that should be their sum
 * @param place where that amount stands
 */
record Sums(List<BudgetLine> lines, Datum.Figure stated, Citation place) {

    private record Fact(Subject subject, ClaimProperty property) {}

    private static final Function<Scope, Map<Fact, List<Claim>>> FIGURES = Sums::figures;

    static Stream<Item<Sums>> all(Scope scope) {
        return Stream.concat(ofLines(scope), ofTotals(scope));
    }

    private static Stream<Item<Sums>> ofLines(Scope scope) {
        return scope.dossier().list(BudgetLine.class).stream()
                .filter(line -> !line.value().lines().isEmpty()
                        && line.value().amount().value().isPresent())
                .map(Sums::ofLine);
    }

    private static Item<Sums> ofLine(Located<BudgetLine> located) {
        BudgetLine line = located.value();
        Datum.Figure amount = figure(line.amount().value().orElseThrow());
        return Item.of(
                located.address(),
                "Budget line \"" + line.label() + "\"",
                new Sums(
                        line.lines(),
                        amount,
                        located.place().quoting(line.amount().asWritten())));
    }

    private static Stream<Item<Sums>> ofTotals(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.budget().isEmpty())
                .flatMap(programme -> figures(scope, programme.address(), ClaimProperty.TOTAL_BUDGET)
                        .map(claim -> ofTotal(programme, claim, scope)));
    }

    private static Item<Sums> ofTotal(Programme programme, Claim claim, Scope scope) {
        Datum.Figure total = claim.figure().orElseThrow();
        return new Item<>(
                programme.address(),
                total.toString().replace(' ', '-'),
                Labels.of(programme.address(), scope),
                new Sums(programme.budget(), total, claim.evidence()));
    }

    /** What claims say of a figure of an object, in the order of their places. */
    static Stream<Claim> figures(Scope scope, Address address, ClaimProperty property) {
        return scope.index(FIGURES).getOrDefault(new Fact(Subject.of(address), property), List.of()).stream();
    }

    private static Map<Fact, List<Claim>> figures(Scope scope) {
        return scope.dossier().claims().stream()
                .filter(claim -> claim.figure().isPresent())
                .sorted(Comparator.comparing(Claim::evidence)
                        .thenComparing(claim -> claim.stated().asWritten()))
                .collect(Collectors.groupingBy(claim -> new Fact(claim.subject(), claim.property())));
    }

    private static Datum.Figure figure(Money money) {
        return new Datum.Figure(money.getAmount(), money.getCurrencyUnit().getCode(), Datum.Bound.EXACT);
    }

    /** The sum of the lines; empty where an amount is not known, or their currencies are mixed. */
    Optional<Datum.Figure> sum() {
        return BudgetLine.total(lines).map(Sums::figure);
    }

    /** What has to be known for the sum. */
    String missing() {
        return lines.stream()
                .filter(line -> line.amount().value().isEmpty())
                .findFirst()
                .map(line -> "the amount of the line \"" + line.label() + "\"")
                .orElse("the rate of exchange between the currencies of the lines");
    }

    BigDecimal difference() {
        return stated.amount().subtract(sum().orElseThrow().amount());
    }
}
