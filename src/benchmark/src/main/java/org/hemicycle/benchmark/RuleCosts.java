package org.hemicycle.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.benchmark.table.Figure;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.sample.Samples;

/**
 * What each built-in rule costs by itself on the largest sample, beside all together. What several rules look up
 * together counts for each of them, so that their costs have a larger sum than the whole.
 */
final class RuleCosts {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MICROSECONDS = 1000;
    private static final Rule<String> IDLE = Rule.of("NIL-001", "nothing")
            .note("Nothing is looked at.")
            .over(Look.<String>of(Matter.OTHER, scope -> Stream.empty()))
            .requires(nothing -> true)
            .message("is nothing.")
            .build();

    private final Dossier dossier = Samples.kazakhstanPriorities();
    private final Duration each;

    private RuleCosts(Duration each) {
        this.each = each;
    }

    /**
     * Measures each rule, and all of them under the key {@code rules}.
     *
     * @param each how long each is run, to warm up and once more to be measured
     */
    static Map<String, Figure> measure(Duration each) {
        return new RuleCosts(each).measure();
    }

    private Map<String, Figure> measure() {
        RuleSet standard = RuleSets.standard();
        Map<String, Figure> costs = new LinkedHashMap<>();
        cost(standard, each.multipliedBy(standard.rules().size()));
        costs.put("rules", Figure.ofTime(cost(standard, each), 0));
        double idle = cost(RuleSet.of(List.of(IDLE)), each);
        for (Rule<?> rule : standard.rules()) {
            RuleSet only = standard.only(rule.code());
            cost(only, each);
            double cost = Math.max(0, cost(only, each) - idle);
            costs.put("rule/" + rule.code(), Figure.ofTime(cost, cost));
        }
        return costs;
    }

    private double cost(RuleSet rules, Duration time) {
        RuleSet.Dated dated = rules.asOf(LocalDate.parse("2024-01-01"));
        long began = THREADS.getCurrentThreadCpuTime();
        long took = 0;
        int runs = 0;
        while (took < time.toNanos()) {
            dated.check(dossier);
            runs++;
            took = THREADS.getCurrentThreadCpuTime() - began;
        }
        return took / MICROSECONDS / runs;
    }
}
