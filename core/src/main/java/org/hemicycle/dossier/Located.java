package org.hemicycle.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Address;

/**
 * An object of a dossier with its address.
 *
 * @param address where it is
 * @param value the object
 * @param <T> its type
 */
public record Located<T>(Address address, T value) implements Serializable {
    /** Refuses null, naming the component. */
    public Located {
        requireNonNull(address, "address");
        requireNonNull(value, "value");
    }
}
