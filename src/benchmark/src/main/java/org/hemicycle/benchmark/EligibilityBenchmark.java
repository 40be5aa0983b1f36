package org.hemicycle.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cost of one verdict, of the matrix of all States and conventions, and of a timeline. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EligibilityBenchmark {

    private static final DateRange TWO_HUNDRED_YEARS = DateRange.parse("1900-01-01/2099-12-31");

    private final ReferenceData law = ReferenceData.shipped();
    private final List<Identifier> states = law.actors().values().stream()
            .filter(actor -> actor.kind() == Actor.Kind.STATE)
            .map(Actor::identifier)
            .toList();
    private final List<Identifier> conventions = List.copyOf(law.conventions().keySet());
    private final Identifier state = Identifier.parse("KZ");
    private final Identifier convention = Conventions.CRIMINAL_LAW_CORRUPTION;

    /** What is recorded: nothing, or what the largest sample says. */
    public enum Recorded {
        /** A dossier that records nothing. */
        NOTHING,
        /** The Kazakhstan sample. */
        KAZAKHSTAN
    }

    /** What is recorded. */
    @Param
    Recorded recorded;

    private Eligibility records;
    private Eligibility.Dated eligibility;

    /** Takes the dossier. */
    @Setup
    public void take() {
        records = Eligibility.in(
                recorded == Recorded.KAZAKHSTAN
                        ? Samples.kazakhstanPriorities()
                        : Dossier.builder().name("Nothing").build());
        eligibility = records.asOf(LocalDate.parse("2024-01-01"));
    }

    /** {@return the answer of a pair with its reasons, by what is recorded} */
    @Benchmark
    public Verdict<Access> accessVerdict() {
        return eligibility.access(state, convention);
    }

    /** {@return the answer of a pair with its reasons, by the routes alone} */
    @Benchmark
    public Verdict<List<RouteAssessment>> routesVerdict() {
        return eligibility.routes(state, convention);
    }

    /** {@return the answers of all pairs, by what is recorded} */
    @Benchmark
    public Matrix accessMatrix() {
        return eligibility.matrix(states, conventions);
    }

    /** {@return the answers of all pairs, by the routes alone} */
    @Benchmark
    public Matrix routesMatrix() {
        return eligibility.matrixByRoutes(states, conventions);
    }

    /** {@return the answer of a pair on each day of two hundred years} */
    @Benchmark
    public AccessTimeline accessTimeline() {
        return records.timeline(state, convention, TWO_HUNDRED_YEARS);
    }
}
