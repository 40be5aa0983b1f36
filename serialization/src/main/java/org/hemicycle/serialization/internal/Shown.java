package org.hemicycle.serialization.internal;

/** What was found, as a message shows it: on one line, and not all of a long text. */
final class Shown {

    private static final int MOST = 80;

    private Shown() {}

    static String of(String text) {
        String line = Blanks.strip(text).replaceAll("\\R", " ");
        return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
    }
}
