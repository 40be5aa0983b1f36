package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Stated;

/**
 * A sheet whose rows are objects of one kind: the columns, from which rows are read and written, headers are checked,
 * and the guide's table is made.
 *
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 */
final class Sheet<E, B> implements SheetForm {

    private final String file;
    private final String row;
    private final Supplier<B> start;
    private final Function<B, E> end;
    private final List<Field<E, B>> fields = new ArrayList<>();
    private final List<Column<?>> homes = new ArrayList<>();

    private Sheet(String file, String row, Supplier<B> start, Function<B, E> end) {
        this.file = file;
        this.row = row;
        this.start = start;
        this.end = end;
    }

    /** A sheet without columns. */
    static <E, B> Sheet<E, B> of(String file, String row, Supplier<B> start, Function<B, E> end) {
        return new Sheet<>(file, row, start, end);
    }

    /** A column that says where the row's object belongs, which the object itself does not know. */
    Sheet<E, B> home(Column<?> column) {
        homes.add(column);
        return this;
    }

    /** Adds columns of another kind. */
    Sheet<E, B> field(Field<E, B> field) {
        fields.add(field);
        return this;
    }

    /** A column that every row needs. */
    <T> Sheet<E, B> required(
            String name, String meaning, Format<T> format, Function<E, T> getter, BiConsumer<B, T> setter) {
        return field(new Single<>(
                Column.required(name, meaning, format),
                object -> Optional.of(getter.apply(object)),
                (builder, value) -> value.ifPresent(each -> setter.accept(builder, each))));
    }

    /** A column that may be empty. */
    <T> Sheet<E, B> optional(
            String name,
            String meaning,
            Format<T> format,
            Function<E, Optional<T>> getter,
            BiConsumer<B, Optional<T>> setter) {
        return field(new Single<>(Column.optional(name, meaning, format), getter, setter));
    }

    /** A column with several values, or none. */
    <T> Sheet<E, B> list(
            String name,
            String meaning,
            Format<T> format,
            Function<E, ? extends Iterable<T>> getter,
            BiConsumer<B, List<T>> setter) {
        return field(new Several<>(Column.optional(name, meaning, format.list()), true, getter, setter));
    }

    /** A column with several values, of which one may stand more than once. */
    <T> Sheet<E, B> sequence(
            String name,
            String meaning,
            Format<T> format,
            Function<E, ? extends Iterable<T>> getter,
            BiConsumer<B, List<T>> setter) {
        return field(new Several<>(Column.optional(name, meaning, format.list()), false, getter, setter));
    }

    /** A column of words of the source, which are part of the object. */
    Sheet<E, B> words(String name, String meaning, Function<E, String> getter, BiConsumer<B, String> setter) {
        return optional(
                name,
                meaning,
                Formats.TEXT.like("see Annex I"),
                object -> Optional.of(getter.apply(object)).filter(text -> !text.isEmpty()),
                (builder, text) -> setter.accept(builder, text.orElse("")));
    }

    /** The columns of a statement that every row has. */
    <T> Sheet<E, B> stated(Statement<T> statement, Function<E, Stated<T>> getter, BiConsumer<B, Stated<T>> setter) {
        return field(new StatementField<>(
                statement,
                true,
                object -> Optional.of(getter.apply(object)),
                (builder, stated) -> stated.ifPresent(each -> setter.accept(builder, each))));
    }

    /** The columns of a statement that a row may lack. */
    <T> Sheet<E, B> perhaps(
            Statement<T> statement,
            Function<E, Optional<Stated<T>>> getter,
            BiConsumer<B, Optional<Stated<T>>> setter) {
        return field(new StatementField<>(statement, false, getter, setter));
    }

    /** The column of the place, which the object knows. */
    Sheet<E, B> placed(Function<E, Optional<Citation>> getter, BiConsumer<B, Optional<Citation>> setter) {
        return field(new Field<>() {
            @Override
            public List<Column<?>> columns() {
                return List.of(Common.PLACED);
            }

            @Override
            public boolean isPlaced() {
                return true;
            }

            @Override
            public void read(Cells cells, B builder) {
                setter.accept(builder, cells.place());
            }

            @Override
            public void write(E object, Line line) {
                line.putPlace(Common.PLACE, getter.apply(object));
            }
        });
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String row() {
        return row;
    }

    @Override
    public List<Column<?>> columns() {
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        homes.forEach(column -> columns.putIfAbsent(column.name(), column));
        fields.stream()
                .flatMap(field -> field.columns().stream())
                .forEach(column -> columns.putIfAbsent(column.name(), column));
        return SheetForm.placeLast(columns);
    }

    /** The object of a row; nothing, and noted, where the row means nothing. */
    Optional<E> read(Cells cells, Function<E, Address> about) {
        return read(cells, about, builder -> {});
    }

    /** The object of a row to which something is added that other rows say. */
    Optional<E> read(Cells cells, Function<E, Address> about, Consumer<B> addition) {
        homes.forEach(column -> cells.raw(column.name()));
        B builder = start.get();
        fields.forEach(field -> field.read(cells, builder));
        addition.accept(builder);
        Optional<E> object = cells.isLost() ? Optional.empty() : built(cells, builder);
        if (object.isEmpty()) {
            cells.reading().lose(cells.row());
        }
        cells.finish(this, object.map(about).orElse(Address.ROOT), object.flatMap(Sheet::heading));
        return object;
    }

    private static Optional<String> heading(Object object) {
        return object instanceof Filed part ? Optional.of(part.heading()) : Optional.empty();
    }

    private Optional<E> built(Cells cells, B builder) {
        try {
            return Optional.of(end.apply(builder));
        } catch (IllegalArgumentException | IllegalStateException e) {
            cells.lose(String.valueOf(e.getMessage()), "Correct the row; it is left out.");
            return Optional.empty();
        }
    }

    /** Writes the row of an object behind the cells that say where it belongs. */
    void write(E object, Line line) {
        // The place comes first, since other places are only written where they differ from it.
        fields.stream().filter(Field::isPlaced).forEach(field -> field.write(object, line));
        fields.stream().filter(field -> !field.isPlaced()).forEach(field -> field.write(object, line));
    }

    /** One column and one attribute. */
    private record Single<E, B, T>(Column<T> column, Function<E, Optional<T>> getter, BiConsumer<B, Optional<T>> setter)
            implements Field<E, B> {

        @Override
        public List<Column<?>> columns() {
            return List.of(column);
        }

        @Override
        public boolean isPlaced() {
            return column.name().equals(Common.PLACE);
        }

        @Override
        public void read(Cells cells, B builder) {
            setter.accept(builder, cells.take(column));
        }

        @Override
        public void write(E object, Line line) {
            line.put(column, getter.apply(object));
        }
    }

    /** One column with several values. */
    private record Several<E, B, T>(
            Column<List<T>> column,
            boolean isOnce,
            Function<E, ? extends Iterable<T>> getter,
            BiConsumer<B, List<T>> setter)
            implements Field<E, B> {

        @Override
        public List<Column<?>> columns() {
            return List.of(column);
        }

        @Override
        public void read(Cells cells, B builder) {
            setter.accept(
                    builder,
                    isOnce
                            ? cells.takeAll(column, new HashSet<>())
                            : cells.take(column).orElse(List.of()));
        }

        @Override
        public void write(E object, Line line) {
            List<T> values = new ArrayList<>();
            getter.apply(object).forEach(values::add);
            line.put(column, Optional.of(values).filter(each -> !each.isEmpty()));
        }
    }

    /** The columns of a statement. */
    private record StatementField<E, B, T>(
            Statement<T> statement,
            boolean isAlways,
            Function<E, Optional<Stated<T>>> getter,
            BiConsumer<B, Optional<Stated<T>>> setter)
            implements Field<E, B> {

        @Override
        public List<Column<?>> columns() {
            return statement.columns();
        }

        @Override
        public boolean isPlaced() {
            return statement.place().equals(Common.PLACE);
        }

        @Override
        public void read(Cells cells, B builder) {
            setter.accept(
                    builder, isAlways || statement.isIn(cells) ? Optional.of(statement.read(cells)) : Optional.empty());
        }

        @Override
        public void write(E object, Line line) {
            getter.apply(object).ifPresent(stated -> statement.write(stated, line));
        }
    }
}
