package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.problem.Problem;

/** On what the page rests: the rules with what they looked at, what broke, the input, the receipt. */
final class JudgementSection {

    private final ReportPage page;
    private final Report report;

    JudgementSection(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    List<Tag> print() {
        List<Tag> tags = new ArrayList<>();
        if (!page.problems().isEmpty()) {
            tags.add(Tag.of("h3", "Problems of the input"));
            tags.add(Tag.of("ul")
                    .addAll(page.problems().list().stream()
                            .map(Problem::toString)
                            .map(words -> Tag.saying("li", words))));
        }
        if (!report.broken().isEmpty()) {
            tags.add(Tag.of("h3", "Broken rules"));
            tags.add(Tag.of("ul").addAll(report.broken().stream().map(each -> Tag.saying("li", each.toString()))));
        }
        report.notes().forEach(note -> tags.add(Tag.saying("p", note)));
        tags.add(Tag.of("details")
                .as("aside")
                .add(
                        Tag.of("summary", "The " + report.coverage().size() + " rules, and what each looked at"),
                        rules()));
        tags.add(Tag.of("details")
                .add(
                        Tag.of("summary", "The receipt: what was judged, by what"),
                        Tag.of("ul")
                                .as("receipt")
                                .addAll(report.receipt().print().lines().map(line -> Tag.of("li", line)))));
        return tags;
    }

    private Tag rules() {
        PageTable table = new PageTable("rules-table", "Rules, and how many subjects had each outcome")
                .columns("Rule", "Looks at", "Passed", "Failed", "Unknown", "Not applicable", "Not in force", "Broken");
        report.coverage()
                .forEach(row -> table.row(Tag.saying("span", page.rules().of(row.rule())), cells(row)));
        return table.print();
    }

    private static List<Tag> cells(Coverage row) {
        List<Tag> cells = new ArrayList<>();
        cells.add(PageTable.cell(row.matter().phrase() + (row.isEntered() ? "" : " (none entered)")));
        for (Outcome outcome : List.of(
                Outcome.PASSED,
                Outcome.FAILED,
                Outcome.UNKNOWN,
                Outcome.NOT_APPLICABLE,
                Outcome.NOT_IN_FORCE,
                Outcome.BROKEN)) {
            int count = row.count(outcome);
            cells.add(PageTable.number(count == 0 ? "–" : Integer.toString(count)));
        }
        return cells;
    }
}
