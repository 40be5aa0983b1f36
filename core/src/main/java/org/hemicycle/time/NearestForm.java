package org.hemicycle.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text that is not EDTF would be in EDTF. */
final class NearestForm {

    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d)");
    private static final Pattern DOTS = Pattern.compile("([^.\\[{]+)\\.\\.([^.\\]}]+)");

    private NearestForm() {}

    /** A sentence that says what to write; empty where that is not known. */
    static String to(String text) {
        String close = text.replaceAll("\\s", "").replace('x', 'X');
        return Stream.of(
                        close,
                        replaced(DIGITS, close, "$1-$2-$3"),
                        replaced(MONTH, close, "$1-0$2"),
                        replaced(DOTS, close, "$1/$2"))
                .flatMap(nearest -> ExtendedDateReader.find(nearest).stream())
                .findFirst()
                .or(() -> Timing.read(text, Timing.NO_YEAR).value().flatMap(Timing::date))
                .map(date -> " Here, write " + date + ".")
                .orElse("");
    }

    private static String replaced(Pattern pattern, String text, String replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.replaceFirst(replacement) : text;
    }
}
