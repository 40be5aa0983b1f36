package org.hemicycle.serialization.internal.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.source.Name;

/** The forms that a name may stand for as it is written: without its article, in full words, in its usual order. */
final class NameForms {

    private static final int MOST_WORDS = 12;
    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Set<String> ARTICLES =
            Set.of("the", "de", "het", "la", "le", "les", "l", "il", "lo", "i", "gli", "die", "der", "das");
    /** Charts leave them out where they turn a name round: {@code Iran, Islamic Republic}. */
    private static final List<String> LINKS = List.of("", "of", "de", "van", "di");

    private static final Pattern AND = Pattern.compile("\\s*[&+]\\s*");
    private static final List<String> CONJUNCTIONS = List.of(" and ", " et ", " en ", " e ", " und ");
    private static final Map<Pattern, String> ABBREVIATIONS = Map.ofEntries(
            abbreviation("St", "Saint"),
            abbreviation("Ste", "Sainte"),
            abbreviation("Rep", "Republic"),
            abbreviation("Rép", "République"),
            abbreviation("Repubbl", "Repubblica"),
            abbreviation("Dem", "Democratic"),
            abbreviation("dém", "démocratique"),
            abbreviation("pop", "populaire"),
            abbreviation("féd", "fédérale"),
            abbreviation("Fed", "Federal"),
            abbreviation("Is", "Islands"),
            abbreviation("Utd", "United"));

    private NameForms() {}

    private static Map.Entry<Pattern, String> abbreviation(String letters, String word) {
        return Map.entry(Pattern.compile("(?<!\\p{L})" + letters + "(?!\\p{L})\\.?", UNICODE), word);
    }

    /** The forms as {@link Name#folded} reduces them, the likeliest first. */
    static Stream<String> folded(String text) {
        return Stream.of(() -> Stream.of(Name.folded(text)), (Supplier<Stream<String>>) () -> spellings(text)
                        .map(Name::words)
                        .map(words -> words.split(" "))
                        .filter(words -> words.length <= MOST_WORDS)
                        .flatMap(NameForms::turned))
                .flatMap(Supplier::get)
                .filter(form -> !form.isEmpty());
    }

    private static Stream<String> spellings(String text) {
        String full = inFull(text);
        Stream<String> joined = AND.matcher(full).find()
                ? CONJUNCTIONS.stream().map(and -> AND.matcher(full).replaceAll(and))
                : Stream.empty();
        return Stream.concat(Stream.of(text, full), joined).distinct();
    }

    private static String inFull(String text) {
        String full = text;
        for (Map.Entry<Pattern, String> each : ABBREVIATIONS.entrySet()) {
            full = each.getKey().matcher(full).replaceAll(each.getValue());
        }
        return full;
    }

    /** What stands behind may belong in front: {@code Korea, Republic of} and {@code Gambia (The)}. */
    private static Stream<String> turned(String[] words) {
        return IntStream.range(0, words.length)
                .boxed()
                .flatMap(from ->
                        LINKS.stream().limit(from == 0 ? 1 : LINKS.size()).map(link -> turned(words, from, link)));
    }

    private static String turned(String[] words, int from, String link) {
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            int at = (from + i) % words.length;
            boolean isArticle = words[at].equals("the") || i == 0 && words.length > 1 && ARTICLES.contains(words[at]);
            turned.append(at == 0 && from > 0 ? link : "").append(isArticle ? "" : words[at]);
        }
        return turned.toString();
    }

    /** Whether letters are those with which the words of a name begin: {@code EG} of {@code Europese Gemeenschap}. */
    static boolean areInitials(String letters, String name) {
        String initials = Arrays.stream(Name.words(name).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
        return initials.length() > 1 && Name.folded(letters).equals(initials);
    }
}
