package org.hemicycle.benchmark.process;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Programme;
import org.hemicycle.testkit.sample.Samples;

/** Checks the sample of a work plan with many times its activities. */
final class ManyActivities {

    private ManyActivities() {}

    /**
     * Runs it.
     *
     * @param args how many activities there are to be at least
     * @throws IOException if standard input breaks
     */
    public static void main(String[] args) throws IOException {
        Dossier dossier = of(Integer.parseInt(args[0]));
        Step.done("ready");
        Step.await();
        Report report = RuleSets.standard().asOf(LocalDate.parse("2025-01-01")).check(dossier);
        if (!report.broken().isEmpty()) {
            throw new IllegalStateException("No rule may break: " + report.broken());
        }
        Step.done(report.findings().size() + " findings");
        Step.await();
    }

    private static Dossier of(int activities) {
        Dossier sample = Samples.paceWorkPlan();
        Programme plan = sample.programmes().get(0);
        int copies = -Math.floorDiv(-activities, plan.activities().size());
        Stream<Activity> further = IntStream.range(1, copies)
                .boxed()
                .flatMap(copy -> plan.activities().stream()
                        .map(each -> Activity.builder()
                                .from(each)
                                .key(each.key() + "-" + copy)
                                .title(each.title() + " " + copy)
                                .build()));
        List<Activity> all = Stream.concat(plan.activities().stream(), further).toList();
        return Dossier.builder()
                .from(sample)
                .programmes(
                        List.of(Programme.builder().from(plan).activities(all).build()))
                .build();
    }
}
