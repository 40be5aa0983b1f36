package org.hemicycle.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.benchmark.table.Figure;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.testkit.sample.Samples;

/** Starts each process and takes its time. */
public final class Processes {

    /** How the system says whether it gives large pages of memory to those that ask. */
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private static final List<String> SMALL_HEAP = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final String ARCHIVE = "/archive";

    /** What the last step of a process costs. */
    private interface Await {

        Figure lastOf(Started started) throws IOException;
    }

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final int runs;
    private final Path folder;

    private Processes(int runs, Path folder) {
        this.runs = runs;
        this.folder = folder;
    }

    /**
     * Starts all of them.
     *
     * @param runs how many times those that take a second or less; the median counts
     * @return what they cost, by name
     * @throws IOException if one cannot be started
     */
    public static Map<String, Figure> measure(int runs) throws IOException {
        Path folder = Files.createTempDirectory("hemicycle-benchmark");
        try {
            Processes processes = new Processes(runs, folder);
            processes.measure();
            return processes.figures;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws IOException {
        Path json = folder.resolve("sample.json");
        HemicycleJson.write(Samples.kazakhstanPriorities(), json);
        measure("firstFinding", Started::awaitDone, 0, FirstFinding.class);
        measure("coldRead", Started::awaitTold, 1, ColdRead.class, json.toString());
        measure("coldReadAndCompiled", Started::awaitDone, 1, ColdRead.class, json.toString());
        for (String activities : List.of("10000", "100000")) {
            figures.put("manyActivities/" + activities, manyActivities(activities));
        }
    }

    private static Figure manyActivities(String activities) throws IOException {
        try {
            return last(SMALL_HEAP, Started::awaitDone, 1, ManyActivities.class, activities);
        } catch (IllegalStateException notDone) {
            System.out.println(notDone.getMessage());
            return Figure.NOT_DONE;
        }
    }

    private void measure(String name, Await await, int steps, Class<?> main, String... args) throws IOException {
        Path archive = folder.resolve(name + ".jsa");
        last(with("-XX:ArchiveClassesAtExit=" + archive), await, steps, main, args);
        figures.put(name + ARCHIVE, median(with("-XX:SharedArchiveFile=" + archive), await, steps, main, args));
        figures.put(name, median(with("-Xshare:auto"), await, steps, main, args));
    }

    /** Those of the launcher, and one more. */
    private static List<String> with(String option) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", option));
        if (hasLargePages()) {
            options.add("-XX:+UseTransparentHugePages");
        }
        return options;
    }

    private static boolean hasLargePages() throws IOException {
        return Files.isReadable(LARGE_PAGES) && !Files.readString(LARGE_PAGES).contains("[never]");
    }

    private Figure median(List<String> options, Await await, int steps, Class<?> main, String... args)
            throws IOException {
        List<Figure> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            all.add(last(options, await, steps, main, args));
        }
        all.sort(Comparator.comparing(Figure::processor));
        return all.get(runs / 2);
    }

    /** What the last step costs; the first is the start itself. */
    private static Figure last(List<String> options, Await await, int steps, Class<?> main, String... args)
            throws IOException {
        try (Started started = Started.of(options, main, args)) {
            for (int step = 0; step < steps; step++) {
                started.awaitDone();
                started.goOn();
            }
            return await.lastOf(started);
        }
    }
}
