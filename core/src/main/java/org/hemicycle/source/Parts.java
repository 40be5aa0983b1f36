package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hemicycle.internal.Quoted;

/**
 * One list of parts of a whole: what they are, where they are filed, and how the whole is made anew with others.
 *
 * <p>Example: the lines of a programme's budget are {@code Parts.under("budget", "budget lines", BudgetLine.class,
 * budget(), lines -> Programme.builder().from(this).budget(lines).build())}; the line {@code law} of the programme
 * {@code plan} has the address {@code plan/budget/law}.
 *
 * @param under the key under which they are filed in the whole; empty where they are filed in it directly
 * @param plural what several of them are called
 * @param kind their type
 * @param list the parts, in order
 * @param with makes the whole with another list
 * @param <W> the type of the whole
 * @param <P> the type of the parts
 */
public record Parts<W, P extends Filed>(
        String under, String plural, Class<P> kind, List<P> list, Function<List<P>, W> with) {

    /** Refuses null, naming the component. */
    public Parts {
        requireNonNull(under, "under");
        requireNonNull(plural, "plural");
        requireNonNull(kind, "kind");
        requireNonNull(list, "list");
        requireNonNull(with, "with");
    }

    /**
     * Parts that are filed in the whole directly.
     *
     * @param plural what several of them are called, such as {@code components}
     * @param kind their type
     * @param list the parts
     * @param with makes the whole with another list
     * @param <W> the type of the whole
     * @param <P> the type of the parts
     * @return the list of parts
     */
    public static <W, P extends Filed> Parts<W, P> of(
            String plural, Class<P> kind, List<P> list, Function<List<P>, W> with) {
        return new Parts<>("", plural, kind, list, with);
    }

    /**
     * Parts that are filed under a key of the whole's own.
     *
     * @param under the key
     * @param plural what several of them are called, such as {@code budget lines}
     * @param kind their type
     * @param list the parts
     * @param with makes the whole with another list
     * @param <W> the type of the whole
     * @param <P> the type of the parts
     * @return the list of parts
     */
    public static <W, P extends Filed> Parts<W, P> under(
            String under, String plural, Class<P> kind, List<P> list, Function<List<P>, W> with) {
        return new Parts<>(under, plural, kind, list, with);
    }

    /**
     * The address under which the parts are filed.
     *
     * @param whole the address of the whole
     * @return the address to which the key of a part is added
     */
    public Address address(Address whole) {
        return under.isEmpty() ? whole : whole.then(under);
    }

    /**
     * Checks that no two parts of a whole have one address.
     *
     * @param whole the whole, for the message: {@code Component "2.2"}
     * @param parts all its lists of parts
     * @throws IllegalArgumentException if two have one key, or one has the key under which others are filed; the
     *     message names the first
     */
    public static void requireDistinct(String whole, List<? extends Parts<?, ?>> parts) {
        requireNonNull(whole, "whole");
        requireNonNull(parts, "parts");
        Map<String, List<Parts<?, ?>>> byPlace = new HashMap<>();
        parts.forEach(each -> byPlace.computeIfAbsent(each.under(), under -> new ArrayList<>())
                .add(each));
        Map<String, Parts<?, ?>> seen = new HashMap<>();
        for (Parts<?, ?> each : parts) {
            for (Filed part : each.list) {
                if (seen.put(each.under + "/" + part.key(), each) != null) {
                    throw new IllegalArgumentException(whole + " has two " + plural(byPlace.get(each.under))
                            + " with the key " + Quoted.of(part.key())
                            + "; accepted is one of each, so give one of them another or leave it out.");
                }
            }
        }
        for (Parts<?, ?> each : parts) {
            Parts<?, ?> taken = each.under.isEmpty() ? null : seen.get("/" + each.under);
            if (taken != null) {
                throw new IllegalArgumentException(whole + " has the key " + Quoted.of(each.under) + " among its "
                        + plural(byPlace.get("")) + ", under which the " + each.plural
                        + " are filed; choose another key.");
            }
        }
    }

    private static String plural(List<Parts<?, ?>> lists) {
        List<String> all = lists.stream().map(each -> each.plural).toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
