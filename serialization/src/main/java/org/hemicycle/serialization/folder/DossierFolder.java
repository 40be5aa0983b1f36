package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;

/**
 * Reads a dossier from a folder of CSV files in which every row is one fact at one place.
 *
 * <p>The form is meant for whoever checks a sample against its source: the rows follow the source, and the column
 * {@code place} says where a fact stands. Each kind of fact has a file of its own; only {@code document.csv} is
 * required. The guide has a page with a small example: {@code DossierFolder.read(Path.of("my-document"))}.
 *
 * <p>Refused, with file, line and column, are a cell that cannot be read, a column or file that nobody reads, and a
 * reference to a part that the folder lacks.
 */
public final class DossierFolder {

    private DossierFolder() {}

    /**
     * Reads a folder of the file system.
     *
     * @param folder the folder
     * @return the dossier
     * @throws IllegalArgumentException if the folder is none, has a file that is not part of the form, or a row cannot
     *     be read
     */
    public static Dossier read(Path folder) {
        requireNonNull(folder, "folder");
        requireKnownFiles(folder);
        return read(folder.getFileName().toString(), file -> {
            try {
                return Files.newInputStream(folder.resolve(file));
            } catch (NoSuchFileException none) {
                return null;
            }
        });
    }

    private static void requireKnownFiles(Path folder) {
        List<String> known = Arrays.stream(Form.values()).map(Form::file).toList();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> unknown = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("Folder " + folder + " has the files " + unknown
                        + ", which nobody reads; accepted are " + known + ".");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Folder " + folder + " cannot be read: " + e + ". Give a folder that holds document.csv.", e);
        }
    }

    /**
     * Reads a folder of the class path.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @return the dossier
     * @throws IllegalArgumentException if a row cannot be read
     */
    public static Dossier read(Class<?> anchor, String folder) {
        requireNonNull(anchor, "anchor");
        requireNonNull(folder, "folder");
        return read(folder, file -> anchor.getResourceAsStream(folder + "/" + file));
    }

    private static Dossier read(String folder, Sheets.Source source) {
        Sheets sheets = new Sheets(folder, source);
        ProgrammeSheets.Involvements involvements = new ProgrammeSheets.Involvements(sheets);
        ActivitySheets activities = new ActivitySheets(sheets, involvements);
        DocumentSheets documents = new DocumentSheets(sheets);
        ProgrammeSheets programmes = new ProgrammeSheets(sheets, involvements, activities);
        RecordSheets records = new RecordSheets(sheets);
        return Dossier.builder()
                .name(sheets.required("title").get("value"))
                .documents(documents.documents())
                .addOutlines(documents.outline())
                .programmes(programmes.programmes())
                .activities(activities.alone())
                .actors(records.actors())
                .standings(records.standings())
                .treatyActions(records.treatyActions())
                .claims(records.claims())
                .undertakings(records.undertakings())
                .developments(records.developments())
                .sdgLinks(programmes.otherLinks())
                .completeness(records.completeness())
                .build();
    }
}
