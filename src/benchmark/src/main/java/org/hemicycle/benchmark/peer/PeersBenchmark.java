package org.hemicycle.benchmark.peer;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Eight rules about activities, judged by Hemicycle, by Hibernate Validator and YAVI on plain records, and by a loop
 * over the objects of Hemicycle. All find the same; Hemicycle and the loop say it in the same findings, with places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark {

    private final RuleSet.Dated rules = PeerRules.ALL.asOf(LocalDate.parse("2026-01-01"));
    private final BeanValidation beanValidation = new BeanValidation();
    private final Yavi yavi = new Yavi();

    /** How many activities, and how many of them with a defect. */
    @Param({"10-0", "200-0", "200-39", "10000-0", "10000-1950"})
    String plan;

    private List<PlainActivity> plain;
    private Dossier dossier;

    /** Makes the plan. */
    @Setup
    public void make() {
        String[] numbers = plan.split("-");
        int defects = Integer.parseInt(numbers[1]);
        plain = Plan.plain(Integer.parseInt(numbers[0]), defects);
        dossier = Plan.dossier(plain);
        requireTheSameFindings(defects);
    }

    private void requireTheSameFindings(int defects) {
        Report report = hemicycle();
        requireSame(defects, report.findings().stream().map(Hit::of));
        requireSame(defects, hibernateValidator().stream().map(BeanValidation::hit));
        requireSame(defects, yavi().stream().map(Yavi.Violated::hit));
        List<Finding> byHand = loop();
        if (!report.broken().isEmpty()
                || report.findings().size() != byHand.size()
                || !new HashSet<>(byHand).equals(new HashSet<>(report.findings()))) {
            throw new IllegalStateException("The rules find " + report.print() + " and the loop " + byHand
                    + "; both must give the same findings.");
        }
    }

    private void requireSame(int defects, Stream<Hit> hits) {
        List<Hit> all = hits.toList();
        Set<Hit> expected =
                rules.check(dossier).findings().stream().map(Hit::of).collect(Collectors.toSet());
        if (all.size() != defects || !Set.copyOf(all).equals(expected)) {
            throw new IllegalStateException("Found was " + all + " and expected " + expected + "; there are " + defects
                    + " defects, and all must find them.");
        }
    }

    /** {@return what Hemicycle finds} */
    @Benchmark
    public Report hemicycle() {
        return rules.check(dossier);
    }

    /** {@return what Hibernate Validator finds} */
    @Benchmark
    public List<ConstraintViolation<PlainActivity>> hibernateValidator() {
        return beanValidation.check(plain);
    }

    /** {@return what YAVI finds} */
    @Benchmark
    public List<Yavi.Violated> yavi() {
        return yavi.check(plain);
    }

    /** {@return what a loop finds} */
    @Benchmark
    public List<Finding> loop() {
        return Loop.check(dossier);
    }
}
