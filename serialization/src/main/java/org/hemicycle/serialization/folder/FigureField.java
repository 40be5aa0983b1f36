package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hemicycle.document.Datum;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Stated;

/**
 * The columns of a figure that a row may state besides: the number, its unit and bound, and those of a statement.
 *
 * @param name the name of the column of the number
 * @param meaning what it counts
 * @param implied which words are meant where their cell is empty
 * @param getter the attribute
 * @param setter sets it
 * @param <E> the type of the objects
 * @param <B> the type of their builders
 */
record FigureField<E, B>(
        String name,
        String meaning,
        Implied implied,
        Function<E, Optional<Stated<Datum.Figure>>> getter,
        BiConsumer<B, Optional<Stated<Datum.Figure>>> setter)
        implements Field<E, B> {

    static final Column<String> UNIT =
            Column.optional("unit", "EUR or another currency, PERCENT, or what is counted", Formats.TEXT.like("EUR"));
    static final Column<Datum.Bound> BOUND =
            Column.optional("bound", "how the figure bounds; blank for EXACT", Format.word(Datum.Bound.class));

    private Statement<BigDecimal> statement() {
        return Statement.besides(Column.optional(name, meaning, Formats.NUMBER), implied);
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(statement().columns());
        columns.add(1, UNIT);
        columns.add(2, BOUND);
        return columns;
    }

    @Override
    public void read(Cells cells, B builder) {
        setter.accept(
                builder,
                statement().isIn(cells) ? Optional.of(figure(statement().read(cells), cells)) : Optional.empty());
    }

    private Stated<Datum.Figure> figure(Stated<BigDecimal> number, Cells cells) {
        Optional<Datum.Figure> figure = number.value().flatMap(amount -> of(amount, cells));
        if (number.value().isEmpty() && cells.has(name)) {
            leave(cells);
        }
        return Stated.<Datum.Figure>builder()
                .asWritten(number.asWritten())
                .value(figure)
                .certainty(number.certainty())
                .citation(number.citation())
                .build();
    }

    /** The figure of a row; nothing, and noted, where it has no unit. */
    static Optional<Datum.Figure> of(BigDecimal amount, Cells cells) {
        Optional<String> unit = cells.take(UNIT);
        Datum.Bound bound = cells.take(BOUND).orElse(Datum.Bound.EXACT);
        if (unit.isEmpty() && !cells.has(UNIT.name())) {
            cells.refuse("unit", "the number " + amount + " has no unit", "Write EUR, PERCENT, or what is counted.");
        }
        return unit.map(what -> new Datum.Figure(amount, what, bound));
    }

    /** The columns of a number that cannot be read go with it. */
    static void leave(Cells cells) {
        cells.take(UNIT);
        cells.take(BOUND);
    }

    @Override
    public void write(E object, Line line) {
        getter.apply(object).ifPresent(stated -> write(stated, line));
    }

    private void write(Stated<Datum.Figure> stated, Line line) {
        Stated<BigDecimal> number = Stated.<BigDecimal>builder()
                .asWritten(stated.asWritten())
                .value(stated.value().map(Datum.Figure::amount))
                .certainty(stated.certainty())
                .citation(stated.citation())
                .build();
        statement().write(number, line);
        stated.value().ifPresent(figure -> put(figure, line));
    }

    /** Writes the unit and bound of a figure. */
    static void put(Datum.Figure figure, Line line) {
        line.put(UNIT, figure.unit());
        line.put(BOUND, Optional.of(figure.bound()).filter(bound -> bound != Datum.Bound.EXACT));
    }
}
