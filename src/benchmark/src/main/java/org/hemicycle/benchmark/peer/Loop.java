package org.hemicycle.benchmark.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** What somebody would write who wants the findings of the eight rules, and nothing else. */
final class Loop {

    private static final Pattern LABEL = Pattern.compile(PlainActivity.LABEL);
    private static final EnglishFormat ENGLISH = new EnglishFormat();
    private static final Argument LONGEST = new Argument.OfNumber(BigDecimal.valueOf(PlainActivity.LONGEST_TITLE));

    private final List<Finding> findings = new ArrayList<>();
    private final Programme plan;
    private final Optional<DateRange> period;

    private Loop(Programme plan) {
        this.plan = plan;
        this.period = plan.period().value();
    }

    static List<Finding> check(Dossier dossier) {
        List<Finding> all = new ArrayList<>();
        for (Programme plan : dossier.programmes()) {
            Loop loop = new Loop(plan);
            for (Activity activity : plan.activities()) {
                loop.check(activity);
            }
            all.addAll(loop.findings);
        }
        return all;
    }

    private void check(Activity activity) {
        checkLabel(activity);
        int length = activity.title().length();
        if (length > PlainActivity.LONGEST_TITLE) {
            report(
                    activity,
                    "PEER-003",
                    "activity-with-long-title",
                    "has a title of " + length + " characters, more than " + PlainActivity.LONGEST_TITLE + ".",
                    Map.of("length", new Argument.OfNumber(BigDecimal.valueOf(length)), "most", LONGEST),
                    List.of(activity.citation().orElseThrow()));
        }
        checkDate(activity);
        if (activity.where().flatMap(Stated::value).isEmpty()) {
            reportLack(activity, "PEER-006", "activity-without-venue", "has no venue.");
        }
        if (activity.funding().flatMap(Stated::value).isEmpty()) {
            reportLack(activity, "PEER-007", "activity-without-funding", "has no source of funding.");
        }
        if (!isOrganised(activity)) {
            reportLack(activity, "PEER-008", "activity-without-organiser", "has no organiser.");
        }
    }

    private void checkLabel(Activity activity) {
        Optional<String> label = activity.label();
        if (label.isEmpty()) {
            reportLack(activity, "PEER-001", "activity-without-label", "has no label.");
        } else if (!LABEL.matcher(label.get()).matches()) {
            report(
                    activity,
                    "PEER-002",
                    "activity-without-number",
                    "has the label \"" + label.get() + "\", which is no number with a full stop.",
                    Map.of("label", Argument.words(label.get())),
                    List.of(activity.citation().orElseThrow().quoting(label.get())));
        }
    }

    private void checkDate(Activity activity) {
        Optional<Timing> when = activity.when().flatMap(Stated::value);
        if (when.isEmpty()) {
            reportLack(activity, "PEER-004", "activity-without-date", "has no date.");
            return;
        }
        Optional<ExtendedDate> date = when.get().date();
        if (date.isPresent()
                && period.isPresent()
                && date.get().within(period.get()).isNo()) {
            report(
                    activity,
                    "PEER-005",
                    "activity-outside-plan",
                    "takes place on " + ENGLISH.date(date.get()) + ", outside " + ENGLISH.range(period.get())
                            + ", the period of its plan.",
                    Map.of("date", new Argument.OfDate(date.get()), "period", new Argument.OfRange(period.get())),
                    List.of(
                            activity.when().flatMap(Stated::evidence).orElseThrow(),
                            plan.period().evidence().orElseThrow()));
        }
    }

    private static boolean isOrganised(Activity activity) {
        for (Involvement involved : activity.involvements()) {
            if (involved.role() == Involvement.Role.ORGANISER) {
                return true;
            }
        }
        return false;
    }

    private void reportLack(Activity activity, String rule, String name, String message) {
        report(
                activity,
                rule,
                name,
                message,
                Map.of(),
                List.of(activity.citation().orElseThrow()));
    }

    private void report(
            Activity activity,
            String rule,
            String name,
            String message,
            Map<String, Argument> arguments,
            List<Citation> evidence) {
        findings.add(Finding.builder()
                .rule(rule)
                .ruleName(name)
                .severity(Severity.ERROR)
                .address(plan.address().then(Programme.ACTIVITIES).then(activity.key()))
                .key("")
                .subject(activity.heading())
                .arguments(arguments)
                .message(message)
                .evidence(evidence)
                .build());
    }
}
