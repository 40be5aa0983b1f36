package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Address;
import org.hemicycle.source.Origins;

/**
 * Reads dossiers from folders of sheets, under given reference data.
 *
 * <p>Every row and every cell is taken into a fact or reported. Example:
 *
 * <pre>{@code
 * Draft<Dossier> draft = DossierFolder.reader().readDraft(Path.of("my-plan"));
 * System.out.println(draft.problems().print());
 * }</pre>
 *
 * <p>In a draft, a cell that may be empty and cannot be read is left out alone; one that a row needs takes its row with
 * it, what belongs to that row goes too, and every promise of completeness is withdrawn that covers a lost row.
 *
 * <p>Immutable.
 */
public final class FolderReader {

    static final FolderReader DEFAULT = new FolderReader(ReferenceData.shipped());

    private final ReferenceData reference;

    private FolderReader(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * The same reader with other codes and names.
     *
     * @param other the reference data that say which codes of States, conventions and bodies are known
     * @return the new reader
     */
    public FolderReader under(ReferenceData other) {
        return new FolderReader(requireNonNull(other, "other"));
    }

    /**
     * Reads a folder of the file system.
     *
     * @param folder the folder
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(Path folder) {
        return readDraft(folder).orThrow();
    }

    /**
     * Reads what can be read of a folder of the file system.
     *
     * @param folder the folder
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(Path folder) {
        requireNonNull(folder, "folder");
        ProblemLog log = new ProblemLog();
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? folder.toString() : last.toString();
        Tables tables = new Tables(new TableHolder.Folder(name), log);
        FolderFiles.add(folder, tables, log);
        return draft(name, tables);
    }

    /**
     * Reads a folder of the class path.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(Class<?> anchor, String folder) {
        return readDraft(anchor, folder).orThrow();
    }

    /**
     * Reads what can be read of a folder of the class path.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(Class<?> anchor, String folder) {
        requireNonNull(anchor, "anchor");
        requireNonNull(folder, "folder");
        Tables tables = new Tables(new TableHolder.Folder(folder), new ProblemLog());
        for (SheetForm sheet : SheetList.ALL) {
            try (InputStream in = anchor.getResourceAsStream(folder + "/" + sheet.file())) {
                if (in != null) {
                    tables.add(sheet, in.readAllBytes());
                }
            } catch (IOException e) {
                tables.log()
                        .add(Problem.error(
                                new Place.Whole(sheet.file()), "the file cannot be read: " + e.getMessage()));
            }
        }
        return draft(folder, tables);
    }

    /**
     * Reads what can be read of files that are at hand, such as those of an archive or an editor.
     *
     * <p>Example: {@code readDraft("my-plan", Map.of("document.csv", bytes))}.
     *
     * @param folder what the folder is called
     * @param files the content of each file, by its name without a path, such as {@code claims.csv}
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(String folder, Map<String, byte[]> files) {
        requireNonNull(folder, "folder");
        requireNonNull(files, "files");
        Tables tables = new Tables(new TableHolder.Folder(folder), new ProblemLog());
        files.forEach((name, content) -> FolderFiles.add(name, content, tables));
        return draft(folder, tables);
    }

    /** Reads again as long as parts are lost that others name, and until no chain of references is a circle. */
    Draft<Dossier> draft(String name, Tables tables) {
        Set<Address> lost = new HashSet<>();
        Set<Reading.CellPlace> banned = new HashSet<>();
        List<Problem> circles = new ArrayList<>();
        Codes codes = new Codes(reference);
        while (true) {
            Reading reading = new Reading(new ProblemLog(), codes, banned);
            FolderReading attempt = new FolderReading(name, tables, reading, lost);
            Optional<Dossier> dossier = attempt(attempt, reading, tables.holder());
            boolean isNew = lost.addAll(attempt.lost());
            List<Problem> found = new Circles(tables, reading).find(banned);
            circles.addAll(found);
            if (!isNew && found.isEmpty()) {
                return result(name, dossier, tables, reading, circles);
            }
        }
    }

    private static Optional<Dossier> attempt(FolderReading attempt, Reading reading, TableHolder holder) {
        try {
            return Optional.of(attempt.read());
        } catch (IllegalArgumentException e) {
            reading.log().add(Problem.error(holder.place(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Draft<Dossier> result(
            String name, Optional<Dossier> dossier, Tables tables, Reading reading, List<Problem> circles) {
        List<Problem> all = new ArrayList<>(tables.log().problems().list());
        all.addAll(reading.log().problems().list());
        all.addAll(circles);
        Origins origins = reading.origins().build();
        return new Draft<>(
                tables.holder().label(),
                dossier.orElseGet(() -> Dossier.builder().name(name).build()),
                Problems.of(all.stream().map(tables.holder()::told).toList()),
                origins);
    }
}
