package org.hemicycle.dossier;

import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * An attribute with one value at most, and the property under which other places state the same.
 *
 * @param property the property
 * @param stated takes the attribute from what has it
 * @param datum what a value means; nothing, where it is none that could be compared
 * @param <T> the type of what has the attribute
 * @param <V> the type of its value
 */
record Attribute<T, V>(
        ClaimProperty property, Function<T, Optional<Stated<V>>> stated, Function<Stated<V>, Optional<Datum>> datum) {

    static <T> Attribute<T, ExtendedDate> date(
            ClaimProperty property, Function<T, Optional<Stated<ExtendedDate>>> stated) {
        return new Attribute<>(property, stated, date -> date.value().map(Datum::of));
    }

    static <T> Attribute<T, ExtendedDate> day(ClaimProperty property, Function<T, Optional<ExtendedDate>> day) {
        return date(property, owner -> day.apply(owner).map(Stated::of));
    }

    static <T> Attribute<T, Identifier> thing(ClaimProperty property, Function<T, Optional<Identifier>> thing) {
        return words(property, owner -> thing.apply(owner).map(Stated::of));
    }

    static <T> Attribute<T, String> text(ClaimProperty property, Function<T, Optional<String>> text) {
        return words(property, owner -> text.apply(owner).map(Stated::of));
    }

    static <T, E extends Enum<E>> Attribute<T, E> constant(ClaimProperty property, Function<T, E> constant) {
        return words(property, owner -> {
            E value = constant.apply(owner);
            return Optional.of(
                    Stated.<E>builder().asWritten(Phrase.of(value)).value(value).build());
        });
    }

    /** A value that is compared by its text, as people write it. */
    static <T, V> Attribute<T, V> words(ClaimProperty property, Function<T, Optional<Stated<V>>> stated) {
        return new Attribute<>(
                property,
                stated,
                words -> words.value()
                        .map(Object::toString)
                        .filter(text -> !text.isBlank())
                        .map(Datum.Word::new));
    }

    /** What the attribute states, as the claim of its own place, or else of its owner's. */
    Optional<Claim> claim(T owner, Subject subject, Citation place) {
        return stated.apply(owner).map(value -> claim(value, subject, place));
    }

    Claim claim(Stated<V> value, Subject subject, Citation place) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .stated(Stated.<Datum>builder()
                        .asWritten(value.asWritten())
                        .value(datum.apply(value))
                        .certainty(value.certainty())
                        .citation(value.citation().orElse(place.bare()))
                        .build())
                .build();
    }
}
