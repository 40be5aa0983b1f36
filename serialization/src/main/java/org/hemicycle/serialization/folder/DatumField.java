package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Stated;

/** What a claim states: a date, a figure or a word, as its property has it, with the columns of a statement. */
final class DatumField implements Field<Claim, Claim.Builder> {

    private static final Column<ClaimProperty> PROPERTY =
            Column.optional("property", "", Format.word(ClaimProperty.class));
    private static final Column<ClaimProperty> FACT = Column.optional("fact", "", Format.word(ClaimProperty.class));
    private static final Column<Datum.Form> FORM = Column.optional(
            "form", "what the value is, where the property does not say it", Format.word(Datum.Form.class));
    private static final Statement<String> TEXT = Statement.ofRow(
            Column.optional(
                    "value",
                    "what they mean",
                    Formats.TEXT.like("2025-05-14").accepting("a date (EDTF), a number, an identifier or a word")),
            Implied.NONE);

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(TEXT.columns());
        columns.add(1, FORM);
        columns.add(2, FigureField.UNIT);
        columns.add(3, FigureField.BOUND);
        columns.add(Common.PLACED);
        return columns;
    }

    @Override
    public void read(Cells cells, Claim.Builder claim) {
        Optional<Datum.Form> form = cells.take(FORM);
        Optional<ClaimProperty> property = cells.take(cells.has("fact") ? FACT : PROPERTY);
        boolean isFigure = cells.has(FigureField.UNIT.name());
        Datum.Form meant = form.orElseGet(() ->
                isFigure ? Datum.Form.FIGURE : property.map(ClaimProperty::form).orElse(Datum.Form.WORD));
        Statement<Datum> statement = Statement.ofRow(Column.optional("value", "", format(meant, cells)), Implied.NONE);
        Stated<Datum> stated = statement.read(cells);
        claim.stated(stated);
        if (stated.citation().isEmpty() && !cells.isLost()) {
            cells.lose("the row states a fact without a place", "Write where the source says so in the column place.");
        }
    }

    private static Format<Datum> format(Datum.Form form, Cells cells) {
        return switch (form) {
            case DATE -> reading(Formats.DATE, Datum::of);
            case FIGURE ->
                new Format<>(
                        Formats.NUMBER.accepted(),
                        List.of(),
                        Formats.NUMBER.example(),
                        (cell, folder) -> figure(cell, folder, cells),
                        (datum, folder) -> "");
            case WORD -> reading(Formats.TEXT, Datum.Word::new);
        };
    }

    private static <T> Format<Datum> reading(Format<T> format, Function<T, Datum> datum) {
        return new Format<>(
                format.accepted(),
                format.words(),
                format.example(),
                (cell, folder) -> datum.apply(format.read(cell, folder)),
                (value, folder) -> value.toString());
    }

    private static Datum figure(String cell, Surroundings folder, Cells cells) {
        FigureField.leave(cells);
        return FigureField.of(Formats.NUMBER.read(cell, folder), cells)
                .orElseThrow(() -> Refusal.of("\"" + cell + "\" has no unit", "Write one in the column unit."));
    }

    @Override
    public void write(Claim claim, Line line) {
        Stated<Datum> stated = claim.stated();
        TEXT.write(
                Stated.<String>builder()
                        .asWritten(stated.asWritten())
                        .value(stated.value().map(DatumField::text))
                        .certainty(stated.certainty())
                        .citation(stated.citation())
                        .build(),
                line);
        stated.value().ifPresent(datum -> {
            if (datum instanceof Datum.Figure figure) {
                FigureField.put(figure, line);
            } else if (form(datum) != claim.property().form()) {
                line.put(FORM, form(datum));
            }
        });
    }

    private static String text(Datum datum) {
        return datum instanceof Datum.Figure figure ? figure.amount().toString() : datum.toString();
    }

    private static Datum.Form form(Datum datum) {
        return datum instanceof Datum.On ? Datum.Form.DATE : Datum.Form.WORD;
    }
}
