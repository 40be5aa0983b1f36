package org.hemicycle.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
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

/** How the cost of a check by all built-in rules grows with the programme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** Of what a copy says what the sample says. */
    public enum Subjects {
        /** Of subjects of its own. */
        COPIED,
        /** Of the same, so that there are many times as many claims and actions about one. */
        SHARED
    }

    private final RuleSet.Dated standard = RuleSets.standard().asOf(LocalDate.parse("2024-01-01"));

    /** How many times the parts of the sample the programme has. */
    @Param({"1", "10", "100"})
    int copies;

    /** Of what each copy speaks. */
    @Param
    Subjects subjects;

    private Dossier dossier;

    /** Scales the sample. */
    @Setup
    public void scale() {
        dossier = Scaled.of(Samples.kazakhstanPriorities(), copies, subjects);
        Report report = all();
        if (!report.broken().isEmpty() || report.findings().size() < 2 * copies) {
            throw new IllegalStateException(report + ": no rule may break, and each copy must have its findings.");
        }
    }

    /** {@return what all rules find} */
    @Benchmark
    public Report all() {
        return standard.check(dossier);
    }
}
