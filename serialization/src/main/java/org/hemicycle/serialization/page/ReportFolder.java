package org.hemicycle.serialization.page;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.serialization.report.TidyTables;

/**
 * Pages in a folder, each under a name with the tables of its dossier beside it, and a page that leads to all where
 * there are several.
 *
 * <p>Example: {@code ReportFolder.of(Map.of("plan", page)).write(Path.of("reports"))} writes {@code reports/plan.html},
 * and {@code reports/plan-findings.csv}, {@code reports/plan-verdicts.csv} and {@code reports/plan-matrix.csv} as
 * {@link TidyTables#of} has them; of two pages it writes {@code reports/index.html} too. Immutable and thread-safe.
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
     * Writes pages and tables; files of the same names are replaced, and others stay. A table that would have no rows
     * is not written, and one of an earlier writing is removed. All is written beside its place before anything that is
     * there is touched.
     *
     * @param folder where to write them; it is made where it is not there
     * @return the files, in order, the one that leads to the others first
     * @throws UncheckedIOException if it cannot be made or they cannot be written; the message says why
     */
    public List<Path> write(Path folder) {
        requireNonNull(folder, "folder");
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        pages.forEach((file, page) -> tables.put(file, TidyTables.of(page.checked(stem(file)))));
        Map<String, String> texts = new LinkedHashMap<>();
        if (pages.size() > 1) {
            texts.put(INDEX + ENDING, new IndexBody(pages, tables).print());
        }
        pages.forEach((file, page) -> {
            texts.put(file, page.print());
            tables.get(file).forEach((table, text) -> texts.put(beside(file, table), text));
        });
        List<String> empty = pages.keySet().stream()
                .flatMap(file -> TidyTables.NAMES.stream().map(table -> beside(file, table)))
                .filter(file -> !texts.containsKey(file))
                .toList();
        return new WrittenFiles(folder, texts).write(empty);
    }

    private static String stem(String page) {
        return page.substring(0, page.length() - ENDING.length());
    }

    /** The name of the file of a table that lies beside a page. */
    static String beside(String page, String table) {
        return stem(page) + "-" + table + ".csv";
    }

    @Override
    public String toString() {
        return "Pages: " + String.join(", ", pages.keySet());
    }
}
