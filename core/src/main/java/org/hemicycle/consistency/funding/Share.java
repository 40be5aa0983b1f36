package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
import org.hemicycle.truth.Truth;

/**
 * A stated share of a whole, with the part and the whole as stated.
 *
 * @param share the place that states the share
 * @param part a place that states the part
 * @param whole a place that states the whole
 */
record Share(Claim share, Claim part, Claim whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 9;

    static final Look<Share> LOOK = Look.ofFacts(Matter.FUNDING, Share::all);

    /** The stated shares of secured funding with the first stated part and whole: that these agree is for STA-002. */
    private static Stream<Item<Share>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<Share>> of(Programme programme, Scope scope) {
        List<Share> shares = StatedFigures.of(programme, ClaimProperty.SECURED_SHARE, scope)
                .flatMap(share -> StatedFigures.of(programme, ClaimProperty.SECURED_FUNDING, scope)
                        .limit(1)
                        .flatMap(part -> StatedFigures.of(programme, ClaimProperty.TOTAL_BUDGET, scope)
                                .filter(whole -> StatedFigures.in(whole)
                                        .unit()
                                        .equals(StatedFigures.in(part).unit()))
                                .limit(1)
                                .map(whole -> new Share(share, part, whole))))
                .toList();
        return shares.stream()
                .filter(share -> share.hasWhole() && share.agreement().isNo())
                .findFirst()
                .or(() -> shares.stream().findFirst())
                .map(share -> Item.of(programme.address(), Labels.of(programme.address(), scope), share))
                .stream();
    }

    boolean hasWhole() {
        return StatedFigures.in(whole).least().signum() > 0;
    }

    Check check() {
        Datum.Figure stated = StatedFigures.in(share);
        return Check.requiring(
                agreement(),
                () -> Check.failed()
                        .with("stated", stated)
                        .with("part", StatedFigures.in(part))
                        .with("whole", StatedFigures.in(whole))
                        .with("computed", percent(percent(amount(part), amount(whole)), stated.unit()))
                        .claims(List.of(share, part, whole)));
    }

    private Truth agreement() {
        Datum.Figure stated = StatedFigures.in(share);
        return stated.agreesWith(percent(nearest(stated.amount()), stated.unit()));
    }

    /** Of the shares that part and whole can give, rounded as they are, the one that is nearest to the stated share. */
    private BigDecimal nearest(BigDecimal stated) {
        BigDecimal least =
                percent(StatedFigures.in(part).least(), StatedFigures.in(whole).most());
        BigDecimal most =
                percent(StatedFigures.in(part).most(), StatedFigures.in(whole).least());
        return stated.max(least).min(most);
    }

    private static Datum.Figure percent(BigDecimal share, String unit) {
        return new Datum.Figure(share.setScale(DIGITS, RoundingMode.HALF_UP), unit, Datum.Bound.EXACT);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static BigDecimal amount(Claim claim) {
        return StatedFigures.in(claim).amount();
    }
}
