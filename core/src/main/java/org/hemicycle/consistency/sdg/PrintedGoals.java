package org.hemicycle.consistency.sdg;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.sdg.Sdg;

/**
 * The numbers of goals and targets that a text prints: those that follow a word for a goal or target, and those that
 * stand alone. "All 17 Goals" and "the 2030 Agenda" print none, since a number before the word counts, or is a year.
 */
final class PrintedGoals {

    private static final String CODE = "\\d{1,3}(?:\\.(?:\\d{1,2}|[a-zA-Z]))*+(?![\\p{L}\\d/])";

    private static final String BETWEEN =
            "\\s*(?:[,;&–—-]|\\bto\\b|\\bthrough\\b|\\band\\b|\\bor\\b|\\bet\\b|\\bou\\b|à"
                    + "|\\b(?:goals?|targets?|SDGs?|objectifs?|cibles?|ODD)\\b)\\s*";

    private static final String LIST = CODE + "(?:(?:" + BETWEEN + ")+" + CODE + ")*+";

    private static final String WORD = "(?<!\\p{L})(?:(?:sustainable\\s+development\\s+)?goals?(?:\\s*\\(SDGs?\\))?"
            + "|targets?|indicators?|SDGs?|ODD|objectifs?(?:\\s+de\\s+développement\\s+durable)?(?:\\s*\\(ODD\\))?"
            + "|cibles?|indicateurs?)(?!\\p{L})";

    private static final String NUMBER = "[\\s\\u00a0:#–-]*(?:(?:nos?\\.?|nr\\.?|n[°º]s?|numbers?|№)[\\s\\u00a0]*)?";

    private static final Pattern AFTER_A_WORD =
            Pattern.compile(WORD + NUMBER + "(" + LIST + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ALONE = Pattern.compile("[\\s(]*(" + LIST + ")[\\s).]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile("(?<![\\d.])" + CODE);

    private PrintedGoals() {}

    /** The codes that a text prints, each once, in order. */
    static List<String> in(String text) {
        return Stream.concat(
                        ALONE.matcher(text).matches() ? Stream.of(text) : Stream.empty(),
                        AFTER_A_WORD.matcher(text).results().map(list -> list.group(1)))
                .flatMap(list -> ONE.matcher(list).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Those of them that the 2030 Agenda and its framework of indicators do not have. */
    static List<String> unknownIn(String text) {
        return in(text).stream().filter(code -> !exists(code)).toList();
    }

    private static boolean exists(String code) {
        try {
            Sdg.parse(code);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
