package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a cell holds what a spreadsheet would change or a list would divide: a backslash at its beginning says that the
 * rest is to be taken to the letter, blanks included. In lists, a backslash stands before a semicolon or backslash that
 * belongs to an item.
 */
final class Escape {

    /** What stands for an empty text that is meant. */
    static final String EMPTY = "\\";

    private static final char MARK = '\\';
    private static final char SEPARATOR = ';';
    private static final String FORMULAS = "=+-@";
    private static final String DASHES = "-–—";

    /** A sign by its number; whoever types a backslash before a word that begins with a "u" means none. */
    private static final Pattern NUMBER = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private Escape() {}

    /** Whether a cell is a dash alone, which says that there is nothing to say. */
    static boolean isDash(String cell) {
        return cell.length() == 1 && DASHES.contains(cell);
    }

    /** The text that a cell holds. */
    static String literal(String cell) {
        return cell.isEmpty() || cell.charAt(0) != MARK ? cell : cell.substring(1);
    }

    /** The cell that holds a text. */
    static String cell(String text) {
        return isPlain(text) ? text : MARK + text;
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.charAt(0) != MARK
                && FORMULAS.indexOf(text.charAt(0)) < 0
                && !isDash(text)
                && !isBlank(text.charAt(0))
                && !isBlank(text.charAt(text.length() - 1));
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign < ' ';
    }

    /** The items of a cell that holds a list. */
    static List<String> items(String cell) {
        return cell.indexOf(SEPARATOR) < 0 && cell.indexOf(MARK) < 0 ? List.of(cell.strip()) : divided(cell);
    }

    private static List<String> divided(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == SEPARATOR) {
                items.add(unescaped(item.toString().strip()));
                item.setLength(0);
            } else {
                item.append(sign);
                if (sign == MARK && i + 1 < cell.length()) {
                    i++;
                    item.append(cell.charAt(i));
                }
            }
        }
        items.add(unescaped(item.toString().strip()));
        return items;
    }

    private static String unescaped(String item) {
        Matcher number = NUMBER.matcher(item);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < item.length(); i++) {
            boolean isMark = item.charAt(i) == MARK && i + 1 < item.length();
            if (isMark && number.region(i, item.length()).lookingAt()) {
                text.append((char) Integer.parseInt(number.group(1), 16));
                i = number.end() - 1;
            } else if (isMark) {
                i++;
                text.append(item.charAt(i));
            } else {
                text.append(item.charAt(i));
            }
        }
        return text.toString();
    }

    /** The cell that holds a list. */
    static String list(List<String> items) {
        return items.stream().map(Escape::escaped).collect(Collectors.joining(";"));
    }

    private static String escaped(String item) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < item.length(); i++) {
            char sign = item.charAt(i);
            boolean isAtEnd = i == 0 || i == item.length() - 1;
            if (sign == MARK || sign == SEPARATOR || i == 0 && FORMULAS.indexOf(sign) >= 0) {
                text.append(MARK).append(sign);
            } else if (isAtEnd && isBlank(sign)) {
                text.append(MARK).append('u').append(hex(sign));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    /** The four digits of a sign. */
    private static String hex(char sign) {
        return Integer.toHexString(0x10000 | sign).substring(1).toUpperCase(Locale.ROOT);
    }
}
