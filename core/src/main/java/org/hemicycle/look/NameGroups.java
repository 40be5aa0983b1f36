package org.hemicycle.look;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Name;

/** Names of one thing in groups; those of a group are forms of one another. */
final class NameGroups {

    /** What "Norwegian" and "Norway" have in common. */
    private static final int STEM = 3;

    /** "Parliament of the Republic of Norland" is that of Norland. */
    private static final Pattern FORM_OF_STATE = Pattern.compile("(?<= of )(?:republic|kingdom|principality) of ");

    private final Foldings foldings;

    /** For each name, reduced, another of its group, or itself for the one that stands for the group. */
    private final Map<String, String> next = new TreeMap<>();

    private final Map<String, String> words = new HashMap<>();

    /** The names that have a word, so that each is compared only with those that can hold it. */
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private final Map<String, String> bySaid = new HashMap<>();

    private final Set<String> unclear = new HashSet<>();

    NameGroups(Foldings foldings) {
        this.foldings = foldings;
    }

    /** Says that some names are forms of one another. */
    void join(Collection<String> names) {
        String first = "";
        for (String name : names) {
            String key = key(name);
            if (next.putIfAbsent(key, key) == null) {
                add(key, said(name));
            }
            if (first.isEmpty()) {
                first = key;
            } else {
                next.put(root(key), root(first));
            }
        }
    }

    /** What is read aloud: without the form that brackets add, what points elsewhere, and the form of a State. */
    private String said(String name) {
        String first = Name.withoutPointer(Name.variants(name).get(0));
        return FORM_OF_STATE.matcher(" " + foldings.words(first) + " ").replaceAll("");
    }

    private void add(String key, String said) {
        words.put(key, said);
        next.put(key, root(bySaid.computeIfAbsent(said, any -> key)));
        Stream.of(said.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new TreeSet<>()).add(key));
    }

    /**
     * Joins each name with the longer one that has all its words, and "Norwegian Ministry" with "Ministry of Norway". A
     * short form that fits two names which differ joins neither.
     *
     * @param isClear whether a name, reduced, tells by itself which longer one it stands for
     */
    void joinShortForms(Predicate<String> isClear) {
        List<String> longestFirst = next.keySet().stream()
                .sorted(Comparator.comparing((String key) -> words.get(key).length())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String part : longestFirst) {
            Set<String> fitting = fitting(part, isClear);
            if (fitting.size() == 1) {
                next.put(fitting.iterator().next(), root(part));
            } else if (fitting.size() > 1) {
                unclear.add(part);
            }
        }
    }

    /** Joins each name with all that have its words: of what a term means the shorter says less, and nothing else. */
    void joinAllShortForms() {
        next.keySet().stream()
                .toList()
                .forEach(part -> fitting(part, words -> true).forEach(whole -> next.put(root(whole), root(part))));
    }

    /** What stands for the groups of the names of which this one is a short form. */
    private Set<String> fitting(String part, Predicate<String> isClear) {
        return candidates(part).stream()
                .filter(whole -> !whole.equals(part) && fits(part, whole, isClear))
                .map(this::root)
                .collect(Collectors.toSet());
    }

    /** The names that may hold this one: those that have its rarest word, whether or not its first one counts. */
    Set<String> candidates(String key) {
        List<String> all = List.of(words.get(key).strip().split(" "));
        Set<String> candidates = new TreeSet<>(withRarest(all));
        candidates.addAll(withRarest(all.subList(1, all.size())));
        return candidates;
    }

    private Set<String> withRarest(List<String> all) {
        return all.stream()
                .map(word -> byWord.getOrDefault(word, Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private boolean fits(String part, String whole, Predicate<String> isClear) {
        return isRephrased(words.get(part), words.get(whole))
                || words.get(whole).contains(words.get(part))
                        && words.get(whole).length() > words.get(part).length()
                        && isClear.test(words.get(part));
    }

    /** Whether a name is the short form of several that differ, so that it tells of none of them. */
    boolean isUnclear(String name) {
        return unclear.contains(key(name));
    }

    /** Whether an adjective in front of the one name is a noun behind the other that begins like it. */
    private static boolean isRephrased(String adjective, String noun) {
        String rest = adjective.substring(adjective.indexOf(' ', 1));
        return rest.length() > 1
                && adjective.length() - rest.length() > STEM
                && noun.startsWith(rest + "of " + adjective.substring(1, 1 + STEM));
    }

    /** {@return what stands for the group of a name that was joined} */
    String of(String name) {
        return root(key(name));
    }

    private String root(String key) {
        String root = key;
        while (!next.get(root).equals(root)) {
            root = next.get(root);
        }
        return root;
    }

    /** A name without the years of its period, about which other rules speak. */
    private String key(String name) {
        return foldings.foldedWithoutPeriod(name);
    }
}
