package org.hemicycle.serialization.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.report.CheckedDossier;

/**
 * An input that was checked.
 *
 * @param input the input
 * @param draft what could be read of it
 * @param report what the rules say of that; empty where nothing could be read
 */
record Checked(DossierInput input, Draft<Dossier> draft, Optional<Report> report) {

    static Checked of(DossierInput input, RuleSet.Dated rules) {
        Draft<Dossier> draft = input.readDraft();
        return new Checked(
                input,
                draft,
                DossierInput.isNothing(draft) ? Optional.empty() : Optional.of(rules.check(draft.value())));
    }

    /** The same for a form of the report, with the folder in which the files of the input lie. */
    CheckedDossier dossier() {
        return new CheckedDossier(input.name(), input.folder(), draft, report);
    }

    ExitCode exitCode(Severity failOn) {
        ExitCode ofInput = ExitCode.of(draft.problems());
        return report.map(each -> ExitCode.of(each, failOn)).orElse(ofInput).or(ofInput);
    }

    /** The problems, then the report of what could be read. */
    String print(String day) {
        Problems problems = draft.problems();
        String title = input.name() + ", as of " + day + (problems.hasErrors() ? ": incomplete" : "");
        List<String> parts = new ArrayList<>();
        parts.add(title + "\n" + "=".repeat(title.length()));
        if (!problems.isEmpty()) {
            parts.add("Problems of the input: " + problems + "\n"
                    + problems.print(problems.list().size()));
        }
        if (problems.hasErrors()) {
            parts.add(
                    report.isPresent()
                            ? "The input could not be read whole. The report is on what could be read: it may lack findings, and"
                                    + " have some that are owed to what is missing."
                            : "Nothing could be read, so no rule was run.");
        }
        report.map(this::text).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private String text(Report each) {
        return TextReport.of(each, draft.value()).withOrigins(draft.origins()).print();
    }

    /** How it ended, in one line. */
    String summary(Severity failOn) {
        List<String> parts = new ArrayList<>();
        if (draft.problems().hasErrors()) {
            parts.add("could not be read whole");
        }
        report.ifPresent(each -> {
            if (!each.broken().isEmpty()) {
                parts.add(CountedNoun.of(each.broken().size(), "broken rule"));
            }
            parts.add(CountedNoun.of(ExitCode.counted(each, failOn).size(), "finding") + " at " + failOn + " or above");
        });
        return input.name() + ": " + String.join(", ", parts);
    }
}
