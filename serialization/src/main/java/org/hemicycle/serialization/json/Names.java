package org.hemicycle.serialization.json;

import java.util.Locale;

/** What the values of a type are called, in messages and in the format. */
final class Names {

    private Names() {}

    /** For people: {@code treaty action}, {@code programme kind}. */
    static String noun(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        boolean isPartial = owner != null && type.isEnum();
        return (isPartial ? words(owner) + " " : "") + words(type);
    }

    static String article(Class<?> type) {
        String noun = noun(type);
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** For the format and the schema: {@code treaty-action}, {@code outline-part}. */
    static String dashed(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return ((owner == null ? "" : words(owner) + " ") + words(type)).replace(' ', '-');
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
