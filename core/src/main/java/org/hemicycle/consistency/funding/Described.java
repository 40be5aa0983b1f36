package org.hemicycle.consistency.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.look.Foldings;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * What the text of each programme has passages on, by the words of its headings and of the titles of its components,
 * activities, results and undertakings.
 *
 * <p>Example: a budget line "Co-ordination" is described where a section is headed so, "Evaluation costs" where the
 * text undertakes an evaluation, and "Management costs" where the text sets a ceiling for them.
 */
final class Described {

    private static final Index<Described> INDEX = Index.of("subjects of texts, by programme", Described::new);

    private static final int LONGEST = 6;
    private static final int SHORTEST = 5;
    private static final List<String> OF_CEILING =
            List.of("management costs", "general management costs", "overheads", "overhead costs", "indirect costs");
    private static final Pattern PIECES =
            Pattern.compile("[,;/&():]| [-–—] |\\b(?:and|et)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERAL = Pattern.compile(
            "\\b(?:costs?|expenses|expenditure|expenditures|budgets?|funds?|funding|lines?|activities|activity|actions?"
                    + "|projects?|programmes?|programs?|plans?|general|overall|other|others|various|miscellaneous|total"
                    + "|the|of|for|on|de|du|des|d|la|le|les|l|frais|coûts?|dépenses|autres|divers|général(?:e|aux)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Told NOTHING = new Told();

    private final Map<Address, Told> told = new HashMap<>();
    private final Set<Address> stated = new HashSet<>();
    private final Foldings foldings;

    private Described(Scope scope) {
        this.foldings = Foldings.in(scope);
        Map<Identifier, Set<Address>> byDocument = new HashMap<>();
        for (Programme programme : scope.dossier().programmes()) {
            told.put(programme.address(), new Told());
            byDocument
                    .computeIfAbsent(programme.document(), key -> new HashSet<>())
                    .add(programme.address());
        }
        titles(scope, Component.class).forEach(this::add);
        titles(scope, Activity.class).forEach(this::add);
        titles(scope, Result.class).forEach(this::add);
        for (Outline outline : scope.dossier().outlines()) {
            for (Address programme : byDocument.getOrDefault(outline.document(), Set.of())) {
                outline.parts().forEach(part -> add(programme, part.title()));
            }
        }
        scope.dossier().list(Undertaking.class).forEach(undertaking -> add(undertaking, byDocument));
        scope.dossier().claims().forEach(this::add);
    }

    /** The words of titles, each with where it stands in them. */
    private static final class Told {

        private final Set<String> titles = new HashSet<>();
        private final Map<String, List<Place>> places = new HashMap<>();

        void add(String title) {
            if (titles.add(title)) {
                List<String> words = List.of(title.split(" "));
                for (int at = 0; at < words.size(); at++) {
                    places.computeIfAbsent(words.get(at), any -> new ArrayList<>())
                            .add(new Place(words, at));
                }
            }
        }

        /** Whether some words of a title, one after the other, are these, which have no blanks between them. */
        boolean has(String sought) {
            return IntStream.rangeClosed(1, sought.length())
                    .mapToObj(end -> places.getOrDefault(sought.substring(0, end), List.of()))
                    .flatMap(List::stream)
                    .anyMatch(place -> place.isOf(sought));
        }
    }

    private record Place(List<String> words, int at) {

        boolean isOf(String sought) {
            int from = 0;
            for (int next = at; next < Math.min(at + LONGEST, words.size()) && from < sought.length(); next++) {
                String word = words.get(next);
                if (!sought.startsWith(word, from)) {
                    return false;
                }
                from += word.length();
            }
            return from == sought.length();
        }
    }

    private record Title(Address part, String words) {}

    private static <T extends Filed> Stream<Title> titles(Scope scope, Class<T> kind) {
        return scope.dossier().list(kind).stream().map(part -> new Title(part.address(), title(part.value())));
    }

    private static String title(Filed part) {
        if (part instanceof Component component) {
            return component.title();
        }
        return part instanceof Result result ? words(result.statement()) : part.heading();
    }

    private static String words(Stated<?> stated) {
        return stated.asWritten() + "; " + stated.words();
    }

    private void add(Title title) {
        title.part().upwards().filter(told::containsKey).forEach(programme -> add(programme, title.words()));
    }

    private void add(Located<Undertaking> undertaking, Map<Identifier, Set<Address>> byDocument) {
        byDocument
                .getOrDefault(undertaking.place().document(), Set.of())
                .forEach(programme -> add(programme, words(undertaking.value().what())));
    }

    private void add(Claim claim) {
        Address subject = claim.subject().address();
        stated.add(subject);
        if (claim.property() == ClaimProperty.MANAGEMENT_COST_CEILING && told.containsKey(subject)) {
            OF_CEILING.forEach(words -> add(subject, words));
        }
    }

    private void add(Address programme, String title) {
        told.get(programme).add(foldings.words(title));
    }

    static Described in(Scope scope) {
        return scope.get(INDEX);
    }

    /** Whether the text has a passage on what a line is for: on a part of its label, or on all lines below it. */
    boolean has(Address programme, Address address, BudgetLine line) {
        return stated.contains(address)
                || pieces(line.label()).anyMatch(told.getOrDefault(programme, NOTHING)::has)
                || !line.lines().isEmpty()
                        && line.lines().stream().allMatch(part -> has(programme, address.then(part.key()), part));
    }

    /** A label and its parts, each as it is and without words that say nothing of what the money is for. */
    private static Stream<String> pieces(String label) {
        return Stream.concat(Stream.of(label), PIECES.splitAsStream(label))
                .map(piece -> GENERAL.matcher(piece).replaceAll(" "))
                .map(Described::specific)
                .flatMap(Optional::stream);
    }

    private static Optional<String> specific(String words) {
        return Optional.of(Name.folded(words)).filter(folded -> folded.length() >= SHORTEST);
    }
}
