package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * Budget lines and what should be their sum: the line that they divide, a row that sums them up, or a total that is
 * stated for them, be it at several places.
 *
 * @param lines the lines
 * @param totals what should be their sum, as each place states it
 * @param slip what is wrong where they differ
 */
record Sums(List<BudgetLine> lines, List<Total> totals, Slip slip) {

    static final Look<Sums> LOOK = Look.ofFacts(Matter.BUDGET, Sums::all);

    /** What is wrong where lines and total differ, by what the total above says. */
    enum Slip {
        /** The stated amount, since the total above agrees with the lines. */
        AMOUNT,
        /** A line, since the total above agrees with the stated amount. */
        LINES,
        /** Nobody can tell. */
        OPEN
    }

    /** What the lines come to beside the stated amount. */
    enum Direction {
        MORE,
        LESS
    }

    /** An amount that should be a sum, and where it stands. */
    private record Total(Datum.Figure figure, Citation place) {}

    private static Stream<Item<Sums>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .filter(programme -> !programme.budget().isEmpty())
                .flatMap(programme -> Stream.concat(
                        ofTotals(programme, scope),
                        below(
                                programme.address().then(Programme.BUDGET),
                                programme.budget(),
                                StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                                        .map(StatedFigures::in)
                                        .toList())));
    }

    /** One item for each currency: that its places differ is for another rule. */
    private static Stream<Item<Sums>> ofTotals(Programme programme, Scope scope) {
        Map<String, List<Claim>> totals = StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                .collect(Collectors.groupingBy(
                        claim -> StatedFigures.in(claim).unit(), LinkedHashMap::new, Collectors.toList()));
        return totals.entrySet().stream()
                .map(entry -> new Item<>(
                        programme.address(),
                        entry.getKey(),
                        Labels.of(programme.address(), scope),
                        new Sums(
                                programme.budget(),
                                entry.getValue().stream()
                                        .map(claim -> new Total(StatedFigures.in(claim), claim.evidence()))
                                        .toList(),
                                Slip.OPEN)));
    }

    /** The lines of a rank that are divided or sum up others, and all below them. */
    private static Stream<Item<Sums>> below(Address whole, List<BudgetLine> rank, List<Datum.Figure> above) {
        Subtotals subtotals = Subtotals.in(rank);
        Optional<Slip> slip = slip(subtotals.counted(), above);
        Stream<Item<Sums>> rows = subtotals.sums().entrySet().stream()
                .filter(row -> row.getKey().amount().value().isPresent())
                .map(row -> item(whole, row.getKey(), row.getValue(), Slip.OPEN));
        Stream<Item<Sums>> divided = subtotals.counted().stream()
                .filter(line -> !line.lines().isEmpty())
                .flatMap(line -> Stream.concat(
                        line.amount().value().stream()
                                .map(amount -> item(whole, line, line.lines(), slip.orElse(Slip.OPEN))),
                        below(
                                whole.then(line.key()),
                                line.lines(),
                                PrintedAmount.figure(line.amount()).stream().toList())));
        return Stream.concat(rows, divided);
    }

    private static Item<Sums> item(Address whole, BudgetLine line, List<BudgetLine> lines, Slip slip) {
        Located<BudgetLine> located = new Located<>(whole.then(line.key()), line);
        Datum.Figure amount = PrintedAmount.figure(line.amount()).orElseThrow();
        Total total = new Total(amount, located.place().quoting(line.amount().asWritten()));
        return Item.of(located.address(), MainLine.label(line), new Sums(lines, List.of(total), slip));
    }

    /** What the totals above a rank tell of a line of it that differs from its parts. */
    private static Optional<Slip> slip(List<BudgetLine> rank, List<Datum.Figure> above) {
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (above.stream().anyMatch(agreeing(PrintedSum.of(rank)))) {
            return Optional.of(Slip.LINES);
        }
        return above.stream().anyMatch(agreeing(byParts(rank))) ? Optional.of(Slip.AMOUNT) : Optional.empty();
    }

    /** What the lines come to is worked out once for all figures that are asked about. */
    private static Predicate<Datum.Figure> agreeing(Optional<PrintedSum> sum) {
        Optional<Function<Datum.Figure, Truth>> agreement = sum.map(PrintedSum::agreement);
        return figure -> agreement.filter(known -> known.apply(figure).isYes()).isPresent();
    }

    /** The sum of lines, each that is divided by the sum of its parts. */
    private static Optional<PrintedSum> byParts(List<BudgetLine> rank) {
        List<Datum.Figure> parts = new ArrayList<>();
        for (BudgetLine line : rank) {
            Optional<List<Datum.Figure>> own = PrintedSum.of(
                            Subtotals.in(line.lines()).counted())
                    .map(PrintedSum::parts)
                    .or(() -> PrintedAmount.figure(line.amount()).map(List::of));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(own.get());
        }
        return parts.stream().map(Datum.Figure::unit).distinct().count() == 1
                ? Optional.of(new PrintedSum(parts))
                : Optional.empty();
    }

    Check check() {
        List<BudgetLine> counted = Subtotals.in(lines).counted();
        return PrintedSum.of(counted)
                .map(sum -> checkAgainst(sum, counted))
                .orElseGet(() -> Check.unknown(Truth.unknown(missing(counted))));
    }

    private Check checkAgainst(PrintedSum sum, List<BudgetLine> counted) {
        String unit = totals.get(0).figure().unit();
        if (!sum.figure().unit().equals(unit)) {
            return Check.unknown(Truth.unknown(
                    "the rate of exchange of " + unit + " into " + sum.figure().unit()));
        }
        List<Total> wrong = unreached(sum, counted);
        return Check.requiring(wrong.isEmpty(), () -> differing(wrong, sum.figure()));
    }

    /** Where a total agrees with the parts of a line, but not with the line, the line is wrong and reported itself. */
    private List<Total> unreached(PrintedSum sum, List<BudgetLine> counted) {
        Function<Datum.Figure, Truth> agreement = sum.agreement();
        List<Total> differing = totals.stream()
                .filter(total -> agreement.apply(total.figure()).isNo())
                .toList();
        if (differing.isEmpty()) {
            return differing;
        }
        Predicate<Datum.Figure> reached = agreeing(byParts(counted))
                .or(agreeing(PrintedSum.of(Subtotals.in(counted).heads())));
        return differing.stream().filter(total -> !reached.test(total.figure())).toList();
    }

    private Check differing(List<Total> wrong, Datum.Figure sum) {
        BigDecimal difference = wrong.get(0).figure().amount().subtract(sum.amount());
        return Check.failed()
                .with("stated", wrong.get(0).figure())
                .with("sum", sum)
                .with("difference", new Datum.Figure(difference.abs(), sum.unit(), Datum.Bound.EXACT))
                .with("direction", difference.signum() < 0 ? Direction.MORE : Direction.LESS)
                .with("slip", slip)
                .evidence(wrong.stream().map(Total::place).toList())
                .statements(lines.stream().<Stated<?>>map(BudgetLine::amount).toList());
    }

    /** What has to be known for the sum. */
    private static String missing(List<BudgetLine> lines) {
        return lines.stream()
                .filter(line -> line.amount().value().isEmpty())
                .findFirst()
                .map(line -> "the amount of the line \"" + line.label() + "\"")
                .orElse("the rate of exchange between the currencies of the lines");
    }
}
