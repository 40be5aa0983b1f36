package org.hemicycle.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.internal.Spelling;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/** What somebody may have meant who named something that is not there. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** {@return a sentence that begins with a space, or nothing where nothing is near} */
    static String toName(String name, Collection<Convention> conventions) {
        return sentence(nearest(Name.folded(name), conventions, Convention::name));
    }

    /** {@return a sentence that begins with a space, or nothing where nothing is near} */
    static String toActorName(String name, Collection<Actor> actors) {
        return sentence(nearest(Name.folded(name), actors, Actor::name), Actor::identifier, Actor::name);
    }

    private static <T> List<T> nearest(String folded, Collection<T> rows, Function<? super T, Name> name) {
        return Spelling.nearest(rows, row -> distance(folded, name.apply(row)), Spelling.slips(folded));
    }

    /** {@return whether each word begins a word of the number or of a form of the name} */
    static boolean hasWords(Convention convention, Set<String> words) {
        return !words.contains("")
                && Stream.concat(Stream.of(convention.number().toString()), convention.name().forms().stream())
                        .map(form -> " " + Name.words(form))
                        .anyMatch(form -> words.stream().allMatch(word -> form.contains(" " + word)));
    }

    /** {@return a sentence that begins with a space, or nothing where nothing is near} */
    static String toNumber(Identifier number, Collection<Convention> conventions) {
        return sentence(conventions.stream()
                .filter(convention -> convention.number().scheme() == number.scheme())
                .filter(convention ->
                        Spelling.distance(number.value(), convention.number().value()) == 1)
                .toList());
    }

    /** {@return a sentence that begins with a space, or nothing where nothing is near} */
    static String toIdentifier(Identifier identifier, Collection<Actor> actors) {
        List<Actor> named = actors.stream()
                .filter(actor -> actor.name().matches(identifier.value()))
                .toList();
        int most = identifier.value().length() / 4;
        // Every code of two letters is near too many others.
        List<Actor> near = identifier.scheme() == Identifier.Scheme.COUNTRY || !named.isEmpty()
                ? named
                : actors.stream()
                        .filter(actor -> actor.identifier().scheme() == identifier.scheme())
                        .filter(actor -> Spelling.distance(
                                        identifier.value(), actor.identifier().value(), most)
                                <= most)
                        .toList();
        return sentence(near, Actor::identifier, Actor::name);
    }

    private static String sentence(List<Convention> near) {
        return sentence(near, Convention::number, Convention::name);
    }

    private static <T> String sentence(
            List<T> near, Function<? super T, Identifier> identifier, Function<? super T, Name> name) {
        return near.isEmpty()
                ? ""
                : " Did you mean "
                        + near.stream()
                                .limit(MOST)
                                .map(row -> identifier.apply(row) + " ("
                                        + name.apply(row).common() + ")")
                                .collect(Collectors.joining(" or "))
                        + "?";
    }

    private static int distance(String folded, Name name) {
        return name.forms().stream()
                .map(Name::folded)
                .mapToInt(form -> !folded.isEmpty() && form.contains(folded)
                        ? 0
                        : Spelling.distance(folded, form, Spelling.slips(folded)))
                .min()
                .orElseThrow();
    }
}
