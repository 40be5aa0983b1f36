package org.hemicycle.serialization.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.workbook.WorkbookFile;
import org.hemicycle.serialization.internal.workbook.WorkbookSheet;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Origins;

/**
 * Reads dossiers from workbooks, under given reference data, as {@link FolderReader} does from folders.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Draft<Dossier> draft = DossierWorkbook.reader().readDraft(Path.of("plan.xlsx"));
 * System.out.println(draft.problems().print());
 * }</pre>
 *
 * <p>Immutable.
 */
public final class WorkbookReader {

    static final WorkbookReader DEFAULT = new WorkbookReader(FolderReader.DEFAULT);

    private static final Pattern ENDING = Pattern.compile("(?i)\\.xlsx$");

    private final FolderReader reader;

    private WorkbookReader(FolderReader reader) {
        this.reader = reader;
    }

    /**
     * The same reader with other codes and names.
     *
     * @param other the reference data that say which codes of States, conventions and bodies are known
     * @return the new reader
     */
    public WorkbookReader under(ReferenceData other) {
        return new WorkbookReader(reader.under(other));
    }

    /**
     * Reads a workbook.
     *
     * @param workbook the file
     * @return the dossier
     * @throws UnreadableInput if something could not be taken; it has all problems
     */
    public Dossier read(Path workbook) {
        return readDraft(workbook).orThrow();
    }

    /**
     * Reads what can be read of a workbook.
     *
     * @param workbook the file
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(Path workbook) {
        requireNonNull(workbook, "workbook");
        Path last = workbook.toAbsolutePath().normalize().getFileName();
        String name = last == null ? workbook.toString() : last.toString();
        if (Files.isDirectory(workbook)) {
            return unread(name, "this is a folder, not a workbook", "Give a file whose name ends in .xlsx.");
        }
        try (InputStream in = Files.newInputStream(workbook)) {
            return readDraft(name, in);
        } catch (IOException e) {
            return unread(name, "the file cannot be opened: " + e, "See whether it is there and may be read.");
        }
    }

    /**
     * Reads what can be read of a stream that has a workbook. The stream is left open.
     *
     * <p>Example: {@code readDraft("plan.xlsx", upload)}.
     *
     * @param name what the workbook is called, such as {@code plan.xlsx}
     * @param in its bytes
     * @return the dossier of what is well-formed, the problems, and the origin of each fact
     */
    public Draft<Dossier> readDraft(String name, InputStream in) {
        requireNonNull(name, "name");
        requireNonNull(in, "in");
        ProblemLog log = new ProblemLog();
        try {
            List<WorkbookSheet> sheets = WorkbookFile.read(name, in, log);
            if (log.problems().hasErrors()) {
                return unread(name, log);
            }
            Tables tables = new Tables(new TableHolder.Workbook(name), log);
            new WorkbookSheets(name, tables).add(sheets);
            return reader.draft(dossier(name), tables);
        } catch (IOException e) {
            return unread(name, "the file cannot be read: " + e, "See whether it may be read.");
        }
    }

    private static String dossier(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    private static Draft<Dossier> unread(String name, String what, String mend) {
        ProblemLog log = new ProblemLog();
        log.add(Problem.error(new Place.Whole(name), what).mend(mend));
        return unread(name, log);
    }

    /** Of what was not read at all, nothing is missing besides. */
    private static Draft<Dossier> unread(String name, ProblemLog log) {
        return new Draft<>(
                new TableHolder.Workbook(name).label(),
                Dossier.builder().name(dossier(name)).build(),
                log.problems(),
                Origins.NONE);
    }
}
