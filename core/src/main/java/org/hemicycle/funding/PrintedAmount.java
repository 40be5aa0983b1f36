package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.document.Datum;
import org.hemicycle.document.PrintedFigure;
import org.hemicycle.internal.ScaleWord;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts of money as texts print them.
 *
 * <p>Understood are a code of ISO 4217 or one of the signs €, £ and $ (the euro, the pound sterling and the dollar of
 * the United States), or "euros", before a number, behind it, or at both places. The thousands of the number may be set
 * apart by blanks, apostrophes, commas or full stops, and {@code million}, {@code thousand}, {@code m}, {@code k},
 * {@code billion} or their like in French may follow it: {@code EUR 120 000}, {@code 64.571.000 €}, {@code €1.2
 * million}, {@code 3 milliers d'euros}. A mark such as {@code (tbc)} or {@code approx.} gives the certainty.
 *
 * <p>A source is never refused: what is anything else, or can be read in two ways ({@code EUR 1.200}: twelve hundred,
 * or one and a fifth), is kept as written, without a value.
 */
public final class PrintedAmount {

    private static final String CURRENCY = "([A-Za-z]{3}|[€£$]|euros?)";
    private static final String NUMBER = "([0-9](?:[0-9., \u00a0\u202f'’]{0,40}[0-9])?)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:" + CURRENCY + " ?)?" + NUMBER + "(?:[ -]?(" + ScaleWord.PATTERN + ")(?![a-z]))?"
                    + "(?: ?(?:d['’]|of |in |en )?" + CURRENCY + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEAR =
            Pattern.compile("(?:some|roughly|nearly|almost|[~≈]|quelque|près de|presque) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([ ,.'’])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern DECIMAL =
            Pattern.compile("([0-9]{1,3}(?:([ ,.'’])[0-9]{3}(?:\\2[0-9]{3})*)?|[0-9]+)([.,])([0-9]+)");

    private PrintedAmount() {}

    /**
     * Reads the wording of a source.
     *
     * @param wording the words; may be blank
     * @return the words and the amount they stand for; {@code ABSENT} for a blank, {@code UNDECIDED} for "to be
     *     determined", {@code TO_BE_CONFIRMED} for "tbc", {@code TENTATIVE} for "approx. EUR 5 000"
     */
    public static Stated<Money> read(String wording) {
        requireNonNull(wording, "wording");
        Wording words = Wording.of(wording);
        return words.meaning(
                find(words.words()).map(PrintedAmount::money),
                NEAR.matcher(words.words()).lookingAt() ? Certainty.TENTATIVE : Certainty.STATED);
    }

    /**
     * An amount as a figure, known to the last digit that is printed.
     *
     * <p>Example: "€8.12 million" is {@code 8.12E+6} EUR, which agrees with 8 119 700 EUR; an amount that was not read
     * from words is known to the smallest unit of its currency.
     *
     * @param amount the amount as stated
     * @return the figure; empty where the amount has no value
     */
    public static Optional<Datum.Figure> figure(Stated<Money> amount) {
        requireNonNull(amount, "amount");
        return amount.value()
                .map(money -> PrintedFigure.of(
                        new Datum.Figure(
                                money.getAmount(), money.getCurrencyUnit().getCode(), Datum.Bound.EXACT),
                        amount.asWritten()));
    }

    private static Money money(Datum.Figure figure) {
        // More zeros than the currency has digits change nothing, and anything else has been left unread.
        return Money.of(CurrencyUnit.of(figure.unit()), figure.amount(), RoundingMode.UNNECESSARY);
    }

    private static Optional<Datum.Figure> find(String words) {
        String text = NEAR.matcher(words.replaceAll("[\u00a0\u202f\u2009]", " ").strip())
                .replaceFirst("");
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? currency(amount.group(1), amount.group(4))
                        .flatMap(unit -> figure(unit, amount.group(2), amount.group(3)))
                : Optional.empty();
    }

    /** One currency, be it named before the number, behind it, or at both places. */
    private static Optional<CurrencyUnit> currency(String before, String behind) {
        List<String> codes = Stream.of(Optional.ofNullable(before), Optional.ofNullable(behind))
                .flatMap(Optional::stream)
                .map(sign -> new Datum.Figure(BigDecimal.ONE, sign, Datum.Bound.EXACT).unit())
                .distinct()
                .toList();
        return codes.size() == 1
                ? CurrencyUnit.registeredCurrencies().stream()
                        .filter(unit -> unit.getCode().equals(codes.get(0)))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Datum.Figure> figure(CurrencyUnit unit, String number, String scale) {
        return number(number, scale != null)
                .map(figure -> scale == null ? figure : figure.scaleByPowerOfTen(ScaleWord.power(scale)))
                .filter(amount -> amount.stripTrailingZeros().scale() <= unit.getDecimalPlaces())
                .map(amount -> new Datum.Figure(amount, unit.getCode(), Datum.Bound.EXACT));
    }

    /**
     * A single sign before three digits divides thousands, unless it can be a decimal sign too: then nothing is read.
     */
    private static Optional<BigDecimal> number(String text, boolean scaled) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            String sign = grouped.group(1);
            boolean once = text.indexOf(sign) == text.lastIndexOf(sign);
            boolean ambiguous = once && (sign.equals(".") || scaled && sign.equals(","));
            return ambiguous ? Optional.empty() : Optional.of(new BigDecimal(text.replace(sign, "")));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches() || decimal.group(3).equals(decimal.group(2))) {
            return Optional.empty();
        }
        String whole = decimal.group(1).replaceAll("[ .,'’]", "");
        return Optional.of(new BigDecimal(whole + "." + decimal.group(4)));
    }
}
