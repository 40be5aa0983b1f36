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
import org.hemicycle.serialization.internal.TableSource;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The tables of a dossier, each read once, with the names of their columns checked. */
final class Tables {

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> torn = new HashSet<>();
    private final TableHolder holder;
    private final ProblemLog log;

    Tables(TableHolder holder, ProblemLog log) {
        this.holder = holder;
        this.log = log;
    }

    /** What holds them. */
    TableHolder holder() {
        return holder;
    }

    /** Reads the file of a sheet. */
    void add(SheetForm sheet, byte[] content) {
        present.add(sheet.file());
        Table.read(sheet.file(), content, Comments.NONE, log).ifPresent(table -> add(sheet, table));
    }

    /** Takes the rows of a sheet of which the first names the columns. */
    void add(SheetForm sheet, TableSource source, List<Row> rows) {
        present.add(sheet.file());
        Table.of(source, rows, log).ifPresent(table -> add(sheet, table));
    }

    private void add(SheetForm sheet, Table table) {
        List<Column<?>> columns = sheet.columns();
        List<String> names = columns.stream().map(Column::name).toList();
        table.columns().stream()
                .filter(name -> !name.isEmpty() && !names.contains(name))
                .distinct()
                .forEach(name -> log.add(unknown(table.place(name), name, names)));
        columns.stream()
                .filter(column -> column.isRequired() && !table.columns().contains(column.name()))
                .forEach(column -> log.add(missing(table.place(column.name()), column, names)));
        tables.put(sheet.file(), known(sheet, table, names));
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

    /** The facts of a table, without the columns that were reported as unknown. */
    private Table known(SheetForm sheet, Table table, List<String> names) {
        List<String> columns = table.columns().stream()
                .map(name -> names.contains(name) ? name : "")
                .toList();
        List<Row> rows = table.rows().stream()
                .filter(row -> Guidance.isFact(sheet, row, log))
                .map(row -> row.under(columns))
                .toList();
        return new Table(table.names().under(columns), table.comments(), rows);
    }

    /** What is wrong with the tables as such. */
    ProblemLog log() {
        return log;
    }

    boolean has(SheetForm sheet) {
        return tables.containsKey(sheet.file());
    }

    /** The rows of a sheet, in order; none where there is none. */
    List<Row> rows(SheetForm sheet) {
        return Optional.ofNullable(tables.get(sheet.file())).map(Table::rows).orElse(List.of());
    }

    /** Rows of a sheet are left out as a whole, as was noted. */
    void tear(SheetForm sheet) {
        torn.add(sheet.file());
    }

    /** Whether rows of a sheet were left out of which nobody knows what they are about. */
    boolean isTorn(SheetForm sheet) {
        boolean isUnreadable = present.contains(sheet.file()) && !has(sheet);
        return isUnreadable || torn.contains(sheet.file()) || has(sheet) && hasErrors(tables.get(sheet.file()));
    }

    private boolean hasErrors(Table table) {
        return log.problems().errors().stream()
                .map(Problem::place)
                .anyMatch(place -> table.source().has(place)
                        && place.line() > table.names().line());
    }
}
