package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline.Turn;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.truth.Missing;

/** What a reader with one minute takes away. */
final class SummarySection {

    private static final int FEW = 5;
    private static final int FEW_UNKNOWN = 3;
    private static final int FEW_RULES = 4;

    private final ReportPage page;
    private final Report report;
    private final FindingDays days;

    SummarySection(ReportPage page, FindingDays days) {
        this.page = page;
        this.report = page.report();
        this.days = days;
    }

    List<Tag> print() {
        return Stream.of(Stream.of(counts()), wrong(), coming(), unknown(), notLookedAt())
                .flatMap(each -> each)
                .toList();
    }

    private Tag counts() {
        Tag list = Tag.of("ul").as("counts");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long number = report.count(severity);
            list.add(count(number, SeverityInWords.of(number, severity), SeverityInWords.style(severity)));
        }
        list.add(count(report.unknowns().size(), "not known", "unknown"));
        if (!report.baseline().isEmpty()) {
            list.add(count(report.newFindings().size(), "new since the baseline", "new"));
        }
        return list;
    }

    private static Tag count(long number, String words, String style) {
        return Tag.of("li").as(style).add(Tag.of("strong", Long.toString(number)), Tag.of("span", " " + words));
    }

    private Stream<Tag> wrong() {
        Tag heading = Tag.of("h3", "What is wrong");
        if (report.findings().isEmpty()) {
            return Stream.of(heading, Tag.of("p", "Nothing was found. What that covers stands below."));
        }
        List<Finding> errors = list(Severity.ERROR);
        Tag list = Tag.of("ul").as("leads");
        errors.stream().limit(FEW).forEach(finding -> list.add(lead(finding)));
        int more = errors.size() - FEW;
        if (more > 0) {
            list.add(Tag.of("li")
                    .text("and ")
                    .add(Tag.of("a", more + (more == 1 ? " more error" : " more errors"))
                            .with("href", "#" + id(errors.get(FEW)))));
        }
        if (errors.isEmpty()) {
            list.add(Tag.of("li", "No error: nothing contradicts itself or the law outright."));
        }
        Stream.of(Severity.WARNING, Severity.NOTE)
                .filter(severity -> !list(severity).isEmpty())
                .forEach(severity -> list.add(sorts(severity)));
        return Stream.of(heading, list);
    }

    private List<Finding> list(Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private String id(Finding finding) {
        return FindingsSection.id(finding, report);
    }

    private Tag lead(Finding finding) {
        return Tag.of("li")
                .add(Tag.of("a").with("href", "#" + id(finding)).add(Tag.saying("strong", finding.subject())))
                .text(": ")
                .said(finding.message());
    }

    /** How many there are, and of which sorts most of them are. */
    private Tag sorts(Severity severity) {
        List<Finding> all = list(severity);
        Map<String, List<Finding>> byRule =
                all.stream().collect(Collectors.groupingBy(Finding::ruleName, LinkedHashMap::new, Collectors.toList()));
        List<List<Finding>> mostFirst = byRule.values().stream()
                .sorted(Comparator.comparing(findings -> -findings.size()))
                .toList();
        Tag item = Tag.of("li")
                .add(Tag.of("strong", all.size() + " " + SeverityInWords.of(all.size(), severity)))
                .text(": ");
        for (int i = 0; i < Math.min(FEW_RULES, mostFirst.size()); i++) {
            Finding first = mostFirst.get(i).get(0);
            item.text(i == 0 ? "" : ", ")
                    .add(Tag.of("a").with("href", "#" + id(first)).said(RuleNames.inWords(first.ruleName())));
            item.text(
                    mostFirst.get(i).size() == 1 ? "" : " (" + mostFirst.get(i).size() + ")");
        }
        return item.text(mostFirst.size() > FEW_RULES ? " and others." : ".");
    }

    private Stream<Tag> coming() {
        Optional<List<Turn>> later = days.listLater();
        if (later.isEmpty()) {
            return Stream.empty();
        }
        Tag heading = Tag.of("h3", "What will go wrong, and when");
        List<Turn> begins = later.get().stream()
                .filter(Turn::begins)
                .filter(turn -> turn.finding().severity() != Severity.NOTE)
                .toList();
        String until = "until " + days.end().map(EnglishDay::of).orElseThrow();
        if (begins.isEmpty()) {
            boolean isOver = days.end().filter(report.asOf().facts()::equals).isPresent();
            return Stream.of(
                    heading,
                    Tag.of(
                            "p",
                            isOver
                                    ? "The period of the programme is over; no later day was looked at."
                                    : "No further error or warning begins " + until + ", if nothing else changes."));
        }
        Tag list = Tag.of("ol").as("turns");
        begins.stream().limit(FEW).forEach(turn -> list.add(turn(turn)));
        Tag more = Tag.of(
                "p",
                (begins.size() > FEW ? "The first " + FEW + " of " + begins.size() + " " : "All ")
                        + "errors and warnings that begin " + until + ", if nothing else changes.");
        return Stream.of(heading, list, more.as("quiet"), allTurns(later.get()));
    }

    private static Tag turn(Turn turn) {
        Finding finding = turn.finding();
        return Tag.of("li")
                .add(EnglishDay.tag(turn.day()))
                .text(" ")
                .add(SeverityInWords.badge(finding.severity()))
                .text(" ")
                .add(Tag.saying("strong", finding.subject()))
                .text(": ")
                .said(finding.message());
    }

    private Tag allTurns(List<Turn> turns) {
        PageTable table = new PageTable("turns-table", "Findings that begin or end after the day of this page")
                .columns("Day", "What happens", "Severity", "Rule", "Finding");
        turns.forEach(turn -> table.row(
                EnglishDay.tag(turn.day()),
                PageTable.cell(turn.begins() ? "begins" : "is gone"),
                PageTable.cell(SeverityInWords.of(turn.finding().severity())),
                PageTable.cell(page.rules().of(turn.finding().rule())),
                PageTable.cell(turn.finding().subject() + ": " + turn.finding().message())));
        return Tag.of("details")
                .as("aside")
                .add(Tag.of("summary", "All " + turns.size() + " changes, notes and ends included"), table.print());
    }

    private Stream<Tag> unknown() {
        List<Tag> items = report.unknowns().stream()
                .map(SummarySection::inWords)
                .distinct()
                .map(SummarySection::item)
                .toList();
        if (items.isEmpty()) {
            return Stream.empty();
        }
        int few = Math.min(FEW_UNKNOWN, items.size());
        Stream<Tag> shown =
                Stream.of(Tag.of("h3", "What is not known"), Tag.of("ul").addAll(items.subList(0, few)));
        if (few == items.size()) {
            return shown;
        }
        Tag rest = Tag.of("details")
                .add(
                        Tag.of("summary", "and " + (items.size() - few) + " more"),
                        Tag.of("ul").addAll(items.subList(few, items.size())));
        return Stream.concat(shown, Stream.of(rest));
    }

    /** A subject, and what is missing to judge it. */
    private record Unknown(String subject, String missing) {}

    private static Unknown inWords(Undetermined unknown) {
        return new Unknown(
                unknown.subject(), unknown.missing().stream().map(Missing::what).collect(Collectors.joining("; ")));
    }

    private static Tag item(Unknown unknown) {
        return Tag.of("li")
                .add(Tag.saying("strong", unknown.subject()))
                .text(": missing to judge it: ")
                .said(unknown.missing());
    }

    private Stream<Tag> notLookedAt() {
        List<Tag> told = new ArrayList<>();
        told.add(Tag.of("h3", "What was not looked at"));
        told.add(Tag.of("p", Sentence.of(report.coverageInWords())));
        List<String> notInForce = report.coverage().stream()
                .filter(row -> row.count(Outcome.NOT_IN_FORCE) > 0)
                .map(Coverage::rule)
                .toList();
        if (!notInForce.isEmpty()) {
            told.add(rules("Not in force on this day", notInForce));
        }
        List<String> broken =
                report.broken().stream().map(Broken::rule).distinct().toList();
        if (!broken.isEmpty()) {
            told.add(rules("Broken, so that their silence means nothing", broken));
        }
        return told.stream();
    }

    private Tag rules(String what, List<String> codes) {
        return Tag.of("p", what + ": ")
                .said(codes.stream().map(page.rules()::of).collect(Collectors.joining(", ")))
                .text(".");
    }
}
