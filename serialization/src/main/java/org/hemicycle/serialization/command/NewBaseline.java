package org.hemicycle.serialization.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * A file to be written, of the findings that are accepted from now on.
 *
 * @param file the file
 */
record NewBaseline(OutputFile file) {

    static final CommandOption OPTION =
            CommandOption.one("--write-baseline", "FILE", "the name of a file for a baseline");

    static NewBaseline of(String name) {
        return new NewBaseline(OutputFile.of(name));
    }

    /**
     * Refuses a name under which something would be lost: of what is there, a baseline alone is replaced.
     *
     * @param read what the command reads besides a baseline
     * @param output where the result goes
     * @throws BadUsage if it is such a name
     */
    void require(Collection<Path> read, CheckOutput output) {
        Path place = FileNames.unique(file.path());
        if (output.file()
                .filter(result -> FileNames.unique(result.path()).equals(place))
                .isPresent()) {
            throw new BadUsage(file.name() + " is where the result goes; give " + OPTION.name() + " another name.");
        }
        file.require(read, OPTION);
        if (Files.exists(file.path()) && !isBaseline()) {
            throw new BadUsage(file.name() + " is there and is no baseline; give " + OPTION.name() + " another name.");
        }
    }

    private boolean isBaseline() {
        try {
            HemicycleJson.read(file.path(), Baseline.class);
            return true;
        } catch (UnreadableInput | UncheckedIOException somethingElse) {
            return false;
        }
    }

    /**
     * Writes what a run has found, unless some of it may be missing.
     *
     * @param unwritten what the command ends with where it is not written
     * @return what the command ends with: under what was written nothing is new
     */
    ExitCode write(CheckRun run, ExitCode unwritten, CheckOutput output) {
        List<String> partial = run.all().stream()
                .filter(each -> !each.dossier().isWhole())
                .map(each -> each.input().name())
                .toList();
        if (!partial.isEmpty()) {
            output.terminal()
                    .err()
                    .println(file.name() + " is not written, since " + BadUsage.listed(partial, "and")
                            + " could not be judged whole: it would lack findings, and accept some that are owed to what"
                            + " is missing. Mend that first.");
            return unwritten;
        }
        Baseline accepted = accepted(
                run.all().stream().flatMap(each -> each.report().stream()).toList());
        file.write(HemicycleJson.write(accepted));
        output.notes()
                .println(file.name() + " is written. From now on accepted: "
                        + CountedNoun.of(accepted.fingerprints().size(), "finding") + ".");
        return ExitCode.NOTHING;
    }

    /** Each report is judged by the whole of it, so that of what two have the larger number is enough. */
    private static Baseline accepted(List<Report> reports) {
        Map<String, Long> most = reports.stream()
                .flatMap(report -> counted(report).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
        return new Baseline(most.entrySet().stream()
                .flatMap(each -> Collections.nCopies(each.getValue().intValue(), each.getKey()).stream())
                .toList());
    }

    /** What stands, and what of the baseline so far was neither found nor sought. */
    private static Map<String, Long> counted(Report report) {
        Map<String, Long> found = counted(Baseline.of(report));
        counted(report.baseline()).forEach((fingerprint, times) -> found.merge(fingerprint, times, Math::max));
        return found;
    }

    private static Map<String, Long> counted(Baseline baseline) {
        return baseline.fingerprints().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
