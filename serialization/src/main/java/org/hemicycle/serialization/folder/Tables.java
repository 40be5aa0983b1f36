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
            List<Column<?>> columns = sheet.columns();
            List<String> names = columns.stream().map(Column::name).toList();
            table.columns().stream()
                    .filter(name -> !name.isEmpty() && !names.contains(name))
                    .distinct()
                    .forEach(name -> log.add(unknown(place(table, name), name, names)));
            columns.stream()
                    .filter(column -> column.isRequired() && !table.columns().contains(column.name()))
                    .forEach(column -> log.add(missing(place(table, column.name()), column, names)));
            tables.put(sheet.file(), known(table, names));
        });
    }

    private static Place place(Table table, String column) {
        return new Place.InText(table.file(), table.line(), column);
    }

    private static Problem unknown(Place place, String name, List<String> names) {
        return Problem.error(place, "\"" + name + "\" is no column of this sheet")
                .found(name)
                .accepting(names)
                .near(Words.of(names).near(name))
                .mend("Rename it or leave it out.");
    }

    private static Problem missing(Place place, Column<?> column, List<String> names) {
        return Problem.error(place, "the column \"" + column.name() + "\" is missing, and every row needs it")
                .accepting(names)
                .mend("Add it: it has " + column.format().accepted() + ", such as "
                        + column.format().example() + ".");
    }

    /** The table without the columns that were reported as unknown. */
    private static Table known(Table table, List<String> names) {
        List<String> columns = table.columns().stream()
                .map(name -> names.contains(name) ? name : "")
                .toList();
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.file(), row.number(), row.line(), columns, row.cells()))
                .toList();
        return new Table(table.file(), table.line(), table.comments(), columns, rows);
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
                        .anyMatch(place -> place.file().equals(sheet.file())
                                && place.line() > tables.get(sheet.file()).line());
    }
}
