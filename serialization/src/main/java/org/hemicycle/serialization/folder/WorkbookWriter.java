package org.hemicycle.serialization.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.workbook.SpreadsheetLibrary;
import org.hemicycle.serialization.internal.workbook.WorkbookBuilder;

/** Writes dossiers as workbooks. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    /** The bytes of a dossier's workbook, which are read as an equal dossier. */
    static byte[] bytes(Dossier dossier, ReferenceData reference) {
        FolderWriter writer = new FolderWriter(dossier, reference);
        byte[] bytes = bytes(writer.grids());
        writer.requireEqual(
                WorkbookReader.DEFAULT.under(reference).readDraft(dossier.name(), new ByteArrayInputStream(bytes)));
        return bytes;
    }

    private static byte[] bytes(Map<SheetForm, List<List<String>>> grids) {
        try {
            WorkbookBuilder builder = new WorkbookBuilder();
            grids.forEach((sheet, rows) ->
                    builder.sheet(TableHolder.Workbook.sheet(sheet.file()), rows, 0, numbers(sheet, rows.get(0))));
            return builder.bytes();
        } catch (NoClassDefFoundError e) {
            throw SpreadsheetLibrary.missing(e);
        }
    }

    /** The columns that hold numbers. */
    static Set<Integer> numbers(SheetForm sheet, List<String> names) {
        Set<String> numbers = sheet.columns().stream()
                .filter(column -> column.format().isNumber())
                .map(Column::name)
                .collect(Collectors.toSet());
        return IntStream.range(0, names.size())
                .filter(at -> numbers.contains(names.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Puts a whole file in place, or leaves there what was there. */
    static void put(byte[] bytes, Path file) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = Files.createTempDirectory(place.getParent(), ".hemicycle-");
            try {
                move(Files.write(beside.resolve("workbook.xlsx"), bytes), place);
            } finally {
                Files.deleteIfExists(beside.resolve("workbook.xlsx"));
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Workbook " + file + " cannot be written: " + e, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
