package org.hemicycle.serialization.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * By which sign the cells of a text are divided: the one that a first line {@code sep=;} names, as Excel has it, or
 * else the one that the names of columns have most of.
 *
 * @param separator the sign
 * @param named the length of the line that names it; 0 where there is none
 */
record Dialect(char separator, int named) {

    /** What divides cells, and what it is called. */
    private static final Map<Character, String> NAMES = Map.of(',', "comma", ';', "semicolon", '\t', "tab");

    private static final String SEPARATORS = ",;\t";
    private static final Pattern SEP = Pattern.compile("(?i)\\uFEFF?\"?sep=([,;\\t])[,;\"\\h]*(?=[\\r\\n])");
    private static final Pattern COMMENT = Pattern.compile("\"?\\s*#");
    private static final Pattern EMPTY = Pattern.compile("[,;\"\\s]*");

    static Dialect of(String text, Comments comments) {
        Matcher first = SEP.matcher(text);
        return first.lookingAt()
                ? new Dialect(first.group(1).charAt(0), first.end())
                : new Dialect(mostUsed(text, header(text, comments)), 0);
    }

    /** The text without the line that names the sign; every line keeps its number. */
    String body(String text) {
        return " ".repeat(named) + text.substring(named);
    }

    String name() {
        return NAMES.get(separator);
    }

    /** Where the names of columns begin: a comment may begin with a quote, if it has a separator. */
    private static int header(String text, Comments comments) {
        int from = 0;
        while (from < text.length()) {
            int end = endOfLine(text, from);
            String line = Blanks.strip(text.substring(from, end));
            boolean isComment =
                    comments == Comments.MARKED && COMMENT.matcher(line).lookingAt();
            if (!isComment && !EMPTY.matcher(line).matches()) {
                return from;
            }
            from = end + 1;
        }
        return from;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static char mostUsed(String text, int from) {
        int[] counts = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        for (int at = from; at < text.length() && (isQuoted || "\r\n".indexOf(text.charAt(at)) < 0); at++) {
            int separator = SEPARATORS.indexOf(text.charAt(at));
            isQuoted ^= text.charAt(at) == '"';
            if (!isQuoted && separator >= 0) {
                counts[separator]++;
            }
        }
        int most =
                IntStream.range(0, counts.length).reduce(0, (one, other) -> counts[other] > counts[one] ? other : one);
        return SEPARATORS.charAt(most);
    }
}
