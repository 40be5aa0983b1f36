package org.hemicycle.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.WordEdge;

/** What readers overlook in a name. */
final class NameFolding {

    /** The first sign that is not one of these. */
    private static final int ASCII = 0x80;

    private static final Pattern WITH_BRACKETS = Pattern.compile("\\s*+(\\S[^()]*+)\\(([^()]*+[()]?\\s*+)\\)\\s*+");
    private static final Pattern BLANKS_AROUND = Pattern.compile("^\\s++|(?<!\\s)\\s++\\z");

    private static final String OPENED_NUMBER = "[(\\[]\\s*+(?:C?ETS|STC?E)\\b[^)\\]]*+";

    private static final List<Replacement> AS_WRITTEN = List.of(
            // The number of a treaty behind its title; brackets that are never closed are passed over at once.
            new Replacement(List.of("(", "["), OPENED_NUMBER + "[)\\]]|(" + OPENED_NUMBER + ")", " $1"),
            new Replacement(List.of("'", "\u2019"), "(?i)['\u2019]s?\\s*$", ""));

    /** Of words that are divided by single blanks. */
    private static final List<Replacement> FOLDED = List.of(
            new Replacement(List.of("the "), "\\bthe ", ""),
            new Replacement(List.of("council of europe "), "^council of europe (s )?(?=.)", ""),
            new Replacement(List.of("iz"), "(?<=[a-z]{3})iz(?=(e|ed|er|ers|es|ing|ation|ations|ational)\\b)", "is"));

    private static final List<Replacement> LABELS = List.of(
            new Replacement(
                    List.of(" "),
                    "(?i)^(?:the )?(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                            + "|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth) ",
                    ""),
            new Replacement(
                    List.of("19", "20"),
                    "(?:\\(|\\G|(?<!\\s))\\s*+" + WordEdge.BEGINNING
                            + "(?:(?:for|over|pour|covering)\\s+(?:the\\s+|la\\s+|les\\s+)?"
                            + "(?:(?:period|years|période|années)\\s+)?)?"
                            + "(?:19|20)\\d\\d\\s*[\\p{Pd}/]\\s*(?:19|20)\\d\\d\\b\\s*\\)?",
                    " "),
            new Replacement(List.of("("), "(?<=\\S)\\s*\\(\\p{Lu}[\\p{Lu}\\p{Pd}/]+\\)\\s*(?=\\S)", " "));

    /** What is replaced, and of what every text has one in which it is found: most texts need not be looked through. */
    private record Replacement(List<String> marks, Pattern pattern, String by) {

        Replacement(List<String> marks, String pattern, String by) {
            this(marks, Pattern.compile(pattern), by);
        }

        static String all(List<Replacement> replacements, String text) {
            String result = text;
            for (Replacement replacement : replacements) {
                result = replacement.isPossibleIn(result)
                        ? replacement.pattern.matcher(result).replaceAll(replacement.by)
                        : result;
            }
            return result;
        }

        private boolean isPossibleIn(String text) {
            for (String mark : marks) {
                if (text.contains(mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    private NameFolding() {}

    /** The text before the brackets at its end and that within them; empty without such brackets. */
    static List<String> aroundBrackets(String text) {
        Matcher matcher = WITH_BRACKETS.matcher(text);
        List<String> parts = matcher.matches()
                ? List.of(withoutBlanks(matcher.group(1)), withoutBlanks(matcher.group(2)))
                : List.of("");
        return parts.contains("") ? List.of() : parts;
    }

    private static String withoutBlanks(String text) {
        return BLANKS_AROUND.matcher(text).replaceAll("");
    }

    /** The words that readers compare, divided by single blanks. */
    static String words(String text) {
        String bare = Replacement.all(AS_WRITTEN, text);
        String decomposed = isAscii(bare) ? bare : Normalizer.normalize(bare, Normalizer.Form.NFKD);
        return Replacement.all(FOLDED, divided(decomposed.toLowerCase(Locale.ROOT)));
    }

    /** Whether nothing is to be decomposed. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Letters, numbers and plus signs, with a blank for whatever else divides them; marks and dashes do not. */
    private static String divided(String decomposed) {
        StringBuilder words = new StringBuilder(decomposed.length());
        boolean isDivided = false;
        for (int at = 0; at < decomposed.length(); at += Character.charCount(decomposed.codePointAt(at))) {
            int sign = decomposed.codePointAt(at);
            boolean isKept = isKept(sign);
            if (isKept && isDivided && words.length() > 0) {
                words.append(' ');
            }
            if (isKept) {
                words.appendCodePoint(sign);
            }
            isDivided = !isKept && (isDivided || !isOverlooked(sign));
        }
        return words.toString();
    }

    private static boolean isKept(int sign) {
        if (sign < ASCII) {
            return sign >= 'a' && sign <= 'z'
                    || sign >= '0' && sign <= '9'
                    || sign >= 'A' && sign <= 'Z'
                    || sign == '+';
        }
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(sign);
        };
    }

    private static boolean isOverlooked(int sign) {
        if (sign < ASCII) {
            return sign == '-';
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DASH_PUNCTUATION -> true;
            default -> sign == '\u00ad';
        };
    }

    /** Without an ordinal in front, the years of a period, and an acronym in brackets between the words. */
    static String withoutPeriod(String text) {
        return Replacement.all(LABELS, text);
    }
}
