package org.hemicycle.serialization.page;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.report.CheckedDossier;
import org.hemicycle.source.Origins;
import org.hemicycle.time.DateRange;

/**
 * A dossier and the report on it as one HTML file, to be read in a browser, printed, and sent to somebody who has
 * neither.
 *
 * <p>First what is wrong, what will go wrong and when, what is not known and what was not looked at; then each finding
 * with its quotes side by side; a timeline, the States and conventions with the reasons of each answer and the steps
 * that remain, the budget, the goals, the activities. What the dossier has nothing of is left out. The file holds all
 * that it needs: no script, no address of another file; a policy in its head forbids both. Everything that comes from
 * the dossier is text in it, whatever it contains.
 *
 * <p>Example: {@code ReportPage.of(dossier, RuleSets.standard().asOf(day)).write(Path.of("report.html"))}. Immutable
 * and thread-safe.
 */
public final class ReportPage {

    private final Dossier dossier;
    private final Report report;
    private final Origins origins;
    private final Optional<FindingTimeline> timeline;
    private final Problems problems;
    private final RuleNames rules;

    private ReportPage(
            Dossier dossier,
            Report report,
            RuleNames rules,
            Origins origins,
            Optional<FindingTimeline> timeline,
            Problems problems) {
        this.dossier = dossier;
        this.report = report;
        this.rules = rules;
        this.origins = requireNonNull(origins, "origins");
        this.timeline = timeline;
        this.problems = requireNonNull(problems, "problems");
    }

    /**
     * A page of a report that there is. It does not say on which days findings begin and end until it is
     * {@linkplain #withTimeline given} that.
     *
     * @param dossier the dossier
     * @param report the report on it
     * @return the page
     */
    public static ReportPage of(Dossier dossier, Report report) {
        requireNonNull(dossier, "dossier");
        requireNonNull(report, "report");
        return of(dossier, report, new RuleNames(report));
    }

    /**
     * Judges a dossier, and over the period of its first programme too: the whole page in one call.
     *
     * @param dossier the dossier
     * @param rules the rules as of the day of the page
     * @return the page, with the days on which findings begin and end
     */
    public static ReportPage of(Dossier dossier, RuleSet.Dated rules) {
        requireNonNull(dossier, "dossier");
        requireNonNull(rules, "rules");
        ReportPage page = of(dossier, rules.check(dossier), new RuleNames(rules.rules()));
        return period(dossier, rules.asOf().facts())
                .map(days -> page.withTimeline(rules.rules().timeline(dossier, days)))
                .orElse(page);
    }

    private static ReportPage of(Dossier dossier, Report report, RuleNames rules) {
        return new ReportPage(dossier, report, rules, Origins.NONE, Optional.empty(), Problems.NONE);
    }

    /** The period of the programme, an open end a year away, with the day of the page in it. */
    private static Optional<DateRange> period(Dossier dossier, LocalDate day) {
        return TimelineLanes.main(dossier).flatMap(Programme::extendedPeriod).map(period -> {
            LocalDate first = period.first().orElse(day);
            LocalDate last = period.last().orElse(day.plusYears(1));
            return DateRange.of(first.isBefore(day) ? first : day, last.isAfter(day) ? last : day);
        });
    }

    /**
     * The same page with the rows to mend behind each quote.
     *
     * @param rows the origins of the dossier, such as those of the draft that it was read as
     * @return the page
     */
    public ReportPage withOrigins(Origins rows) {
        return new ReportPage(dossier, report, rules, rows, timeline, problems);
    }

    /**
     * The same page with the days on which findings begin and end.
     *
     * @param turns the findings over a range of days, such as the period of the programme
     * @return the page
     */
    public ReportPage withTimeline(FindingTimeline turns) {
        return new ReportPage(dossier, report, rules, origins, Optional.of(turns), problems);
    }

    /**
     * The same page with what could not be read of the input, so that nobody takes it for whole.
     *
     * @param ofInput the problems, such as those of the draft that the dossier was read as
     * @return the page
     */
    public ReportPage withProblems(Problems ofInput) {
        return new ReportPage(dossier, report, rules, origins, timeline, ofInput);
    }

    /**
     * The page as text.
     *
     * @return HTML, which is well-formed XML too, with one line end after the last line
     */
    public String print() {
        return new PageBody(this).print();
    }

    /**
     * Writes the page to a file in UTF-8, which replaces one of that name.
     *
     * @param file where to write it, such as {@code report.html}
     * @throws UncheckedIOException if it cannot be written; the message names the file
     */
    public void write(Path file) {
        requireNonNull(file, "file");
        WrittenText.write("page", file, print());
    }

    /** What the page is about, for the tables beside it. */
    CheckedDossier checked(String name) {
        return new CheckedDossier(name, "", new Draft<>(name, dossier, problems, origins), Optional.of(report));
    }

    Dossier dossier() {
        return dossier;
    }

    Report report() {
        return report;
    }

    RuleNames rules() {
        return rules;
    }

    Origins origins() {
        return origins;
    }

    Optional<FindingTimeline> timeline() {
        return timeline;
    }

    Problems problems() {
        return problems;
    }

    @Override
    public String toString() {
        return "Page of: " + report.summary();
    }
}
