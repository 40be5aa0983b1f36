package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final int FEW = 3;
    private static final int FEW_UNKNOWN = 2;
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
        List<List<Finding>> errors = sorts(Severity.ERROR);
        Tag list = Tag.of("ul").as("leads");
        errors.stream().limit(FEW).forEach(sort -> list.add(lead(sort)));
        if (errors.size() > FEW) {
            long more = errors.stream().skip(FEW).mapToLong(List::size).sum();
            list.add(Tag.of("li")
                    .text("and ")
                    .add(Tag.of("a", more + " more " + SeverityInWords.of(more, Severity.ERROR))
                            .with("href", "#" + id(errors.get(FEW).get(0)))));
        }
        if (errors.isEmpty()) {
            list.add(Tag.of("li", "No error: nothing contradicts itself or the law outright."));
        }
        List<List<Finding>> warnings = sorts(Severity.WARNING);
        if (!warnings.isEmpty()) {
            list.add(inWords(warnings, Severity.WARNING));
        } else if (errors.isEmpty()) {
            list.add(inWords(sorts(Severity.NOTE), Severity.NOTE));
        }
        return Stream.of(heading, list);
    }

    /** The findings of a severity, those of one rule together. */
    private List<List<Finding>> sorts(Severity severity) {
        return List.copyOf(report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private String id(Finding finding) {
        return FindingsSection.id(finding, report);
    }

    /** The first of a sort, and how many are like it. */
    private Tag lead(List<Finding> sort) {
        Finding first = sort.get(0);
        Tag item = Tag.of("li")
                .add(Tag.of("a").with("href", "#" + id(first)).add(Tag.saying("strong", first.subject())))
                .text(": ")
                .said(first.message());
        return sort.size() == 1 ? item : item.text(" The same of " + (sort.size() - 1) + " more.");
    }

    /** How many there are, and of which sorts most of them are. */
    private Tag inWords(List<List<Finding>> sorts, Severity severity) {
        int all = sorts.stream().mapToInt(List::size).sum();
        Tag item = Tag.of("li")
                .add(Tag.of("strong", all + " " + SeverityInWords.of(all, severity)))
                .text(": ");
        List<List<Finding>> mostFirst = sorts.stream()
                .sorted(Comparator.comparing(sort -> -sort.size()))
                .limit(FEW_RULES)
                .toList();
        for (List<Finding> sort : mostFirst) {
            item.text(sort == mostFirst.get(0) ? "" : ", ")
                    .add(Tag.of("a")
                            .with("href", "#" + id(sort.get(0)))
                            .said(RuleNames.inWords(sort.get(0).ruleName())));
            item.text(sort.size() == 1 ? "" : " (" + sort.size() + ")");
        }
        return item.text(sorts.size() > FEW_RULES ? " and others." : ".");
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

    /** What in full words stands in the table of all of them. */
    private static Tag turn(Turn turn) {
        Finding finding = turn.finding();
        return Tag.of("li")
                .add(EnglishDay.tag(turn.day()))
                .text(" ")
                .add(SeverityInWords.badge(finding.severity()))
                .text(" ")
                .add(Tag.saying("strong", finding.subject()))
                .text(": ")
                .said(RuleNames.inWords(finding.ruleName()));
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
        String names = codes.stream().limit(FEW_RULES).map(page.rules()::of).collect(Collectors.joining(", "));
        int more = codes.size() - FEW_RULES;
        return Tag.of("p", what + ": ").said(names).text(more > 0 ? " and " + more + " more rules." : ".");
    }
}
