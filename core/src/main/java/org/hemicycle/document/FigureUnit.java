package org.hemicycle.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The usual form of the units in which figures are given. */
final class FigureUnit {

    private static final Map<String, String> USUAL = Map.of(
            "€", "EUR",
            "euro", "EUR",
            "euros", "EUR",
            "£", "GBP",
            "$", "USD",
            "%", "PERCENT",
            "percent", "PERCENT",
            "per cent", "PERCENT",
            "pour cent", "PERCENT");
    private static final Set<String> CURRENCIES = CurrencyUnit.registeredCurrencies().stream()
            .map(CurrencyUnit::getCode)
            .collect(Collectors.toUnmodifiableSet());

    private FigureUnit() {}

    /** A code of a currency is written in capitals; what is counted is left as it is. */
    static String of(String unit) {
        String small = unit.strip().toLowerCase(Locale.ROOT);
        String code = small.toUpperCase(Locale.ROOT);
        return USUAL.getOrDefault(small, CURRENCIES.contains(code) ? code : unit);
    }
}
