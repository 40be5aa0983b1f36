package org.hemicycle.serialization.chart;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text without accents, of the same words: headings are printed with and without them. */
final class Unaccented {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Unaccented() {}

    static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
