package org.hemicycle.serialization.report;

import static org.hemicycle.serialization.report.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;

/**
 * Checked dossiers as a page of Markdown: of each the findings under the headings of {@link FindingGroup}, then apart
 * what is in the baseline, what is suppressed, and what is not known.
 *
 * <p>Every word that comes from a dossier goes through {@link MarkdownText}.
 */
final class MarkdownReport {

    private final List<String> blocks = new ArrayList<>();

    String print(List<CheckedDossier> all) {
        blocks.add("# Findings");
        all.forEach(this::add);
        return String.join("\n\n", blocks) + "\n";
    }

    private void add(CheckedDossier checked) {
        blocks.add("## " + escaped(checked.name()));
        if (checked.report().isEmpty()) {
            blocks.add("**Nothing could be read**, so no rule was run.");
        } else if (checked.draft().problems().hasErrors()) {
            blocks.add(
                    "**Incomplete.** The input could not be read whole. What follows is on what could be read: it may"
                            + " lack findings, and have some that are owed to what is missing.");
        }
        list(
                "Problems of the input",
                checked.problems(),
                each -> "- **" + each.severity() + "** " + escaped(each.print()));
        checked.report().ifPresent(report -> add(checked, report));
    }

    private void add(CheckedDossier checked, Report report) {
        blocks.add(escaped(report.summary()));
        NewFindings fresh = new NewFindings(report);
        FindingGroup.of(fresh.listNew(), checked.dossier())
                .forEach(group -> addAll(group.heading(), group.findings(), checked));
        addAll("In the baseline", fresh.listAccepted(), checked);
        list("Suppressed", report.suppressed(), MarkdownReport::item);
        list("Suppressions without use", report.unusedSuppressions(), each -> plain(each.unusedNote()));
        list("Undetermined", report.unknowns(), each -> plain(each.toString()));
        list("Broken rules", report.broken(), each -> plain(each.toString()));
        list("What was looked at", List.of(report.coverageInWords()), MarkdownReport::plain);
        list("Notes", report.notes(), MarkdownReport::plain);
        blocks.add(escaped(report.caveat()));
    }

    private void addAll(String heading, List<Finding> findings, CheckedDossier checked) {
        if (!findings.isEmpty()) {
            blocks.add("### " + escaped(heading));
            findings.forEach(finding -> {
                blocks.add("#### " + finding.severity() + " " + finding.rule() + " " + escaped(finding.ruleName()));
                blocks.add(sentence(finding));
                blocks.add(details(finding, checked));
            });
        }
    }

    /** Nothing at all, where there is nothing to list. */
    private <T> void list(String heading, Collection<T> entries, Function<T, String> item) {
        if (!entries.isEmpty()) {
            blocks.add("### " + heading);
            blocks.add(entries.stream().map(item).collect(Collectors.joining("\n")));
        }
    }

    private static String plain(String words) {
        return "- " + escaped(words);
    }

    private static String sentence(Finding finding) {
        return "**" + escaped(finding.subject()) + "**: " + escaped(finding.message());
    }

    private static String item(Suppressed each) {
        Suppression by = each.suppression();
        return "- " + each.finding().severity() + " " + each.finding().rule() + " " + sentence(each.finding())
                + " Suppressed by " + escaped(by.author())
                + by.until().map(day -> " until " + day).orElse("") + ": " + escaped(by.reason());
    }

    private static String details(Finding finding, CheckedDossier checked) {
        return Stream.of(
                        finding.evidence().stream().map(place -> evidence(place, finding, checked)),
                        finding.suggestion().map(words -> "- To mend it: " + escaped(words)).stream(),
                        finding.notes().stream().map(note -> "- Note: " + escaped(note)),
                        Stream.of(
                                "- Rests on: " + escaped(finding.authority()),
                                "- Fingerprint: " + escaped(finding.fingerprint())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The quoted words, their place in the document, and the rows that say them. */
    private static String evidence(Citation place, Finding finding, CheckedDossier checked) {
        Optional<String> quote = place.quote().map(words -> "“" + escaped(words) + "”, ");
        String rows = Origin.inWords(checked.draft().origins().find(place, finding.address()));
        return "- " + quote.orElse("") + escaped(place.at()) + (rows.isEmpty() ? "" : " ← " + escaped(rows));
    }
}
