package org.hemicycle.consistency.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.dossier.Located;
import org.hemicycle.look.Foldings;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Stated;

/**
 * What a programme says that it is for: its objectives, and its results with what they are measured by.
 *
 * <p>Example: where a result brings legislation closer to a convention, the programme takes the convention up, though
 * nobody is said to join it.
 *
 * @param words all that, reduced to what readers compare
 * @param cited the conventions whose number it prints, or that are known to be mentioned there in other words
 */
record Purposes(String words, Set<Identifier> cited) {

    private static final Purposes NONE = new Purposes("", Set.of());

    private static final Index<Map<String, Purposes>> ALL = Index.of("purposes by programme", Purposes::collect);

    static Purposes of(Programme programme, Scope scope) {
        return scope.get(ALL).getOrDefault(programme.key(), NONE);
    }

    private record Place(Identifier document, Locator locator) {}

    private record Purpose(String programme, Stated<String> statement) {}

    private static Map<String, Purposes> collect(Scope scope) {
        Map<Place, Set<Identifier>> mentions = new HashMap<>();
        scope.dossier().outlines().stream()
                .flatMap(outline -> outline.mentions().stream())
                .forEach(mention -> mention.referents().stream()
                        .filter(referent -> referent.scheme().numbersTreaties())
                        .forEach(convention -> places(mention.at())
                                .forEach(place -> mentions.computeIfAbsent(place, any -> new HashSet<>())
                                        .add(convention))));
        return stated(scope)
                .collect(Collectors.groupingBy(
                        Purpose::programme,
                        Collectors.collectingAndThen(
                                Collectors.toList(), purposes -> of(purposes, mentions, Foldings.in(scope)))));
    }

    /** A place and all that it lies in, but for the whole document. */
    private static Stream<Place> places(Citation at) {
        List<Locator.Step> steps = at.place().steps();
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(length -> new Place(at.document(), new Locator(steps.subList(0, length))));
    }

    private static Stream<Purpose> stated(Scope scope) {
        return Stream.of(
                        scope.dossier().programmes().stream()
                                .flatMap(programme -> programme.objectives().stream()
                                        .map(objective -> new Purpose(programme.key(), objective))),
                        stated(scope, Component.class, component -> component.objective().stream()),
                        stated(scope, Result.class, result -> Stream.of(result.statement())),
                        stated(scope, Indicator.class, indicator -> Stream.of(indicator.statement())))
                .flatMap(purposes -> purposes);
    }

    private static <P extends Filed> Stream<Purpose> stated(
            Scope scope, Class<P> kind, Function<P, Stream<Stated<String>>> statements) {
        return scope.dossier().list(kind).stream()
                .flatMap(part -> statements.apply(part.value()).map(statement -> new Purpose(top(part), statement)));
    }

    private static String top(Located<?> part) {
        Address address = part.address();
        return address.keys().get(0);
    }

    private static Purposes of(List<Purpose> purposes, Map<Place, Set<Identifier>> mentions, Foldings foldings) {
        List<String> texts = purposes.stream()
                .flatMap(purpose ->
                        Stream.concat(Stream.of(purpose.statement.asWritten()), purpose.statement.value().stream()))
                .distinct()
                .toList();
        Stream<Identifier> printed = texts.stream()
                .flatMap(text -> PrintedNumber.listIn(text).stream())
                .map(PrintedNumber::identifier);
        Stream<Identifier> mentioned = purposes.stream()
                .flatMap(purpose -> purpose.statement.citation().stream())
                .map(at -> new Place(at.document(), at.place()))
                .flatMap(place -> mentions.getOrDefault(place, Set.of()).stream());
        return new Purposes(
                texts.stream().map(foldings::words).collect(Collectors.joining(" | ", " ", " ")),
                Stream.concat(printed, mentioned).collect(Collectors.toSet()));
    }

    /** Whether a convention is named, by its number, by a name, or in words that are known to mean it. */
    boolean name(Identifier convention, Scope scope) {
        return cited.contains(convention)
                || Stream.concat(
                                scope.reference().findName(convention).stream(),
                                scope.dossier().documents().stream()
                                        .filter(document ->
                                                document.identifier().equals(convention))
                                        .map(document -> document.name()))
                        .flatMap(name -> name.forms().stream())
                        .map(Foldings.in(scope)::words)
                        .filter(form -> form.contains(" "))
                        .anyMatch(form -> words.contains(" " + form + " "));
    }
}
