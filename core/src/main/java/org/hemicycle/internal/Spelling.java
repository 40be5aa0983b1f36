package org.hemicycle.internal;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far apart two spellings are, for a message that asks whether something near was meant. */
public final class Spelling {

    private static final int SHORT = 5;

    private Spelling() {}

    /**
     * Those at the least distance alone: who wrote "Moroco" did not mean Monaco.
     *
     * @param candidates what may have been meant
     * @param distance how far each is from what was written
     * @param most what is further away is not near
     * @param <T> their type
     * @return the nearest, in order; none where nothing is near
     */
    public static <T> List<T> nearest(Collection<T> candidates, ToIntFunction<? super T> distance, int most) {
        SortedMap<Integer, List<T>> byDistance = candidates.stream()
                .collect(Collectors.groupingBy(distance::applyAsInt, TreeMap::new, Collectors.toList()));
        return byDistance.isEmpty() || byDistance.firstKey() > most ? List.of() : byDistance.get(byDistance.firstKey());
    }

    /**
     * How many letters of a text may be wrong.
     *
     * @param text what was written
     * @return two of a word, more of a longer text, one of a very short one
     */
    public static int slips(String text) {
        return Math.max(text.length() < SHORT ? 1 : 2, text.length() / 4);
    }

    /**
     * The distance up to a number of letters.
     *
     * @param one a text
     * @param other another
     * @param most what is further away need not be measured
     * @return the distance, or at least something greater than {@code most}
     */
    public static int distance(String one, String other, int most) {
        int atLeast = Math.abs(one.length() - other.length());
        return atLeast > most ? atLeast : distance(one, other);
    }

    /**
     * The number of letters to insert, delete or replace.
     *
     * @param one a text
     * @param other another
     * @return none for equal texts
     */
    public static int distance(String one, String other) {
        int[] previous = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
