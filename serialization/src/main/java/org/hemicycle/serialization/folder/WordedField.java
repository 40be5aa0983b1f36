package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;

/**
 * The columns of a statement whose words the library reads: the words, what they mean where the words alone do not say
 * it, how certain that is, and where it stands.
 *
 * @param name the name of the column of the words
 * @param meaning what they are about
 * @param example words that are accepted
 * @param format how the meaning is written, where it is
 * @param reader reads the words
 * @param isAsked whether an empty cell is a question that the source leaves open, rather than does not ask
 * @param getter the attribute
 * @param setter sets it
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 * @param <T> the type of the meaning
 */
record WordedField<E, B, T>(
        String name,
        String meaning,
        String example,
        Format<T> format,
        Reader<T> reader,
        boolean isAsked,
        Function<E, Optional<Stated<T>>> getter,
        BiConsumer<B, Optional<Stated<T>>> setter)
        implements Field<E, B> {

    /** Reads words beside the cells that say in which year and languages. */
    @FunctionalInterface
    interface Reader<T> {
        /** The words with what they mean. */
        Stated<T> read(String words, Dating dating);
    }

    private Column<String> wordsColumn() {
        return Column.optional(
                name,
                meaning + ", in the words of the source"
                        + (isAsked
                                ? "; blank where the source leaves it open, a dash where it has no such column"
                                : ""),
                Formats.TEXT.like(example));
    }

    private Column<T> valueColumn() {
        return Column.optional(
                name + "_value",
                "what `" + name + "` means, where its words do not say it; a dash for nothing",
                format);
    }

    private Column<Certainty> certaintyColumn() {
        return Column.optional(
                name + "_certainty",
                "how certain `" + name + "` is, where its words do not say it",
                Format.word(Certainty.class));
    }

    private String place() {
        return name + "_place";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                wordsColumn(),
                valueColumn(),
                certaintyColumn(),
                Column.optional(place(), "where `" + name + "` stands, if not where the row does", Formats.PLACE));
    }

    @Override
    public void read(Cells cells, B builder) {
        boolean isThere =
                Stream.of(name, name + "_value", name + "_certainty", place()).anyMatch(cells::has);
        boolean isUnasked = Escape.isDash(cells.raw(name));
        setter.accept(builder, !isUnasked && (isAsked || isThere) ? Optional.of(stated(cells)) : Optional.empty());
    }

    private Stated<T> stated(Cells cells) {
        Stated<T> read = reader.read(cells.text(name).orElse(""), cells.dating());
        Optional<Certainty> certain = cells.take(certaintyColumn());
        Certainty certainty = certain.orElse(read.certainty());
        boolean isNothing = Escape.isDash(cells.raw(name + "_value"));
        Optional<T> value = isNothing ? Optional.empty() : cells.take(valueColumn());
        boolean isDenied = Statement.DENIED.contains(certainty);
        if (isDenied && value.isPresent() && certain.isPresent()) {
            cells.refuse(
                    name + "_value",
                    "the value stands beside the certainty " + certainty + ", which says that there is none",
                    "Leave the value out or choose another certainty.");
        }
        value.ifPresent(each -> Contradiction.note(
                Stated.<T>builder().asWritten(read.asWritten()).value(each).build(), name + "_value", cells));
        return Stated.<T>builder()
                .asWritten(read.asWritten())
                .value(
                        isDenied && (certain.isPresent() || value.isEmpty())
                                ? Optional.empty()
                                : isNothing ? value : value.or(read::value))
                .certainty(isDenied && value.isPresent() && certain.isEmpty() ? Certainty.STATED : certainty)
                .citation(cells.place(place()))
                .build();
    }

    @Override
    public void write(E object, Line line) {
        Optional<Stated<T>> attribute = getter.apply(object);
        if (attribute.isEmpty()) {
            line.put(name, isAsked ? Writing.NONE : "");
            return;
        }
        Stated<T> stated = attribute.get();
        line.put(name, stated.asWritten().isEmpty() ? "" : Escape.cell(stated.asWritten()));
        Stated<T> read = reader.read(stated.asWritten(), line.dating());
        if (read.certainty() != stated.certainty() || stated.asWritten().isEmpty() && !isAsked) {
            line.put(certaintyColumn(), stated.certainty());
        }
        boolean isImplied =
                Statement.DENIED.contains(stated.certainty()) || read.value().equals(stated.value());
        if (!isImplied) {
            line.put(
                    name + "_value",
                    stated.value()
                            .map(value -> format.print(value, line.writing()))
                            .orElse(Writing.NONE));
        }
        line.putPlace(place(), stated.citation());
    }
}
