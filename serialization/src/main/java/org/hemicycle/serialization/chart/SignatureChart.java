package org.hemicycle.serialization.chart;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/**
 * What States have done about conventions, complete up to a day: a chart of signatures and ratifications.
 *
 * <p>It turns "not recorded" into an answer. A State that the whole chart of a convention does not name has not signed
 * that convention; about other conventions the chart says nothing, and about invitations only where it says so.
 * Example:
 *
 * <pre>{@code
 * SignatureChart chart = SignatureChart.reader().read(Path.of("istanbul.csv"));
 * Eligibility.in(chart.addTo(dossier)).asOf(day).access(state, Identifier.treaty(210));
 * }</pre>
 *
 * <p>A chart is kept as it is read: rows that contradict one another, or that date an act before its convention was
 * opened, are facts to be judged later.
 *
 * @param paper the chart as a document: its identifier, under which its rows are cited, such as
 *     {@code local:chart-istanbul-2026-05-09-3f2a9c1b}, and the day on which it stood like this
 * @param actions what it records, row by row
 * @param completeness of which conventions and States it leaves nothing out
 */
public record SignatureChart(Paper paper, List<TreatyAction> actions, List<Completeness> completeness)
        implements Serializable {

    /** Keeps copies. */
    public SignatureChart {
        requireNonNull(paper, "paper");
        requireNonNull(actions, "actions");
        requireNonNull(completeness, "completeness");
        actions = List.copyOf(actions);
        completeness = List.copyOf(completeness);
    }

    /**
     * The identifier under which its rows are cited. It is made of the name of the chart, the day on which it stood
     * like this, and a digest of what it says, so that no two charts have the same one.
     *
     * @return such as {@code local:chart-istanbul-2026-05-09-3f2a9c1b}
     */
    public Identifier document() {
        return paper.identifier();
    }

    /**
     * The day on which the chart stood like this.
     *
     * @return the day; absent only in a draft of a chart that does not say it, or says two
     */
    public Optional<LocalDate> asOf() {
        return paper.date().flatMap(ExtendedDate::earliest);
    }

    /**
     * What reads charts, with the shipped reference data.
     *
     * @return a reader without options
     */
    public static ChartReader reader() {
        return ChartReader.DEFAULT;
    }

    /**
     * A dossier with this chart alone.
     *
     * @param name what the dossier is called
     * @return the dossier
     * @throws IllegalArgumentException if the name is blank
     */
    public Dossier toDossier(String name) {
        return addTo(Dossier.builder().name(name).build());
    }

    /**
     * A dossier with this chart besides what it has.
     *
     * @param dossier the dossier
     * @return the new dossier
     * @throws IllegalArgumentException if the dossier has this chart already
     */
    public Dossier addTo(Dossier dossier) {
        if (dossier.documents().stream().anyMatch(each -> each.identifier().equals(document()))) {
            throw new IllegalArgumentException("Dossier \"" + dossier.name() + "\" already has this chart, "
                    + document() + "; add each chart once.");
        }
        return Dossier.builder()
                .from(dossier)
                .addDocuments(paper)
                .addAllTreatyActions(actions)
                .addAllCompleteness(completeness)
                .build();
    }
}
