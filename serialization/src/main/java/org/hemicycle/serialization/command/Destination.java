package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;

/**
 * Where a dossier is to be written.
 *
 * @param output the file or folder
 * @param form in which form it is written
 */
record Destination(OutputFile output, DossierForm form) {

    private static final String BESIDE = ".hemicycle-";
    private static final int FEW = 5;

    /**
     * Writes beside it and reads that, before anything that is there is touched.
     *
     * @throws Unconverted if something there would be lost, or the dossier would not be read again as it is
     */
    void write(Dossier dossier, boolean overwrite) {
        try {
            requireName();
            requireFree(overwrite);
            Path beside = folderBeside();
            try {
                Path trial = beside.resolve(String.valueOf(place().getFileName()));
                copyTables(trial);
                form.write(dossier, trial);
                requireEqual(dossier, trial);
                put(dossier, trial);
            } finally {
                delete(beside);
            }
        } catch (UncheckedIOException unwritable) {
            throw Unconverted.untouched(output.name() + " cannot be written: " + unwritable.getMessage());
        } catch (IOException unwritable) {
            throw Unconverted.untouched(output.name() + " cannot be written: " + unwritable);
        } catch (IllegalArgumentException | IllegalStateException unheld) {
            throw Unconverted.untouched(unheld.getMessage());
        }
    }

    private boolean isFile() {
        return form != DossierForm.FOLDER;
    }

    /** Of workbooks, one form alone is written. */
    private void requireName() {
        boolean isOther = form == DossierForm.WORKBOOK
                && !output.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (isOther) {
            throw Unconverted.untouched(
                    output.name() + " is the name of a form that is not written; give one that ends in .xlsx.");
        }
    }

    private void requireFree(boolean overwrite) throws IOException {
        boolean isFolder = Files.isDirectory(place());
        if (Files.exists(place()) && isFolder == isFile()) {
            throw Unconverted.untouched(
                    output.name() + " is " + (isFolder ? "a folder, not a file" : "a file, not a folder")
                            + "; give another name, or move it away.");
        }
        if (!overwrite && Files.exists(place()) && !(isFolder && list(place()).isEmpty())) {
            throw Unconverted.untouched(output.name() + " is there already" + (isFolder ? " and is not empty" : "")
                    + "; give another name, or --overwrite to replace "
                    + (isFolder ? "the sheets in it (other files stay)." : "it."));
        }
        if (!Files.exists(place()) && !Files.isDirectory(place().getParent())) {
            throw Unconverted.untouched(
                    "The folder in which " + output.name() + " would lie is not there; make it first.");
        }
    }

    /** The real place, so that what is a link stays one. */
    private Path place() throws IOException {
        return Files.exists(output.path())
                ? output.path().toRealPath()
                : output.path().toAbsolutePath();
    }

    /** In the same file system, where what is written there is moved from it. */
    private Path folderBeside() throws IOException {
        return Files.isDirectory(place())
                ? Files.createTempDirectory(BESIDE)
                : Files.createTempDirectory(place().getParent(), BESIDE);
    }

    /** Tables that stay in a folder would be read with the sheets. */
    private void copyTables(Path trial) throws IOException {
        if (Files.isDirectory(place())) {
            Files.createDirectory(trial);
            for (Path file : list(place())) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    Files.copy(file, trial.resolve(file.getFileName()));
                }
            }
        }
    }

    private void requireEqual(Dossier dossier, Path trial) {
        Draft<Dossier> again = form.read(trial);
        boolean isEqual =
                again.value().equals(dossier) && again.value().digest().equals(dossier.digest());
        if (again.problems().hasErrors() || !isEqual) {
            throw Unconverted.untouched(output.name() + " would not be read as the same dossier"
                    + (again.problems().hasErrors() ? ":\n" + again.problems().print(FEW) : "."));
        }
    }

    private void put(Dossier dossier, Path trial) throws IOException {
        if (!Files.isDirectory(place())) {
            Files.move(trial, place(), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            form.write(dossier, place());
        } catch (UncheckedIOException halfway) {
            throw Unconverted.inPart(halfway.getMessage() + "\nSome of its sheets may be written, and others not.");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
