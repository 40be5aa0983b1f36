package org.hemicycle.serialization.page;

import java.util.Locale;
import org.hemicycle.finding.Severity;

/** A severity as people read it, and as the sheet of styles knows it. */
final class SeverityInWords {

    private SeverityInWords() {}

    /** For example {@code error}. */
    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** For example {@code errors}, of any number but one. */
    static String of(long number, Severity severity) {
        return number == 1 ? of(severity) : of(severity) + "s";
    }

    static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static Tag badge(Severity severity) {
        return Tag.of("span", of(severity)).as("badge " + style(severity));
    }
}
