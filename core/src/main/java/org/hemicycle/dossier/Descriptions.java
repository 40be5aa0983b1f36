package org.hemicycle.dossier;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * What two descriptions of one thing agree on, part by part; where they differ, the part has no value and both go to a
 * record as claims.
 *
 * @param one one description
 * @param other the other
 * @param subject what both describe
 * @param place where a description stands
 * @param record takes the claims in which they differ
 * @param <T> the type of the descriptions
 */
record Descriptions<T>(T one, T other, Subject subject, Function<T, Optional<Citation>> place, Consumer<Claim> record) {

    /** {@return the first of the places of both} */
    Optional<Citation> first() {
        return Merge.first(place.apply(one), place.apply(other));
    }

    /** The value that both have, or the only one. */
    <V> Optional<V> value(Attribute<? super T, V> attribute) {
        return on(attribute).flatMap(Stated::value);
    }

    /** The statement that both make, or the only one. */
    <V> Optional<Stated<V>> on(Attribute<? super T, V> attribute) {
        Optional<Stated<V>> first = attribute.stated().apply(one);
        Optional<Stated<V>> second = attribute.stated().apply(other);
        boolean differ = first.isPresent()
                && second.isPresent()
                && !first.get().value().equals(second.get().value());
        if (differ) {
            claim(attribute, first.get(), place.apply(one));
            claim(attribute, second.get(), place.apply(other));
            return Optional.empty();
        }
        return first.isPresent() && second.isPresent()
                ? Optional.of(earlier(first.get(), second.get()))
                : first.or(() -> second);
    }

    /**
     * Of two statements of one value, the one whose place comes first, so that the order of merging does not matter.
     */
    private static <V> Stated<V> earlier(Stated<V> one, Stated<V> other) {
        return Stream.of(one, other)
                .min((first, second) -> key(first).compareTo(key(second)))
                .orElseThrow();
    }

    private static String key(Stated<?> stated) {
        return stated.citation().map(Citation::at).orElse("") + " " + stated.asWritten();
    }

    private <V> void claim(Attribute<?, V> attribute, Stated<V> stated, Optional<Citation> at) {
        Citation owner = stated.citation()
                .or(() -> at)
                .orElseThrow(() -> new IllegalArgumentException("Two dossiers give the "
                        + attribute.property().phrase() + " of " + subject
                        + " differently, and one without a place; both are to stand as"
                        + " claims, so give the description of " + subject + " a citation."));
        record.accept(attribute.claim(stated, subject, owner));
    }

    /** Two official names that readers would not take for the same stand as claims. */
    void names(Attribute<? super T, String> official, Name first, Name second) {
        if (!first.matches(second.official()) && !second.matches(first.official())) {
            claim(official, Stated.of(first.official()), place.apply(one));
            claim(official, Stated.of(second.official()), place.apply(other));
        }
    }

    /** All forms of two names; which is the official one does not depend on the order. */
    static Name joined(Name one, Name other) {
        String official = one.official().compareTo(other.official()) <= 0 ? one.official() : other.official();
        SortedSet<String> rest = new TreeSet<>();
        Optional<String> shortForm = agreed(one.shortForm(), other.shortForm(), rest);
        Optional<String> acronym = agreed(one.acronym(), other.acronym(), rest);
        rest.add(one.official());
        rest.add(other.official());
        rest.addAll(one.aliases());
        rest.addAll(other.aliases());
        rest.remove(official);
        shortForm.ifPresent(rest::remove);
        acronym.ifPresent(rest::remove);
        return Name.builder()
                .official(official)
                .shortForm(shortForm)
                .acronym(acronym)
                .aliases(rest)
                .designationNote(Merge.first(one.designationNote(), other.designationNote()))
                .build();
    }

    private static Optional<String> agreed(Optional<String> one, Optional<String> other, SortedSet<String> rest) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            rest.add(one.get());
            rest.add(other.get());
            return Optional.empty();
        }
        return one.or(() -> other);
    }
}
