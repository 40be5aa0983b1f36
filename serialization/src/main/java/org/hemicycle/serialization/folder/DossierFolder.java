package org.hemicycle.serialization.folder;

import java.nio.file.Path;
import java.util.SortedMap;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * A dossier as a folder of CSV files in which every row is one fact at one place.
 *
 * <p>The form is meant for whoever checks a dossier against its source: the rows follow the source, and the column
 * {@code place} says where a fact stands. Each kind of fact has a file of its own; only {@code document.csv} is
 * required. The guide has a page with all sheets and columns: {@code DossierFolder.read(Path.of("my-document"))}.
 *
 * <p>Nothing that is read is lost: every row and cell is taken into a fact or reported, with file, line and column,
 * what was found, what is accepted and how to mend it. Other reference data than the shipped ones are given to
 * {@link #reader}.
 */
public final class DossierFolder {

    private DossierFolder() {}

    /**
     * What reads folders, with the shipped reference data.
     *
     * @return a reader
     */
    public static FolderReader reader() {
        return FolderReader.DEFAULT;
    }

    /**
     * Reads a folder of the file system.
     *
     * @param folder the folder
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(Path folder) {
        return reader().read(folder);
    }

    /**
     * Reads what can be read of a folder of the file system.
     *
     * @param folder the folder
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(Path folder) {
        return reader().readDraft(folder);
    }

    /**
     * Reads a folder of the class path.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public static Dossier read(Class<?> anchor, String folder) {
        return reader().read(anchor, folder);
    }

    /**
     * Reads what can be read of a folder of the class path.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public static Draft<Dossier> readDraft(Class<?> anchor, String folder) {
        return reader().readDraft(anchor, folder);
    }

    /**
     * Writes a dossier, so that reading the folder gives an equal dossier with the same digest.
     *
     * <p>Sheets without rows are not written, and those of an earlier writing are removed; other files of the folder
     * stay as they are. A cell that begins with a sign by which spreadsheets know formulas ({@code = + - @}) is written
     * behind a backslash, which reading takes away. What a citation quotes besides the words of its fact is not
     * written, as it is no part of a dossier's equality.
     *
     * <p>Nothing is written of a dossier that the sheets cannot hold.
     *
     * @param dossier the dossier
     * @param folder the folder, which is made where it is missing
     * @throws IllegalArgumentException if the dossier has something that no sheet holds, such as a document of a type
     *     of the user's own, or two actors with one identifier
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public static void write(Dossier dossier, Path folder) {
        new FolderWriter(dossier, ReferenceData.shipped()).write(folder);
    }

    /**
     * What {@link #write} writes, for an archive or an editor: {@code reader().readDraft(dossier.name(), files)} reads
     * it again.
     *
     * @param dossier the dossier
     * @return the content of each file that has rows, by its name without a path, such as {@code claims.csv}
     * @throws IllegalArgumentException if the dossier has something that no sheet holds
     */
    public static SortedMap<String, byte[]> files(Dossier dossier) {
        return new FolderWriter(dossier, ReferenceData.shipped()).files();
    }
}
