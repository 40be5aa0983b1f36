package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.internal.ScaleWord;

/**
 * Numbers as spreadsheets and texts write them: {@code 3300000}, {@code 3 300 000}, {@code 3,300,000},
 * {@code 1.234,50}, {@code 3.3 million}. What can be read in two ways ({@code 3,300}) is refused.
 */
final class Numerals {

    private static final Pattern SCALED =
            Pattern.compile("(.+?)[ -]?(" + ScaleWord.PATTERN + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F\\u2009'’](?=\\d)");
    private static final Pattern GROUPED = Pattern.compile("([+-]?\\d{1,3})(?:([.,])\\d{3}){2,}");
    private static final Pattern BOTH = Pattern.compile("[+-]?\\d{1,3}(?:([.,])\\d{3})+([.,])\\d+");
    private static final Pattern PER_CENT = Pattern.compile("([+-]?\\d+([.,]\\d+)?) ?%");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private Numerals() {}

    static BigDecimal read(String text) {
        Matcher scaled = SCALED.matcher(text);
        if (scaled.matches()) {
            return plain(scaled.group(1), text)
                    .scaleByPowerOfTen(ScaleWord.power(scaled.group(2)))
                    .setScale(0);
        }
        return plain(text, text);
    }

    private static BigDecimal plain(String number, String text) {
        try {
            return new BigDecimal(normal(number, text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw Refusal.of("\"" + text + "\" is no number", advice(text));
        }
    }

    private static String advice(String text) {
        Matcher percent = PER_CENT.matcher(text);
        if (percent.matches()) {
            return "Write " + percent.group(1) + ", and PERCENT in the column of the unit where there is one.";
        }
        return PrintedAmount.read(text)
                .value()
                .map(money -> "Write " + digits(money.getAmount()) + ", and " + money.getCurrencyUnit()
                        + " in the column of the unit.")
                .orElse("Write digits, such as 3300000 or 0.5.");
    }

    private static String digits(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String normal(String number, String text) {
        String digits = BLANKS.matcher(number).replaceAll("");
        Matcher both = BOTH.matcher(digits);
        if (both.matches() && !both.group(1).equals(both.group(2))) {
            return digits.replace(both.group(1), "").replace(both.group(2), ".");
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            return digits.replace(grouped.group(2), "");
        }
        if (COMMA.matcher(digits).matches()) {
            return withoutComma(digits, text);
        }
        return digits;
    }

    private static String withoutComma(String digits, String text) {
        int decimals = digits.length() - digits.indexOf(',') - 1;
        if (decimals == 3) {
            throw Refusal.of(
                    "\"" + text + "\" can be read in two ways",
                    "Write " + digits.replace(",", "") + " or " + digits.replace(',', '.') + ".");
        }
        return digits.replace(',', '.');
    }
}
