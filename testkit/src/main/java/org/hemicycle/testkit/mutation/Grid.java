package org.hemicycle.testkit.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a sheet, that of the names first. */
final class Grid {

    private final String text;
    private final List<List<String>> rows;
    private final List<Long> lines;

    Grid(byte[] content) {
        this.text = new String(content, StandardCharsets.UTF_8);
        this.rows = parsed(text);
        this.lines = lines(rows);
    }

    private static List<List<String>> parsed(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    List<String> row(int row) {
        return rows.get(row);
    }

    /** The cell; empty where the row is shorter. */
    String cell(int row, int cell) {
        return cell < rows.get(row).size() ? rows.get(row).get(cell) : "";
    }

    String column(int cell) {
        return cell(0, cell);
    }

    /** The line on which a row begins once the rows are written anew. */
    long line(int row) {
        return lines.get(row);
    }

    /** The last line of so many rows. */
    long lastLine(int row, int count) {
        return lines.get(row + count) - 1;
    }

    /** The line on which each row begins, and that behind the last. */
    private static List<Long> lines(List<List<String>> rows) {
        List<Long> lines = new ArrayList<>(List.of(1L));
        for (List<String> cells : rows) {
            long breaks = cells.stream()
                    .flatMapToInt(String::chars)
                    .filter(each -> each == '\n')
                    .count();
            lines.add(lines.get(lines.size() - 1) + 1 + breaks);
        }
        return lines;
    }

    byte[] changed(SheetChange change) {
        return switch (change.how()) {
            case FILE_TRUNCATED -> {
                byte[] content = text.getBytes(StandardCharsets.UTF_8);
                yield Arrays.copyOf(content, content.length / 2);
            }
            case FILE_IN_UTF_16 -> text.getBytes(StandardCharsets.UTF_16);
            case FILE_IN_LATIN_1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            default -> written(others(change));
        };
    }

    private List<List<String>> others(SheetChange change) {
        int row = change.row();
        int cell = change.cell();
        return switch (change.how()) {
            case ROW_DELETED -> with(all -> all.remove(row));
            case ROW_DOUBLED -> with(all -> all.add(row, all.get(row)));
            case ROWS_SWAPPED -> with(all -> all.add(row, all.remove(row + 1)));
            case CELL_SHIFTED_LEFT -> with(all -> swap(all.get(row), cell, all.get(row), cell - 1));
            case CELL_SHIFTED_RIGHT -> with(all -> swap(all.get(row), cell, all.get(row), cell + 1));
            case CELL_SHIFTED_DOWN -> with(all -> swap(all.get(row), cell, all.get(row + 1), cell));
            case COLUMN_DELETED -> with(all -> all.forEach(cells -> removeIn(cells, cell)));
            default -> with(all -> all.get(row).set(cell, change.after()));
        };
    }

    private static void removeIn(List<String> cells, int cell) {
        if (cell < cells.size()) {
            cells.remove(cell);
        }
    }

    private List<List<String>> with(Consumer<List<List<String>>> change) {
        List<List<String>> all = new ArrayList<>();
        rows.forEach(cells -> all.add(new ArrayList<>(cells)));
        change.accept(all);
        return all;
    }

    private static void swap(List<String> one, int cell, List<String> other, int otherCell) {
        String text = one.get(cell);
        one.set(cell, other.get(otherCell));
        other.set(otherCell, text);
    }

    private static byte[] written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether some letter is written otherwise in ISO 8859-1. */
    boolean isBeyondAscii() {
        return text.chars().anyMatch(letter -> letter > 127);
    }
}
