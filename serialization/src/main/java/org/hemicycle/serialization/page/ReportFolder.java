package org.hemicycle.serialization.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pages in a folder, each under a name, and one that leads to them where there are several.
 *
 * <p>Example: {@code ReportFolder.of(Map.of("plan", page)).write(Path.of("reports"))} writes {@code reports/plan.html};
 * of two pages it writes {@code reports/index.html} too. Immutable and thread-safe.
 */
public final class ReportFolder {

    private static final String ENDING = ".html";
    private static final String INDEX = "index";

    private final Map<String, ReportPage> pages;

    private ReportFolder(Map<String, ReportPage> pages) {
        this.pages = pages;
    }

    /**
     * Pages under names.
     *
     * @param pages the pages, in order, by names such as {@code plan}; what no file name may have becomes a hyphen, and
     *     of two names that are the same then, the second gets a number
     * @return the folder, not written yet
     * @throws IllegalArgumentException if there is no page
     */
    public static ReportFolder of(Map<String, ReportPage> pages) {
        requireNonNull(pages, "pages");
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    "ReportFolder.of was given no page; give at least one, for example ReportPage.of(dossier, rules).");
        }
        Map<String, ReportPage> files = new LinkedHashMap<>();
        pages.forEach((name, page) -> files.put(free(name, files), page));
        return new ReportFolder(Collections.unmodifiableMap(files));
    }

    private static String free(String name, Map<String, ReportPage> taken) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String base = plain.isEmpty() || plain.toLowerCase(Locale.ROOT).equals(INDEX) ? "dossier" : plain;
        String file = base + ENDING;
        for (int number = 2; isTaken(file, taken); number++) {
            file = base + "-" + number + ENDING;
        }
        return file;
    }

    /** Some file systems do not tell capitals from small letters. */
    private static boolean isTaken(String file, Map<String, ReportPage> taken) {
        return taken.keySet().stream().anyMatch(file::equalsIgnoreCase);
    }

    /**
     * Writes the pages; files of the same names are replaced, and others stay.
     *
     * @param folder where to write them; it is made where it is not there
     * @return the files, in order, the one that leads to the others first
     * @throws UncheckedIOException if it cannot be made or a page cannot be written; the message names it
     */
    public List<Path> write(Path folder) {
        requireNonNull(folder, "folder");
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The folder " + folder + " cannot be made: " + unwritable
                            + ". Give a folder, or a name that is free, where you may write.",
                    unwritable);
        }
        List<Path> written = new ArrayList<>();
        if (pages.size() > 1) {
            written.add(folder.resolve(INDEX + ENDING));
            new IndexBody(pages).write(written.get(0));
        }
        pages.forEach((file, page) -> {
            page.write(folder.resolve(file));
            written.add(folder.resolve(file));
        });
        return List.copyOf(written);
    }

    @Override
    public String toString() {
        return "Pages: " + String.join(", ", pages.keySet());
    }
}
