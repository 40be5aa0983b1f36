package org.hemicycle.serialization.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.serialization.problem.Place;

/** Reads text in which upright strokes stand between cells. */
final class MarkdownShape {

    private static final Pattern RULE = Pattern.compile("[|:\\s+=-]*+");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s++");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*+\\]\\([^()]*+\\)");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*+)\\]\\([^()]*+(?:\\([^()]*+\\)[^()]*+){0,3}\\)");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]++)\\1");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*+/?>|&nbsp;");
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>([^<]*+)</sup>");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]]{1,20}\\]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private MarkdownShape() {}

    static Collected read(String file, String text) {
        Collected collected = new Collected(file);
        TextShape.lines(text, (line, number) -> {
            if (!isRule(line) && hasStroke(line)) {
                collected.row(new Place.InText(file, number, ""), cells(line.strip()));
            } else if (!isRule(line)) {
                collected.words(number, plain(HEADING.matcher(line.strip()).replaceFirst("")));
            }
        });
        return collected;
    }

    /** Whether a line divides the names of columns from the rows, such as {@code |---|:-:|}. */
    static boolean isDivider(String line) {
        return line.indexOf('-') >= 0 && hasStroke(line) && RULE.matcher(line).matches();
    }

    private static boolean isRule(String line) {
        boolean isDrawn = line.contains("--") || line.contains("==");
        return isDivider(line) || isDrawn && RULE.matcher(line).matches();
    }

    static boolean hasStroke(String line) {
        return stroke(line, 0) < line.length();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        while (from < line.length() && cells.size() <= Collected.WIDEST) {
            int end = stroke(line, from);
            cells.add(plain(line.substring(from, end)));
            from = end + 1;
        }
        return cells;
    }

    /** Where the next stroke stands that divides cells; the length where there is none. */
    private static int stroke(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != '|') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, line.length());
    }

    private static String plain(String written) {
        String text = BREAK.matcher(written).replaceAll(" ");
        text = RAISED.matcher(text).replaceAll(found -> FootnoteMark.is(found.group(1)) ? "" : "$1");
        text = NOTE.matcher(text).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = BOLD.matcher(text).replaceAll("$2");
        return CellText.of(ESCAPE.matcher(text).replaceAll("$1"));
    }
}
