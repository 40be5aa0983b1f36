package org.hemicycle.consistency.name;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Foldings;
import org.hemicycle.look.Look;
import org.hemicycle.look.Naming;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;

/**
 * A thing that is named at several places.
 *
 * @param camps the places in groups of which each uses forms of one name, the smallest first
 */
record NamedThing(List<List<Naming>> camps) {

    static final Look<NamedThing> LOOK = Look.ofFacts(Matter.NAMES, NamedThing::all);

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    /** Of forms of one name the fullest is what it is told by. */
    private static final Comparator<Naming> FULLEST = Comparator.comparingInt(
            naming -> ARTICLE.matcher(naming.text()).replaceFirst("").length());

    private static Stream<Item<NamedThing>> all(Scope scope) {
        return Namings.ofThings(scope).map(item -> {
            NamedThing thing = new NamedThing(Namings.in(scope).camps(item.value()));
            return new Item<>(item.address(), item.key(), thing.labelled(item.label()), thing);
        });
    }

    /** A thing whose label stands at none of its places is told by the name that most of them have. */
    private String labelled(String label) {
        boolean isPart = majority().get(0).thing() instanceof Subject.Part;
        return isPart
                        || camps.stream()
                                .flatMap(List::stream)
                                .anyMatch(naming -> naming.text().equals(label))
                ? label
                : name(majority());
    }

    private List<Naming> majority() {
        return camps.get(camps.size() - 1);
    }

    Check check(Scope scope) {
        return Check.requiring(camps.size() == 1, () -> failed(scope));
    }

    private Check failed(Scope scope) {
        List<List<Naming>> others = camps.subList(0, camps.size() - 1);
        Naming majority = closest(placed(majority()), name(camps.get(0)), Foldings.in(scope));
        List<Naming> shown = Stream.concat(others.stream().flatMap(List::stream), majorityIn(scope, majority))
                .toList();
        return Check.failed()
                .with(
                        "minority",
                        Argument.allWords(others.stream().map(NamedThing::name).toList()))
                .with("majority", Argument.words(majority.text()))
                .with("documents", byDocument(scope))
                .statements(shown.stream().map(Naming::name).toList());
    }

    /** Where several documents speak, each shows once how it has the name that most have. */
    private Stream<Naming> majorityIn(Scope scope, Naming first) {
        return tellDocuments(scope)
                ? majority().stream()
                        .collect(Collectors.toMap(
                                NamedThing::document, naming -> naming, (one, other) -> one, TreeMap::new))
                        .values()
                        .stream()
                : Stream.of(first);
    }

    /** Each name with the documents that have it; nothing where one document has all. */
    private List<Argument> byDocument(Scope scope) {
        return tellDocuments(scope)
                ? camps.stream()
                        .map(camp -> Argument.group(Map.of(
                                "name",
                                Argument.words(name(camp)),
                                "in",
                                Argument.names(documents(camp).stream()
                                        .map(CitedDocuments.in(scope)::titleOf)
                                        .toList()))))
                        .toList()
                : List.of();
    }

    /** Several documents are told apart where each has a title or a printed symbol. */
    private boolean tellDocuments(Scope scope) {
        Set<Identifier> all = documents(camps.stream().flatMap(List::stream).toList());
        return all.size() > 1
                && all.stream()
                        .allMatch(document -> document.scheme() != Identifier.Scheme.LOCAL
                                || CitedDocuments.in(scope).find(document).isPresent());
    }

    private static Set<Identifier> documents(List<Naming> camp) {
        return camp.stream().map(NamedThing::document).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Identifier document(Naming naming) {
        return naming.name().citation().map(Citation::document).orElseThrow();
    }

    /** A title of the document itself has no place, where no mention has it too. */
    private static List<Naming> placed(List<Naming> camp) {
        List<Naming> placed = camp.stream()
                .filter(naming -> naming.name()
                        .citation()
                        .filter(at -> !at.place().equals(Locator.WHOLE))
                        .isPresent())
                .toList();
        return placed.isEmpty() ? camp : placed;
    }

    /** A slip shows beside the form that differs from it in the fewest words. */
    private static Naming closest(List<Naming> camp, String name, Foldings foldings) {
        Set<String> words = Set.copyOf(List.of(foldings.words(name).split(" ")));
        return camp.stream()
                .min(Comparator.comparingInt(naming -> difference(
                        words, Set.copyOf(List.of(foldings.words(naming.text()).split(" "))))))
                .orElseThrow();
    }

    private static int difference(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return one.size() + other.size() - 2 * common.size();
    }

    private static String name(List<Naming> camp) {
        return camp.stream().max(FULLEST).orElseThrow().text();
    }
}
