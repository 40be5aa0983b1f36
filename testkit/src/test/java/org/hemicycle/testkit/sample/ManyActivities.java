package org.hemicycle.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.RuleSet;

/** Checks the sample of a work plan with many times its activities: a process for {@link ManyActivitiesTest}. */
final class ManyActivities {

    /** That the venue is not settled is found of an activity by itself. */
    private static final String VENUE = "ACT-006";

    private ManyActivities() {}

    /**
     * Checks it, and prints what is wrong with the report.
     *
     * @param args how many activities there are to be at least
     */
    public static void main(String[] args) {
        RuleSet.Dated rules = RuleSets.standard().asOf(LocalDate.parse("2025-01-01"));
        Dossier dossier = of(Integer.parseInt(args[0]));
        int copies = dossier.list(Activity.class).size()
                / Samples.paceWorkPlan().list(Activity.class).size();
        Report report = rules.check(dossier);
        report.receipt().print();
        boolean areAll = report.findings(VENUE).size()
                == copies * rules.check(Samples.paceWorkPlan()).findings(VENUE).size();
        System.out.println((areAll ? "the findings of each copy" : report.summary())
                + (report.broken().isEmpty() ? ", no rule broken" : ", " + report.broken()));
    }

    private static Dossier of(int activities) {
        Dossier sample = Samples.paceWorkPlan();
        Programme plan = sample.programmes().get(0);
        int copies = -Math.floorDiv(-activities, plan.activities().size());
        Stream<Activity> further = IntStream.range(1, copies)
                .boxed()
                .flatMap(copy -> plan.activities().stream().map(each -> copied(each, copy)));
        return Dossier.builder()
                .from(sample)
                .programmes(List.of(Programme.builder()
                        .from(plan)
                        .activities(Stream.concat(plan.activities().stream(), further)
                                .toList())
                        .build()))
                .build();
    }

    private static Activity copied(Activity activity, int copy) {
        return Activity.builder()
                .from(activity)
                .key(activity.key() + "-" + copy)
                .title(activity.title() + " " + copy)
                .build();
    }
}
