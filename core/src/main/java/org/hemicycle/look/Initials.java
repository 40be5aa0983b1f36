package org.hemicycle.look;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What acronyms within names stand for, to go by the words of other names of the same thing. */
final class Initials {

    static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,}(?![\\p{L}\\p{N}-])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Set<String> acronyms = new HashSet<>();
    private final Map<String, Set<String>> meanings = new HashMap<>();
    private int longest;

    private Initials() {}

    /** Each acronym for which one run of words has the initials; none for which several have. */
    static Map<String, String> expansions(Collection<String> names) {
        Initials initials = new Initials();
        names.stream()
                .flatMap(name -> ACRONYM.matcher(name).results().map(MatchResult::group))
                .forEach(initials::add);
        names.stream()
                .filter(name -> initials.longest > 0)
                .map(name -> Arrays.asList(BLANKS.split(name.strip())))
                .forEach(initials::read);
        return initials.meanings.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    private void add(String acronym) {
        acronyms.add(acronym);
        longest = Math.max(longest, acronym.length());
    }

    private void read(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder letters = new StringBuilder();
            for (int to = from; to < words.size() && letters.length() < longest; to++) {
                if (isCapital(words.get(to))) {
                    letters.append(words.get(to).charAt(0));
                    if (isCapital(words.get(from)) && acronyms.contains(letters.toString())) {
                        meanings.computeIfAbsent(letters.toString(), any -> new TreeSet<>())
                                .add(String.join(" ", words.subList(from, to + 1)));
                    }
                }
            }
        }
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
