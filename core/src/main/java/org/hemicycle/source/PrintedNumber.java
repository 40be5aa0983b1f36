package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The number of a treaty, or the symbol of a recommendation, as a text prints it.
 *
 * <p>Example: in "Rec(2017)5 on e-voting" it is {@code Rec(2017)5}, which stands for {@code CM/Rec(2017)5} and is not
 * canonical.
 *
 * @param identifier what it stands for
 * @param text as printed
 */
public record PrintedNumber(Identifier identifier, String text) implements Serializable {

    /** Since that year the symbols of recommendations name the Committee of Ministers. */
    private static final int FIRST_YEAR_OF_LONG_SYMBOLS = 2007;

    /** Refuses null, naming the component. */
    public PrintedNumber {
        requireNonNull(identifier, "identifier");
        requireNonNull(text, "text");
    }

    /**
     * The numbers and symbols in a text.
     *
     * @param text any text
     * @return those of treaties of the Council of Europe, then those of recommendations, each in the order of the text
     */
    public static List<PrintedNumber> listIn(String text) {
        requireNonNull(text, "text");
        if (!text.contains("ETS") && !text.contains("STE") && !text.contains("STCE") && !text.contains("Rec")) {
            return List.of();
        }
        return Stream.of(Identifier.Scheme.TREATY, Identifier.Scheme.RECOMMENDATION)
                .flatMap(scheme -> scheme.occurrences(text))
                .map(printed -> new PrintedNumber(Identifier.parse(printed), printed))
                .toList();
    }

    /**
     * Whether it has its canonical form. Blanks, "No." and leading zeros make no difference.
     *
     * @return false for a treaty in the wrong series, and for a recommendation of 2007 or later without {@code CM/}
     */
    public boolean isCanonical() {
        return identifier.scheme() == Identifier.Scheme.TREATY
                ? isOfNewSeries(text) == isOfNewSeries(identifier.toString())
                : text.startsWith("CM/") || year() < FIRST_YEAR_OF_LONG_SYMBOLS;
    }

    private static boolean isOfNewSeries(String number) {
        return number.startsWith("CETS") || number.startsWith("STCE");
    }

    private int year() {
        String value = identifier.value();
        return Integer.parseInt(value.substring(1, value.indexOf(')')));
    }
}
