package org.hemicycle.serialization.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.finding.Severity;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.report.ReportFormat;
import org.hemicycle.serialization.report.RuleSettings;

/**
 * All inputs of a command, checked.
 *
 * @param settings the rules that judged, with the files that say which
 * @param all what came out, in the order of the inputs
 * @param day the day of the judgement
 * @param failOn from which severity on a finding counts
 */
record CheckRun(RuleSettings settings, List<Checked> all, LocalDate day, Severity failOn) {

    /** Tells it all, the result last of all where it goes into a file. */
    ExitCode tell(CheckOutput output) {
        output.put(output.format().map(this::text).orElseGet(this::text));
        if (output.isAlone()) {
            tellEnds(output.notes());
        }
        output.file().ifPresent(file -> output.notes().println(file.name() + " is written."));
        settings.remarks(all.stream().flatMap(each -> each.report().stream()).toList(), day).list().stream()
                .map(Problem::toString)
                .forEach(output.terminal().err()::println);
        return all.stream().map(each -> each.exitCode(failOn)).reduce(ExitCode.NOTHING, ExitCode::or);
    }

    private void tellEnds(PrintStream to) {
        all.forEach(each -> to.println(each.summary(failOn)));
    }

    private String text(ReportFormat format) {
        return format.print(settings.rules(), all.stream().map(Checked::dossier).toList());
    }

    private String text() {
        return all.stream().map(each -> each.print(day.toString()) + "\n\n").collect(Collectors.joining())
                + all.stream().map(each -> each.summary(failOn) + "\n").collect(Collectors.joining());
    }
}
