package org.hemicycle.serialization.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hemicycle.finding.Report;

/**
 * What came of checking several inputs: of each its problems, and the report on what could be read of it.
 *
 * <p>It is what {@code check --format json} prints. Example: {@code HemicycleJson.read(Path.of("checks.json"),
 * Checks.class).inputs().get(0).report()}.
 *
 * @param inputs the inputs, in the order in which they were given
 */
public record Checks(List<Input> inputs) {

    /** Keeps a copy. */
    public Checks {
        requireNonNull(inputs, "inputs");
        inputs = List.copyOf(inputs);
    }

    /**
     * What came of one input.
     *
     * @param input what it was called
     * @param isWhole whether all of it could be read and every rule had its say
     * @param problems what is wrong with the input itself
     * @param report what the rules say of what could be read; absent where that is so little that none was run
     */
    public record Input(String input, boolean isWhole, Problems problems, Optional<Report> report) {

        /**
         * Checks that all belongs together.
         *
         * @throws IllegalArgumentException if {@code isWhole} is not what problems and report say
         */
        public Input {
            requireNonNull(input, "input");
            requireNonNull(problems, "problems");
            requireNonNull(report, "report");
            if (isWhole != isWhole(problems, report)) {
                throw new IllegalArgumentException("Checks.Input has isWhole " + isWhole + " of \"" + input
                        + "\", with "
                        + problems + " and " + report.map(Report::summary).orElse("no report")
                        + "; it is whole where there is no error, and a report without broken rules.");
            }
        }

        /**
         * What came of one input, which says itself whether it is whole.
         *
         * @param input what it was called
         * @param problems what is wrong with the input itself
         * @param report what the rules say of what could be read
         * @return all of it
         */
        public static Input of(String input, Problems problems, Optional<Report> report) {
            return new Input(input, isWhole(problems, report), problems, report);
        }

        private static boolean isWhole(Problems problems, Optional<Report> report) {
            return !problems.hasErrors()
                    && report.filter(each -> each.broken().isEmpty()).isPresent();
        }
    }
}
