package org.hemicycle.serialization.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.Day;

/**
 * The pictures of a dossier, one by one, as {@link ReportPage} shows them.
 *
 * <p>Example: {@code Pictures.timeline(dossier).on(day).write(Path.of("timeline.svg"))}. A picture of what a dossier
 * does not have is refused with a sentence.
 */
public final class Pictures {

    /** Nothing that is drawn depends on the day; the acts and their ends are the same on all of them. */
    private static final Day ANY_DAY = Day.of(LocalDate.EPOCH);

    private Pictures() {}

    /**
     * Invitations, sources of funding, reports, undertakings and activities against the period of the programme. A date
     * is drawn as precise as it is: of "the first half of 2025" all days of that half are hatched, and none is a point.
     *
     * @param dossier the dossier
     * @return the strip
     * @throws IllegalArgumentException if nothing in the dossier has a date to draw
     */
    public static Picture timeline(Dossier dossier) {
        return findTimeline(requireNonNull(dossier, "dossier"))
                .orElseThrow(() -> nothing(
                        "timeline",
                        dossier,
                        "no programme with a period, no dated invitation, source, undertaking or activity",
                        "a programme with a period"));
    }

    /**
     * The budget by component, what is secured against what is estimated.
     *
     * @param dossier the dossier
     * @return the bars
     * @throws IllegalArgumentException if no programme of the dossier has a budget line
     */
    public static Picture budget(Dossier dossier) {
        return findBudget(requireNonNull(dossier, "dossier"))
                .orElseThrow(() -> nothing("budget", dossier, "no budget line", "a programme with budget lines"));
    }

    /**
     * The Sustainable Development Goals of each component.
     *
     * @param dossier the dossier
     * @return the tiles
     * @throws IllegalArgumentException if no part of the dossier is linked to a goal
     */
    public static Picture goals(Dossier dossier) {
        return findGoals(requireNonNull(dossier, "dossier"))
                .orElseThrow(() -> nothing("goals", dossier, "no link to a goal", "links that name goals"));
    }

    /**
     * Where the States of the dossier stand with its conventions: a letter for each answer, by law and by what is
     * recorded.
     *
     * @param dossier the dossier
     * @param asOf the days of facts and law
     * @return the matrix
     * @throws IllegalArgumentException if nothing in the dossier is about a State and a convention
     */
    public static Picture matrix(Dossier dossier, AsOf asOf) {
        requireNonNull(asOf, "asOf");
        AccessGrid grid = AccessGrid.of(requireNonNull(dossier, "dossier"), asOf)
                .orElseThrow(() -> nothing(
                        "matrix",
                        dossier,
                        "no action, claim or aim about a State and a convention",
                        "the chart of a State"));
        return matrix(grid, Map.of(), dossier).on(asOf.facts());
    }

    /** With what leads from each answer to its reasons. */
    static Picture matrix(AccessGrid grid, Map<Subject.Pair, String> reasons, Dossier dossier) {
        return picture(new MatrixDrawing(dossier.name(), grid, new AccessTable(grid, reasons)), dossier);
    }

    private static IllegalArgumentException nothing(String picture, Dossier dossier, String lacks, String accepted) {
        return new IllegalArgumentException("Pictures." + picture + " was given the dossier \"" + dossier.name()
                + "\", which has " + lacks + "; give one with " + accepted + ".");
    }

    static Optional<Picture> findTimeline(Dossier dossier) {
        Scope scope = new Scope(dossier, ReferenceData.shipped(), ANY_DAY);
        return TimelineDrawing.of(
                        dossier.name(),
                        TimelineLanes.main(dossier).flatMap(Programme::extendedPeriod),
                        new TimelineLanes(scope).list())
                .map(drawing -> picture(drawing, dossier));
    }

    static Optional<Picture> findBudget(Dossier dossier) {
        List<BudgetRow> rows = BudgetRow.of(dossier);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(new BudgetDrawing(dossier.name(), rows), dossier));
    }

    static Optional<Picture> findGoals(Dossier dossier) {
        return GoalDrawing.of(dossier).map(drawing -> picture(drawing, dossier));
    }

    private static Picture picture(Drawing drawing, Dossier dossier) {
        return new Picture(drawing, source(dossier), Optional.empty());
    }

    static String source(Dossier dossier) {
        return TimelineLanes.main(dossier)
                .map(Programme::document)
                .or(() -> dossier.documents().stream().findFirst().map(Document::identifier))
                .map(document ->
                        Isolated.marked(new DocumentNames(dossier).of(document)) + ", as entered in this dossier")
                .orElse("this dossier");
    }
}
