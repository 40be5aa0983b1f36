package org.hemicycle.benchmark;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hemicycle.benchmark.HandWritten.Hit;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.sample.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The cost of a check by all built-in rules, and how it grows with the programme; and that of two rules beside a
 * hand-written loop that finds the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConsistencyBenchmark {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private final RuleSet.Dated standard = RuleSets.standard().asOf(DAY);
    private final RuleSet.Dated twoRules =
            RuleSets.standard().only("PRG-004", "FUN-008").asOf(DAY);

    /** How many times the parts of the sample the programme has. */
    @Param({"1", "10", "100"})
    int copies;

    private Dossier dossier;

    /** Scales the sample. */
    @Setup
    public void scale() {
        dossier = Scaled.of(Samples.kazakhstanPriorities(), copies);
        requireTheSameFindings();
        requireThatAllRulesWork();
    }

    private void requireTheSameFindings() {
        Set<Hit> byRules =
                twoRules.check(dossier).findings().stream().map(Hit::of).collect(Collectors.toSet());
        Set<Hit> byHand = new HashSet<>(HandWritten.check(dossier));
        if (!byRules.equals(byHand) || byHand.size() < 2 * copies) {
            throw new IllegalStateException("The two rules find " + byRules + " and the loop " + byHand
                    + "; both must find the same, and something in each copy.");
        }
    }

    private void requireThatAllRulesWork() {
        Report report = standard.check(dossier);
        if (!report.broken().isEmpty() || report.findings().size() < 6 * copies) {
            throw new IllegalStateException(report + ": no rule may break, and each copy must have its findings.");
        }
    }

    /** {@return what all built-in rules find} */
    @Benchmark
    public Report standard() {
        return standard.check(dossier);
    }

    /** {@return what two rules find} */
    @Benchmark
    public Report twoRules() {
        return twoRules.check(dossier);
    }

    /** {@return the same, found by a loop} */
    @Benchmark
    public List<Hit> handWritten() {
        return HandWritten.check(dossier);
    }
}
