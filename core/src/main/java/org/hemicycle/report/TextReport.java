package org.hemicycle.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Origins;

/**
 * A report as plain text, for people to read from top to bottom.
 *
 * <p>First what was found in numbers; then the findings under the headings of {@link FindingGroup}, each with all of
 * its evidence quoted; notes that one rule makes several times together; what could not be determined, what broke, what
 * is suppressed and by whom; which rules looked at nothing; and at the end the notes on designations and the caveat.
 * Example: {@code TextReport.of(report, dossier).width(72).print()}.
 *
 * @param report the report
 * @param dossier the dossier that it is about
 * @param width how many characters a line may have; a longer word is not cut
 * @param coloured whether severities and headings carry colour codes for a terminal
 * @param origins from which rows the dossier came; {@link Origins#NONE} where that is not to be shown
 */
public record TextReport(Report report, Dossier dossier, int width, boolean coloured, Origins origins)
        implements Serializable {

    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if it is less than 40
     */
    public TextReport {
        requireNonNull(report, "report");
        requireNonNull(dossier, "dossier");
        requireNonNull(origins, "origins");
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("TextReport.width is " + width + "; accepted is " + LEAST_WIDTH
                    + " characters or more, since evidence cannot be read in narrower lines.");
        }
    }

    /**
     * A report in lines of 100 characters, without colour.
     *
     * @param report the report
     * @param dossier the dossier that it is about
     * @return what can be printed
     */
    public static TextReport of(Report report, Dossier dossier) {
        return new TextReport(report, dossier, DEFAULT_WIDTH, false, Origins.NONE);
    }

    /**
     * The same in lines of another width.
     *
     * @param characters how many characters a line may have
     * @return what can be printed
     * @throws IllegalArgumentException if it is less than 40
     */
    public TextReport width(int characters) {
        return new TextReport(report, dossier, characters, coloured, origins);
    }

    /**
     * The same with colour codes for a terminal.
     *
     * @return what can be printed
     */
    public TextReport inColour() {
        return new TextReport(report, dossier, width, true, origins);
    }

    /**
     * The same with the rows to mend behind each piece of evidence.
     *
     * <p>Example: {@code - "14 May 2025" (local:plan, Section 2.2) ← treaty-claims.csv, line 3, column as_written}.
     * Evidence that comes from the law, or from what was built in Java, has none; {@link #brief()} shows no evidence.
     *
     * @param rows the origins of the dossier, such as those of the draft that it was read as
     * @return what can be printed
     */
    public TextReport withOrigins(Origins rows) {
        return new TextReport(report, dossier, width, coloured, rows);
    }

    /**
     * The report as text.
     *
     * @return lines, without a line end after the last
     */
    public String print() {
        return new TextPage(this).print();
    }

    /**
     * The report on one screen: the summary, a line for each error and warning, cut at the width, and the notes counted
     * by rule.
     *
     * @return lines, without a line end after the last
     */
    public String brief() {
        return new Brief(this).print();
    }

    @Override
    public String toString() {
        return "Text of: " + report.summary();
    }
}
