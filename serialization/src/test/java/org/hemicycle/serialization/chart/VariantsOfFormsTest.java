package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.chart.Samples.Form;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.page.GridRow;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.Pages;
import org.hemicycle.serialization.internal.page.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in the build of a chart, a State has the acts of the sample or is left unread, never others. */
class VariantsOfFormsTest {

    /** Headings as charts of the same source have them in another language. */
    private static final Map<String, String> TRANSLATED = new TreeMap<>(Map.ofEntries(
            Map.entry("Signature", "Ondertekening"),
            Map.entry("Ondertekening", "Signature"),
            Map.entry("Onder-tekening", "Signature"),
            Map.entry("Ratification", "Ratification"),
            Map.entry("Ratificatie", "Ratification"),
            Map.entry("Entry into force", "Entrée en vigueur"),
            Map.entry("Entry into Force", "ENTREE EN VIGUEUR"),
            Map.entry("Inwerking", "Entry into force"),
            Map.entry("Notes", "Renvois"),
            Map.entry("Party", "Partij"),
            Map.entry("Partij", "Party"),
            Map.entry("Renunciation", "Opzegging"),
            Map.entry("Opzegging", "Renunciation"),
            Map.entry("Termination", "Buiten werking"),
            Map.entry("Provisional application", "Voorlopige toepassing"),
            Map.entry(
                    "Ratification, Acceptance(A), Approval(AA), Accession(a)",
                    "Adhésion(a), Acceptation(A), Approbation(AA), Ratification"),
            Map.entry("Entrata in vigore", "Entrée en vigueur"),
            Map.entry("Date of Effect", "Date d'effet")));

    /**
     * A change of all rows of a chart, headings included.
     *
     * @param name what is changed
     * @param change the change
     */
    private record Variant(String name, UnaryOperator<List<GridRow>> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Arguments> variants() {
        return Stream.of(Form.values())
                .filter(form -> form != Form.COE_DOCUMENT_LINES && form != Form.DUTCH_PASTED)
                .flatMap(form -> Stream.of(
                                permuted(),
                                each("headings in another language", VariantsOfFormsTest::translated),
                                each("empty cells collapsed", VariantsOfFormsTest::collapsed),
                                someRows("empty cells of some rows collapsed", VariantsOfFormsTest::collapsed),
                                each("footnotes glued on", VariantsOfFormsTest::withFootnotes),
                                unknownColumn("a column that is not known", "seen in Riga"),
                                unknownColumn("a column of days that is not known", "01/02/2003"),
                                someRows("cells lost", row -> without(row, 1)),
                                someRows("cells too many", row -> with(row, 1, "12/12/2012")),
                                twice())
                        .map(variant -> Arguments.of(form, variant)));
    }

    private static Variant each(String name, UnaryOperator<List<String>> change) {
        return new Variant(
                name,
                rows -> rows.stream()
                        .map(row -> new GridRow(row.place(), change.apply(row.cells())))
                        .toList());
    }

    private static Variant someRows(String name, UnaryOperator<List<String>> change) {
        return new Variant(
                name,
                rows -> IntStream.range(0, rows.size())
                        .mapToObj(at -> at % 3 == 2
                                ? new GridRow(
                                        rows.get(at).place(),
                                        change.apply(rows.get(at).cells()))
                                : rows.get(at))
                        .toList());
    }

    private static Variant permuted() {
        return new Variant("columns in another order", rows -> {
            int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, width).boxed().toList());
            Collections.shuffle(order, new Random(width));
            return rows.stream()
                    .map(row -> row.cells().size() < 2
                            ? row
                            : new GridRow(
                                    row.place(), order.stream().map(row::cell).toList()))
                    .toList();
        });
    }

    private static Variant unknownColumn(String name, String text) {
        return new Variant(
                name,
                rows -> IntStream.range(0, rows.size())
                        .mapToObj(at -> new GridRow(
                                rows.get(at).place(),
                                with(
                                        rows.get(at).cells(),
                                        1,
                                        Layout.headings(rows.get(at)).isPresent()
                                                ? "Remarkable"
                                                : at % 2 == 0 ? text : "")))
                        .toList());
    }

    private static Variant twice() {
        return new Variant(
                "rows twice",
                rows -> Stream.concat(
                                rows.stream(),
                                rows.stream().filter(row -> Layout.headings(row).isEmpty()))
                        .toList());
    }

    private static List<String> translated(List<String> row) {
        return row.stream().map(cell -> TRANSLATED.getOrDefault(cell, cell)).toList();
    }

    private static List<String> collapsed(List<String> row) {
        return Stream.concat(
                        row.stream().filter(cell -> !cell.isEmpty()),
                        row.stream().filter(String::isEmpty))
                .toList();
    }

    private static List<String> withFootnotes(List<String> row) {
        return row.stream()
                .map(cell -> cell.isEmpty() || cell.length() < 4 ? cell : cell + "3")
                .toList();
    }

    private static List<String> without(List<String> row, int at) {
        List<String> cells = new ArrayList<>(row);
        if (at < cells.size()) {
            cells.remove(at);
        }
        return cells;
    }

    private static List<String> with(List<String> row, int at, String text) {
        List<String> cells = new ArrayList<>(row);
        cells.add(Math.min(at, cells.size()), text);
        return cells;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aStateHasTheActsOfTheSampleOrIsLeftUnread(Form form, Variant variant) {
        ProblemLog log = new ProblemLog();
        Page page = Pages.read(form.file(), form.bytes(), log).orElseThrow();
        Page changed = new Page(
                page.file(),
                page.shape(),
                page.encoding(),
                page.parts().stream()
                        .map(part -> part instanceof Part.Grid grid
                                ? new Part.Grid(variant.change().apply(grid.rows()))
                                : part)
                        .toList(),
                true);
        Optional<RecognisedChart> chart = form.read(changed, log);

        Map<String, Set<String>> expected = byState(form.expected());
        Map<String, Set<String>> read =
                chart.map(each -> byState(Samples.acts(each))).orElse(Map.of());
        read.forEach((state, acts) -> assertEquals(
                expected.get(state), acts, () -> variant + ": " + log.problems().print()));
        boolean isAllRead = read.keySet().equals(expected.keySet());
        assertTrue(isAllRead || log.problems().hasErrors() || chart.isEmpty(), () -> "lost in silence: " + read);
    }

    /** Changes of texts without cells, line by line. */
    private static Stream<Arguments> variantsOfLines() {
        return Stream.of(
                Arguments.of(Form.COE_DOCUMENT_LINES, "headings in another language", text(line -> switch (line) {
                    case "Entry into Force" -> "Entrée en vigueur";
                    case "Notes" -> "Renvois";
                    default -> line;
                })),
                Arguments.of(
                        Form.COE_DOCUMENT_LINES,
                        "footnotes glued on",
                        text(line -> line.matches("\\d\\d/\\d\\d/\\d{4}\\s*|Armenia|Belgium|Bosnia and Herzegovina")
                                ? line.strip() + "4"
                                : line)),
                Arguments.of(
                        Form.COE_DOCUMENT_LINES,
                        "a column that is not known",
                        text(line -> line.equals("Notes") ? "Notes\n\nRegion" : line)),
                Arguments.of(
                        Form.COE_DOCUMENT_LINES,
                        "a value that is not known",
                        text(line -> line.equals("Austria") ? "Austria\n\nseen in Riga" : line)),
                Arguments.of(
                        Form.COE_DOCUMENT_LINES,
                        "a day too many",
                        text(line -> line.equals("Austria") ? "Austria\n\n01/02/2003" : line)),
                Arguments.of(Form.COE_DOCUMENT_LINES, "one row a line", (UnaryOperator<String>) text -> {
                    int rows = text.indexOf("Albania");
                    return text.substring(0, rows) + text.substring(rows).replaceAll("\\s*\\R\\s*(?=\\d)", " ");
                }),
                Arguments.of(
                        Form.DUTCH_PASTED, "headings in another language", (UnaryOperator<String>) text -> text.replace(
                                        "Party Signature Provisional\napplication",
                                        "Partij Ondertekening Voorlopige\ntoepassing")
                                .replace(
                                        "Entry into force Renunciation Termination",
                                        "In werking Opzegging Buiten werking")),
                Arguments.of(Form.DUTCH_PASTED, "columns in another order", (UnaryOperator<String>)
                        text -> text.replace("Renunciation Termination", "Termination Renunciation")),
                Arguments.of(Form.DUTCH_PASTED, "footnotes glued on", (UnaryOperator<String>) text ->
                        text.replaceAll("(?m)^(\\p{L}+) (?=\\d\\d-)", "$12 ").replaceAll("(-\\d{4})(?= |$)", "$13")),
                Arguments.of(Form.DUTCH_PASTED, "a column that is not known", (UnaryOperator<String>)
                        text -> text.replace("Renunciation Termination", "Renunciation Remarkable Termination")));
    }

    private static UnaryOperator<String> text(UnaryOperator<String> change) {
        return text -> text.lines().map(change).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("variantsOfLines")
    void aStateOfATextWithoutCellsHasTheActsOfTheSampleOrIsLeftUnread(
            Form form, String name, UnaryOperator<String> change) {
        String changed = change.apply(form.text());
        assertNotEquals(form.text(), changed);

        RecognisedChart chart = form.read(changed.getBytes(StandardCharsets.UTF_8));

        Map<String, Set<String>> expected = byState(form.expected());
        Map<String, Set<String>> read = byState(Samples.acts(chart));
        String problems = chart.draft().problems().print();
        read.forEach((state, acts) -> assertEquals(expected.get(state), acts, problems));
        assertTrue(
                read.keySet().equals(expected.keySet())
                        || chart.draft().problems().hasErrors(),
                () -> "lost in silence: " + read);
    }

    private static Map<String, Set<String>> byState(Set<String> acts) {
        Map<String, Set<String>> byState = new TreeMap<>();
        acts.forEach(act -> byState.computeIfAbsent(act.substring(0, 2), any -> new TreeSet<>())
                .add(act));
        return byState;
    }
}
