package org.hemicycle.look;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.source.Name;

/** Names of one thing in groups; those of a group are forms of one another. */
final class NameGroups {

    /** What "Norwegian" and "Norway" have in common. */
    private static final int STEM = 3;

    /** For each name, reduced, another of its group, or itself for the one that stands for the group. */
    private final Map<String, String> next = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    /** Says that some names are forms of one another. */
    void join(Collection<String> names) {
        String first = "";
        for (String name : names) {
            String key = key(name);
            if (next.putIfAbsent(key, key) == null) {
                words.put(key, " " + Name.words(name) + " ");
            }
            if (first.isEmpty()) {
                first = key;
            } else {
                next.put(root(key), root(first));
            }
        }
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
        return next.keySet().stream()
                .filter(whole -> !whole.equals(part) && fits(part, whole, isClear))
                .map(this::root)
                .collect(Collectors.toSet());
    }

    private boolean fits(String part, String whole, Predicate<String> isClear) {
        return isRephrased(words.get(part), words.get(whole))
                || words.get(whole).contains(words.get(part)) && isClear.test(words.get(part));
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
    static String key(String name) {
        return Name.foldedWithoutPeriod(name);
    }
}
