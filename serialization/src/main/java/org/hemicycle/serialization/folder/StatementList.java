package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;

/**
 * The columns of several statements in one row: lists of equal length, or one entry that holds for all.
 *
 * @param name the name of the column of what they mean
 * @param meaning what it holds
 * @param format how it holds each
 * @param getter the attribute
 * @param setter sets it
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 * @param <T> the type of what the statements mean
 */
record StatementList<E, B, T>(
        String name,
        String meaning,
        Format<T> format,
        Function<E, List<Stated<T>>> getter,
        BiConsumer<B, List<Stated<T>>> setter)
        implements Field<E, B> {

    private Column<String> text(String ending, String holds, Format<String> format) {
        return Column.optional(
                name + ending, holds + "; several with a semicolon, one for all or one for each", format);
    }

    private Column<String> values() {
        return Column.optional(
                name,
                meaning,
                new Format<>(
                        format.accepted() + "; several with a semicolon",
                        format.words(),
                        format.example(),
                        Formats.TEXT.reading(),
                        Formats.TEXT.printing()));
    }

    private Column<String> words() {
        return text("_as_written", "the words of the source for `" + name + "`", Formats.TEXT.like("the Ministry"));
    }

    private Column<String> certainties() {
        return text(
                "_certainty",
                "how certain `" + name + "` are; blank for STATED",
                Formats.TEXT.like("INFERRED").accepting("certainties"));
    }

    private Column<String> places() {
        return text(
                "_place",
                "where `" + name + "` stand, if not where the row does",
                Formats.TEXT.like("Section 2.1").accepting("places"));
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(values(), words(), certainties(), places());
    }

    @Override
    public void read(Cells cells, B builder) {
        List<List<String>> lists = Stream.of(values(), words(), certainties(), places())
                .map(column -> cells.raw(column.name()))
                .map(cell -> cell.isEmpty() ? List.<String>of() : Escape.items(cell))
                .toList();
        int count = lists.stream().mapToInt(List::size).max().orElse(0);
        List<Stated<T>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            element(cells, lists, i).ifPresent(all::add);
        }
        setter.accept(builder, all);
    }

    private Optional<Stated<T>> element(Cells cells, List<List<String>> lists, int i) {
        String meant = at(lists.get(0), i, false);
        Optional<T> value = meant.isEmpty() ? Optional.empty() : cells.meaning(name, format, Escape.cell(meant));
        String certainty = at(lists.get(2), i, true);
        Optional<Certainty> certain = certainty.isEmpty()
                ? Optional.empty()
                : cells.meaning(name + "_certainty", Format.word(Certainty.class), certainty);
        boolean isUnreadable = !meant.isEmpty() && value.isEmpty();
        if (isUnreadable) {
            return Optional.empty();
        }
        boolean isDenied = certain.filter(Statement.DENIED::contains).isPresent();
        if (isDenied && value.isPresent()) {
            cells.refuse(
                    name,
                    "the value stands beside the certainty " + certain.orElseThrow()
                            + ", which says that there is none",
                    "Leave the value out or choose another certainty.");
        }
        return Optional.of(Stated.<T>builder()
                .asWritten(at(lists.get(1), i, true))
                .value(value.filter(any -> !isDenied))
                .certainty(certain.orElse(Certainty.STATED))
                .citation(placeAt(cells, at(lists.get(3), i, true)))
                .build());
    }

    private Optional<Citation> placeAt(Cells cells, String cell) {
        if (cell.isEmpty()) {
            return cells.place();
        }
        return Escape.isDash(cell)
                ? Optional.empty()
                : cells.meaning(name + "_place", Formats.PLACE, Escape.cell(cell));
    }

    private static String at(List<String> items, int i, boolean isForAll) {
        return i < items.size() ? items.get(i) : isForAll && items.size() == 1 ? items.get(0) : "";
    }

    @Override
    public void write(E object, Line line) {
        List<Stated<T>> all = getter.apply(object);
        if (all.isEmpty()) {
            return;
        }
        Function<Stated<T>, String> printed = stated -> stated.value()
                .map(value -> Escape.literal(format.print(value, line.writing())))
                .orElse("");
        line.put(name, Escape.list(all.stream().map(printed).toList()));
        put(line, "_as_written", all.stream().map(Stated::asWritten).toList(), "");
        put(
                line,
                "_place",
                all.stream().map(stated -> line.placeItem(stated.citation())).toList(),
                "");
        boolean isVisible =
                !line.cell(name).isEmpty() || !line.cell(name + "_as_written").isEmpty();
        List<String> certainties =
                all.stream().map(stated -> stated.certainty().name()).toList();
        put(line, "_certainty", certainties, isVisible ? Certainty.STATED.name() : "");
    }

    private void put(Line line, String ending, List<String> items, String implied) {
        boolean isOne = Collections.frequency(items, items.get(0)) == items.size();
        boolean isImplied = isOne && items.get(0).equals(implied);
        if (!isImplied) {
            line.put(name + ending, Escape.list(isOne && !items.get(0).isEmpty() ? items.subList(0, 1) : items));
        }
    }
}
