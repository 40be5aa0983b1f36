package org.hemicycle.consistency.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.dossier.Located;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Sought;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * Whom the activities of a programme name: whoever is involved, and whatever their titles, places and headings say.
 *
 * @param wholes those involved, by the largest body or State that they belong to
 * @param kinds what kinds of actors are involved, in folded words
 * @param names the names of those asked for that are in what the activities say, folded
 * @param byStem in which of the texts a word stands, in their order, by its beginning
 */
record Reach(Set<Identifier> wholes, Set<String> kinds, Set<String> names, Map<String, int[]> byStem) {

    private static final int LONGEST_STEM = 6;
    private static final int[] NOWHERE = {};
    private static final int SHORTEST_WORD = 4;

    /** Words for one sort of people, by their beginnings, each with the one that stands for all of them. */
    private static final Map<String, String> SAME_PEOPLE = Map.ofEntries(
            Map.entry("youth", "young"),
            Map.entry("adoles", "young"),
            Map.entry("jeune", "young"),
            Map.entry("jeunes", "young"),
            Map.entry("childr", "child"),
            Map.entry("childh", "child"),
            Map.entry("enfant", "child"),
            Map.entry("woman", "women"),
            Map.entry("girl", "women"),
            Map.entry("femme", "women"),
            Map.entry("journa", "media"),
            Map.entry("média", "media"),
            Map.entry("univer", "academ"),
            Map.entry("judge", "judici"),
            Map.entry("lawyer", "legal"),
            Map.entry("advoca", "legal"),
            Map.entry("disabl", "disabi"),
            Map.entry("handic", "disabi"));

    /** Words for people of any sort: they tell nothing of which. */
    private static final Set<String> ANYBODY =
            Set.of("people", "person", "group", "commun", "member", "other", "with", "from");

    private static final Pattern ASSOCIATIONS =
            Pattern.compile("\\b(?:NGOs?|CSOs?|ONG)\\b|\\bnon-?\\s?governmental\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Index<Map<String, Reach>> BY_PROGRAMME = Index.of(
            "programmes with whom their activities name",
            scope -> scope.dossier().programmes().stream()
                    .filter(programme -> !programme.activities().isEmpty())
                    .collect(Collectors.toMap(Programme::key, programme -> of(programme, scope))));

    static Reach in(Programme programme, Scope scope) {
        return scope.get(BY_PROGRAMME).get(programme.key());
    }

    private static Reach of(Programme programme, Scope scope) {
        Map<Address, Component> components = scope.dossier().list(Component.class).stream()
                .filter(component -> component.address().isWithin(programme.address()))
                .collect(Collectors.toMap(Located::address, Located::value));
        List<Identifier> involved = programme.activities().stream()
                .flatMap(activity -> Stream.concat(
                        activity.involvements().stream(),
                        headings(activity, components).flatMap(component -> component.involvements().stream())))
                .flatMap(involvement -> involvement.actor().value().stream())
                .distinct()
                .toList();
        List<String> texts = programme.activities().stream()
                .flatMap(activity -> texts(activity, components))
                .distinct()
                .toList();
        return new Reach(
                involved.stream().map(actor -> whole(actor, scope)).collect(Collectors.toSet()),
                involved.stream()
                        .flatMap(actor -> scope.findActor(actor).stream())
                        .map(actor -> Name.folded(Phrase.of(actor.kind())))
                        .collect(Collectors.toSet()),
                names(Audience.actors(programme, List.copyOf(components.values())), texts, scope),
                byStem(texts));
    }

    private static Set<String> names(Stream<Identifier> actors, List<String> texts, Scope scope) {
        Sought names = new Sought(
                actors.flatMap(actor -> forms(actor, scope)).distinct().toList());
        texts.stream().takeWhile(text -> names.isOpen()).map(Name::folded).forEach(names::in);
        return names.found();
    }

    /** What an actor and the State or body that it belongs to are called, folded. */
    private static Stream<String> forms(Identifier actor, Scope scope) {
        return Stream.of(actor, whole(actor, scope))
                .flatMap(each -> scope.findActor(each).stream())
                .flatMap(each -> each.name().forms().stream())
                .map(Name::folded);
    }

    private static Map<String, int[]> byStem(List<String> texts) {
        Map<String, String> known = new HashMap<>();
        Map<String, IntStream.Builder> byStem = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (String stem :
                    new HashSet<>(stems(texts.get(text), word -> known.computeIfAbsent(word, Reach::stem)))) {
                byStem.computeIfAbsent(stem, none -> IntStream.builder()).add(text);
            }
        }
        return byStem.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().build().toArray()));
    }

    /** The components that an activity serves, and those above them. */
    private static Stream<Component> headings(Activity activity, Map<Address, Component> components) {
        return activity.serves().stream()
                .flatMap(Address::upwards)
                .distinct()
                .flatMap(address -> Optional.ofNullable(components.get(address)).stream());
    }

    private static Stream<String> texts(Activity activity, Map<Address, Component> components) {
        return Stream.of(
                        Stream.of(activity.title()),
                        activity.where().map(Stated::asWritten).stream(),
                        names(activity.involvements()),
                        headings(activity, components)
                                .flatMap(component ->
                                        Stream.concat(Stream.of(component.title()), names(component.involvements()))))
                .flatMap(texts -> texts);
    }

    private static Stream<String> names(List<Involvement> involvements) {
        return involvements.stream().map(involvement -> involvement.actor().asWritten());
    }

    /** The State, or else the largest body, that an actor belongs to. */
    private static Identifier whole(Identifier actor, Scope scope) {
        Set<Identifier> seen = new HashSet<>();
        Identifier whole = actor;
        Optional<Identifier> next = Optional.of(actor);
        while (next.isPresent() && seen.add(next.get())) {
            whole = next.get();
            next = scope.findActor(whole).flatMap(Actor::partOf);
        }
        return whole;
    }

    /** The beginning of a word; empty where it is too short to carry a meaning. */
    private static String stem(String part) {
        String word = Name.folded(part);
        if (word.length() < SHORTEST_WORD) {
            return "";
        }
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String stem = single.substring(0, Math.min(LONGEST_STEM, single.length()));
        return SAME_PEOPLE.getOrDefault(stem, stem);
    }

    /** The beginnings of the words that carry a meaning, so that "partners" and "partnership" are one. */
    private static List<String> stems(String words) {
        return stems(words, Reach::stem);
    }

    private static List<String> stems(String words, UnaryOperator<String> reduction) {
        List<String> stems = new ArrayList<>();
        for (String part : BETWEEN.split(ASSOCIATIONS.matcher(words).replaceAll("civil society"))) {
            String stem = reduction.apply(part);
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        List<String> telling =
                stems.stream().filter(stem -> !ANYBODY.contains(stem)).toList();
        return telling.isEmpty() ? stems : telling;
    }

    /** Whether somebody of the same State, or the name of either, is named. */
    boolean names(Identifier actor, Scope scope) {
        return wholes.contains(whole(actor, scope)) || forms(actor, scope).anyMatch(names::contains);
    }

    /** Whether one of the texts has all words of the name of a group, or one of that sort takes part. */
    boolean namesGroup(String group) {
        if (kinds.contains(Name.folded(group))) {
            return true;
        }
        List<int[]> having = stems(group).stream()
                .map(stem -> byStem.getOrDefault(stem, NOWHERE))
                .sorted(Comparator.comparingInt(texts -> texts.length))
                .toList();
        return having.isEmpty()
                || IntStream.of(having.get(0))
                        .anyMatch(text -> having.stream().allMatch(texts -> Arrays.binarySearch(texts, text) >= 0));
    }
}
