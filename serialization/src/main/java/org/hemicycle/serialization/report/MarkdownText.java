package org.hemicycle.serialization.report;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a dossier in Markdown, to the letter: whatever CommonMark or the tables, links and formulas of other
 * flavours would take for more than a letter stands behind a backslash, and everything is one line.
 */
final class MarkdownText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Signs that turn the direction of all that follows, until another one ends it. */
    private static final Pattern TURN = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$@{}^]");

    /** What makes a list, a heading or a rule where a line begins with it. */
    private static final Pattern BEGINNING = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");

    /** What becomes a link of itself. */
    private static final Pattern LINK = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*:(?=/)|www(?=\\.))");

    private MarkdownText() {}

    /** The words, of which nothing is markup. */
    static String escaped(String words) {
        String line = SPACE.matcher(SarifText.whole(words)).replaceAll(" ").strip();
        String signs = SIGN.matcher(line).replaceAll("\\\\$0");
        String turned = TURN.matcher(signs).replaceAll(MarkdownText::named);
        return begun(LINK.matcher(turned).replaceAll(MarkdownText::unlinked));
    }

    private static String named(MatchResult turn) {
        return "U+" + Integer.toHexString(turn.group().charAt(0)).toUpperCase(Locale.ROOT);
    }

    private static String unlinked(MatchResult link) {
        String found = link.group();
        return Matcher.quoteReplacement(
                found.endsWith(":") ? found.substring(0, found.length() - 1) + "\\:" : found + "\\");
    }

    /** A number of a list is no longer one where its point stands behind a backslash. */
    private static String begun(String line) {
        Matcher beginning = BEGINNING.matcher(line);
        if (!beginning.find()) {
            return line;
        }
        String sign = beginning.group();
        String rest = line.substring(sign.length());
        return Character.isDigit(sign.charAt(0)) ? sign + "\\" + rest : "\\" + line;
    }
}
