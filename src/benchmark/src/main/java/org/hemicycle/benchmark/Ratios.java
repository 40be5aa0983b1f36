package org.hemicycle.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.benchmark.process.Processes;
import org.hemicycle.benchmark.table.Figure;
import org.hemicycle.benchmark.table.Table;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything, prints each cost beside what it may be, and without arguments keeps the table as a page of the
 * site.
 */
public final class Ratios {

    /** Where the table is kept. */
    static final String PAGE = "src/site/markdown/benchmark-results.md";

    private static final int WARM_UP = 10;
    private static final int MEASURED = 4;
    private static final int STARTS = 5;
    private static final TimeValue PATIENCE = TimeValue.seconds(60);
    private static final Duration EACH_RULE = Duration.ofMillis(50);

    private final CommandLineOptions options;
    private final boolean isCareful;

    private Ratios(CommandLineOptions options, boolean isCareful) {
        this.options = options;
        this.isCareful = isCareful;
    }

    /**
     * Runs benchmarks.
     *
     * @param args none for all, or JMH's own, for example {@code Eligibility -wi 1 -i 1}
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an argument is not understood
     * @throws IOException if a process cannot be started or the page cannot be written
     */
    public static void main(String... args) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            System.out.println("Arguments are those of JMH; see its documentation, or run org.openjdk.jmh.Main -h.");
            return;
        }
        Path root = Path.of(System.getProperty("java.class.path"))
                .toAbsolutePath()
                .resolve("../../../..")
                .normalize();
        Machine machine = new Machine(root);
        Ratios ratios = new Ratios(options, args.length == 0);
        String page = ratios.page(ratios.measure(), machine);
        System.out.println("\n" + page);
        if (ratios.isCareful) {
            Files.writeString(root.resolve(PAGE), page);
        }
    }

    private Map<String, Figure> measure() throws RunnerException, IOException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (isSelected("Processes")) {
            figures.putAll(Processes.measure(isCareful ? STARTS : 1));
        }
        if (isSelected("RuleCosts")) {
            figures.putAll(RuleCosts.measure(EACH_RULE));
        }
        try {
            new Runner(jmh()).run().forEach(result -> figures.put(key(result), figure(result)));
        } catch (NoBenchmarksException nothingElse) {
            if (figures.isEmpty()) {
                throw nothingElse;
            }
        }
        return figures;
    }

    private boolean isSelected(String name) {
        List<String> selected = options.getIncludes();
        return selected.isEmpty()
                || selected.stream()
                        .anyMatch(each -> Pattern.compile(each).matcher(name).find());
    }

    private Options jmh() {
        TimeValue second = TimeValue.seconds(1);
        return new OptionsBuilder()
                .parent(options)
                .addProfiler(Spending.class)
                .timeout(options.getTimeout().orElse(PATIENCE))
                .forks(options.getForkCount().orElse(1))
                .warmupIterations(options.getWarmupIterations().orElse(WARM_UP))
                .warmupTime(options.getWarmupTime().orElse(second))
                .measurementIterations(options.getMeasurementIterations().orElse(MEASURED))
                .measurementTime(options.getMeasurementTime().orElse(second))
                .build();
    }

    private static String key(RunResult result) {
        String name = result.getParams().getBenchmark();
        Collection<String> parameters = result.getParams().getParamsKeys();
        return Stream.concat(
                        Stream.of(name.substring(name.lastIndexOf('.') + 1)),
                        parameters.stream().map(result.getParams()::getParam))
                .collect(Collectors.joining("/"));
    }

    private static Figure figure(RunResult result) {
        return new Figure(
                result.getSecondaryResults().get(Spending.PROCESSOR).getScore(),
                result.getPrimaryResult().getScore(),
                OptionalDouble.of(
                        result.getSecondaryResults().get(Spending.ALLOCATED).getScore()));
    }

    private String page(Map<String, Figure> figures, Machine machine) throws IOException {
        Table table = isCareful ? Table.ofAll(figures) : Table.of(figures);
        return """
                # Benchmark results

                One run of the [benchmarks](benchmarks.md), which tell how to read it.

                %s

                %s
                """.formatted(machine.print(), table.print());
    }
}
