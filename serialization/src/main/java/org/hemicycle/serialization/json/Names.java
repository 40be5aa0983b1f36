package org.hemicycle.serialization.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** What the values of a type are called, in messages and in the format. */
final class Names {

    private static final String SDG = "SDG";

    /** What the types of others are called, whose names say it to programmers alone. */
    private static final Map<Class<?>, String> FOREIGN = Map.of(
            String.class, "text",
            BigDecimal.class, "number",
            LocalDate.class, "day",
            Period.class, "length of time",
            Money.class, "amount of money");

    /** Of what there is no single one. */
    private static final Set<String> PLURAL = Set.of("settings", "reference data", "problems", "checks", "obligations");

    private Names() {}

    /** For people: {@code treaty action}, {@code programme kind}. */
    static String noun(Class<?> type) {
        String foreign = FOREIGN.get(type);
        if (foreign != null) {
            return foreign;
        }
        Class<?> owner = type.getEnclosingClass();
        boolean isPartial = owner != null && type.isEnum();
        return (isPartial ? words(owner) + " " : "") + words(type);
    }

    static String article(Class<?> type) {
        return withArticle(noun(type));
    }

    static String withArticle(String noun) {
        if (PLURAL.contains(noun)) {
            return noun;
        }
        boolean isSpokenWithVowel = "aeiou".indexOf(noun.charAt(0)) >= 0 || noun.startsWith(SDG);
        return (isSpokenWithVowel ? "an " : "a ") + noun;
    }

    /** For the format and the schema: {@code treaty-action}, {@code outline-part}. */
    static String dashed(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return ((owner == null ? "" : words(owner) + " ") + words(type))
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Class<?> type) {
        String words =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.replaceFirst("^sdg\\b", SDG);
    }
}
