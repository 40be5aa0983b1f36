package org.hemicycle.serialization.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;

/** The sheets of a template that are not filled in: codes, properties and words to choose from. */
enum LookUp {
    STATES("states"),
    BODIES("bodies"),
    CONVENTIONS("conventions"),
    PROPERTIES("properties"),
    WORDS("words");

    private static final String CODE = "a code of the look-up sheets, or one that other rows describe";
    private static final Predicate<Actor> IS_COUNTRY =
            actor -> actor.identifier().scheme() == Identifier.Scheme.COUNTRY;

    private final String plural;

    LookUp(String plural) {
        this.plural = plural;
    }

    /** What the sheet is called. */
    String sheet() {
        return WorkbookSheets.LOOK_UP + " " + plural;
    }

    private String quoted() {
        return "the sheet \"" + sheet() + "\"";
    }

    /** The sheet that has all codes which a column may hold. */
    static Optional<LookUp> of(Column<?> column) {
        if (column.name().endsWith("state")) {
            return Optional.of(STATES);
        }
        return column.name().endsWith("convention") ? Optional.of(CONVENTIONS) : Optional.empty();
    }

    /** What a column accepts, for whoever has these sheets at hand. */
    static String accepted(SheetForm sheet, Column<?> column) {
        if (sheet instanceof PropertySheet && column.name().equals("value")) {
            return "what " + PROPERTIES.quoted() + " says of the property";
        }
        String codes = of(column).map(each -> "a code of " + each.quoted()).orElse(CODE);
        return column.format().accepted().replace(Formats.CODE.accepted(), codes);
    }

    /** What a format accepts, with the words of its list. */
    static String accepted(Format<?> format) {
        return format.words().isEmpty()
                ? format.accepted().replace(Formats.CODE.accepted(), CODE)
                : String.join(", ", format.words());
    }

    /** The codes of a sheet, each with its name, below the names of the columns. */
    List<List<String>> codes() {
        return Stream.concat(
                        Stream.of(List.of("code", "name")),
                        switch (this) {
                            case STATES -> actors(IS_COUNTRY);
                            case BODIES -> actors(IS_COUNTRY.negate());
                            case CONVENTIONS ->
                                ReferenceData.shipped().listConventions().stream()
                                        .map(each -> List.of(
                                                each.number().toString(),
                                                each.name().common()));
                            case PROPERTIES, WORDS -> throw new IllegalStateException(sheet() + " has no codes.");
                        })
                .toList();
    }

    private static Stream<List<String>> actors(Predicate<Actor> which) {
        return ReferenceData.shipped().actors().values().stream()
                .filter(which)
                .sorted(Comparator.comparing(actor -> actor.name().common()))
                .map(actor ->
                        List.of(actor.identifier().toString(), actor.name().common()));
    }
}
