package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.source.Name;

/**
 * The builder of something that has a name, and that of the name.
 *
 * @param builder the builder
 * @param name the builder of the name
 * @param <B> the type of the builder
 */
record Named<B>(B builder, Name.Builder name) {

    /** The properties that make up a name. */
    static <E, B> List<Property<E, Named<B>>> properties(String official, String meaning, Function<E, Name> getter) {
        return List.of(
                new Property.Single<>(
                        official,
                        meaning,
                        Formats.TEXT.like("Work plan 2026"),
                        true,
                        Optional.of(ClaimProperty.NAME),
                        object -> Optional.of(getter.apply(object).official()),
                        (named, text) -> named.name().official(text)),
                new Property.Single<>(
                        "short-name",
                        "its short name",
                        Formats.TEXT.like("Istanbul Convention"),
                        false,
                        Optional.empty(),
                        object -> getter.apply(object).shortForm(),
                        (named, text) -> named.name().shortForm(text)),
                new Property.Single<>(
                        "acronym",
                        "its acronym",
                        Formats.TEXT.like("PACE"),
                        false,
                        Optional.empty(),
                        object -> getter.apply(object).acronym(),
                        (named, text) -> named.name().acronym(text)),
                new Property.Many<>(
                        "alias",
                        "another name that the world knows",
                        Formats.TEXT.like("Istanbul Convention"),
                        object -> getter.apply(object).aliases(),
                        (named, text) -> named.name().addAliases(text)),
                new Property.Single<>(
                        "designation-note",
                        "the note that its designation carries",
                        Formats.TEXT.like("All references are without prejudice to status."),
                        false,
                        Optional.empty(),
                        object -> getter.apply(object).designationNote(),
                        (named, text) -> named.name().designationNote(text)));
    }
}
