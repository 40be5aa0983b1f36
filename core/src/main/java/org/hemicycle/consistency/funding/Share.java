package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.look.Labels;
import org.hemicycle.programme.Programme;
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

    /** Each stated share of secured funding with the first stated part and whole: that these agree is for STA-002. */
    static Stream<Item<Share>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<Share>> of(Programme programme, Scope scope) {
        return Sums.figures(scope, programme.address(), ClaimProperty.SECURED_SHARE)
                .flatMap(share -> Sums.figures(scope, programme.address(), ClaimProperty.SECURED_FUNDING)
                        .limit(1)
                        .flatMap(part -> Sums.figures(scope, programme.address(), ClaimProperty.TOTAL_BUDGET)
                                .limit(1)
                                .map(whole -> new Share(share, part, whole))))
                .map(share -> new Item<>(
                        programme.address(),
                        share.share.figure().orElseThrow().toString().replace(' ', '-'),
                        Labels.of(programme.address(), scope),
                        share));
    }

    /** The share that part and whole give, in per cent. */
    Datum.Figure computed() {
        BigDecimal percent = amount(part).multiply(HUNDRED).divide(amount(whole), MathContext.DECIMAL64);
        return new Datum.Figure(percent, share.figure().orElseThrow().unit(), Datum.Bound.EXACT);
    }

    boolean hasWhole() {
        return amount(whole).signum() > 0;
    }

    private static BigDecimal amount(Claim claim) {
        return claim.figure().orElseThrow().amount();
    }
}
