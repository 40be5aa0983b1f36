package org.hemicycle.internal;

/** A text as a message quotes it, so that no message is as long as what it refuses. */
public final class Quoted {

    /** As much as it takes to find the text again. */
    private static final int LONGEST = 80;

    private static final String CUT = "…";

    private Quoted() {}

    /**
     * A text between double quotes.
     *
     * @param text what is quoted, by what it prints
     * @return its beginning and an ellipsis, where it is long
     */
    public static String of(Object text) {
        return "\"" + cut(text) + "\"";
    }

    /**
     * A text without quotes, such as a list.
     *
     * @param text what is quoted, by what it prints
     * @return its beginning and an ellipsis, where it is long
     */
    public static String cut(Object text) {
        return cut(text, LONGEST);
    }

    /**
     * A text without quotes, cut where it is longer than is wanted.
     *
     * @param text what is quoted, by what it prints
     * @param longest how many characters are wanted at most
     * @return its beginning and an ellipsis, where it is longer
     */
    public static String cut(Object text, int longest) {
        String whole = text.toString();
        if (whole.length() <= longest) {
            return whole;
        }
        boolean isBetweenHalves = Character.isHighSurrogate(whole.charAt(longest - 1));
        return whole.substring(0, isBetweenHalves ? longest - 1 : longest) + CUT;
    }
}
