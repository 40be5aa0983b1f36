package org.hemicycle.serialization.json;

import org.hemicycle.internal.Quoted;

/**
 * How much of a JSON text is read before it is refused, so that no text can take all time or memory.
 *
 * <p>Example: {@code HemicycleJson.reader().within(JsonLimits.DEFAULT.length(100_000_000))}. What goes beyond a limit
 * is refused with a sentence that names the limit; a draft has what stands before. Whatever the limits, no number may
 * have more than a thousand digits, no name more than a thousand characters, and no text that has to mean something,
 * such as an identifier or a date, more than ten thousand.
 *
 * @param length the most characters of a whole text, or bytes of a file
 * @param depth the most arrays and objects that may lie in one another; a thousand at most, since each takes a part of
 *     the stack
 * @param text the most characters of one text in it
 * @param values the most values in all: objects, arrays, texts, numbers
 * @param problems the most problems that are listed; the rest is counted
 */
public record JsonLimits(int length, int depth, int text, int values, int problems) {

    /**
     * 50 million characters, 200 deep, texts of a million characters, two million values, a thousand problems.
     *
     * <p>The dossier of a programme of a hundred pages has under a million characters and 20 000 values, 12 deep.
     */
    public static final JsonLimits DEFAULT = new JsonLimits(50_000_000, 200, 1_000_000, 2_000_000, 1000);

    /** More digits than any figure has. */
    static final int DIGITS = 1000;

    /** More characters than any name of an attribute has, or any text that stands in the place of one. */
    static final int NAME = 1000;

    /** More characters than any identifier, date, place or amount has. */
    static final int MEANING = 10_000;

    private static final int DEEPEST = 1000;

    /** Refuses what is not positive, and a depth beyond a thousand. */
    public JsonLimits {
        requirePositive("length", length);
        requirePositive("depth", depth);
        requirePositive("text", text);
        requirePositive("values", values);
        requirePositive("problems", problems);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "JsonLimits.depth is \"" + depth + "\"; accepted is a number from 1 to " + DEEPEST + ".");
        }
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
        return new JsonLimits(most, depth, text, values, problems);
    }

    /**
     * The same limits but for the depth.
     *
     * @param most the most arrays and objects that may lie in one another, up to a thousand
     * @return the new limits
     */
    public JsonLimits depth(int most) {
        return new JsonLimits(length, most, text, values, problems);
    }

    /**
     * The same limits but for the length of one text.
     *
     * @param most the most characters of one text
     * @return the new limits
     */
    public JsonLimits text(int most) {
        return new JsonLimits(length, depth, most, values, problems);
    }

    /**
     * The same limits but for the number of values.
     *
     * @param most the most objects, arrays, texts and numbers in all
     * @return the new limits
     */
    public JsonLimits values(int most) {
        return new JsonLimits(length, depth, text, most, problems);
    }

    /**
     * The same limits but for the number of problems.
     *
     * @param most the most problems that are listed
     * @return the new limits
     */
    public JsonLimits problems(int most) {
        return new JsonLimits(length, depth, text, values, most);
    }
}
