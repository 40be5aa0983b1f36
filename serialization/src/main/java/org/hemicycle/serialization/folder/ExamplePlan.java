package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.serialization.internal.Comments;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Table;

/**
 * The example rows of templates, which are one small plan together: the folder {@code example} beside this class. Its
 * first sheets, which the template of a plan has, do without the others.
 */
final class ExamplePlan {

    private static final String FOLDER = "example";
    private static final Map<SheetForm, List<Row>> ROWS =
            SheetList.ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), ExamplePlan::read));

    private ExamplePlan() {}

    /** The rows of a sheet; there is always one. */
    static List<Row> rows(SheetForm sheet) {
        return ROWS.getOrDefault(sheet, List.of());
    }

    /** Whether a row says something in a column. */
    static boolean shows(SheetForm sheet, Column<?> column) {
        return rows(sheet).stream()
                .anyMatch(row -> row.find(column.name())
                        .filter(cell -> !Escape.isDash(cell))
                        .isPresent());
    }

    private static List<Row> read(SheetForm sheet) {
        String file = FOLDER + "/" + sheet.file();
        try (InputStream in = requireNonNull(ExamplePlan.class.getResourceAsStream(file), file)) {
            return Table.read(sheet.file(), in.readAllBytes(), Comments.NONE, new ProblemLog())
                    .orElseThrow()
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
