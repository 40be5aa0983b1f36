package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Certainty;

/** The guide's page of sheets and columns, made from the table from which they are read. */
final class SheetsPage {

    private static final String HEAD = """
            # Sheets and columns

            Every file of a folder and every column that it may have, made from the table from which folders are read and
            written. [Entering a document](entering-a-document.md) says how to begin, and what places, identifiers and lists
            look like. Only `document.csv` is required, and a column that no row fills is left out.

            - Words of a list are found in any case, with blanks or hyphens for underscores.
            - `…_as_written`, `…_certainty` and `…_place` say of one fact in a row what `as_written`, `certainty` and `place`
              say of the row: its words, how certain it is, and where it stands.
            - A certainty is one of CERTAINTIES; blank is `STATED`.
            """;

    private static final List<String> CERTAINTIES =
            Stream.of(Certainty.values()).map(Enum::name).toList();

    private SheetsPage() {}

    static String text(List<SheetForm> sheets) {
        return Stream.concat(
                        Stream.of(HEAD.replace("CERTAINTIES", words(CERTAINTIES))),
                        sheets.stream().map(SheetsPage::section))
                .collect(Collectors.joining("\n"));
    }

    private static String section(SheetForm sheet) {
        String properties = sheet instanceof PropertySheet<?, ?> list ? "\n" + properties(list) : "";
        return "## `" + sheet.file() + "`\n\nOne row is " + sheet.row() + ".\n\n"
                + "| column | holds | accepted | example |\n|---|---|---|---|\n"
                + sheet.columns().stream().map(SheetsPage::row).collect(Collectors.joining())
                + properties;
    }

    private static String row(Column<?> column) {
        return "| `" + column.name() + "`" + (column.isRequired() ? " (needed)" : "") + " | " + column.meaning() + " | "
                + accepted(column.format()) + " | `" + column.format().example() + "` |\n";
    }

    private static String accepted(Format<?> format) {
        if (format.words().equals(CERTAINTIES)) {
            return "a certainty";
        }
        return format.words().isEmpty() ? format.accepted() : words(format.words());
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String properties(PropertySheet<?, ?> sheet) {
        return "| property | is | accepted as value | example |\n|---|---|---|---|\n"
                + sheet.properties().stream()
                        .map(property -> "| `" + property.name() + "`" + (property.isRequired() ? " (needed)" : "")
                                + " | " + property.meaning() + " | " + accepted(property.format()) + " | `"
                                + property.format().example() + "` |\n")
                        .collect(Collectors.joining());
    }
}
