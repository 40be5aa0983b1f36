package org.hemicycle.consistency.funding;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/**
 * A line of a budget that divides no other, and is money of its own.
 *
 * @param programme the programme
 * @param line the line
 */
record MainLine(Programme programme, BudgetLine line) {

    static final Look<MainLine> LOOK = Look.ofFacts(Matter.BUDGET, MainLine::all);

    private static Stream<Item<MainLine>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> Subtotals.in(programme.budget()).counted().stream()
                        .map(line -> new MainLine(programme, line).item()));
    }

    private Item<MainLine> item() {
        return Item.of(address(), label(line), this);
    }

    private Address address() {
        return programme.address().then(Programme.BUDGET).then(line.key());
    }

    static String label(BudgetLine line) {
        return "Budget line \"" + line.label() + "\"";
    }

    Check check(Scope scope) {
        return Check.requiring(
                serves(line) || Described.in(scope).has(programme.address(), address(), line),
                () -> Check.failed()
                        .with("amount", amount())
                        .with("programme", Argument.name(programme.heading()))
                        .evidence(line.amount()));
    }

    private static boolean serves(BudgetLine line) {
        return line.paysFor().isPresent() || line.lines().stream().anyMatch(MainLine::serves);
    }

    /** The amount, or else the words that stand for one. */
    private Optional<Argument> amount() {
        return line.amount()
                .value()
                .map(Argument::of)
                .or(() -> Optional.of(line.amount().asWritten())
                        .filter(words -> !words.isBlank())
                        .map(Argument::words));
    }
}
