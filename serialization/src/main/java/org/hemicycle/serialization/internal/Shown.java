package org.hemicycle.serialization.internal;

import org.hemicycle.internal.Quoted;

/** What was found, as a message shows it: on one line, and not all of a long text. */
final class Shown {

    private Shown() {}

    static String of(String text) {
        return Quoted.cut(Blanks.strip(text).replaceAll("\\R", " "));
    }
}
