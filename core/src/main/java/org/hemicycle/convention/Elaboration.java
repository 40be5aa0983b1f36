package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * Which States that are not members took part in the elaboration of a convention.
 *
 * <p>Many clauses open signature to them, few texts list them: a State that is not on a partial list may or may not
 * have taken part.
 *
 * @param participants the States known to have taken part; members are not listed
 * @param perhaps the States that a source which is not enough names besides; whether they took part stays unknown
 * @param extent whether these are all
 * @param extentConfidence how well the extent is established
 * @param basis what the list rests on
 */
public record Elaboration(
        SortedSet<Identifier> participants,
        SortedSet<Identifier> perhaps,
        Extent extent,
        Confidence extentConfidence,
        Basis basis)
        implements Serializable {

    /** How much of the truth a list holds. */
    public enum Extent {
        /** Nobody else took part. */
        COMPLETE,
        /** Others may have taken part, or did. */
        PARTIAL,
        /** Whether others took part is not known. */
        UNKNOWN
    }

    /** Keeps sorted copies. */
    public Elaboration {
        requireNonNull(participants, "participants");
        requireNonNull(perhaps, "perhaps");
        requireNonNull(extent, "extent");
        requireNonNull(extentConfidence, "extentConfidence");
        requireNonNull(basis, "basis");
        participants = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Identifier>) participants));
        perhaps = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Identifier>) perhaps));
    }

    /**
     * Whether a State that is not a member took part.
     *
     * @param state the State
     * @return yes if it is listed, no if it is not and the list is complete, otherwise unknown
     */
    public Truth tookPart(Identifier state) {
        if (participants.contains(state)) {
            return Truth.YES;
        }
        return extent == Extent.COMPLETE && !perhaps.contains(state)
                ? Truth.NO
                : Truth.unknown("whether " + state + " took part in the elaboration of "
                        + basis.citation().document());
    }
}
