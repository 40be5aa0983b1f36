package org.hemicycle.consistency.funding;

import java.math.BigDecimal;
import java.util.List;
import org.hemicycle.finding.Argument;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;

/**
 * A source of funding, and the shares in per cent of those who pay for it together.
 *
 * @param source the source
 * @param percents the shares
 */
record Shares(FundingSource source, List<BigDecimal> percents) {

    static final Look<Shares> LOOK = DeclaredSource.LOOK.as(declared -> of(declared.source()));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static Shares of(FundingSource source) {
        return new Shares(
                source,
                source.contributions().stream()
                        .map(FundingSource.Contribution::percent)
                        .toList());
    }

    boolean areStated() {
        return !percents.isEmpty();
    }

    Check check() {
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Check.requiring(
                sum.subtract(HUNDRED).abs().compareTo(rounding()) <= 0,
                () -> Check.failed()
                        .with(
                                "shares",
                                percents.stream().map(Argument::percentage).toList())
                        .with("sum", Argument.percentage(sum))
                        .evidence(source.citation().stream().toList()));
    }

    /** What rounding each share to its last digit can make of the sum; whole shares are taken to be exact. */
    private BigDecimal rounding() {
        return percents.stream()
                .filter(percent -> percent.scale() > 0)
                .map(percent -> BigDecimal.ONE.movePointLeft(percent.scale()).divide(TWO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
