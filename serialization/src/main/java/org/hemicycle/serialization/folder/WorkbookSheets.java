package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.serialization.internal.TableSource;
import org.hemicycle.serialization.internal.workbook.WorkbookSheet;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Which sheets of a workbook are which tables, by their names. */
final class WorkbookSheets {

    /** What the sheets are called that only help to fill in others. */
    static final String LOOK_UP = "look-up";

    private static final Pattern HELP = Pattern.compile("(look-?up|help|read-?me)(-.*)?");

    private final String workbook;
    private final Tables tables;
    private final Map<SheetForm, String> taken = new HashMap<>();

    WorkbookSheets(String workbook, Tables tables) {
        this.workbook = workbook;
        this.tables = tables;
    }

    void add(List<WorkbookSheet> sheets) {
        sheets.stream()
                .filter(sheet -> !HELP.matcher(folded(sheet.name())).matches())
                .filter(sheet -> !sheet.isEmpty())
                .forEach(this::add);
    }

    private void add(WorkbookSheet sheet) {
        Optional<SheetForm> form = SheetList.ALL.stream()
                .filter(each -> name(each).equals(folded(sheet.name())))
                .findFirst();
        if (form.isEmpty()) {
            tables.log().add(unknown(sheet.name()));
            return;
        }
        String before = taken.putIfAbsent(form.get(), sheet.name());
        if (before != null) {
            tables.tear(form.get());
            tables.log().add(twice(before, sheet.name()));
            return;
        }
        TableSource source = new TableSource.OfSheet(form.get().file(), workbook, sheet.name());
        tables.add(form.get(), source, sheet.rows(source, tables.log()));
    }

    /** In any case, with blanks or underscores for hyphens, and with the ending of a file. */
    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "").replaceAll("[\\s\\h_-]+", "-");
    }

    private static String name(SheetForm sheet) {
        return TableHolder.Workbook.sheet(sheet.file());
    }

    private Place place(String sheet) {
        return new Place.InWorkbook(workbook, sheet, "", 0);
    }

    private Problem twice(String before, String name) {
        return Problem.error(
                        place(name),
                        "the sheets \"" + before + "\" and \"" + name
                                + "\" have the same kind of rows, and the first is read")
                .found(name)
                .mend("Put all rows into one of them.");
    }

    private Problem unknown(String name) {
        List<String> names = SheetList.ALL.stream().map(WorkbookSheets::name).toList();
        return Problem.error(place(name), "the sheet was not read, since no kind of rows has this name")
                .found(name)
                .accepting(names)
                .near(Words.of(names).near(folded(name)))
                .mend("Rename it; begin its name with \"" + LOOK_UP + "\" or \"help\" if it has no facts.");
    }
}
