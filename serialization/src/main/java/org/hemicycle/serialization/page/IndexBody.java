package org.hemicycle.serialization.page;

import java.util.Map;
import java.util.Optional;
import org.hemicycle.finding.FindingTimeline.Turn;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;

/** The page that leads to several others: a line for each dossier, with what is wrong and what comes next. */
final class IndexBody {

    private static final String TITLE = "Reports on several dossiers";

    private final Map<String, ReportPage> pages;
    private final Map<String, Map<String, String>> tables;

    /**
     * A page that leads to others.
     *
     * @param pages the pages by the names of their files
     * @param tables the tables that lie beside each, by their names
     */
    IndexBody(Map<String, ReportPage> pages, Map<String, Map<String, String>> tables) {
        this.pages = pages;
        this.tables = tables;
    }

    String print() {
        PageTable table = new PageTable("dossiers", "Dossiers, and what was found in each")
                .columns(
                        "Dossier",
                        "As of",
                        "Errors",
                        "Warnings",
                        "Notes",
                        "Not known",
                        "Next error or warning",
                        "Tables");
        pages.forEach((file, page) -> row(table, file, page));
        String caveat = pages.values().iterator().next().report().caveat();
        Tag body = Tag.of("body")
                .add(
                        Tag.of("header").add(Tag.of("h1", TITLE)),
                        Tag.of("main").add(table.print()),
                        Tag.of("footer").add(Tag.of("p", caveat)));
        return PageBody.document(TITLE, body);
    }

    private void row(PageTable table, String file, ReportPage page) {
        Report report = page.report();
        Tag link = Tag.of("a").with("href", "./" + file).said(page.dossier().name());
        Tag name = page.problems().hasErrors() ? Tag.of("span").add(link).text(" (incomplete)") : link;
        table.row(
                name,
                Tag.of("td").add(EnglishDay.tag(report.asOf().facts())),
                count(report.count(Severity.ERROR)),
                count(report.count(Severity.WARNING)),
                count(report.count(Severity.NOTE)),
                count(report.unknowns().size()),
                next(page)
                        .map(turn -> Tag.of("td")
                                .add(EnglishDay.tag(turn.day()))
                                .text(": ")
                                .said(turn.finding().subject()))
                        .orElseGet(() -> Tag.of("td", "–")),
                tables(file));
    }

    private Tag tables(String page) {
        Tag cell = Tag.of("td");
        tables.get(page)
                .keySet()
                .forEach(table ->
                        cell.text(" ").add(Tag.of("a", table).with("href", "./" + ReportFolder.beside(page, table))));
        return tables.get(page).isEmpty() ? cell.text("–") : cell;
    }

    private static Tag count(long number) {
        return PageTable.number(Long.toString(number));
    }

    private static Optional<Turn> next(ReportPage page) {
        return new FindingDays(page.report(), page.timeline())
                .listLater().stream()
                        .flatMap(turns -> turns.stream())
                        .filter(Turn::begins)
                        .filter(turn -> turn.finding().severity() != Severity.NOTE)
                        .findFirst();
    }
}
