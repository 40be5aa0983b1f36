package org.hemicycle.testkit.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;

/** The sheets of a sample as they are entered, of which single cells and rows can be changed. */
final class SampleSheets {

    private static final Path SAMPLES = Path.of("src/main/resources/org/hemicycle/testkit/sample");

    private final String name;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<List<String>>> tables = new TreeMap<>();

    private SampleSheets(Path folder) {
        this.name = folder.getFileName().toString();
        for (Path file : list(folder)) {
            String sheet = file.getFileName().toString();
            files.put(sheet, bytes(file));
            if (sheet.endsWith(".csv")) {
                tables.put(sheet, parsed(file));
            }
        }
    }

    /** The folders of all samples. */
    static List<SampleSheets> all() {
        return list(SAMPLES).stream()
                .filter(Files::isDirectory)
                .map(SampleSheets::new)
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> parsed(Path file) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft<Dossier> read() {
        return DossierFolder.reader().readDraft(name, files);
    }

    /** What is read where one file has other rows. */
    Draft<Dossier> read(String file, List<List<String>> rows) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, text(rows).getBytes(StandardCharsets.UTF_8));
        return DossierFolder.reader().readDraft(name, changed);
    }

    private static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Every way of changing a sample by one slip. */
    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        tables.forEach((file, rows) -> IntStream.range(1, rows.size()).forEach(row -> {
            slips.add(slip(file, row, "row deleted", changed -> changed.remove(row)));
            slips.add(slip(file, row, "row twice", changed -> changed.add(row, changed.get(row))));
            IntStream.range(0, rows.get(row).size())
                    .filter(cell -> !rows.get(row).get(cell).isBlank())
                    .forEach(cell -> slips.addAll(slips(file, row, cell)));
        }));
        return slips;
    }

    private List<Slip> slips(String file, int row, int cell) {
        List<String> cells = tables.get(file).get(row);
        String column = tables.get(file).get(0).get(cell);
        String text = cells.get(cell);
        List<Slip> slips = new ArrayList<>();
        if (!isImplied(file, row, column, text)) {
            slips.add(slip(file, row, column + " deleted", rows -> set(rows, row, cell, "")));
        }
        String misspelt = misspelt(text);
        if (!misspelt.equals(text)) {
            slips.add(slip(file, row, column + " misspelt", rows -> set(rows, row, cell, misspelt)));
        }
        for (int other : new int[] {cell - 1, cell + 1}) {
            if (other >= 0 && other < cells.size() && !cells.get(other).equals(text)) {
                slips.add(slip(
                        file,
                        row,
                        column + " shifted into " + tables.get(file).get(0).get(other),
                        rows -> swap(rows, row, cell, other)));
            }
        }
        return slips;
    }

    /** Whether a blank cell means the very same, as the guide has it: then nothing is lost with it. */
    private boolean isImplied(String file, int row, String column, String text) {
        boolean isDefault = text.equals("STATED") || text.equals("EXACT");
        boolean isPlaceOfRow = column.endsWith("_place") && text.equals(cell(file, row, "place"));
        boolean isFirstProgramme = column.equals("programme")
                && text.equals(cell("programmes.csv", 1, column))
                && !file.startsWith("activities");
        boolean isSaidOfRiskBefore = file.equals("risks.csv")
                && IntStream.range(1, tables.get(file).size())
                        .filter(other -> other != row)
                        .filter(other -> cell(file, other, "key").equals(cell(file, row, "key")))
                        .anyMatch(other -> cell(file, other, column).equals(text));
        return isDefault || isPlaceOfRow || isFirstProgramme || isSaidOfRiskBefore;
    }

    private String cell(String file, int row, String column) {
        List<List<String>> rows = tables.get(file);
        int at = rows.get(0).indexOf(column);
        return at < 0 ? "" : rows.get(row).get(at);
    }

    /** The middlemost letter or digit is another one. */
    private static String misspelt(String text) {
        int middle = text.length() / 2;
        return IntStream.range(0, text.length())
                .boxed()
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .min((one, other) -> Integer.compare(Math.abs(one - middle), Math.abs(other - middle)))
                .map(at -> text.substring(0, at) + other(text.charAt(at)) + text.substring(at + 1))
                .orElse(text);
    }

    private static char other(char sign) {
        char next = Character.isDigit(sign) ? '7' : Character.isUpperCase(sign) ? 'Q' : 'q';
        return next == sign ? (char) (next + 1) : next;
    }

    private static void set(List<List<String>> rows, int row, int cell, String text) {
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(cell, text);
        rows.set(row, cells);
    }

    private static void swap(List<List<String>> rows, int row, int one, int other) {
        List<String> cells = new ArrayList<>(rows.get(row));
        Collections.swap(cells, one, other);
        rows.set(row, cells);
    }

    private Slip slip(String file, int row, String what, Consumer<List<List<String>>> change) {
        return new Slip(name + "/" + file + ", row " + row + ": " + what, () -> {
            List<List<String>> rows = new ArrayList<>(tables.get(file));
            change.accept(rows);
            return read(file, rows);
        });
    }

    /**
     * One slip.
     *
     * @param what what is wrong, and where
     * @param reading reads the sample with it
     */
    record Slip(String what, Supplier<Draft<Dossier>> reading) {}

    @Override
    public String toString() {
        return name;
    }
}
