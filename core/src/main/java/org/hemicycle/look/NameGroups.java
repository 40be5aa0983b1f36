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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of one thing in groups; those of a group are forms of one another. */
final class NameGroups {

    /** What "Norwegian" and "Norway" have in common. */
    private static final int STEM = 3;

    /** What says nothing of its own: the form of a State, the house that speaks, and "No." before a number. */
    private static final Pattern UNSAID = Pattern.compile(
            "(?<= of )(?:federal )?(?:republic|kingdom|principality) of "
                    + "|(?<= de )(?:la )?republique (?:de |du |d )|(?<= )of council of europe |(?<= )(?:for |over |pour )?(?:19|20)\\d\\d ?(?:19|20)\\d\\d |(?<= )(?:no|nr|n) (?=\\d)");

    /** "Agency – Norland" is that of Norland. */
    private static final Pattern DASH = Pattern.compile(" \\p{Pd} ");

    private static final Pattern OWNER = Pattern.compile(" of \\S{" + STEM + "}");

    private final Foldings foldings;

    /** What acronyms within longer names stand for. */
    private final UnaryOperator<String> expansions;

    /** For each name, reduced, another of its group, or itself for the one that stands for the group. */
    private final Map<String, String> next = new TreeMap<>();

    private final Map<String, String> words = new HashMap<>();

    /** The names that have a word, so that each is compared only with those that can hold it. */
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private final Map<String, String> bySaid = new HashMap<>();

    /** What begins with a noun and goes on with "of" and some letters: "ministry of nor". */
    private final Map<String, Set<String>> byOwner = new HashMap<>();

    /** For each short form what texts say that it stands for. */
    private final Map<String, Set<String>> links = new TreeMap<>();

    private final Set<String> known = new HashSet<>();

    private final Set<String> unclear = new HashSet<>();

    NameGroups(Foldings foldings, UnaryOperator<String> expansions) {
        this.foldings = foldings;
        this.expansions = expansions;
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

    /** Says that the world knows some names for one thing. */
    void know(Collection<String> names) {
        join(names);
        names.forEach(name -> known.add(key(name)));
    }

    /** Says that a text gives a short form for a name; of several names that differ it tells none. */
    void link(String shortForm, String name) {
        join(List.of(shortForm));
        join(List.of(name));
        links.computeIfAbsent(key(shortForm), any -> new TreeSet<>()).add(key(name));
    }

    /** What is read aloud: without the form that brackets add, what points elsewhere, and what goes without saying. */
    private String said(String name) {
        String first = DASH.matcher(
                        foldings.withoutPointer(foldings.variants(name).get(0)))
                .replaceAll(" of ");
        String expanded = first.strip().contains(" ") ? expanded(first) : first;
        String all = " " + foldings.words(expanded) + " ";
        String said = UNSAID.matcher(all).replaceAll("");
        return said.isBlank() ? all : said;
    }

    private String expanded(String name) {
        return Initials.ACRONYM
                .matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(expansions.apply(found.group())));
    }

    private void add(String key, String said) {
        words.put(key, said);
        next.put(key, root(bySaid.computeIfAbsent(said, any -> key)));
        Stream.of(said.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new TreeSet<>()).add(key));
        OWNER.matcher(said)
                .results()
                .forEach(found -> byOwner.computeIfAbsent(said.substring(0, found.end()), any -> new TreeSet<>())
                        .add(key));
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
        joinLinked();
    }

    /** A short form that the world knows for one name joins no other to it. */
    private void joinLinked() {
        Map<String, Long> sizes =
                next.keySet().stream().collect(Collectors.groupingBy(this::root, Collectors.counting()));
        links.forEach((shortForm, names) -> {
            Set<String> groups = names.stream().map(this::root).collect(Collectors.toSet());
            String own = root(shortForm);
            boolean isAlone = sizes.getOrDefault(own, 1L) == 1;
            if (groups.size() == 1 && (isAlone || !known.contains(shortForm))) {
                next.put(own, groups.iterator().next());
            } else if (isAlone) {
                unclear.add(shortForm);
            }
        });
    }

    /** Joins each name with all that have its words: of what a term means the shorter says less, and nothing else. */
    void joinAllShortForms() {
        next.keySet().stream()
                .toList()
                .forEach(part -> fitting(part, words -> true).forEach(whole -> next.put(root(whole), root(part))));
    }

    /** What stands for the groups of the names of which this one is a short form. */
    private Set<String> fitting(String part, Predicate<String> isClear) {
        String said = words.get(part);
        Set<String> rephrased = rephrased(said);
        List<String> holding = candidates(part).stream()
                .filter(whole -> !whole.equals(part) && isPartOf(said, words.get(whole)))
                .toList();
        return Stream.concat(
                        rephrased.stream().filter(whole -> !whole.equals(part)),
                        !holding.isEmpty() && isClear.test(said) ? holding.stream() : Stream.empty())
                .map(this::root)
                .collect(Collectors.toSet());
    }

    /** The names that may hold this one: those that have its rarest word. */
    Set<String> candidates(String key) {
        return Stream.of(words.get(key).strip().split(" "))
                .map(word -> byWord.getOrDefault(word, Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private static boolean isPartOf(String part, String whole) {
        return whole.contains(part) && whole.length() > part.length();
    }

    /** The names in which a noun behind begins like the adjective in front of this one. */
    private Set<String> rephrased(String said) {
        String rest = said.substring(said.indexOf(' ', 1));
        return rest.length() > 1 && said.length() - rest.length() > STEM
                ? byOwner.getOrDefault(rest + "of " + said.substring(1, 1 + STEM), Set.of())
                : Set.of();
    }

    /** Whether a name is the short form of several that differ, so that it tells of none of them. */
    boolean isUnclear(String name) {
        return unclear.contains(key(name));
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
        next.put(key, root);
        return root;
    }

    /** A name without the years of its period, about which other rules speak. */
    private String key(String name) {
        return foldings.foldedWithoutPeriod(name);
    }
}
