package org.hemicycle.serialization.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hemicycle.source.Name;

/**
 * The columns of a name.
 *
 * @param official the name of the column of the official name
 * @param getter the attribute
 * @param setter sets it
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 */
record NameField<E, B>(String official, Function<E, Name> getter, BiConsumer<B, Name> setter) implements Field<E, B> {

    private static final Column<String> SHORT =
            Column.optional("short_name", "its short name", Formats.TEXT.like("Istanbul Convention"));
    private static final Column<String> ACRONYM = Column.optional("acronym", "its acronym", Formats.TEXT.like("PACE"));
    private static final Column<List<String>> ALIASES = Column.optional(
            "aliases",
            "other names that the world knows",
            Formats.TEXT.like("Budapest Convention").list());
    private static final Column<String> NOTE = Column.optional(
            "designation_note",
            "the note that its designation carries",
            Formats.TEXT.like("All references are without prejudice to status."));

    private Column<String> officialColumn() {
        return Column.required(
                official, "what it is called", Formats.TEXT.like("Directorate of Programme Co-ordination"));
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(officialColumn(), SHORT, ACRONYM, ALIASES, NOTE);
    }

    @Override
    public void read(Cells cells, B builder) {
        Name.Builder name = Name.builder()
                .shortForm(cells.take(SHORT))
                .acronym(cells.take(ACRONYM))
                .aliases(cells.takeAll(ALIASES, new HashSet<>()))
                .designationNote(cells.take(NOTE));
        cells.take(officialColumn())
                .ifPresent(text -> setter.accept(builder, name.official(text).build()));
    }

    @Override
    public void write(E object, Line line) {
        Name name = getter.apply(object);
        line.put(officialColumn(), name.official())
                .put(SHORT, name.shortForm())
                .put(ACRONYM, name.acronym())
                .put(ALIASES, Optional.of(name.aliases()).filter(aliases -> !aliases.isEmpty()))
                .put(NOTE, name.designationNote());
    }
}
