package org.hemicycle.serialization.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount as people read it. */
final class AmountInWords {

    /** One that breaks no line. */
    private static final char BLANK = '\u00A0';

    private AmountInWords() {}

    /** For example {@code EUR 3 537 230}, with the unit first. */
    static String of(String unit, BigDecimal amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(BLANK);
        return unit + BLANK + new DecimalFormat("#,##0.##", symbols).format(amount);
    }
}
