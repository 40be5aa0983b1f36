package org.hemicycle.serialization.report;

/**
 * A cell that no spreadsheet takes for a formula: a text that begins with a sign of one stands behind a backslash, and
 * so does one that begins with a backslash, so that taking the first backslash away gives the text.
 */
final class SafeCell {

    private static final String FIRST = "=+-@\t\r\n\\";

    private SafeCell() {}

    static String of(String text) {
        String whole = SarifText.whole(text);
        return whole.isEmpty() || FIRST.indexOf(whole.charAt(0)) < 0 ? whole : "\\" + whole;
    }
}
