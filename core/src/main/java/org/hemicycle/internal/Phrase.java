package org.hemicycle.internal;

import java.util.Locale;

/** The one way to put a constant into words, where it has none of its own. */
public final class Phrase {

    private Phrase() {}

    /**
     * The words of a constant.
     *
     * @param constant for example {@code Standing.Kind.CO_OPERATION_AGREEMENT}
     * @return for example {@code co-operation agreement}
     */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /**
     * The words of a constant of which a text gives the name.
     *
     * @param name for example {@code CO_ORGANISER}
     * @return for example {@code co-organiser}
     */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace("co_o", "co-o").replace('_', ' ');
    }
}
