package org.hemicycle.benchmark.peer;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A rule that no peer can express: what an activity lacks counts only where most others of the plan have it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SiblingsBenchmark {

    private final RuleSet.Dated rules = PeerRules.AMONG_SIBLINGS.asOf(LocalDate.parse("2026-01-01"));
    private final Dossier dossier = Plan.dossier(Plan.plain(200, 39));

    /** Asserts that something is found. */
    @Setup
    public void requireFindings() {
        if (siblings().findings().isEmpty()) {
            throw new IllegalStateException("Some activities have no venue, while most have one; that must be found.");
        }
    }

    /** {@return what the rule finds} */
    @Benchmark
    public Report siblings() {
        return rules.check(dossier);
    }
}
