package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * The promise that the reference data have the acts of all Parties to a convention that are not members of an
 * organisation.
 *
 * @param besides the organisation whose members the list leaves out
 * @param basis what the list rests on
 */
public record PartyList(Identifier besides, Basis basis) implements Serializable {

    /** Refuses null, naming the component. */
    public PartyList {
        requireNonNull(besides, "besides");
        requireNonNull(basis, "basis");
    }
}
