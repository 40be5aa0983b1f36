package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.workbook.SpreadsheetLibrary;
import org.hemicycle.serialization.internal.workbook.WorkbookBuilder;
import org.hemicycle.source.Identifier;

/**
 * A workbook to be filled in, which {@link DossierWorkbook} reads.
 *
 * <p>Example: {@code WorkbookTemplate.PLAN.write(Path.of("plan.xlsx"))}.
 *
 * <p>Each sheet has the names of its columns, a line that explains them, and an example; both are marked in their first
 * cell ({@code # Explanation:}, {@code # Example:}) and are no facts. Where only some words are accepted, a list offers
 * them. Sheets whose names begin with {@code look-up} have the codes of States and conventions, and what the properties
 * of a document and a programme are; they are not read. Cells are texts, so that no date is changed that is typed.
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

    private static final int NOTES = 2;
    private static final String STATES = "look-up states";
    private static final String CONVENTIONS = "look-up conventions";
    private static final String PROPERTIES = "look-up properties";
    private static final String WORDS = "look-up words";

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
            sheets.forEach(sheet -> builder.sheet(name(sheet), rows(sheet), NOTES, numbers(sheet)));
            List<List<String>> states = states();
            List<List<String>> conventions = conventions();
            builder.sheet(STATES, states, 0, Set.of());
            builder.sheet(CONVENTIONS, conventions, 0, Set.of());
            builder.sheet(PROPERTIES, properties(), 0, Set.of());
            addChoices(builder, states.size() - 1, conventions.size() - 1);
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

    private List<List<String>> rows(SheetForm sheet) {
        List<Column<?>> columns = columns(sheet);
        return List.of(
                columns.stream().map(Column::name).toList(),
                Guidance.explanation(columns),
                Guidance.example(sheet, columns));
    }

    private Set<Integer> numbers(SheetForm sheet) {
        return WorkbookWriter.numbers(
                sheet, columns(sheet).stream().map(Column::name).toList());
    }

    private static List<List<String>> states() {
        return listed(ReferenceData.shipped().actors().values().stream()
                .filter(actor -> actor.identifier().scheme() == Identifier.Scheme.COUNTRY)
                .sorted(Comparator.comparing(actor -> actor.name().common()))
                .map(WorkbookTemplate::row));
    }

    private static List<String> row(Actor actor) {
        return List.of(actor.identifier().toString(), actor.name().common());
    }

    private static List<List<String>> conventions() {
        return listed(ReferenceData.shipped().listConventions().stream()
                .map(each -> List.of(each.number().toString(), each.name().common())));
    }

    private static List<List<String>> listed(Stream<List<String>> rows) {
        return Stream.concat(Stream.of(List.of("code", "name")), rows).toList();
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
                                accepted(each.format()),
                                each.format().example())));
            }
        }
        return rows;
    }

    private static String accepted(Format<?> format) {
        return format.words().isEmpty() ? format.accepted() : String.join(", ", format.words());
    }

    /** Offers codes and words where they are entered; the same words stand once. */
    private void addChoices(WorkbookBuilder builder, int states, int conventions) {
        Map<List<String>, Integer> lists = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(sheet -> columns(sheet).stream())
                .map(column -> column.format().words())
                .filter(words -> !words.isEmpty())
                .forEach(words -> lists.putIfAbsent(words, lists.size()));
        builder.sheet(WORDS, words(lists.keySet()), 0, Set.of());
        for (SheetForm sheet : sheets) {
            List<Column<?>> columns = columns(sheet);
            for (int at = 0; at < columns.size(); at++) {
                List<String> words = columns.get(at).format().words();
                if (!words.isEmpty()) {
                    boolean isClosed = !columns.get(at).format().isList();
                    builder.choices(name(sheet), at, NOTES, WORDS, lists.get(words), words.size(), isClosed);
                } else if (columns.get(at).name().equals("state")) {
                    builder.choices(name(sheet), at, NOTES, STATES, 0, states, false);
                } else if (columns.get(at).name().equals("convention")) {
                    builder.choices(name(sheet), at, NOTES, CONVENTIONS, 0, conventions, false);
                }
            }
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
