package org.hemicycle.consistency.view;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.internal.Phrase;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/**
 * The labels of all parts of one sort of a programme, each with the places that bear it.
 *
 * @param sort the sort
 * @param places the places, by label
 */
public record Numbering(Sort sort, Map<String, List<Citation>> places) {

    public static final Look<Numbering> LOOK = Look.ofFacts(Matter.PROGRAMMES, Numbering::all);

    /** What is numbered. */
    public enum Sort {
        /** The activities of a programme. */
        ACTIVITIES,
        /** Its components, of all ranks. */
        COMPONENTS
    }

    /** Refuses null, naming the component. */
    public Numbering {
        requireNonNull(sort, "sort");
        requireNonNull(places, "places");
    }

    /** A label with its place. */
    private record Labelled(String label, Citation at) {}

    private static Stream<Item<Numbering>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> Stream.of(
                                new Numbering(Sort.ACTIVITIES, byLabel(activities(programme))),
                                new Numbering(Sort.COMPONENTS, byLabel(components(programme, scope))))
                        .map(numbering -> new Item<>(
                                programme.address(),
                                Phrase.of(numbering.sort()),
                                programme.name().common(),
                                numbering)));
    }

    private static Stream<Labelled> activities(Programme programme) {
        Address list = programme.address().then(Programme.ACTIVITIES);
        return programme.activities().stream()
                .map(activity -> new Located<>(list.then(activity.key()), activity))
                .flatMap(activity -> activity.value().label().stream()
                        .map(label -> new Labelled(
                                label, activity.place().quoting(activity.value().heading()))));
    }

    private static Stream<Labelled> components(Programme programme, Scope scope) {
        return scope.dossier().list(Component.class).stream()
                .filter(component -> component.address().isWithin(programme.address()))
                .flatMap(component -> component.value().label().stream()
                        .map(label -> new Labelled(
                                label,
                                component.place().quoting(component.value().heading()))));
    }

    private static Map<String, List<Citation>> byLabel(Stream<Labelled> labelled) {
        return labelled.collect(Collectors.groupingBy(
                each -> normalised(each.label()),
                LinkedHashMap::new,
                Collectors.mapping(Labelled::at, Collectors.toList())));
    }

    /** A label without the full stop or bracket behind it, unless it is nothing else. */
    public static String normalised(String label) {
        return label.strip().replaceAll("(?<=.)[.)]+$", "");
    }

    private Stream<Map.Entry<String, List<Citation>>> recurring() {
        return places.entrySet().stream().filter(entry -> entry.getValue().size() > 1);
    }

    public Check check() {
        return Check.requiring(recurring().findAny().isEmpty(), this::failed);
    }

    private Check failed() {
        return Check.failed()
                .with("sort", sort)
                .with(
                        "count",
                        recurring().mapToInt(entry -> entry.getValue().size()).sum())
                .with(
                        "labels",
                        Argument.allWords(recurring().map(Map.Entry::getKey).toList()))
                .evidence(
                        recurring().flatMap(entry -> entry.getValue().stream()).toList());
    }
}
