package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Datum;
import org.hemicycle.internal.ScaleWord;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.joda.money.Money;

/**
 * The columns of a statement: what it means, its words, how certain it is, and where it stands.
 *
 * @param value the column of what it means
 * @param words the name of the column of its words
 * @param certainty the name of the column of its certainty
 * @param place the name of the column of its place
 * @param implied which words are meant where their cell is empty
 * @param <T> the type of what it means
 */
record Statement<T>(Column<T> value, String words, String certainty, String place, Implied implied) {

    static final Set<Certainty> DENIED = EnumSet.of(Certainty.STATED_NONE, Certainty.UNDECIDED, Certainty.ABSENT);

    /** Which words are meant where the cell of the words is empty. */
    enum Implied {
        /** None: the value is a paraphrase. */
        NONE,
        /** Those of the cell that has the value. */
        VALUE,
        /** Those of the row. */
        ROW
    }

    /** The statement that a row is about, in the columns that all sheets have. */
    static <T> Statement<T> ofRow(Column<T> value, Implied implied) {
        return new Statement<>(value, Common.WORDS, Common.CERTAINTY, Common.PLACE, implied);
    }

    /** A statement besides the row's own, in columns of its own. */
    static <T> Statement<T> besides(Column<T> value, Implied implied) {
        return new Statement<>(
                value, value.name() + "_as_written", value.name() + "_certainty", value.name() + "_place", implied);
    }

    List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(List.of(
                value,
                Column.optional(
                        words,
                        switch (implied) {
                            case NONE ->
                                "the words of the source for `" + value.name() + "`; blank where it is a paraphrase";
                            case VALUE -> "the words of the source, where they differ from `" + value.name() + "`";
                            case ROW ->
                                "the words of the source for `" + value.name()
                                        + "`, where they are not those of the row";
                        },
                        Formats.TEXT.like(spoken(value.format()))),
                Column.optional(
                        certainty,
                        "how certain `" + value.name() + "` is; blank for STATED",
                        Format.word(Certainty.class))));
        if (place.equals(Common.PLACE)) {
            columns.add(Common.PLACED);
        } else {
            columns.add(Column.optional(
                    place, "where `" + value.name() + "` stands, if not where the row does", Formats.PLACE));
        }
        return columns;
    }

    /** How a source may say what a format has an example of. */
    private static String spoken(Format<?> format) {
        String accepted = format.accepted();
        if (accepted.startsWith("a date") || accepted.startsWith(Formats.RANGE.accepted())) {
            return "14 May 2025";
        }
        if (accepted.startsWith(Formats.CODE.accepted())) {
            return "the Ministry";
        }
        if (!format.words().isEmpty()) {
            return format.example().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return format.isNumber() ? "1.2 million" : format.example();
    }

    /** Whether the row says anything in these columns. */
    boolean isIn(Cells cells) {
        return Stream.of(value.name(), words, certainty).anyMatch(cells::has)
                || !place.equals(Common.PLACE) && cells.has(place);
    }

    Stated<T> read(Cells cells) {
        Optional<Certainty> certain = cells.take(Column.optional(certainty, "", Format.word(Certainty.class)));
        Optional<T> meaning = cells.take(value);
        boolean isDenied = certain.filter(DENIED::contains).isPresent();
        if (isDenied && meaning.isPresent()) {
            cells.refuse(
                    value.name(),
                    "the value stands beside the certainty " + certain.orElseThrow()
                            + ", which says that there is none",
                    "Leave the value out or choose another certainty.");
        }
        Stated<T> stated = Stated.<T>builder()
                .asWritten(wordsIn(cells, meaning))
                .value(meaning.filter(any -> !isDenied))
                .certainty(certain.orElse(Certainty.STATED))
                .citation(cells.place(place))
                .build();
        Contradiction.note(stated, value.name(), cells);
        return stated;
    }

    /** A number with "million" or the like is known to its last digit by its words alone, so that these are kept. */
    private String wordsIn(Cells cells, Optional<T> meaning) {
        return cells.text(words).orElseGet(() -> switch (implied) {
            case NONE ->
                cells.text(value.name())
                        .filter(cell -> meaning.filter(Statement::isNumber).isPresent() && ScaleWord.isIn(cell))
                        .orElse("");
            case VALUE -> cells.text(value.name()).orElse("");
            case ROW -> cells.text(Common.WORDS).orElse("");
        });
    }

    private static boolean isNumber(Object meaning) {
        return meaning instanceof BigDecimal || meaning instanceof Datum.Figure || meaning instanceof Money;
    }

    void write(Stated<T> stated, Line line) {
        line.put(value, stated.value());
        String meant = switch (implied) {
            case NONE -> "";
            case VALUE -> Escape.literal(line.cell(value.name()));
            case ROW -> Escape.literal(line.cell(Common.WORDS));
        };
        if (!meant.equals(stated.asWritten())) {
            line.put(words, Escape.cell(stated.asWritten()));
        }
        line.putPlace(place, stated.citation());
        boolean isVisible = Stream.of(value.name(), words)
                .anyMatch(column -> !line.cell(column).isEmpty());
        if (stated.certainty() != Certainty.STATED || !isVisible) {
            line.put(certainty, stated.certainty().name());
        }
    }
}
