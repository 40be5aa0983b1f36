package org.hemicycle.serialization.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Name;

/** The words of charts and what they mean, from {@code words.txt}, which describes its lines. */
final class ChartWords {

    private static final Pattern LINE =
            Pattern.compile("(?<kind>\\p{L}[^:]*?)(?: (?<meaning>[A-Z_]{3,}|\\d+))?:\\s*(?<words>.*)");

    /** What is read once for all charts. */
    static final ChartWords SHIPPED = new ChartWords(lines());

    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, ActWord> acts = new HashMap<>();
    private final Map<ChartSource, Legend> marks = new HashMap<>();
    private final Map<String, ChartSource> sources = new LinkedHashMap<>();
    private final Map<ChartSource, Pattern> about = new LinkedHashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();

    private final List<String> written = new ArrayList<>();
    private final Pattern headings;
    private final List<String> groups;

    /** The words of lines of that form. */
    ChartWords(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        groups = phrases.get("group").stream().map(Name::folded).toList();
        headings = Pattern.compile(longestFirst(written)
                .collect(Collectors.joining("|", "(?i)\\s*(?:(?:", ")|(?-i:\\p{Lu}\\.))(?=[\\s\\p{Lu}]|$)\\s*")));
    }

    /** The lines that are shipped. */
    static List<String> lines() {
        try (InputStream in = ChartWords.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "words.txt has the line \"" + line + "\", which is not KIND MEANING: WORDS.");
        }
        List<String> words = Arrays.stream(parts.group("words").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        String meaning = parts.group("meaning");
        switch (parts.group("kind")) {
            case "slot" -> {
                putAll(slots, words, Slot.valueOf(meaning));
                written.addAll(words);
            }
            case "act" -> {
                putAll(acts, words, ActWord.valueOf(meaning));
                written.addAll(words);
            }
            case "source" -> putAll(sources, words, ChartSource.valueOf(meaning));
            case "month" -> putAll(months, words, Integer.valueOf(meaning));
            case "about" -> about.put(ChartSource.valueOf(meaning), any(words));
            case "marks" -> marks.put(ChartSource.valueOf(meaning), legend(words));
            default ->
                phrases.computeIfAbsent(parts.group("kind"), any -> new ArrayList<>())
                        .addAll(words);
        }
    }

    private static <T> void putAll(Map<String, T> map, List<String> words, T meaning) {
        words.forEach(word -> map.merge(Name.folded(word), meaning, (one, other) -> {
            if (!one.equals(other)) {
                throw new IllegalStateException("words.txt has \"" + word + "\" as " + one + " and as " + other + ".");
            }
            return one;
        }));
    }

    private static Legend legend(List<String> marks) {
        return new Legend(marks.stream()
                .map(mark -> mark.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> ActWord.valueOf(pair[1]))));
    }

    Optional<Slot> slot(String heading) {
        return Optional.ofNullable(slots.get(Name.folded(heading)));
    }

    Optional<ActWord> act(String word) {
        return Optional.ofNullable(acts.get(Name.folded(word)));
    }

    Optional<ChartSource> source(String heading) {
        return Optional.ofNullable(sources.get(Name.folded(heading)));
    }

    Optional<Integer> month(String word) {
        return Optional.ofNullable(months.get(Name.folded(word)));
    }

    /** The marks of a source that need no legend. */
    Legend marks(ChartSource source) {
        return marks.getOrDefault(source, Legend.NONE);
    }

    /** Whether a text begins like the heading of a group of rows, or like a line about the whole chart. */
    boolean isGroup(String text) {
        String folded = Name.folded(text);
        return groups.stream().anyMatch(folded::startsWith);
    }

    /** Whether a text begins with the words of a heading. */
    boolean beginsWithHeading(String text) {
        return headings.matcher(Unaccented.of(text)).lookingAt();
    }

    /** Whose chart it is, by the words around it. */
    Optional<ChartSource> about(String text) {
        String plain = Unaccented.of(text);
        return about.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A pattern that finds any of the phrases of a kind, in a text without accents. */
    Pattern phrase(String kind, String then) {
        return Pattern.compile(any(phrases.get(kind)) + then);
    }

    /** The longest first, since one may begin like another. */
    private static Pattern any(List<String> words) {
        return Pattern.compile(
                longestFirst(words).collect(Collectors.joining("|", "(?i)(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    private static Stream<String> longestFirst(List<String> words) {
        return words.stream()
                .map(Unaccented::of)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote);
    }

    /** The word of an act with which a text begins; empty where there is none. */
    String beginning(String text) {
        String plain = Unaccented.of(text).toLowerCase(Locale.ROOT);
        return written.stream()
                .map(Unaccented::of)
                .filter(word -> plain.startsWith(word.toLowerCase(Locale.ROOT)))
                .filter(word -> act(word).isPresent())
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** The headings that a text is made of, one after the other; empty where it has anything else. */
    List<String> headings(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = headings.matcher(Unaccented.of(text));
        int end = 0;
        while (end < text.length() && matcher.find() && matcher.start() == end) {
            found.add(matcher.group().strip());
            end = matcher.end();
        }
        return end == text.length() ? found : List.of();
    }
}
