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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * How the documents of a dossier name things, place by place, and which forms of a name they, or the reference data,
 * know for the same.
 *
 * <p>Example: {@code Look.namings()} looks at each thing that is named at several places, and
 * {@code Namings.in(scope).camps(places)} tells which of these use forms of one name.
 */
public final class Namings {

    private static final Index<Namings> INDEX = Index.of("namings", Namings::new);

    private static final Index<Map<String, Set<Identifier>>> BY_NAME =
            Index.of("namings by name", scope -> in(scope).byName());

    private static final Index<List<Title>> TITLES = Index.of(
            "titles of conventions",
            scope -> scope.reference().listConventions().stream()
                    .flatMap(Namings::titles)
                    .toList());

    private final Scope scope;
    private final Map<Subject, List<Naming>> places = new LinkedHashMap<>();
    private final Map<Subject, List<Name>> names = new HashMap<>();
    private final Map<String, Set<String>> defined = new HashMap<>();

    /** The words of a form of a convention's name. */
    private record Title(Identifier convention, String words) {}

    private Namings(Scope scope) {
        this.scope = scope;
        scope.dossier().outlines().forEach(this::add);
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
        scope.dossier().claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.NAME)
                .forEach(this::add);
        scope.dossier()
                .actors()
                .forEach(actor -> actor.citation()
                        .ifPresent(at -> addOfficial(Subject.of(actor.identifier()), at, actor.name())));
        scope.dossier()
                .documents()
                .forEach(document -> document.citation()
                        .ifPresent(at -> addOfficial(Subject.of(document.identifier()), at, document.name())));
        scope.dossier().claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.NAME)
                .map(Claim::subject)
                .distinct()
                .forEach(this::addOwn);
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

    private void add(Outline outline) {
        outline.definitions().forEach(definition -> {
            List<String> forms = Stream.of(List.of(definition.term()), forms(definition.meaning()))
                    .flatMap(List::stream)
                    .toList();
            forms.forEach(form -> defined.computeIfAbsent(NameGroups.key(form), any -> new LinkedHashSet<>())
                    .addAll(forms));
        });
        outline.mentions().stream()
                .filter(Namings::isNamed)
                .forEach(mention ->
                        add(Subject.of(mention.referents().iterator().next()), mention.at(), mention.asWritten()));
    }

    /**
     * Whether a mention gives a name of one thing, and neither describes it nor cites it by its number; what an acronym
     * stands for is for other rules.
     */
    private static boolean isNamed(Mention mention) {
        return mention.referents().size() == 1
                && Name.isProper(mention.asWritten())
                && !Naming.isAcronym(mention.asWritten())
                && Stream.concat(mention.referents().stream(), mention.numbers().stream())
                        .noneMatch(number -> isPrinted(number, mention.asWritten()));
    }

    private static boolean isPrinted(Identifier number, String text) {
        return switch (number.scheme()) {
            case TREATY, COUNTRY, BODY, LOCAL, SDG -> false;
            default -> compact(text).contains(compact(number.value()));
        };
    }

    private static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The official name may be completed; what is quoted from the same place is what stands there. */
    private void addOfficial(Subject thing, Citation at, Name name) {
        if (!isPlaced(thing, at)) {
            add(thing, at, name.official());
        }
    }

    /** The name that a thing has itself, beside the places that state it again; a row may give a part two titles. */
    private void addOwn(Subject thing) {
        scope.dossier().listAttributes(thing).stream()
                .filter(attribute -> attribute.property() == ClaimProperty.NAME)
                .filter(attribute -> thing instanceof Subject.Part || !isPlaced(thing, attribute.evidence()))
                .forEach(attribute ->
                        add(thing, attribute.evidence(), attribute.stated().asWritten()));
    }

    private boolean isPlaced(Subject thing, Citation at) {
        return places.getOrDefault(thing, List.of()).stream()
                .anyMatch(naming -> naming.name().citation().filter(at::equals).isPresent());
    }

    /** What is only paraphrased is called by what it means. */
    private void add(Claim claim) {
        String words = claim.stated().asWritten();
        String name = words.isBlank() ? claim.stated().words() : words;
        add(new Naming(
                claim.subject(),
                Stated.<String>builder()
                        .asWritten(name)
                        .value(name)
                        .certainty(claim.stated().certainty())
                        .citation(claim.stated().citation())
                        .build(),
                true));
    }

    private void add(Subject thing, Citation at, String name) {
        add(new Naming(thing, Stated.of(name, name, at), false));
    }

    private void add(Naming naming) {
        places.computeIfAbsent(naming.thing(), any -> new ArrayList<>()).add(naming);
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
     * A short form of several that differ is in none of them. Where two dossiers were merged that call the thing
     * differently, its known names are those of both, and only the two official names, which stand as claims, tell of
     * the difference.
     *
     * @param of the places that name one thing
     * @return the groups; one where all use forms of one name
     */
    public List<List<Naming>> camps(List<Naming> of) {
        Subject thing = of.get(0).thing();
        List<Naming> official = of.stream().filter(Naming::isClaim).toList();
        boolean areMerged = thing instanceof Subject.Thing && haveDifferentNames(official);
        List<Naming> compared = areMerged ? official : of;
        NameGroups groups = new NameGroups();
        (areMerged ? listed(thing).stream().toList() : namesOf(thing)).forEach(name -> groups.join(name.forms()));
        compared.forEach(naming -> join(groups, naming.text()));
        if (camps(compared, groups).size() > 1) {
            groups.joinShortForms(words -> isClear(thing, words));
        }
        return camps(compared, groups).stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    private static boolean haveDifferentNames(List<Naming> namings) {
        return namings.stream()
                        .map(naming -> Name.folded(naming.text()))
                        .distinct()
                        .count()
                > 1;
    }

    private void join(NameGroups groups, String name) {
        Stream.concat(Stream.of(name), forms(name).stream())
                .distinct()
                .forEach(form -> groups.join(Stream.concat(
                                Stream.of(name, form), defined.getOrDefault(NameGroups.key(form), Set.of()).stream())
                        .toList()));
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
    public static <T> List<List<T>> grouped(Collection<T> named, Function<? super T, String> name) {
        requireNonNull(named, "named");
        requireNonNull(name, "name");
        NameGroups groups = new NameGroups();
        named.forEach(each -> groups.join(List.of(name.apply(each))));
        groups.joinAllShortForms();
        return List.copyOf(named.stream()
                .collect(Collectors.groupingBy(
                        each -> groups.of(name.apply(each)), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static List<String> forms(String name) {
        return Name.variants(name);
    }

    /** Whether the words of a short form can mean no other convention. */
    private boolean isClear(Subject thing, String words) {
        boolean isConvention = thing instanceof Subject.Thing known
                && scope.reference().findConvention(known.identifier()).isPresent();
        return !isConvention
                || namesOf(thing).stream()
                        .flatMap(name -> name.forms().stream())
                        .anyMatch(form -> words.equals(" " + Name.words(form) + " "))
                || titles().stream()
                        .filter(title -> !Subject.of(title.convention()).equals(thing))
                        .noneMatch(title -> title.words().contains(words));
    }

    private List<Title> titles() {
        return scope.get(TITLES);
    }

    private static Stream<Title> titles(Convention convention) {
        return convention.name().forms().stream()
                .map(form -> new Title(convention.number(), " " + Name.words(form) + " "));
    }

    /**
     * The things that the dossier or the reference data call so.
     *
     * @param name a name in any form
     * @return their identifiers
     */
    public SortedSet<Identifier> listNamed(String name) {
        String folded = Name.folded(name);
        SortedSet<Identifier> known = new TreeSet<>(scope.get(BY_NAME).getOrDefault(folded, Set.of()));
        known.addAll(scope.reference().identifiersByName().getOrDefault(folded, Collections.emptySortedSet()));
        return known;
    }

    private Map<String, Set<Identifier>> byName() {
        Map<String, Set<Identifier>> byName = new HashMap<>();
        names.forEach((thing, known) -> {
            if (thing instanceof Subject.Thing named) {
                known.stream()
                        .flatMap(name -> name.forms().stream())
                        .forEach(form -> byName.computeIfAbsent(Name.folded(form), any -> new HashSet<>())
                                .add(named.identifier()));
            }
        });
        return byName;
    }
}
