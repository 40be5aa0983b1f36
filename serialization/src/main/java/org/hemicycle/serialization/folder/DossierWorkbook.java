package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * A dossier as a workbook (.xlsx) with a sheet for each kind of fact: the sheets and columns of {@link DossierFolder},
 * in one file.
 *
 * <p>Example: {@code DossierWorkbook.read(Path.of("plan.xlsx"))}. A sheet is called like the file of a folder without
 * its ending, such as {@code activities}, in any case; its first row names the columns. Problems and origins name cells
 * as spreadsheets do: {@code plan.xlsx, activities!G14}. {@link WorkbookTemplate} writes workbooks to be filled in.
 *
 * <p>What a cell shows is taken: dates as ISO dates, no more precise than they are shown; numbers without needless
 * digits; the result of a formula as it was last saved, with a warning unless the formula only looks it up. What is
 * hidden is read, and said. What a merged cell says is taken for its first row alone. Nothing is calculated, no macro
 * is run, and no password is asked for.
 *
 * <p>Reading and writing need {@code org.apache.poi:poi-ooxml} on the class path; where it is missing, that is said.
 */
public final class DossierWorkbook {

    private DossierWorkbook() {}

    /**
     * What reads workbooks, with the shipped reference data.
     *
     * @return a reader
     */
    public static WorkbookReader reader() {
        return WorkbookReader.DEFAULT;
    }

    /**
     * Reads a workbook.
     *
     * @param workbook the file
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(Path workbook) {
        return reader().read(workbook);
    }

    /**
     * Reads what can be read of a workbook.
     *
     * @param workbook the file
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(Path workbook) {
        return reader().readDraft(workbook);
    }

    /**
     * Writes a dossier, so that reading the workbook gives an equal dossier with the same digest; the same dossier
     * gives the same file.
     *
     * <p>All cells are texts, but for numbers in columns of numbers; what begins like a formula stands behind a
     * backslash, as in a folder. Only sheets with rows are written. The workbook is read again before it takes the
     * place of what is there.
     *
     * @param dossier the dossier
     * @param workbook the file, in a folder that is there
     * @throws IllegalArgumentException if the dossier has something that no sheet holds, such as a text of more than
     *     32767 signs
     * @throws IllegalStateException if {@code org.apache.poi:poi-ooxml} is not on the class path
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Dossier dossier, Path workbook) {
        requireNonNull(dossier, "dossier");
        requireNonNull(workbook, "workbook");
        WorkbookWriter.put(WorkbookWriter.bytes(dossier, ReferenceData.shipped()), workbook);
    }
}
