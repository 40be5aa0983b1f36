package org.hemicycle.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;

/**
 * A part of a dossier with its address.
 *
 * @param address where it is filed
 * @param value the part
 * @param <T> its type
 */
public record Located<T extends Filed>(Address address, T value) implements Serializable {

    /** Refuses null, naming the component. */
    public Located {
        requireNonNull(address, "address");
        requireNonNull(value, "value");
    }

    /**
     * Where it stands, for evidence.
     *
     * @return its place in the document that it was read from, or else the part of the dossier itself
     */
    public Citation place() {
        return value.citation().orElseGet(() -> Citation.ofPart(address));
    }
}
