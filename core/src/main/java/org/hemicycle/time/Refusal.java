package org.hemicycle.time;

import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;

/** The sentences with which a text is refused that is not, or not supported, EDTF. */
final class Refusal {

    private static final String ACCEPTED =
            " Accepted are levels 0 and 1 of ISO 8601-2 (for example 2025-03-20, 2025-03,"
                    + " 2025, 2025-21, 202X, 2025-03-XX, 2025-03~, 2025-01/2025-12, 2025-01/.., Y17000), the parts of a year 25"
                    + " to 41 (2025-40), and sets ([2025-04,2025-06], {2025-04..2025-06}, [..2027-07]).";

    private static final List<Unsupported> UNSUPPORTED = List.of(
            new Unsupported("\\s.*|.*\\s", "there are blanks in it"),
            new Unsupported("Y?-?\\d+E\\d.*", "exponential years are not supported"),
            new Unsupported("Y?-?\\d+(E\\d+)?S\\d.*", "significant digits of a year are not supported"),
            new Unsupported("Y-?\\d{1,4}", "Y is for years of more than four digits"),
            new Unsupported("Y-?\\d+[?~%]?", "a year written with Y has five to nine digits and does not begin with 0"),
            new Unsupported("-0000.*", "the year 0 has no sign"),
            new Unsupported(
                    "[^?~%]*+[?~%][^\\dX]*+[\\dX].*",
                    "a qualifier is supported at the end of a date only, not on a part of it"),
            new Unsupported(
                    "(?=[-\\d]*+X)[-\\dX]++[?~%]?",
                    "unspecified digits are supported only at the right end of a year"
                            + " (202X, 20XX), for the month, for the day, or for both"),
            new Unsupported(
                    ".*\\dT\\d.*",
                    "a time of day is supported only as hh:mm:ss, with or without a time zone, after a"
                            + " day that stands alone"),
            new Unsupported(".*[\\[{].*", "a set stands alone and is closed by the bracket that matches"),
            new Unsupported(".*\\d\\.\\..*|\\.\\.\\d.*", "two full stops join dates only within a set"));

    private Refusal() {}

    static IllegalArgumentException of(String text) {
        return because(
                text,
                UNSUPPORTED.stream()
                        .filter(feature -> feature.form().matcher(text).matches())
                        .map(Unsupported::sentence)
                        .findFirst()
                        .orElse("the text has none of the forms of EDTF"));
    }

    static IllegalArgumentException because(String text, String reason) {
        return new IllegalArgumentException(
                Quoted.of(text) + " is not a supported extended date: " + reason + "." + ACCEPTED);
    }

    /** A form of text, and why it is refused. */
    private record Unsupported(Pattern form, String sentence) {

        Unsupported(String form, String sentence) {
            this(Pattern.compile(form), sentence);
        }
    }
}
