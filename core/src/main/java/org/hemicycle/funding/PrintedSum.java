package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.document.Datum;
import org.hemicycle.truth.Truth;

/**
 * What amounts in one currency add up to, each of which may be rounded.
 *
 * <p>A rounded part may be half of its last digit more or less than is printed, and so may the sum for each of them;
 * for one or two of them it may be one of that digit. Example: 446 thousand and 3 093 thousand may come to 3 540 000,
 * and not to 3 541 000.
 *
 * @param parts the amounts, at least one
 */
public record PrintedSum(List<Datum.Figure> parts) implements Serializable {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is none, or if their units differ
     */
    public PrintedSum {
        requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
        if (parts.stream().map(Datum.Figure::unit).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    "PrintedSum.parts are " + parts + "; accepted are amounts in one currency, at least one.");
        }
    }

    /**
     * The sum of the amounts of lines.
     *
     * @param lines the lines, of which each counts as a whole
     * @return the sum; empty where {@link BudgetLine#total} is
     */
    public static Optional<PrintedSum> of(List<BudgetLine> lines) {
        requireNonNull(lines, "lines");
        return BudgetLine.total(lines)
                .map(total -> new PrintedSum(lines.stream()
                        .flatMap(line -> PrintedAmount.figure(line.amount()).stream())
                        .toList()));
    }

    /** {@return the sum of the amounts as they are printed} */
    public BigDecimal amount() {
        return parts.stream().map(Datum.Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the sum as a figure} */
    public Datum.Figure figure() {
        return at(amount());
    }

    /**
     * Whether a figure can be the sum.
     *
     * @param figure the figure, in the same unit
     * @return no where it is not, whatever was rounded
     */
    public Truth agreesWith(Datum.Figure figure) {
        requireNonNull(figure, "figure");
        return agreement().apply(figure);
    }

    /**
     * Whether figures can be the sum, where many are asked about: the parts are added up once.
     *
     * <pre>{@code
     * Function<Datum.Figure, Truth> agreement = sum.agreement();
     * boolean isPrintedSomewhere = totals.stream().anyMatch(total -> !agreement.apply(total).equals(Truth.NO));
     * }</pre>
     *
     * @return what answers as {@link #agreesWith(Datum.Figure)} does
     */
    public Function<Datum.Figure, Truth> agreement() {
        if (parts.size() == 1) {
            return parts.get(0)::agreesWith;
        }
        BigDecimal sum = amount();
        BigDecimal leeway = leeway();
        BigDecimal least = sum.subtract(leeway);
        BigDecimal most = sum.add(leeway);
        return figure -> figure.agreesWith(at(figure.amount().max(least).min(most)));
    }

    /**
     * Whether another sum can be the same.
     *
     * @param other the other sum, in the same unit
     * @return no where it is not, whatever was rounded
     */
    public Truth agreesWith(PrintedSum other) {
        requireNonNull(other, "other");
        if (other.parts.size() == 1) {
            return agreesWith(other.parts.get(0));
        }
        return parts.size() == 1
                ? other.agreesWith(parts.get(0))
                : Truth.of(amount().subtract(other.amount()).abs().compareTo(leeway().add(other.leeway())) <= 0);
    }

    /** What rounding may have made of the sum. */
    private BigDecimal leeway() {
        List<BigDecimal> digits = parts.stream()
                .filter(Datum.Figure::isRounded)
                .map(Datum.Figure::lastDigit)
                .toList();
        BigDecimal halves =
                digits.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(TWO);
        return digits.stream().max(Comparator.naturalOrder()).map(halves::max).orElse(halves);
    }

    /** An amount that is worked out is not rounded. */
    private Datum.Figure at(BigDecimal amount) {
        BigDecimal plain = amount.scale() < 0 ? amount.setScale(0) : amount;
        return new Datum.Figure(plain, parts.get(0).unit(), Datum.Bound.EXACT);
    }
}
