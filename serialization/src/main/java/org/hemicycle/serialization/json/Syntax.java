package org.hemicycle.serialization.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Why a text is no JSON from some place on, judged by what stands there. */
final class Syntax {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_$+.-]{1,100}");
    private static final Pattern NUMERIC = Pattern.compile("[+-]?\\.?\\p{Nd}.*|[+-].*");
    private static final Pattern VALUE =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF");
    private static final Map<String, String> MEANT = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "None",
            "null",
            "NULL",
            "null",
            "Null",
            "null",
            "nil",
            "null",
            "undefined",
            "null");
    private static final String QUOTES = "'`\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";
    private static final String DRAWN_BEFORE = "What stands before is read.";

    private final String file;
    private final String text;
    private final Node within;

    /**
     * A text that breaks off.
     *
     * @param file what it is called
     * @param text the text
     * @param within the innermost value in which it breaks off
     */
    Syntax(String file, String text, Node within) {
        this.file = file;
        this.text = text;
        this.within = within;
    }

    /**
     * What is wrong with it.
     *
     * @param reported where the parser gave up
     * @param token where the last token begins
     */
    Problem problem(int reported, int token) {
        int at = Math.min(Math.max(reported, 0), text.length());
        return at == text.length() ? ended(at, token) : standing(at);
    }

    private Problem ended(int at, int token) {
        boolean isInText = token >= 0 && token < text.length() && text.charAt(token) == '"' && !isClosed(token);
        return isInText
                ? error(token, "the text breaks off in a text whose quotation mark is never closed")
                        .mend("Close it. " + DRAWN_BEFORE)
                : error(at, "the text breaks off in " + within.form() + " that is never closed")
                        .mend("Write the rest. " + DRAWN_BEFORE);
    }

    private boolean isClosed(int opening) {
        for (int at = opening + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return true;
            }
        }
        return false;
    }

    private Problem standing(int at) {
        char sign = text.charAt(at);
        if (at > 0 && text.charAt(at - 1) == '\\') {
            return error(at - 1, "a backslash stands before " + quoted(at) + ", with which it means nothing")
                    .mend("Write \\\\ for a backslash itself. " + DRAWN_BEFORE);
        }
        if (sign < ' ') {
            return error(at, "the control character " + quoted(at) + " stands there as it is")
                    .mend("Write it with a backslash, such as \\n or \\t, or leave it out. " + DRAWN_BEFORE);
        }
        if (sign == '/' || sign == '#') {
            return error(at, "a comment or other words stand there, and JSON has no comments")
                    .mend("Leave them out. " + DRAWN_BEFORE);
        }
        return QUOTES.indexOf(sign) >= 0
                ? error(at, "the mark " + quoted(at) + " stands where JSON has straight double quotation marks")
                        .mend("Write \". " + DRAWN_BEFORE)
                : ofWord(at);
    }

    private Problem ofWord(int at) {
        int start = startOfWord(at);
        Matcher word = WORD.matcher(text).region(start, text.length());
        boolean isSign = !word.lookingAt()
                || word.end() <= at && VALUE.matcher(word.group()).matches();
        if (isSign) {
            return ofSign(at);
        }
        if (at == start && "}]\"".indexOf(before(at)) >= 0) {
            return error(at, "a comma or a colon is missing before " + Quoted.of(word.group()))
                    .mend("Write it. " + DRAWN_BEFORE);
        }
        String found = word.group();
        Problem problem = error(start, ofWord(found)).found(found);
        if (MEANT.containsKey(found)) {
            return problem.near(List.of(MEANT.get(found))).mend(DRAWN_BEFORE);
        }
        if (NO_NUMBERS.contains(found)) {
            return problem.mend("Leave out what is not known. " + DRAWN_BEFORE);
        }
        return isNumeric(found)
                ? problem.mend("Write digits without a zero or a plus in front, such as -1.5, or a text between double"
                        + " quotation marks. " + DRAWN_BEFORE)
                : problem.mend("Put double quotation marks around a name or a text. " + DRAWN_BEFORE);
    }

    private static String ofWord(String word) {
        return "\"" + word + "\" is "
                + (NO_NUMBERS.contains(word)
                        ? "no number"
                        : isNumeric(word)
                                ? "no number in JSON, or stands where none belongs"
                                : "neither a text nor a number nor true, false or null");
    }

    private static boolean isNumeric(String word) {
        return NUMERIC.matcher(word).matches();
    }

    /** The parser may give up inside of a word or after it. */
    private int startOfWord(int at) {
        int start = at;
        while (start > 0 && at - start < 40 && isOfWord(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isOfWord(int at) {
        return WORD.matcher(text).region(at, at + 1).matches();
    }

    private Problem ofSign(int at) {
        char sign = text.charAt(at);
        char before = before(at);
        if (before == ',' && (sign == '}' || sign == ']' || sign == ',')) {
            return error(at, quoted(at) + " stands after a comma, where another value belongs")
                    .mend("Leave out the comma, or write the value. " + DRAWN_BEFORE);
        }
        if (sign == '"' || sign == '{' || sign == '[') {
            return error(at, "a comma or a colon is missing before " + quoted(at))
                    .mend("Write it. " + DRAWN_BEFORE);
        }
        return sign == '}' || sign == ']'
                ? error(at, quoted(at) + " closes what is not open there").mend("Leave it out. " + DRAWN_BEFORE)
                : error(at, quoted(at) + " stands where it means nothing").mend("Leave it out. " + DRAWN_BEFORE);
    }

    private char before(int at) {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : text.charAt(last);
    }

    private String quoted(int at) {
        String sign = Character.toString(text.codePointAt(at));
        return sign.equals("\"") ? "a quotation mark" : Quoted.of(OneLine.of(sign));
    }

    private Problem error(int at, String what) {
        return Problem.error(place(at), what);
    }

    /** Lines end with LF, CRLF or CR, as for the parser. */
    private Place place(int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Place.InJson(file, within.pointer(), line, at - start + 1);
    }
}
