package org.hemicycle.serialization.command;

import java.util.List;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.serialization.problem.Problems;

/** What a check ends with, from the harmless to the grave. */
enum ExitCode {
    /** Nothing is to be done. */
    NOTHING(0),
    /** There is a finding that nobody has accepted. */
    FINDING(1),
    /** The input could not be read whole, or the command was not understood. */
    UNREADABLE(2),
    /** A rule is broken, so that its silence means nothing. */
    BROKEN(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process ends with. */
    int number() {
        return number;
    }

    /** The graver of two. */
    ExitCode or(ExitCode other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** What a report calls for: findings that are suppressed or in the baseline do not count. */
    static ExitCode of(Report report, Severity failOn) {
        if (!report.broken().isEmpty()) {
            return BROKEN;
        }
        return counted(report, failOn).isEmpty() ? NOTHING : FINDING;
    }

    /** What the problems of an input call for: warnings do not count, as what they are about was taken. */
    static ExitCode of(Problems problems) {
        return problems.hasErrors() ? UNREADABLE : NOTHING;
    }

    /** The findings that count, in the order of the report. */
    static List<Finding> counted(Report report, Severity failOn) {
        return report.newFindings().stream()
                .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                .toList();
    }
}
