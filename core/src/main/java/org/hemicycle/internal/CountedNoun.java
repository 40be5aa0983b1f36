package org.hemicycle.internal;

/** Numbers with nouns, as in "1 error, 2 warnings". */
public final class CountedNoun {

    private CountedNoun() {}

    /**
     * A number with its noun.
     *
     * @param count how many
     * @param noun the noun for one of them, whose plural has an s more
     * @return for example {@code 2 treaty actions}
     */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /**
     * A number with its noun.
     *
     * @param count how many
     * @param one the noun for one of them
     * @param several the noun for none or several of them
     * @return for example {@code 2 activities}
     */
    public static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
