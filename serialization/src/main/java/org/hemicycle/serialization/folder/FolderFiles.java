package org.hemicycle.serialization.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The files of a folder: those of sheets are read, and others that look like tables are reported. */
final class FolderFiles {

    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab|xlsx?|xlsm|ods|numbers)");

    private FolderFiles() {}

    static void add(Path folder, Tables tables, ProblemLog log) {
        for (Path file : list(folder, log)) {
            String name = file.getFileName().toString();
            find(name, log).ifPresent(sheet -> read(file, sheet, tables, log));
        }
    }

    static void add(String name, byte[] content, Tables tables) {
        find(name, tables.log()).ifPresent(sheet -> tables.add(sheet, content));
    }

    /** The sheet whose file has a name; what only looks like one is noted. */
    private static Optional<SheetForm> find(String name, ProblemLog log) {
        Optional<SheetForm> sheet =
                SheetList.ALL.stream().filter(each -> each.file().equals(name)).findFirst();
        if (sheet.isEmpty() && TABLE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            log.add(unread(name));
        }
        return sheet;
    }

    private static List<Path> list(Path folder, ProblemLog log) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName() != null).sorted().toList();
        } catch (IOException e) {
            log.add(Problem.error(new Place.Whole(folder.toString()), "the folder cannot be opened: " + e)
                    .mend("Give a folder that holds document.csv."));
            return List.of();
        }
    }

    private static void read(Path file, SheetForm sheet, Tables tables, ProblemLog log) {
        Place place = new Place.Whole(sheet.file());
        if (Files.isDirectory(file)) {
            log.add(Problem.error(place, "this is a folder, not a file").mend("Rename it."));
            return;
        }
        try {
            tables.add(sheet, Files.readAllBytes(file));
        } catch (IOException e) {
            log.add(Problem.error(place, "the file cannot be opened: " + e)
                    .mend("See whether it may be read, and whether a link leads to a file that is there."));
        }
    }

    private static Problem unread(String name) {
        List<String> files = SheetList.files();
        String csv = name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", ".csv");
        List<String> near = Words.of(files).near(csv);
        boolean isCsv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        Problem problem = isCsv
                ? Problem.error(new Place.Whole(name), "the file was not read, since no sheet has this name")
                        .mend("Rename it, or put it elsewhere.")
                : Problem.warning(new Place.Whole(name), "the file was not read, since it is no CSV")
                        .mend("If it belongs to the folder, save its sheets as CSV UTF-8 under these names.");
        return problem.found(name).accepting(files).near(near);
    }
}
