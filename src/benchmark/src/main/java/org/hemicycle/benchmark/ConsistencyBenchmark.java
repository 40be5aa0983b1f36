package org.hemicycle.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cost of all built-in rules on the largest sample, checked once, again, and over the days of its programme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConsistencyBenchmark {

    private final Dossier dossier = Samples.kazakhstanPriorities();
    private final DateRange period =
            dossier.programmes().get(0).period().value().orElseThrow();
    private final RuleSet rules = RuleSets.standard();
    private final RuleSet.Dated standard = rules.asOf(LocalDate.parse("2024-01-01"));

    /** A dossier that nobody has looked at. */
    @State(Scope.Benchmark)
    public static class Unread {

        private final String json = HemicycleJson.write(Samples.kazakhstanPriorities());
        private Dossier dossier;

        /** Reads it once more. */
        @Setup(Level.Invocation)
        public void read() {
            Spending.apart(() -> dossier = HemicycleJson.read(json));
        }
    }

    /**
     * A check of a dossier that was read for it.
     *
     * @param unread has the dossier
     * @return what all rules find
     */
    @Benchmark
    public Report standardAtFirst(Unread unread) {
        return standard.check(unread.dossier);
    }

    /** {@return what all rules find in a dossier that was checked before} */
    @Benchmark
    public Report standard() {
        return standard.check(dossier);
    }

    /** {@return the findings of all days of the programme} */
    @Benchmark
    public FindingTimeline findingTimeline() {
        return rules.timeline(dossier, period);
    }
}
