package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction.Kind;

/**
 * One act that a row tells of.
 *
 * @param kind what was done
 * @param label the word of the chart for it
 * @param isInferred whether the chart leaves the kind open, and it is concluded from the rest of the row
 * @param on the cell that says when
 * @param effect the cell that says from when it counts
 * @param until the cell that says until when an invitation can be taken up
 */
record Deed(
        Kind kind, String label, boolean isInferred, Optional<Said> on, Optional<Said> effect, Optional<Said> until) {

    /** An act without an end that it states. */
    Deed(Kind kind, String label, boolean isInferred, Optional<Said> on, Optional<Said> effect) {
        this(kind, label, isInferred, on, effect, Optional.empty());
    }

    /**
     * What a cell says of a day.
     *
     * @param column the heading of its column
     * @param words its words
     * @param day what they mean
     */
    record Said(String column, String words, LocalDate day) {

        static Said of(DatedCell cell) {
            return new Said(cell.column(), cell.words(), cell.date());
        }
    }
}
