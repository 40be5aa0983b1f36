package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.serialization.problem.Problems;

/** A page as a whole: head, the way around in it, and the sections that have something to say. */
final class PageBody {

    /**
     * A section of the page.
     *
     * @param id where it is found
     * @param title its title
     * @param content what stands in it
     */
    record Section(String id, String title, List<Tag> content) {

        Tag print() {
            return Tag.of("section")
                    .id(id)
                    .with("aria-labelledby", id + "-title")
                    .add(Tag.of("h2", title).id(id + "-title"))
                    .addAll(content);
        }
    }

    private final ReportPage page;
    private final Report report;
    private final FindingDays days;

    PageBody(ReportPage page) {
        this.page = page;
        this.report = page.report();
        this.days = new FindingDays(report, page.timeline());
    }

    String print() {
        List<Section> sections = sections();
        Tag body = Tag.of("body")
                .add(
                        Tag.of("a", "To the summary").as("skip").with("href", "#summary"),
                        header(),
                        navigation(sections),
                        Tag.of("main").addAll(sections.stream().map(Section::print)),
                        footer());
        return document(
                page.dossier().name() + ": report as of "
                        + EnglishDay.of(report.asOf().facts()),
                body);
    }

    /** A document with the head that every page of the library has. */
    static String document(String title, Tag body) {
        Tag head = Tag.of("head")
                .add(
                        Tag.of("meta").with("charset", "utf-8"),
                        Tag.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", PageStyle.PAGE.policy()),
                        Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Tag.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Tag.of("meta").with("name", "referrer").with("content", "no-referrer"),
                        Tag.of("title", Isolated.marked(title)),
                        Tag.style(PageStyle.PAGE.text()));
        return "<!DOCTYPE html>\n"
                + Tag.of("html").with("lang", "en").add(head, body).print() + "\n";
    }

    private Tag header() {
        Tag header = Tag.of("header")
                .add(
                        Tag.of("p", "Report on a dossier").as("kicker"),
                        Tag.saying("h1", page.dossier().name()),
                        asOf());
        if (page.problems().hasErrors()) {
            header.add(Tag.of("p")
                    .as("warning-box")
                    .with("role", "note")
                    .add(Tag.of("strong", "Incomplete. "))
                    .text("The input could not be read whole: " + inWords(page.problems()) + ", listed under ")
                    .add(Tag.of("a", "How this was judged").with("href", "#judgement"))
                    .text(". This page is about what could be read: it may lack findings, and have some that are owed"
                            + " to what is missing."));
        }
        return header;
    }

    private static String inWords(Problems problems) {
        int errors = problems.errors().size();
        int warnings = problems.warnings().size();
        return errors + " " + SeverityInWords.of(errors, Severity.ERROR)
                + (warnings == 0 ? "" : ", " + warnings + " " + SeverityInWords.of(warnings, Severity.WARNING));
    }

    private Tag asOf() {
        LocalDate law = report.asOf().law();
        Tag line = Tag.of("p", "As of ")
                .as("as-of")
                .add(EnglishDay.tag(report.asOf().facts()));
        return law.equals(report.asOf().facts())
                ? line
                : line.text(", by the law of ").add(EnglishDay.tag(law));
    }

    private static Tag navigation(List<Section> sections) {
        return Tag.of("nav")
                .with("aria-label", "Sections")
                .add(Tag.of("ul")
                        .addAll(sections.stream()
                                .map(section -> Tag.of("li")
                                        .add(Tag.of("a", section.title()).with("href", "#" + section.id())))));
    }

    private Tag footer() {
        return Tag.of("footer")
                .add(
                        Tag.of("p", report.caveat()),
                        Tag.of("p", report.receipt().summary()).as("quiet"));
    }

    private List<Section> sections() {
        LocalDate day = report.asOf().facts();
        return Stream.of(
                        Optional.of(new Section("summary", "In a minute", new SummarySection(page, days).print())),
                        section("findings", "Findings", new FindingsSection(page, days).print()),
                        picture("timeline", "What happens when", Pictures.findTimeline(page.dossier()), day),
                        section("access", "States and conventions", new AccessSection(page).print()),
                        picture("budget", "Budget", Pictures.findBudget(page.dossier()), day),
                        picture("goals", "Sustainable Development Goals", Pictures.findGoals(page.dossier()), day),
                        section("activities", "Activities", new ActivitiesSection(page.dossier()).print()),
                        Optional.of(
                                new Section("judgement", "How this was judged", new JudgementSection(page).print())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Section> section(String id, String title, List<Tag> content) {
        return content.isEmpty() ? Optional.empty() : Optional.of(new Section(id, title, content));
    }

    private static Optional<Section> picture(String id, String title, Optional<Picture> picture, LocalDate day) {
        return picture.map(drawn -> new Section(id, title, List.of(drawn.on(day).figure(id + "-picture"))));
    }
}
