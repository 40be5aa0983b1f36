package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Outline.Definition;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/**
 * How the documents of a dossier name things, place by place, and which forms of a name they, or the reference data,
 * know for the same.
 *
 * <p>Example: {@code Look.namings()} looks at each thing that is named at several places, and
 * {@code Namings.in(scope).camps(places)} tells which of these use forms of one name.
 */
public final class Namings {

    private static final Index<Namings> INDEX = Index.of("namings", Namings::new);

    private static final Index<List<Title>> TITLES = Index.of("titles of conventions", Namings::titles);

    private static final Index<Map<String, String>> EXPANSIONS =
            Index.of("what acronyms stand for", Namings::expansions);

    private final Scope scope;
    private final Foldings foldings;
    private final Map<Subject, List<Name>> names = new HashMap<>();
    private final Map<String, Set<Identifier>> byName = new HashMap<>();
    private final Map<String, Set<Definition>> defined = new HashMap<>();
    private final Map<DefinedTerm, Set<String>> meanings = new HashMap<>();
    private final NamingWords words;
    private final Map<Subject, List<Naming>> places;

    /** A term of one document. */
    private record DefinedTerm(Identifier document, String folded) {
        static DefinedTerm of(Definition definition, Foldings foldings) {
            return new DefinedTerm(definition.at().document(), foldings.folded(definition.term()));
        }
    }

    /** The words of a form of a convention's name. */
    private record Title(Identifier convention, String words) {}

    private Namings(Scope scope) {
        this.scope = scope;
        this.foldings = Foldings.in(scope);
        scope.dossier().outlines().forEach(outline -> outline.definitions().forEach(this::define));
        scope.dossier().actors().forEach(actor -> know(Subject.of(actor.identifier()), actor.name()));
        scope.dossier().documents().forEach(document -> know(Subject.of(document.identifier()), document.name()));
        scope.dossier().programmes().forEach(programme -> {
            know(Subject.of(programme.address()), programme.name());
            know(Subject.of(programme.document()), programme.name());
        });
        scope.dossier()
                .list(Component.class)
                .forEach(component -> know(
                        Subject.of(component.address()),
                        Name.of(component.value().title())));
        index();
        this.words = new NamingWords(scope, this::listNamed);
        this.places = NamedPlaces.in(scope, words);
    }

    /**
     * The names of a run.
     *
     * @param scope what may be looked at
     * @return the names, arranged once a run
     */
    public static Namings in(Scope scope) {
        requireNonNull(scope, "scope");
        return scope.get(INDEX);
    }

    /** An acronym with several meanings has none within a longer name. */
    private static Map<String, String> expansions(Scope scope) {
        Map<String, Set<String>> meanings = new HashMap<>();
        Stream.concat(scope.reference().actors().values().stream(), scope.dossier().actors().stream())
                .map(Actor::name)
                .forEach(name -> name.acronym()
                        .ifPresent(acronym -> meanings.computeIfAbsent(acronym, any -> new TreeSet<>())
                                .add(name.official())));
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    /** What an acronym within a name stands for, by other names of the thing, or else as the world knows it. */
    private UnaryOperator<String> expansions(List<Naming> namings) {
        Map<String, String> read =
                Initials.expansions(namings.stream().map(Naming::text).toList());
        Map<String, String> known = scope.get(EXPANSIONS);
        return acronym -> read.getOrDefault(acronym, known.getOrDefault(acronym, acronym));
    }

    private void define(Definition definition) {
        meanings.computeIfAbsent(DefinedTerm.of(definition, foldings), any -> new LinkedHashSet<>())
                .add(definition.meaning());
        Stream.concat(Stream.of(definition.term()), forms(definition.meaning()).stream())
                .forEach(form -> defined.computeIfAbsent(key(form), any -> new LinkedHashSet<>())
                        .add(definition));
    }

    private String key(String name) {
        return foldings.foldedWithoutPeriod(name);
    }

    private void know(Subject thing, Name name) {
        names.computeIfAbsent(thing, any -> new ArrayList<>()).add(name);
    }

    /**
     * Each thing that is named at several places.
     *
     * @param scope what may be looked at
     * @return the places, sorted, under the address and the label of the thing
     */
    public static Stream<Item<List<Naming>>> ofThings(Scope scope) {
        Namings namings = in(scope);
        return namings.places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Item.of(
                        entry.getKey().address(),
                        namings.label(entry.getKey()),
                        entry.getValue().stream().sorted(Naming.BY_PLACE).toList()));
    }

    /**
     * What a thing is called, a document by its title.
     *
     * @param thing the thing
     * @return its name, or else its identifier or address
     */
    public String label(Subject thing) {
        String label = Labels.of(thing, scope);
        return thing instanceof Subject.Thing && label.equals(thing.toString())
                ? names.getOrDefault(thing, List.of()).stream()
                        .findFirst()
                        .map(Name::common)
                        .orElse(label)
                : label;
    }

    /** The names of a thing that the dossier and the reference data know. */
    List<Name> namesOf(Subject thing) {
        return Stream.concat(names.getOrDefault(thing, List.of()).stream(), listed(thing).stream())
                .toList();
    }

    private Optional<Name> listed(Subject thing) {
        return thing instanceof Subject.Thing known ? scope.reference().findName(known.identifier()) : Optional.empty();
    }

    /**
     * The places in groups of which each uses forms of one name, the smallest first: that is where the slip is likely.
     * A short form of several that differ is in none of them, and neither is the office of whoever speaks for a body.
     * Where two dossiers were merged that call the thing differently, its known names are those of both, so that only
     * the two official names, which stand as claims, and whatever is no known name tell of the difference.
     *
     * @param of the places that name one thing
     * @return the groups; one where all use forms of one name
     */
    public List<List<Naming>> camps(List<Naming> of) {
        requireNonNull(of, "of");
        Subject thing = of.get(0).thing();
        List<Naming> official = of.stream().filter(Naming::isClaim).toList();
        boolean areMerged = thing instanceof Subject.Thing && haveDifferentNames(official);
        List<Naming> compared = withoutRoles(areMerged ? withoutForms(of, thing) : of);
        if (compared.stream().map(naming -> key(naming.text())).distinct().count() == 1) {
            return List.of(compared);
        }
        NameGroups groups = new NameGroups(foldings, expansions(compared));
        (areMerged ? listed(thing).stream().toList() : namesOf(thing)).forEach(name -> join(groups, name));
        compared.forEach(naming -> join(groups, naming.text()));
        if (camps(compared, groups).size() > 1) {
            groups.joinShortForms(words -> isClear(thing, words));
        }
        return camps(compared, groups).stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    private boolean haveDifferentNames(List<Naming> namings) {
        return namings.stream()
                        .map(naming -> foldings.folded(naming.text()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The claims, and the places with a name that is not known: of which of two names one is a form cannot be told. */
    private List<Naming> withoutForms(List<Naming> of, Subject thing) {
        List<Name> known = names.getOrDefault(thing, List.of());
        return of.stream()
                .filter(naming ->
                        naming.isClaim() || known.stream().noneMatch(name -> foldings.hasForm(name, naming.text())))
                .toList();
    }

    private static List<Naming> withoutRoles(List<Naming> of) {
        List<Naming> others = of.stream()
                .filter(naming -> !NamingWords.areRole(naming.text()))
                .toList();
        return others.isEmpty() ? of : others;
    }

    private static void join(NameGroups groups, Name name) {
        groups.know(name.forms().stream()
                .filter(form -> name.acronym().filter(form::equals).isEmpty())
                .toList());
        name.acronym().ifPresent(acronym -> groups.link(acronym, name.official()));
    }

    /**
     * What stands in brackets, or in a list of acronyms, is a short form of what it stands for. That one document
     * expands a term in two ways is for another rule.
     */
    private void join(NameGroups groups, String name) {
        List<String> forms = forms(name);
        boolean isShortFirst =
                forms.get(0).length() < forms.get(forms.size() - 1).length();
        String longest = isShortFirst ? forms.get(1) : forms.get(0);
        groups.join(List.of(name, longest));
        forms.stream().filter(form -> !form.equals(longest)).forEach(form -> groups.link(form, longest));
        forms.stream()
                .flatMap(form -> defined.getOrDefault(key(form), Set.of()).stream())
                .forEach(definition -> {
                    groups.link(definition.term(), definition.meaning());
                    groups.join(meanings.get(DefinedTerm.of(definition, foldings)));
                    forms(definition.meaning()).forEach(form -> groups.join(List.of(definition.meaning(), form)));
                });
    }

    private static Collection<List<Naming>> camps(List<Naming> of, NameGroups groups) {
        List<Naming> clear =
                of.stream().filter(naming -> !groups.isUnclear(naming.text())).toList();
        return (clear.isEmpty() ? of : clear)
                .stream()
                        .collect(Collectors.groupingBy(
                                naming -> groups.of(naming.text()), LinkedHashMap::new, Collectors.toList()))
                        .values();
    }

    /**
     * Names, whatever they are of, in groups of which each holds forms of one name.
     *
     * @param named what is named
     * @param name the name of each
     * @param <T> the type of what is named
     * @return the groups, in the order of their first names
     */
    public <T> List<List<T>> grouped(Collection<T> named, Function<? super T, String> name) {
        requireNonNull(named, "named");
        requireNonNull(name, "name");
        NameGroups groups = new NameGroups(foldings, expansions(List.of()));
        named.forEach(each -> groups.join(List.of(name.apply(each))));
        groups.joinAllShortForms();
        return List.copyOf(named.stream()
                .collect(Collectors.groupingBy(
                        each -> groups.of(name.apply(each)), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * The convention whose title stands within that of a protocol to it.
     *
     * @param mention a mention such as "Additional Protocol to the Convention on Cybercrime"
     * @return the convention, if the mention is of a protocol to one and has its title
     */
    public Optional<Identifier> findTitledParent(Mention mention) {
        requireNonNull(mention, "mention");
        return words.findParentOf(mention)
                .filter(parent -> foldings.isProper(parent.title()))
                .map(NamingWords.Parent::convention);
    }

    private List<String> forms(String name) {
        return foldings.variants(name);
    }

    /** Whether the words of a short form can mean no other convention. */
    private boolean isClear(Subject thing, String words) {
        boolean isConvention = thing instanceof Subject.Thing known
                && scope.reference().findConvention(known.identifier()).isPresent();
        return !isConvention
                || namesOf(thing).stream()
                        .flatMap(name -> name.forms().stream())
                        .anyMatch(form -> words.equals(" " + foldings.words(form) + " "))
                || scope.get(TITLES).stream()
                        .filter(title -> !Subject.of(title.convention()).equals(thing))
                        .noneMatch(title -> title.words().contains(words));
    }

    private static List<Title> titles(Scope scope) {
        return scope.reference().listConventions().stream()
                .flatMap(convention -> convention.name().forms().stream()
                        .map(form -> new Title(
                                convention.number(), " " + Foldings.in(scope).words(form) + " ")))
                .toList();
    }

    /**
     * The things that the dossier or the reference data call so.
     *
     * @param name a name in any form
     * @return their identifiers
     */
    public SortedSet<Identifier> listNamed(String name) {
        requireNonNull(name, "name");
        String folded = foldings.folded(name);
        SortedSet<Identifier> known = new TreeSet<>(byName.getOrDefault(folded, Set.of()));
        known.addAll(scope.reference().identifiersByName().getOrDefault(folded, Collections.emptySortedSet()));
        return known;
    }

    private void index() {
        names.forEach((thing, known) -> {
            if (thing instanceof Subject.Thing named) {
                known.stream()
                        .flatMap(name -> name.forms().stream())
                        .forEach(form -> byName.computeIfAbsent(foldings.folded(form), any -> new HashSet<>())
                                .add(named.identifier()));
            }
        });
    }
}
