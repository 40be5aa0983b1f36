package org.hemicycle.consistency.funding;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
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

    static final Look<SecuredAmount> LOOK = Look.of(Matter.FUNDING, SecuredAmount::all);

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
        boolean isUseShown = programme.budget().stream().anyMatch(SecuredAmount::isSecured);
        boolean isSourceShown = programme.fundingSources().size() == 1;
        return Check.requiring(
                isUseShown || isSourceShown,
                () -> Check.failed().with("secured", amount()).claims(claims));
    }

    private static boolean isSecured(BudgetLine line) {
        return line.status() == Status.SECURED
                || line.status() == Status.PLEDGED
                || line.lines().stream().anyMatch(SecuredAmount::isSecured);
    }

    /** As the first place prints it, which is the amount under the name that its readers know. */
    private Argument amount() {
        Claim first = claims.get(0);
        String printed = first.stated().asWritten();
        return printed.isBlank() ? Argument.of(StatedFigures.in(first)) : Argument.name(printed);
    }
}
