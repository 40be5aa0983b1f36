package org.hemicycle.serialization.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern SEP = Pattern.compile("(?i)\\uFEFF?\"?sep=(.)\"?[^\\r\\n]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    static Dialect of(String text, Comments comments) {
        Matcher first = SEP.matcher(text);
        return first.lookingAt() && SEPARATORS.contains(first.group(1).charAt(0))
                ? new Dialect(first.group(1).charAt(0), first.end())
                : new Dialect(usedIn(header(text, comments)), 0);
    }

    /** The text without the line that names the sign; every line keeps its number. */
    String body(String text) {
        return " ".repeat(named) + text.substring(named);
    }

    String name() {
        return NAMES.get(separator);
    }

    /**
     * The first line that says something and is no comment; it begins with a quote where the comment has a separator.
     */
    private static String header(String text, Comments comments) {
        return text.lines()
                .map(Blanks::strip)
                .filter(line -> comments == Comments.NONE || !line.matches("\"?\\s*#.*"))
                .filter(line -> !line.matches("[,;\"\\s]*"))
                .findFirst()
                .orElse("");
    }

    private static char usedIn(String header) {
        String plain = QUOTED.matcher(header).replaceAll("");
        Optional<Character> most = SEPARATORS.stream()
                .filter(sign -> plain.indexOf(sign) >= 0)
                .reduce((one, other) -> count(plain, other) > count(plain, one) ? other : one);
        return most.orElse(',');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
