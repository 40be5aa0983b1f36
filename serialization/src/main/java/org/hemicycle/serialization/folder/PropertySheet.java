package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Certainty;

/**
 * A sheet that has one property a row.
 *
 * @param file the name of its file
 * @param row what one row is
 * @param homes the columns that say whose property it is
 * @param properties the properties
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 */
record PropertySheet<E, B>(String file, String row, List<Column<?>> homes, List<Property<E, Named<B>>> properties)
        implements SheetForm {

    static final String PROPERTY = "property";

    private Column<String> property() {
        List<String> names = names();
        return Column.required(
                PROPERTY,
                "which property",
                new Format<>(
                        "a word of the list",
                        names,
                        names.get(0),
                        (cell, folder) -> Words.of(names).require(cell),
                        (name, folder) -> name));
    }

    List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> own = new ArrayList<>(homes);
        own.add(property());
        own.add(Column.optional(
                Common.WORDS, "the words of the source; blank for a paraphrase", Formats.TEXT.like("14 May 2025")));
        own.add(Column.optional("value", "what they mean", Formats.TEXT.like("2025-05-14")));
        own.add(Column.optional(Common.CERTAINTY, "how certain it is; blank for STATED", Format.word(Certainty.class)));
        properties.forEach(each -> own.addAll(each.columns()));
        own.add(Common.PLACED);
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        own.forEach(column -> columns.putIfAbsent(column.name(), column));
        return SheetForm.placeLast(columns);
    }

    /** The property that a row has. */
    Optional<String> nameIn(Cells cells) {
        return cells.take(property());
    }

    /** Takes the rows of one object. */
    void read(List<Cells> rows, Subject of, Named<B> made, List<Claim> claims) {
        Map<String, List<Cells>> byName = new LinkedHashMap<>();
        rows.forEach(row -> nameIn(row)
                .ifPresent(name ->
                        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(row)));
        properties.forEach(property -> {
            List<Cells> own = byName.getOrDefault(property.name(), List.of());
            if (!own.isEmpty()) {
                property.read(own, of, made, claims);
            }
        });
        rows.forEach(row -> row.finish(this, of.address()));
    }

    /** Writes the rows of an object. */
    void write(E object, Function<String, Line> rows) {
        properties.forEach(property -> property.write(object, rows));
    }
}
