package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;

/**
 * A stated share of a whole, with the part and the whole as stated.
 *
 * @param share the place that states the share
 * @param part a place that states the part
 * @param whole a place that states the whole
 */
record Share(Claim share, Claim part, Claim whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Look<Share> LOOK = Look.of(Matter.FUNDING, Share::all);

    /** Each stated share of secured funding with the first stated part and whole: that these agree is for STA-002. */
    private static Stream<Item<Share>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<Share>> of(Programme programme, Scope scope) {
        return StatedFigures.of(programme, ClaimProperty.SECURED_SHARE, scope)
                .flatMap(share -> StatedFigures.of(programme, ClaimProperty.SECURED_FUNDING, scope)
                        .limit(1)
                        .flatMap(part -> StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                                .limit(1)
                                .map(whole -> new Share(share, part, whole))))
                .map(share -> new Item<>(
                        programme.address(),
                        StatedFigures.in(share.share).toString().replace(' ', '-'),
                        Labels.of(programme.address(), scope),
                        share));
    }

    boolean hasWhole() {
        return amount(whole).signum() > 0;
    }

    Check check() {
        Datum.Figure stated = StatedFigures.in(share);
        Datum.Figure computed = new Datum.Figure(percent(), stated.unit(), Datum.Bound.EXACT);
        return Check.requiring(
                stated.agreesWith(computed),
                () -> Check.failed()
                        .with("stated", stated)
                        .with("computed", computed)
                        .claims(List.of(share, part, whole)));
    }

    /** The share that part and whole give. */
    private BigDecimal percent() {
        return amount(part).multiply(HUNDRED).divide(amount(whole), MathContext.DECIMAL64);
    }

    private static BigDecimal amount(Claim claim) {
        return StatedFigures.in(claim).amount();
    }
}
