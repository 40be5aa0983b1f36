package org.hemicycle.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.WordEdge;

/** What readers overlook in a name. */
final class NameFolding {

    private static final Pattern WITH_BRACKETS = Pattern.compile("\\s*+(\\S[^()]*+)\\(([^()]*+[()]?\\s*+)\\)\\s*+");
    private static final Pattern BLANKS_AROUND = Pattern.compile("^\\s++|(?<!\\s)\\s++\\z");

    private static final String SMALL = "[\\p{Ll}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]";

    private static final String PREPOSITION =
            "(?:of|for|on|in|to|with|against|at|by|from|towards|through|under|concerning|regarding|de|du|des|pour"
                    + "|sur|à|au|aux|contre|entre|avec)";

    /** Words that stand for an instrument or a body named before. */
    private static final String POINTER = WordEdge.BEGINNING
            + "(?i:the|its|this|that) (?i:said |same |above |present )?(?i:Convention|Protocol|Charter|Agreement|Treaty"
            + "|Covenant|Assembly)";

    /** Begins with a word that points, or is the article and one word, or ends by pointing. */
    private static final String POINTING = "(?i:(?:its|their|this|that|these|those|such|latter)\\b.*"
            + "|the (?:said|same|latter|former|above|present)\\b.*)"
            + "|[Tt]he (?!\\p{Lu}{2,}s?$)\\p{L}+"
            + "|.*(?:" + POINTER + "|" + WordEdge.BEGINNING + "(?:the|this|that|each) (?:country|region)(?!\\p{L}))";

    /** Says to whose neighbourhood or partners it is turned; titles speak of families "and on their destruction". */
    private static final String OWNED =
            ".*(?<! and)(?<! et) (?:towards|with|to|in|on|for|by|from|against|envers|vers|avec|dans|pour|sur|de)"
                    + " (?:its|their|his|her|our|ses|son|sa|leurs?|nos|notre) " + SMALL + ".*";

    /** Decrees and laws have titles that say what they are on. */
    private static final String OF_TITLE = "(?:On|Concerning|Regarding|About|Sur|Relati(?:f|ve)s? (?:à|au)|Portant) ";

    /** Begins with a small letter, or has one in the word on which all others depend. */
    private static final String DESCRIBING = "(?:[Tt]he |(?![Tt]he ))" + SMALL + ".*" + "|(?!" + OF_TITLE + ")(?:(?! "
            + PREPOSITION
            + " ).)* " + SMALL + "[^ ]*" + "(?: " + PREPOSITION + " .*)?" + "|" + OWNED;

    /** Who belongs to a body or is bound by an instrument is not that body or instrument. */
    private static final String BELONGING =
            "(?:[Tt]he )?(?:States )?(?:Members?|Part(?:y|ies)|Signator(?:y|ies)|Experts?"
                    + "|Representatives?|Delegates?|Participants?|Officials?|Staff) (?:of|to|from|in|at|on|for) .*";

    static final Pattern IMPROPER = Pattern.compile(POINTING + "|" + DESCRIBING + "|" + BELONGING + "|");

    /** The organ of an instrument or body that is named before: its own name stands in front. */
    private static final Pattern ORGAN = Pattern.compile("(?:[Tt]he )?((?:\\p{Lu}[^ ]* )*"
            + "(?:(?:Sub-?)?Committee|Conference|Meeting|Secretariat|Bureau|Board|Commission|Council|Group|Panel|Forum"
            + "|Network|Platform|Registry|Assembly)(?: (?:of|on|for) .+)?) (?:of|to|under|for) " + POINTER);

    private static final String OPENED_NUMBER = "[(\\[]\\s*+(?:C?ETS|STC?E)\\b[^)\\]]*+";

    private static final List<Replacement> AS_WRITTEN = List.of(
            // The number of a treaty behind its title; brackets that are never closed are passed over at once.
            new Replacement(OPENED_NUMBER + "[)\\]]|(" + OPENED_NUMBER + ")", " $1"),
            new Replacement("(?i)['\u2019]s?\\s*$", ""));

    /** Of words that are divided by single blanks. */
    private static final List<Replacement> FOLDED = List.of(
            new Replacement("the ", "\\bthe ", ""),
            new Replacement("council of europe ", "^council of europe (s )?(?=.)", ""),
            new Replacement("iz", "(?<=[a-z]{3})iz(?=(e|ed|er|ers|es|ing|ation|ations|ational)\\b)", "is"));

    private static final List<Replacement> LABELS = List.of(
            new Replacement(
                    "(?i)^(?:the )?(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                            + "|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth) ",
                    ""),
            new Replacement(
                    "(?:\\(|\\G|(?<!\\s))\\s*+" + WordEdge.BEGINNING
                            + "(?:(?:for|over|pour|covering)\\s+(?:the\\s+|la\\s+|les\\s+)?"
                            + "(?:(?:period|years|période|années)\\s+)?)?"
                            + "(?:19|20)\\d\\d\\s*[\\p{Pd}/]\\s*(?:19|20)\\d\\d\\b\\s*\\)?",
                    " "),
            new Replacement("(?<=\\S)\\s*\\(\\p{Lu}[\\p{Lu}\\p{Pd}/]+\\)\\s*(?=\\S)", " "));

    /** What is replaced, and what every text has in which it is found: most texts need not be looked through. */
    private record Replacement(String mark, Pattern pattern, String by) {

        Replacement(String pattern, String by) {
            this("", pattern, by);
        }

        Replacement(String mark, String pattern, String by) {
            this(mark, Pattern.compile(pattern), by);
        }

        static String all(List<Replacement> replacements, String text) {
            String result = text;
            for (Replacement replacement : replacements) {
                result = result.contains(replacement.mark)
                        ? replacement.pattern.matcher(result).replaceAll(replacement.by)
                        : result;
            }
            return result;
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

    /** The name of an organ without what points to the instrument or body that it serves; any other text as it is. */
    static String withoutPointer(String text) {
        Matcher organ = ORGAN.matcher(text.strip());
        return organ.matches() ? organ.group(1) : text;
    }

    /** The words that readers compare, divided by single blanks. */
    static String words(String text) {
        String bare = Replacement.all(AS_WRITTEN, text);
        String decomposed = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Replacement.all(FOLDED, divided(decomposed));
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
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(sign) || sign == '+';
        };
    }

    private static boolean isOverlooked(int sign) {
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
