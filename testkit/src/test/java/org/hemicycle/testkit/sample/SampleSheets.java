package org.hemicycle.testkit.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.testkit.mutation.FolderMutations;
import org.hemicycle.testkit.mutation.MutatedFolder;
import org.hemicycle.testkit.mutation.SheetChange;
import org.hemicycle.testkit.mutation.SheetMutation;

/** The sheets of a sample as they are entered, of which single cells and rows can be changed. */
final class SampleSheets {

    private static final Path SAMPLES = Path.of("src/main/resources/org/hemicycle/testkit/sample");

    /** What people do to one row of a sheet by a slip. */
    private static final Set<SheetMutation> SLIPS = Set.of(
            SheetMutation.CELL_DELETED,
            SheetMutation.CELL_MISSPELT,
            SheetMutation.CELL_SHIFTED_LEFT,
            SheetMutation.CELL_SHIFTED_RIGHT,
            SheetMutation.ROW_DELETED,
            SheetMutation.ROW_DOUBLED);

    private final String name;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final FolderMutations mutations;

    private SampleSheets(Path folder) {
        this.name = folder.getFileName().toString();
        for (Path file : list(folder)) {
            String sheet = file.getFileName().toString();
            files.put(sheet, bytes(file));
            if (sheet.endsWith(".csv")) {
                tables.put(sheet, parsed(files.get(sheet)));
            }
        }
        this.mutations = FolderMutations.of(name, files);
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

    private static List<List<String>> parsed(byte[] content) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(content))) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft<Dossier> read() {
        return DossierFolder.reader().readDraft(name, files);
    }

    /** What is read where one thing is changed. */
    Draft<Dossier> read(SheetChange slip) {
        MutatedFolder mutated = mutations.with(slip);
        return DossierFolder.reader().readDraft(mutated.name(), mutated.files());
    }

    /** Every way of changing a sample by one slip. */
    List<SheetChange> slips() {
        return mutations.changes().stream()
                .filter(change -> SLIPS.contains(change.how()))
                .filter(change -> change.how() != SheetMutation.CELL_DELETED || !isImplied(change))
                .toList();
    }

    /** Whether a blank cell means the very same, as the guide has it: then nothing is lost with it. */
    private boolean isImplied(SheetChange deletion) {
        String file = deletion.file();
        String column = deletion.column();
        String text = deletion.before();
        int row = deletion.row();
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

    @Override
    public String toString() {
        return name;
    }
}
