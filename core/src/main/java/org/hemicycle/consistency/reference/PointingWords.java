package org.hemicycle.consistency.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.LetterRuns;

/** Words that point to something as known ("the project", "Article 12"), and words that introduce it. */
final class PointingWords {

    /** What a programme may call itself, whatever its title. */
    static final String OWN = "programme";

    /** What texts point to, in English; the words of the one language mean those of the other. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("projet", "project"),
            Map.entry("program", "programme"),
            Map.entry("réseau", "network"),
            Map.entry("accord", "agreement"),
            Map.entry("protocole", "protocol"),
            Map.entry("charte", "charter"),
            Map.entry("traité", "treaty"),
            Map.entry("partenariat", "partnership"),
            Map.entry("plateforme", "platform"),
            Map.entry("stratégie", "strategy"),
            Map.entry("campagne", "campaign"),
            Map.entry("mémorandum", "memorandum"),
            Map.entry("étude", "study"),
            Map.entry("plan d'action", "action plan"),
            Map.entry("groupe de travail", "working group"));

    private static final String NOUN = "(action plan|working group|plan d'action|groupe de travail|project|programme"
            + "|program|network|agreement|convention|protocol|charter|treaty|partnership|platform|initiative|strategy"
            + "|campaign|memorandum|study|projet|réseau|accord|protocole|charte|traité|partenariat|plateforme|stratégie"
            + "|campagne|mémorandum|étude)";

    private static final String BEGINNING = "(?<![\\p{L}\\p{N}-])";
    private static final String END = "(?![\\p{L}\\p{N}-])";

    private static final String ARTICLE = "(?:(?:the|this|that|le|la|ce|cet|cette)\\s+|l')"
            + "(?:(?:said|same|above|above-mentioned|aforementioned|present|current|joint|ongoing|new)\\s+)?";

    private static final Pattern POINTER =
            Pattern.compile(ARTICLE + NOUN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OCCURRENCE = Pattern.compile(
            BEGINNING + "(" + ARTICLE + ")?" + NOUN + END + "(?=(.*))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** What tells which one is meant, right behind the noun: a name, brackets, or words that describe. */
    private static final Pattern TOLD = Pattern.compile(
            "\\s*(?:[\\p{Lu}\"(:\u201c\u00ab\u2018].*|(?:of|on|for|to|in|with|between|against|called|named|entitled|de|du"
                    + "|des|d'|pour|sur|entre|avec|contre|intitulée?)" + END + ".*)",
            Pattern.DOTALL);

    private static final Pattern OF_TEXT = Pattern.compile(
            "(?:the\\s+|l')?art(?:icles?|s?\\.)?\\s*(?:\\d+[a-z]?|[ivxlc]+)" + END
                    + "(?:[\\s,.()§\\d-]|(?<!\\p{L})(?:and|et|to|à|or|ou|bis|ter|paragraphs?|paras?|sub-?paragraphs?|alinéas?"
                    + "|[a-z])(?!\\p{L}))*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String TEXTS =
            "convention|protocol|charter|treaty|agreement|constitution|code|law|act|statute|regulation"
                    + "|directive|decree|resolution|recommendation|rules|covenant|pact|memorandum|declaration|bill|guidelines"
                    + "|loi|traité|accord|charte|protocole|règlement|décret|pacte|déclaration|statut|résolution"
                    + "|recommandation|mémorandum|lignes directrices";

    private static final Pattern TEXT =
            Pattern.compile(BEGINNING + "(?:" + TEXTS + ")s?" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Most words have none of these, and then nothing that is looked for. */
    private static final Set<String> FIRST_OF_NOUNS = firstWords(NOUN.substring(1, NOUN.length() - 1));

    private static final Set<String> FIRST_OF_TEXTS = firstWords(TEXTS);

    private PointingWords() {}

    /** The first words of alternatives, and their plurals. */
    private static Set<String> firstWords(String alternatives) {
        return Stream.of(alternatives.split("\\|"))
                .map(each -> each.split(" ")[0])
                .flatMap(word -> Stream.of(word, word + "s"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The noun of words that point to one thing as known and say nothing else of it. */
    static Optional<String> findNoun(String text) {
        Matcher pointer = POINTER.matcher(plain(text));
        return pointer.matches() ? Optional.of(noun(pointer.group(1))) : Optional.empty();
    }

    /** The nouns of which a text says which one it means, or speaks as of something new. */
    static Stream<String> listIntroduced(String text) {
        if (!LetterRuns.hasAny(text, FIRST_OF_NOUNS)) {
            return Stream.empty();
        }
        return OCCURRENCE
                .matcher(plain(text))
                .results()
                .filter(found ->
                        found.group(1) == null || TOLD.matcher(found.group(3)).matches())
                .map(found -> noun(found.group(2)));
    }

    /** Whether words cite an article, or several, and no text. */
    static boolean areArticle(String text) {
        return OF_TEXT.matcher(plain(text)).matches();
    }

    /** Whether words have a text that may have articles. */
    static boolean nameText(String text) {
        return LetterRuns.hasAny(text, FIRST_OF_TEXTS)
                && TEXT.matcher(plain(text)).find();
    }

    private static String plain(String text) {
        return text.strip().replace('\u2019', '\'');
    }

    private static String noun(String text) {
        String noun = text.toLowerCase(Locale.ROOT);
        return NOUNS.getOrDefault(noun, noun);
    }
}
