package org.hemicycle.dossier;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

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

    Optional<Identifier> thing(ClaimProperty property, Function<T, Optional<Identifier>> part) {
        return agreed(
                        property,
                        each -> part.apply(each).map(Stated::of),
                        identifier -> new Datum.Word(identifier.toString()))
                .flatMap(Stated::value);
    }

    Optional<ExtendedDate> day(ClaimProperty property, Function<T, Optional<ExtendedDate>> part) {
        return agreed(property, each -> part.apply(each).map(Stated::of), Datum::of)
                .flatMap(Stated::value);
    }

    Optional<Stated<ExtendedDate>> date(ClaimProperty property, Function<T, Optional<Stated<ExtendedDate>>> part) {
        return agreed(property, part, Datum::of);
    }

    Optional<Stated<String>> words(ClaimProperty property, Function<T, Optional<Stated<String>>> part) {
        return agreed(property, part, Datum.Word::new);
    }

    private <V> Optional<Stated<V>> agreed(
            ClaimProperty property, Function<T, Optional<Stated<V>>> part, Function<V, Datum> datum) {
        Optional<Stated<V>> first = part.apply(one);
        Optional<Stated<V>> second = part.apply(other);
        boolean differ = first.isPresent()
                && second.isPresent()
                && !first.get().value().equals(second.get().value());
        if (differ) {
            claim(property, first.get(), place.apply(one), datum);
            claim(property, second.get(), place.apply(other), datum);
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

    private <V> void claim(ClaimProperty property, Stated<V> stated, Optional<Citation> at, Function<V, Datum> datum) {
        Citation place = stated.citation()
                .or(() -> at)
                .orElseThrow(() -> new IllegalArgumentException("Two dossiers give the "
                        + property.phrase() + " of " + subject
                        + " differently, and one without a place; both are to stand as"
                        + " claims, so give the description of " + subject + " a citation."));
        record.accept(Claim.builder()
                .subject(subject)
                .property(property)
                .stated(Stated.<Datum>builder()
                        .asWritten(stated.asWritten())
                        .value(stated.value().map(datum))
                        .certainty(stated.certainty())
                        .citation(place)
                        .build())
                .build());
    }

    /** Two official names that readers would not take for the same stand as claims. */
    void names(Name first, Name second) {
        if (!first.matches(second.official()) && !second.matches(first.official())) {
            name(first, place.apply(one));
            name(second, place.apply(other));
        }
    }

    private void name(Name name, Optional<Citation> at) {
        Stated<String> written = Stated.<String>builder()
                .asWritten(name.official())
                .value(name.official())
                .build();
        claim(ClaimProperty.NAME, written, at, Datum.Word::new);
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
