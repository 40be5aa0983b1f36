package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.source.Basis;

/**
 * What a State has done about a convention, as far as it is known without a chart of signatures.
 *
 * <p>Example: the accession of the Holy See to ETS 018. No record is promised to be complete, and what a dossier
 * records of an act of the same kind prevails.
 *
 * @param action the act
 * @param basis where it is known from, and how well it is established
 */
public record KnownAct(TreatyAction action, Basis basis) implements Serializable {

    /** Refuses null, naming the component. */
    public KnownAct {
        requireNonNull(action, "action");
        requireNonNull(basis, "basis");
    }
}
