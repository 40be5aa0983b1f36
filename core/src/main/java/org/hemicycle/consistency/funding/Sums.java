package org.hemicycle.consistency.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;

/**
 * Budget lines and an amount that should be their sum: the line that they divide, or a stated total.
 *
 * @param lines the lines
 * @param stated the amount that should be their sum
 * @param place where that amount stands
 */
record Sums(List<BudgetLine> lines, Datum.Figure stated, Citation place) {

    static final Look<Sums> LOOK = Look.of(Matter.BUDGET, Sums::all);

    private static Stream<Item<Sums>> all(Scope scope) {
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
        Datum.Figure amount = PrintedAmount.figure(line.amount()).orElseThrow();
        return Item.of(
                located.address(),
                MainLine.label(line),
                new Sums(
                        line.lines(),
                        amount,
                        located.place().quoting(line.amount().asWritten())));
    }

    private static Stream<Item<Sums>> ofTotals(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.budget().isEmpty())
                .flatMap(programme -> StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                        .map(claim -> ofTotal(programme, claim, scope)));
    }

    private static Item<Sums> ofTotal(Programme programme, Claim claim, Scope scope) {
        Datum.Figure total = StatedFigures.in(claim);
        return new Item<>(
                programme.address(),
                total.toString().replace(' ', '-'),
                Labels.of(programme.address(), scope),
                new Sums(programme.budget(), total, claim.evidence()));
    }

    private static Datum.Figure figure(Money money) {
        return new Datum.Figure(money.getAmount(), money.getCurrencyUnit().getCode(), Datum.Bound.EXACT);
    }

    Check check() {
        Optional<Datum.Figure> sum = BudgetLine.total(lines).map(Sums::figure);
        return sum.map(this::checkAgainst).orElseGet(() -> Check.unknown(Truth.unknown(missing())));
    }

    private Check checkAgainst(Datum.Figure sum) {
        if (!sum.unit().equals(stated.unit())) {
            return Check.unknown(Truth.unknown("the rate of exchange of " + stated.unit() + " into " + sum.unit()));
        }
        return Check.requiring(
                stated.agreesWith(sum),
                () -> Check.failed()
                        .with("stated", stated)
                        .with("sum", sum)
                        .with("difference", stated.amount().subtract(sum.amount()))
                        .evidence(place)
                        .statements(lines.stream().map(BudgetLine::amount).toList()));
    }

    /** What has to be known for the sum. */
    private String missing() {
        return lines.stream()
                .filter(line -> line.amount().value().isEmpty())
                .findFirst()
                .map(line -> "the amount of the line \"" + line.label() + "\"")
                .orElse("the rate of exchange between the currencies of the lines");
    }
}
