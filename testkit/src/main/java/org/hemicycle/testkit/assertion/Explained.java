package org.hemicycle.testkit.assertion;

import java.util.stream.Collectors;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.truth.Missing;

/** What stands behind an answer, whole, for the message of an assertion that fails. */
final class Explained {

    private Explained() {}

    static String report(Report report) {
        return report.summary() + "\n" + report.print();
    }

    /** All reasons, also those that do not decide. */
    static String verdict(Verdict<?> verdict) {
        String missing = verdict.missing().isEmpty()
                ? ""
                : verdict.missing().stream().map(Missing::what).collect(Collectors.joining("; ", "\nmissing: ", ""));
        return verdict.summary() + "\n" + verdict.why().print() + missing;
    }

    static String timeline(AccessTimeline timeline) {
        return timeline.print() + "\n"
                + timeline.spans().stream()
                        .map(span -> "from " + span.first() + ": " + verdict(span.verdict()))
                        .collect(Collectors.joining("\n"));
    }

    static String timeline(FindingTimeline timeline) {
        String turns = timeline.listTurns().stream()
                .map(turn -> turn.toString().lines().findFirst().orElse(""))
                .collect(Collectors.joining("\n"));
        String spans = timeline.spans().stream()
                .map(span ->
                        span.first() + "/" + span.last() + " " + span.finding().print())
                .collect(Collectors.joining("\n"));
        String broken = timeline.broken().stream().map(each -> "\n" + each).collect(Collectors.joining());
        return "Findings of " + timeline.range() + "\n" + (turns.isEmpty() ? "(no turn in these days)" : turns) + "\n"
                + (spans.isEmpty() ? "(no finding)" : spans) + broken;
    }
}
