package org.hemicycle.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks that JMH's own arguments select, and prints each cost as a multiple of others in that run. */
public final class Ratios {

    /** The parameters that say how large a dossier is; a benchmark has one of them, or none. */
    private static final List<String> SIZES = List.of("copies", "plan");

    /** What each benchmark is compared with: for an answer the look-up, for a check the loop. */
    private static final Map<String, String> LIMITS = Map.of(
            "accessVerdict", "lookUp",
            "routesVerdict", "lookUp",
            "accessMatrix", "lookUpAll",
            "routesMatrix", "lookUpAll",
            "twoRules", "handWritten",
            "hemicycle", "hibernateValidator",
            "readDossier", "readPlain",
            "buildDossier", "readPlain",
            "readDraft", "readPlain",
            "writeDossier", "writePlain");

    private final Map<String, Double> costs;

    private Ratios(Collection<RunResult> results) {
        this.costs = results.stream()
                .collect(Collectors.toMap(
                        result -> key(name(result), copies(result)),
                        result -> result.getPrimaryResult().getScore()));
    }

    /**
     * Runs benchmarks.
     *
     * @param args JMH's own, for example {@code Eligibility -f 1 -wi 2 -i 3}; {@code -h} lists them
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an argument is not understood
     */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            System.out.println("Arguments are those of JMH; see its documentation, or run org.openjdk.jmh.Main -h.");
            return;
        }
        Collection<RunResult> results = new Runner(options).run();
        Ratios ratios = new Ratios(results);
        System.out.println();
        results.forEach(result -> System.out.println(ratios.line(result)));
    }

    private String line(RunResult result) {
        String name = name(result);
        Optional<String> copies = copies(result);
        return "%-20s%12.3f µs".formatted(key(name, copies), cost(name, copies).orElseThrow())
                + against(name, copies, Optional.ofNullable(LIMITS.get(name)), copies)
                + against(name, copies, copies.filter(each -> !each.equals("1")).map(each -> name), Optional.of("1"));
    }

    private String against(String name, Optional<String> copies, Optional<String> other, Optional<String> otherCopies) {
        return other.flatMap(each -> cost(each, otherCopies)
                        .map(limit -> cost(name, copies).orElseThrow() / limit)
                        .map(ratio -> String.format(Locale.ROOT, "%12.1f × %s", ratio, key(each, otherCopies))))
                .orElse("");
    }

    private Optional<Double> cost(String name, Optional<String> copies) {
        return Optional.ofNullable(costs.get(key(name, copies)));
    }

    private static String key(String name, Optional<String> copies) {
        return name + copies.map(each -> "/" + each).orElse("");
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<String> copies(RunResult result) {
        return SIZES.stream()
                .map(result.getParams()::getParam)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
