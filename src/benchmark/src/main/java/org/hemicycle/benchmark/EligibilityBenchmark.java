package org.hemicycle.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Conventions;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The cost of one verdict and of the matrix of all States and conventions. The limit is a matrix computed beforehand:
 * looking up its cells is the least that answers can cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EligibilityBenchmark {

    private final ReferenceData law = ReferenceData.shipped();
    private final List<Identifier> states = law.actors().values().stream()
            .filter(actor -> actor.kind() == Actor.Kind.STATE)
            .map(Actor::identifier)
            .toList();
    private final List<Identifier> conventions = List.copyOf(law.conventions().keySet());
    private final Eligibility.Dated eligibility =
            Eligibility.in(Samples.kazakhstanPriorities()).asOf(LocalDate.parse("2024-01-01"));
    private final Matrix precomputed = eligibility.matrix(states, conventions);
    private final Identifier state = Identifier.parse("KZ");
    private final Identifier convention = Conventions.CRIMINAL_LAW_CORRUPTION;

    /** {@return the answer of a pair, computed beforehand} */
    @Benchmark
    public Access lookUp() {
        return precomputed.cell(state, convention);
    }

    /**
     * The answers of all pairs, computed beforehand.
     *
     * @param hole takes them
     */
    @Benchmark
    public void lookUpAll(Blackhole hole) {
        states.forEach(row -> conventions.forEach(column -> hole.consume(precomputed.cell(row, column))));
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
}
