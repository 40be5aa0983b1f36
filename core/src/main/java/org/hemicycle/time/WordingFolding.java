package org.hemicycle.time;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings the words of a source to the one spelling that the reader knows. */
final class WordingFolding {

    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final List<Rewriting> FOLDING = List.of(
            new Rewriting("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", ""),
            new Rewriting("\\b(?:the|of) ", ""),
            new Rewriting("\\bfirst\\b", "1st"),
            new Rewriting("\\bsecond\\b", "2nd"),
            new Rewriting("\\bthird\\b", "3rd"),
            new Rewriting("\\bfourth\\b", "4th"),
            new Rewriting("\\b(\\d{1,2}) (st|nd|rd|th)\\b", "$1$2"),
            new Rewriting("\\b([12])(?:st|nd) (?:semester|half)(?:[ -]year)?\\b", "h$1"),
            new Rewriting("\\b([1-4])(?:st|nd|rd|th) quarter(?: year)?\\b", "q$1"),
            new Rewriting("\\b([1-3])(?:st|nd|rd) quadrimester(?: year)?\\b", "t$1"),
            new Rewriting("\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?", WordingFolding::fullMonth),
            new Rewriting("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", found -> dayFirst(found, 3, 2, 1)),
            new Rewriting("\\b(\\d\\d?)[./](\\d\\d?)[./](\\d{4})\\b", found -> dayFirst(found, 1, 2, 3)),
            new Rewriting("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (?=\\d{4}\\b)|$)", "$2 $1 "),
            new Rewriting("\\byear (?=\\d{4}\\b)", ""),
            new Rewriting(" ?- ?", "-"));

    private WordingFolding() {}

    /**
     * The words in the one spelling that the reader knows: lower case, {@code 5 march 2010}, {@code h1}, {@code q1}.
     */
    static String folded(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        for (Rewriting rewriting : FOLDING) {
            text = rewriting.applyTo(text);
        }
        return text.strip();
    }

    private static String fullMonth(MatchResult found) {
        return MONTHS.stream()
                .filter(month -> month.startsWith(found.group(1).substring(0, 3)))
                .findFirst()
                .orElseThrow();
    }

    private static String dayFirst(MatchResult found, int day, int month, int year) {
        int number = Integer.parseInt(found.group(month));
        return number >= 1 && number <= MONTHS.size()
                ? found.group(day) + " " + MONTHS.get(number - 1) + " " + found.group(year)
                : found.group();
    }

    private record Rewriting(Pattern pattern, Function<MatchResult, String> replacement) {

        Rewriting(String pattern, Function<MatchResult, String> replacement) {
            this(Pattern.compile(pattern), replacement);
        }

        Rewriting(String pattern, String replacement) {
            this(pattern, found -> replacement);
        }

        String applyTo(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }
}
