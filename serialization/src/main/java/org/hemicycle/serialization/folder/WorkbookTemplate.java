package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.workbook.SpreadsheetLibrary;
import org.hemicycle.serialization.internal.workbook.WorkbookBuilder;

/**
 * A workbook to be filled in, which {@link DossierWorkbook} reads.
 *
 * <p>Example: {@code WorkbookTemplate.PLAN.write(Path.of("plan.xlsx"))}.
 *
 * <p>Each sheet has the names of its columns, a line that explains them, and examples, which are marked in their first
 * cell ({@code # Explanation:}, {@code # Example:}) and are no facts. Without their marks the examples of all sheets
 * are one small plan, which is read and in which no rule finds anything. Where only some words are accepted, a list
 * offers them. Sheets whose names begin with {@code look-up} have the codes of States, bodies and conventions, and what
 * the properties of a document and a programme are; they are not read. Cells are texts, so that no date is changed that
 * is typed.
 */
public enum WorkbookTemplate {
    /** The seven sheets of a plan: document, programmes, components, activities, budget, risks, treaty-claims. */
    PLAN(
            List.of(
                    DocumentSheets.DOCUMENT,
                    ProgrammeSheets.PROGRAMMES,
                    ProgrammeSheets.COMPONENTS,
                    ActivitySheets.ACTIVITIES,
                    ProgrammeSheets.BUDGET,
                    RiskSheet.RISKS,
                    RecordSheets.TREATY_CLAIMS),
            column -> !column.name().endsWith("_certainty") && !column.name().endsWith("_place")),
    /** All sheets with all columns. */
    FULL(SheetList.ALL, column -> true);

    /** How many rows stand above the examples: the names of columns, and the explanation. */
    private static final int HEAD = 2;

    private final List<SheetForm> sheets;
    private final Predicate<Column<?>> isShown;

    WorkbookTemplate(List<SheetForm> sheets, Predicate<Column<?>> isShown) {
        this.sheets = List.copyOf(sheets);
        this.isShown = isShown;
    }

    /**
     * Writes the template. What is there already is replaced.
     *
     * @param workbook the file, in a folder that is there
     * @throws IllegalStateException if {@code org.apache.poi:poi-ooxml} is not on the class path
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path workbook) {
        requireNonNull(workbook, "workbook");
        WorkbookWriter.put(bytes(), workbook);
    }

    private byte[] bytes() {
        try {
            WorkbookBuilder builder = new WorkbookBuilder();
            sheets.forEach(sheet -> addSheet(builder, sheet));
            Stream.of(LookUp.STATES, LookUp.BODIES, LookUp.CONVENTIONS)
                    .forEach(each -> builder.sheet(each.sheet(), each.codes(), 0, Set.of()));
            builder.sheet(LookUp.PROPERTIES.sheet(), properties(), 0, Set.of());
            addChoices(builder);
            return builder.bytes();
        } catch (NoClassDefFoundError e) {
            throw SpreadsheetLibrary.missing(e);
        }
    }

    private static String name(SheetForm sheet) {
        return TableHolder.Workbook.sheet(sheet.file());
    }

    private List<Column<?>> columns(SheetForm sheet) {
        return sheet.columns().stream()
                .filter(column -> column.isRequired() || isShown.test(column))
                .toList();
    }

    private void addSheet(WorkbookBuilder builder, SheetForm sheet) {
        List<Column<?>> columns = columns(sheet);
        List<String> names = columns.stream().map(Column::name).toList();
        List<List<String>> rows = new ArrayList<>(List.of(names, Guidance.explanation(sheet, columns)));
        rows.addAll(Guidance.examples(sheet, columns));
        builder.sheet(name(sheet), rows, rows.size() - 1, WorkbookWriter.numbers(sheet, names));
    }

    /** What the rows of a document and a programme may say. */
    private List<List<String>> properties() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("sheet", "property", "is", "accepted", "example")));
        for (SheetForm sheet : sheets) {
            if (sheet instanceof PropertySheet<?, ?> list) {
                list.properties()
                        .forEach(each -> rows.add(List.of(
                                name(sheet),
                                each.name() + (each.isRequired() ? " (needed)" : ""),
                                each.meaning(),
                                LookUp.accepted(each.format()),
                                each.format().example())));
            }
        }
        return rows;
    }

    /** Offers codes and words where they are entered; the same words stand once. */
    private void addChoices(WorkbookBuilder builder) {
        Map<List<String>, Integer> lists = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(sheet -> columns(sheet).stream())
                .map(column -> column.format().words())
                .filter(words -> !words.isEmpty())
                .forEach(words -> lists.putIfAbsent(words, lists.size()));
        builder.sheet(LookUp.WORDS.sheet(), words(lists.keySet()), 0, Set.of());
        for (SheetForm sheet : sheets) {
            List<Column<?>> columns = columns(sheet);
            for (int at = 0; at < columns.size(); at++) {
                addChoices(builder, name(sheet), at, columns.get(at), lists);
            }
        }
    }

    private static void addChoices(
            WorkbookBuilder builder, String sheet, int at, Column<?> column, Map<List<String>, Integer> lists) {
        Format<?> format = column.format();
        List<String> words = format.words();
        if (!words.isEmpty()) {
            builder.choices(sheet, at, HEAD, LookUp.WORDS.sheet(), lists.get(words), words.size(), !format.isList());
        } else {
            LookUp.of(column)
                    .ifPresent(codes -> builder.choices(
                            sheet, at, HEAD, codes.sheet(), 0, codes.codes().size() - 1, false));
        }
    }

    /** The lists side by side, each below its number. */
    private static List<List<String>> words(Set<List<String>> lists) {
        List<List<String>> columns = List.copyOf(lists);
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.rangeClosed(0, longest)
                .mapToObj(row -> IntStream.range(0, columns.size())
                        .mapToObj(at -> row == 0
                                ? "words " + (at + 1)
                                : row <= columns.get(at).size()
                                        ? columns.get(at).get(row - 1)
                                        : "")
                        .toList())
                .toList();
    }
}
