package org.hemicycle.serialization.internal.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.TableSource;
import org.hemicycle.serialization.problem.Problem;

/** A sheet of a workbook: the texts of its cells, and what is to be said of them. */
public final class WorkbookSheet {

    private final String name;
    private final boolean isHidden;
    private final Limits limits;
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    WorkbookSheet(String name, boolean isHidden, Limits limits) {
        this.name = name;
        this.isHidden = isHidden;
        this.limits = limits;
    }

    void put(int row, int column, String text) {
        if (!text.isBlank()) {
            limits.cell();
            limits.text(text.length());
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, text);
        }
    }

    void remark(Remark remark) {
        limits.cell();
        remarks.add(remark);
    }

    void merge(CellRange range) {
        limits.cell();
        merged.add(range);
    }

    void hideRow(int row) {
        limits.cell();
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        IntStream.rangeClosed(first, Math.min(last, first + 1000)).forEach(hiddenColumns::add);
    }

    /** Refuses cells so far to the right that rows would fill the memory. */
    void requireNarrow() {
        rows.values()
                .forEach(cells -> limits.row(Math.max(rows.get(rows.firstKey()).lastKey(), cells.lastKey()) + 1));
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /** {@return whether no cell has anything in it} */
    public boolean isEmpty() {
        return rows.isEmpty() && remarks.isEmpty();
    }

    /**
     * The rows that have anything in them, all as wide as the first; their columns have no names.
     *
     * @param source by what their places are told
     * @param log where everything is noted that is to be said of the sheet and its cells
     * @return the rows
     */
    public List<Row> rows(TableSource source, ProblemLog log) {
        requireNonNull(source, "source");
        requireNonNull(log, "log");
        noteHidden(source, log);
        remarks.forEach(each -> log.add(each.in(source)));
        merged.forEach(range -> noteMerged(range, source, log));
        int width = rows.isEmpty() ? 0 : rows.get(rows.firstKey()).lastKey() + 1;
        List<Row> all = new ArrayList<>();
        rows.forEach((number, cells) -> all.add(new Row(
                source, all.size(), number, List.of(), texts(cells, Math.max(width, cells.lastKey() + 1)))));
        return all;
    }

    private static List<String> texts(Map<Integer, String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(at -> cells.getOrDefault(at, ""))
                .toList();
    }

    private void noteHidden(TableSource source, ProblemLog log) {
        if (isHidden) {
            log.add(Problem.warning(source.whole(), "the sheet is hidden, and was read")
                    .mend("Show it, or delete it."));
        }
        note(
                source,
                log,
                "row",
                hiddenRows.stream()
                        .filter(rows::containsKey)
                        .map(String::valueOf)
                        .toList());
        Set<Integer> filled = new HashSet<>();
        rows.values().forEach(cells -> filled.addAll(cells.keySet()));
        note(
                source,
                log,
                "column",
                hiddenColumns.stream()
                        .filter(filled::contains)
                        .map(TableSource.OfSheet::letters)
                        .toList());
    }

    private static void note(TableSource source, ProblemLog log, String noun, List<String> hidden) {
        if (!hidden.isEmpty()) {
            String all = Quoted.cut(String.join(", ", hidden));
            log.add(Problem.warning(
                            source.whole(),
                            hidden.size() == 1
                                    ? "the " + noun + " " + all + " is hidden, and was read"
                                    : hidden.size() + " " + noun + "s are hidden, and were read: " + all)
                    .mend("Show what is meant, and delete the rest."));
        }
    }

    /** A merged cell looks as if it spoke for all of its rows and columns, and is in its first alone. */
    private void noteMerged(CellRange range, TableSource source, ProblemLog log) {
        String text = rows.getOrDefault(range.top(), new TreeMap<>()).getOrDefault(range.left(), "");
        List<String> below = rows.subMap(range.top() + 1, range.bottom() + 1).keySet().stream()
                .map(String::valueOf)
                .toList();
        if (!text.isEmpty() && range.bottom() > range.top() && !below.isEmpty()) {
            log.add(merged(range, text, source, false)
                    .mend("Divide the cell, and write in each row what is meant: row " + range.top()
                            + " alone has it, and not row "
                            + below.stream().limit(10).collect(Collectors.joining(", ")) + "."));
        } else if (!text.isEmpty() && range.right() > range.left() && !isHead(range.top())) {
            log.add(merged(range, text, source, true)
                    .mend("Divide the cell, unless it is meant for column " + TableSource.OfSheet.letters(range.left())
                            + " alone."));
        }
    }

    private boolean isHead(int row) {
        return rows.firstKey() == row;
    }

    private static Problem merged(CellRange range, String text, TableSource source, boolean isTaken) {
        String what = "the cells " + range + " are merged, and what they say is taken for the first of them alone";
        var place = source.place(range.top(), "", range.left(), 0);
        return (isTaken ? Problem.warning(place, what) : Problem.error(place, what)).found(text);
    }
}
