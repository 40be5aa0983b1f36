package org.hemicycle.consistency.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;

/**
 * The places that state secured funding for a programme.
 *
 * @param programme the programme
 * @param claims the places
 */
record SecuredAmount(Programme programme, List<Claim> claims) {

    static final Look<SecuredAmount> LOOK = Look.ofFacts(Matter.FUNDING, SecuredAmount::all);

    private static Stream<Item<SecuredAmount>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .map(programme -> of(programme, scope))
                .filter(amount -> !amount.claims.isEmpty())
                .map(amount -> Item.of(
                        amount.programme.address(), amount.programme.name().common(), amount));
    }

    private static SecuredAmount of(Programme programme, Scope scope) {
        return new SecuredAmount(
                programme,
                StatedFigures.of(programme, ClaimProperty.SECURED_FUNDING, scope)
                        .filter(claim -> StatedFigures.in(claim).amount().signum() > 0)
                        .toList());
    }

    Check check() {
        return Check.requiring(
                programme.fundingSources().size() == 1 || isUseShown(),
                () -> Check.failed()
                        .with("secured", amount())
                        .with("shown", shown().map(PrintedSum::figure))
                        .with("sources", programme.fundingSources().size())
                        .claims(claims)
                        .statements(secured().map(BudgetLine::amount).toList()));
    }

    /**
     * Whether the lines that are marked come to the amount; those of which one has no amount may, and what exceeds the
     * whole budget is wrong for another reason.
     */
    private boolean isUseShown() {
        return secured().findAny().isPresent()
                && shown().map(sum -> claims.stream()
                                .map(StatedFigures::in)
                                .anyMatch(stated -> covers(sum, stated) || exceedsBudget(stated)))
                        .orElse(true);
    }

    private boolean exceedsBudget(Datum.Figure stated) {
        return PrintedSum.of(Subtotals.in(programme.budget()).counted())
                .filter(whole -> whole.figure().unit().equals(stated.unit()))
                .filter(whole -> whole.amount().compareTo(stated.amount()) < 0)
                .isPresent();
    }

    private static boolean covers(PrintedSum sum, Datum.Figure stated) {
        return !sum.figure().unit().equals(stated.unit())
                || sum.amount().compareTo(stated.amount()) >= 0
                || !sum.agreesWith(stated).isNo();
    }

    private Optional<PrintedSum> shown() {
        return PrintedSum.of(secured().toList());
    }

    private Stream<BudgetLine> secured() {
        return programme.budget().stream().flatMap(SecuredAmount::secured);
    }

    /** The parts of a line that is secured are no further money. */
    private static Stream<BudgetLine> secured(BudgetLine line) {
        return line.status() == Status.SECURED || line.status() == Status.PLEDGED
                ? Stream.of(line)
                : line.lines().stream().flatMap(SecuredAmount::secured);
    }

    /** As the first place prints it, which is the amount under the name that its readers know. */
    private Argument amount() {
        Claim first = claims.get(0);
        String printed = first.stated().asWritten();
        return printed.isBlank() ? Argument.of(StatedFigures.in(first)) : Argument.name(printed);
    }
}
