package org.hemicycle.serialization.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/**
 * A property in a sheet that has one a row.
 *
 * @param <E> the type of the objects that have it
 * @param <B> the type of their builders
 */
interface Property<E, B> {

    /** The name in the column {@code property}. */
    String name();

    /** What it is, for people. */
    String meaning();

    /** What the column {@code value} holds. */
    Format<?> format();

    /** Whether there has to be a row for it. */
    boolean isRequired();

    /** Columns that it has besides those of all properties. */
    default List<Column<?>> columns() {
        return List.of();
    }

    /** Takes all its rows; a row that states once more what has one value becomes a claim. */
    void read(List<Cells> rows, Subject of, B builder, List<Claim> claims);

    /** Writes its rows. */
    void write(E object, Function<String, Line> rows);

    /** The value of a row. */
    static <T> Column<T> value(Format<T> format) {
        return Column.optional("value", "what it means", format);
    }

    /** One value, which stands for itself; each row that has a place is also a claim. */
    record Single<E, B, T>(
            String name,
            String meaning,
            Format<T> format,
            boolean isRequired,
            Optional<ClaimProperty> claimed,
            Function<E, Optional<T>> getter,
            BiConsumer<B, T> setter)
            implements Property<E, B> {

        @Override
        public void read(List<Cells> rows, Subject of, B builder, List<Claim> claims) {
            boolean isSet = false;
            for (Cells row : rows) {
                Optional<T> value = row.take(new Column<>("value", meaning, format, true));
                if (!isSet) {
                    value.ifPresent(each -> setter.accept(builder, each));
                    isSet = value.isPresent();
                } else if (claimed.isEmpty()) {
                    row.refuse("property", "\"" + name + "\" has a row before this one", "Leave one of them out.");
                }
                if (claimed.isPresent() && value.isPresent()) {
                    claim(row, row != rows.get(0), of).ifPresent(claims::add);
                } else if (claimed.isPresent()) {
                    leave(row);
                }
            }
        }

        /** What stands beside a value that cannot be read goes with it. */
        private static void leave(Cells row) {
            Stream.of(Common.WORDS, Common.CERTAINTY, Common.PLACE).forEach(row::raw);
        }

        private Optional<Claim> claim(Cells row, boolean isRepeated, Subject of) {
            boolean hasPlace = row.has(Common.PLACE) || isRepeated;
            return hasPlace
                    ? Claims.of(
                            of,
                            claimed.orElseThrow(),
                            Statement.ofRow(value(format), implied()).read(row))
                    : Optional.empty();
        }

        /** A name is its own words. */
        private Statement.Implied implied() {
            return claimed.filter(property -> property == ClaimProperty.NAME).isPresent()
                    ? Statement.Implied.VALUE
                    : Statement.Implied.NONE;
        }

        @Override
        public void write(E object, Function<String, Line> rows) {
            getter.apply(object).ifPresent(value -> rows.apply(name).put(value(format), value));
        }
    }

    /** Several values, one a row or several in one cell; each row that has a place may also be a claim. */
    record Many<E, B, T>(
            String name,
            String meaning,
            Format<T> format,
            Optional<ClaimProperty> claimed,
            Function<E, ? extends Iterable<T>> getter,
            BiConsumer<B, T> adder)
            implements Property<E, B> {

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public void read(List<Cells> rows, Subject of, B builder, List<Claim> claims) {
            Column<List<T>> column = new Column<>("value", meaning, format.list(), true);
            Set<T> before = new HashSet<>();
            for (Cells row : rows) {
                boolean isClaim = claimed.isPresent() && row.has(Common.PLACE);
                List<T> values = isClaim ? row.take(column).orElse(List.of()) : row.takeAll(column, before);
                values.forEach(value -> adder.accept(builder, value));
                if (isClaim && values.size() == 1) {
                    Stated<T> stated = Statement.ofRow(value(format), Statement.Implied.NONE)
                            .read(row);
                    claims.addAll(Claims.of(of, claimed.get(), stated).stream().toList());
                }
            }
        }

        @Override
        public void write(E object, Function<String, Line> rows) {
            getter.apply(object).forEach(value -> rows.apply(name).put(value(format.list()), List.of(value)));
        }
    }

    /** One statement; a further row is a claim. */
    record One<E, B, T>(
            String name,
            String meaning,
            Format<T> format,
            ClaimProperty claimed,
            Function<E, Optional<Stated<T>>> getter,
            BiConsumer<B, Stated<T>> setter)
            implements Property<E, B> {

        private Statement<T> statement() {
            return Statement.ofRow(value(format), Statement.Implied.NONE);
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public void read(List<Cells> rows, Subject of, B builder, List<Claim> claims) {
            setter.accept(builder, statement().read(rows.get(0)));
            rows.stream()
                    .skip(1)
                    .flatMap(row -> Claims.of(of, claimed, statement().read(row)).stream())
                    .forEach(claims::add);
        }

        @Override
        public void write(E object, Function<String, Line> rows) {
            getter.apply(object).ifPresent(stated -> statement().write(stated, rows.apply(name)));
        }
    }

    /** Several statements, one a row. */
    record Several<E, B, T>(
            String name,
            String meaning,
            Format<T> format,
            Function<E, List<Stated<T>>> getter,
            BiConsumer<B, Stated<T>> adder)
            implements Property<E, B> {

        private Statement<T> statement() {
            return Statement.ofRow(value(format), Statement.Implied.NONE);
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public void read(List<Cells> rows, Subject of, B builder, List<Claim> claims) {
            rows.forEach(row -> adder.accept(builder, statement().read(row)));
        }

        @Override
        public void write(E object, Function<String, Line> rows) {
            getter.apply(object).forEach(stated -> statement().write(stated, rows.apply(name)));
        }
    }

    /** Statements of attributes as claims. */
    final class Claims {

        private Claims() {}

        /** The claim that a row makes; none where it has no place, which was noted. */
        static Optional<Claim> of(Subject subject, ClaimProperty property, Stated<?> stated) {
            return stated.citation()
                    .map(place -> Claim.builder()
                            .subject(subject)
                            .property(property)
                            .stated(Stated.<Datum>builder()
                                    .asWritten(stated.asWritten())
                                    .value(stated.value().map(Claims::datum))
                                    .certainty(stated.certainty())
                                    .citation(place)
                                    .build())
                            .build());
        }

        private static Datum datum(Object value) {
            if (value instanceof ExtendedDate date) {
                return Datum.of(date);
            }
            return value instanceof DateRange range
                    ? Datum.of(ExtendedDate.parse(range.toString()))
                    : new Datum.Word(value.toString());
        }
    }
}
