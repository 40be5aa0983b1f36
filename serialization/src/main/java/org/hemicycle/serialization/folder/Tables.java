package org.hemicycle.serialization.folder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.serialization.internal.Comments;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The tables of a folder, each read once, with the names of their columns checked. */
final class Tables {

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Set<String> present = new HashSet<>();
    private final ProblemLog log;

    Tables(ProblemLog log) {
        this.log = log;
    }

    /** Reads the file of a sheet. */
    void add(SheetForm sheet, byte[] content) {
        present.add(sheet.file());
        Table.read(sheet.file(), content, Comments.NONE, log).ifPresent(table -> {
            check(sheet, table);
            tables.put(sheet.file(), table);
        });
    }

    private void check(SheetForm sheet, Table table) {
        List<String> names = sheet.columns().stream().map(Column::name).toList();
        Place header = new Place.InText(table.file(), 1, "");
        table.columns().stream()
                .filter(column -> !column.isEmpty() && !names.contains(column))
                .forEach(column -> log.add(Problem.error(header, "\"" + column + "\" is no column of this sheet")
                        .found(column)
                        .accepting(names)
                        .near(Words.of(names).near(column))
                        .mend("Rename it or leave it out.")));
        sheet.columns().stream()
                .filter(column -> column.isRequired() && !table.columns().contains(column.name()))
                .forEach(column -> log.add(
                        Problem.error(header, "the column \"" + column.name() + "\" is missing, and every row needs it")
                                .accepting(names)
                                .mend("Add it: it has " + column.format().accepted() + ", such as "
                                        + column.format().example() + ".")));
    }

    /** What is wrong with the tables as such. */
    ProblemLog log() {
        return log;
    }

    boolean has(SheetForm sheet) {
        return tables.containsKey(sheet.file());
    }

    /** The rows of a sheet, in order; none where the folder lacks it. */
    List<Row> rows(SheetForm sheet) {
        return Optional.ofNullable(tables.get(sheet.file())).map(Table::rows).orElse(List.of());
    }

    /** Whether rows of a sheet were left out of which nobody knows what they are about. */
    boolean isTorn(SheetForm sheet) {
        boolean isUnreadable = present.contains(sheet.file()) && !has(sheet);
        return isUnreadable
                || log.problems().errors().stream()
                        .map(Problem::place)
                        .anyMatch(place -> place.file().equals(sheet.file()) && place.line() > 1);
    }
}
