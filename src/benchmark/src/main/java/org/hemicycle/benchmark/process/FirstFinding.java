package org.hemicycle.benchmark.process;

import java.io.IOException;
import java.time.LocalDate;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Report;
import org.hemicycle.testkit.sample.Samples;

/** A plain {@code main} that checks the largest sample and prints the first finding. */
final class FirstFinding {

    private FirstFinding() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException if standard input breaks
     */
    public static void main(String[] args) throws IOException {
        Report report = RuleSets.standard().asOf(LocalDate.parse("2024-01-01")).check(Samples.kazakhstanPriorities());
        Step.done(report.findings().get(0).summary());
        Step.await();
    }
}
