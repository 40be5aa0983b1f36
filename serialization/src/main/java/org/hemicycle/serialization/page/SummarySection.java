package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline.Turn;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.truth.Missing;

/** What a reader with one minute takes away. */
final class SummarySection {

    private static final int FEW = 8;
    private static final int FEW_UNKNOWN = 4;

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
            list.add(count(report.count(severity), FindingsSection.word(severity), styleOf(severity)));
        }
        list.add(count(report.unknowns().size(), "undetermined", "unknown"));
        if (!report.baseline().isEmpty()) {
            list.add(count(report.newFindings().size(), "new since the baseline", "new"));
        }
        return list;
    }

    static String styleOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Tag count(long number, String what, String style) {
        boolean isCounted = Stream.of("error", "warning", "note").anyMatch(what::equals);
        String words = isCounted && number != 1 ? what + "s" : what;
        return Tag.of("li").as(style).add(Tag.of("strong", Long.toString(number)), Tag.of("span", " " + words));
    }

    private Stream<Tag> wrong() {
        Tag heading = Tag.of("h3", "What is wrong");
        List<Finding> all = report.findings();
        if (all.isEmpty()) {
            return Stream.of(heading, Tag.of("p", "Nothing was found. What that covers stands below."));
        }
        List<Finding> errors = all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Tag list = Tag.of("ul").as("leads");
        errors.stream().limit(FEW).forEach(finding -> list.add(lead(finding)));
        if (errors.size() > FEW) {
            list.add(Tag.of("li", "and " + (errors.size() - FEW) + " more errors, under Findings"));
        }
        if (errors.isEmpty()) {
            list.add(Tag.of("li", "No error: nothing contradicts itself or the law outright."));
        }
        warnings(all).ifPresent(list::add);
        return Stream.of(heading, list);
    }

    private Tag lead(Finding finding) {
        return Tag.of("li")
                .add(Tag.of("a")
                        .with("href", "#" + FindingsSection.id(finding, report))
                        .add(Tag.saying("strong", finding.subject())))
                .text(": ")
                .said(finding.message());
    }

    /** Where most of the warnings are. */
    private Optional<Tag> warnings(List<Finding> all) {
        List<Finding> warnings = all.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        List<FindingGroup> groups = FindingGroup.of(warnings, page.dossier()).stream()
                .sorted(Comparator.comparing(group -> -group.findings().size()))
                .toList();
        Tag item = Tag.of("li", warnings.size() == 1 ? "1 warning, about " : warnings.size() + " warnings, about ");
        for (int i = 0; i < Math.min(3, groups.size()); i++) {
            item.text(i == 0 ? "" : ", ")
                    .said(groups.get(i).heading())
                    .text(" (" + groups.get(i).findings().size() + ")");
        }
        return Optional.of(item.text(groups.size() > 3 ? " and other parts." : "."));
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
                .add(FindingsSection.badge(finding.severity()))
                .text(" ")
                .add(Tag.saying("strong", finding.subject()))
                .text(": ")
                .said(finding.message());
    }

    private static Tag allTurns(List<Turn> turns) {
        PageTable table = new PageTable("turns-table", "Findings that begin or end after the day of this page")
                .columns("Day", "What happens", "Severity", "Rule", "Finding");
        turns.forEach(turn -> table.row(
                EnglishDay.tag(turn.day()),
                PageTable.cell(turn.begins() ? "begins" : "is gone"),
                PageTable.cell(FindingsSection.word(turn.finding().severity())),
                PageTable.cell(turn.finding().rule()),
                PageTable.cell(turn.finding().subject() + ": " + turn.finding().message())));
        return Tag.of("details")
                .as("aside")
                .add(Tag.of("summary", "All " + turns.size() + " changes, notes and ends included"), table.print());
    }

    private Stream<Tag> unknown() {
        if (report.unknowns().isEmpty()) {
            return Stream.empty();
        }
        Tag list = Tag.of("ul");
        report.unknowns().stream().limit(FEW_UNKNOWN).forEach(each -> list.add(item(each)));
        Stream<Tag> shown = Stream.of(Tag.of("h3", "What is not known"), list);
        int more = report.unknowns().size() - FEW_UNKNOWN;
        if (more <= 0) {
            return shown;
        }
        Tag rest =
                Tag.of("ul").addAll(report.unknowns().stream().skip(FEW_UNKNOWN).map(SummarySection::item));
        return Stream.concat(shown, Stream.of(Tag.of("details").add(Tag.of("summary", "and " + more + " more"), rest)));
    }

    private static Tag item(Undetermined unknown) {
        String missing = unknown.missing().stream().map(Missing::what).collect(Collectors.joining("; "));
        return Tag.of("li")
                .add(Tag.saying("strong", unknown.subject()))
                .text(" (" + unknown.rule() + "); missing: ")
                .said(missing);
    }

    private Stream<Tag> notLookedAt() {
        List<Tag> told = new ArrayList<>();
        told.add(Tag.of("h3", "What was not looked at"));
        told.add(Tag.of("p", sentence(report.coverageInWords())));
        String notInForce = report.coverage().stream()
                .filter(row -> row.count(Outcome.NOT_IN_FORCE) > 0)
                .map(Coverage::rule)
                .collect(Collectors.joining(", "));
        if (!notInForce.isEmpty()) {
            told.add(Tag.of("p", "Not in force on this day: " + notInForce + "."));
        }
        if (!report.broken().isEmpty()) {
            told.add(Tag.of(
                    "p",
                    "Broken, so that their silence means nothing: "
                            + report.broken().stream()
                                    .map(broken -> broken.rule())
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        return told.stream();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
