package org.hemicycle.serialization.json;

import org.hemicycle.internal.Quoted;

/**
 * How much of a JSON text is read before it is refused, so that no text can take all time or memory.
 *
 * <p>Example: {@code HemicycleJson.reader().within(JsonLimits.DEFAULT.length(100_000_000))}. What goes beyond a limit
 * is refused with a sentence that names the limit. No number may have more than a thousand digits, whatever the limits.
 *
 * @param length the most characters of a whole text, or bytes of a file
 * @param depth the most arrays and objects that may lie in one another
 * @param text the most characters of one text in it
 * @param problems the most problems that are listed; the rest is counted
 */
public record JsonLimits(int length, int depth, int text, int problems) {

    /** 50 million characters, 200 deep, texts of a million characters, a thousand problems. */
    public static final JsonLimits DEFAULT = new JsonLimits(50_000_000, 200, 1_000_000, 1000);

    /** Refuses what is not positive. */
    public JsonLimits {
        requirePositive("length", length);
        requirePositive("depth", depth);
        requirePositive("text", text);
        requirePositive("problems", problems);
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("JsonLimits." + name + " is " + Quoted.of(String.valueOf(limit))
                    + "; accepted is a number of 1 or more.");
        }
    }

    /**
     * The same limits but for the length.
     *
     * @param most the most characters of a whole text
     * @return the new limits
     */
    public JsonLimits length(int most) {
        return new JsonLimits(most, depth, text, problems);
    }

    /**
     * The same limits but for the depth.
     *
     * @param most the most arrays and objects that may lie in one another
     * @return the new limits
     */
    public JsonLimits depth(int most) {
        return new JsonLimits(length, most, text, problems);
    }

    /**
     * The same limits but for the length of one text.
     *
     * @param most the most characters of one text
     * @return the new limits
     */
    public JsonLimits text(int most) {
        return new JsonLimits(length, depth, most, problems);
    }

    /**
     * The same limits but for the number of problems.
     *
     * @param most the most problems that are listed
     * @return the new limits
     */
    public JsonLimits problems(int most) {
        return new JsonLimits(length, depth, text, most);
    }
}
