package org.hemicycle.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.WordEdge;

/** Whether words are a proper name, as opposed to words that describe a thing or stand for one named before. */
final class ProperName {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "on",
            "in",
            "to",
            "with",
            "against",
            "at",
            "by",
            "from",
            "towards",
            "through",
            "under",
            "concerning",
            "regarding",
            "de",
            "du",
            "des",
            "pour",
            "sur",
            "à",
            "au",
            "aux",
            "contre",
            "entre",
            "avec");

    private static final Set<String> POSSESSIVES =
            Set.of("its", "their", "his", "her", "our", "ses", "son", "sa", "leur", "leurs", "nos", "notre");

    /** The last words of what points to something named before. */
    private static final Set<String> POINTED_AT = Set.of(
            "convention", "protocol", "charter", "agreement", "treaty", "covenant", "assembly", "country", "region");

    /** Words that stand for an instrument or a body named before. */
    private static final String POINTER = WordEdge.BEGINNING
            + "(?i:the|its|this|that) (?i:said |same |above |present )?(?i:Convention|Protocol|Charter|Agreement|Treaty"
            + "|Covenant|Assembly)";

    private static final Pattern POINTING_AT_THE_END = Pattern.compile(
            ".*(?:" + POINTER + "|" + WordEdge.BEGINNING + "(?:the|this|that|each) (?:country|region)(?!\\p{L}))");

    /** Begins with a word that points, or is the article and one word. */
    private static final Pattern POINTING = Pattern.compile("(?i:(?:its|their|this|that|these|those|such|latter)\\b.*"
            + "|the (?:said|same|latter|former|above|present)\\b.*)"
            + "|[Tt]he (?!\\p{Lu}{2,}s?$)\\p{L}+");

    private static final String SMALL = "[\\p{Ll}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]";

    private static final Pattern BEGINNING_SMALL = Pattern.compile("(?:[Tt]he |(?![Tt]he ))" + SMALL + ".*");

    /** Says to whose neighbourhood or partners it is turned; titles speak of families "and on their destruction". */
    private static final Pattern OWNED = Pattern.compile(
            ".*(?<! and)(?<! et) (?:towards|with|to|in|on|for|by|from|against|envers|vers|avec|dans|pour|sur|de)"
                    + " (?:" + String.join("|", POSSESSIVES) + ") " + SMALL + ".*");

    /** Decrees and laws have titles that say what they are on. */
    private static final Pattern OF_TITLE =
            Pattern.compile("(?:On|Concerning|Regarding|About|Sur|Relati(?:f|ve)s? (?:à|au)|Portant) ");

    /** Who belongs to a body or is bound by an instrument is not that body or instrument. */
    private static final Pattern BELONGING =
            Pattern.compile("(?:[Tt]he )?(?:States )?(?:Members?|Part(?:y|ies)|Signator(?:y|ies)|Experts?"
                    + "|Representatives?|Delegates?|Participants?|Officials?|Staff) (?:of|to|from|in|at|on|for) .*");

    /** The organ of an instrument or body that is named before: its own name stands in front. */
    private static final Pattern ORGAN = Pattern.compile("(?:[Tt]he )?((?:\\p{Lu}[^ ]* )*"
            + "(?:(?:Sub-?)?Committee|Conference|Meeting|Secretariat|Bureau|Board|Commission|Council|Group|Panel|Forum"
            + "|Network|Platform|Registry|Assembly)(?: (?:of|on|for) .+)?) (?:of|to|under|for) " + POINTER);

    private ProperName() {}

    static boolean is(String text) {
        String name = withoutPointer(text).strip();
        return !name.isEmpty()
                && !POINTING.matcher(name).matches()
                && !BEGINNING_SMALL.matcher(name).matches()
                && !BELONGING.matcher(name).matches()
                && !(endsInWhatIsPointedAt(name)
                        && POINTING_AT_THE_END.matcher(name).matches())
                && !(hasWord(name, POSSESSIVES) && OWNED.matcher(name).matches())
                && (OF_TITLE.matcher(name).lookingAt() || !dependsOnSmallWord(name));
    }

    /** The name of an organ without what points to the instrument or body that it serves; any other text as it is. */
    static String withoutPointer(String text) {
        String bare = text.strip();
        if (!endsInWhatIsPointedAt(bare)) {
            return text;
        }
        Matcher organ = ORGAN.matcher(bare);
        return organ.matches() ? organ.group(1) : text;
    }

    private static boolean endsInWhatIsPointedAt(String name) {
        return POINTED_AT.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean hasWord(String name, Set<String> words) {
        for (int from = name.indexOf(' '); from >= 0; from = name.indexOf(' ', from + 1)) {
            if (words.contains(word(name, from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word before the first preposition, on which all others depend, begins with a small letter. */
    private static boolean dependsOnSmallWord(String name) {
        for (int from = name.indexOf(' '); from >= 0; from = name.indexOf(' ', from + 1)) {
            int next = end(name, from);
            boolean isLast = next == name.length() || isPreposition(name, next);
            if (isLast && isSmall(name, from + 1) && isOneLine(name, 0, from) && isOneLine(name, next, name.length())) {
                return true;
            }
            if (isPreposition(name, from)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word behind a blank is a preposition with a blank behind it. */
    private static boolean isPreposition(String name, int blank) {
        return end(name, blank) < name.length() && PREPOSITIONS.contains(word(name, blank));
    }

    private static String word(String name, int blank) {
        return name.substring(blank + 1, end(name, blank));
    }

    private static int end(String name, int blank) {
        int end = name.indexOf(' ', blank + 1);
        return end < 0 ? name.length() : end;
    }

    private static boolean isSmall(String name, int at) {
        int sign = at < name.length() ? name.codePointAt(at) : ' ';
        return Character.getType(sign) == Character.LOWERCASE_LETTER
                && switch (Character.UnicodeScript.of(sign)) {
                    case LATIN, GREEK, CYRILLIC -> true;
                    default -> false;
                };
    }

    private static boolean isOneLine(String name, int from, int to) {
        for (int at = from; at < to; at++) {
            switch (name.charAt(at)) {
                case '\n', '\r', '\u0085', '\u2028', '\u2029' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
