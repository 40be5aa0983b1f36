package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * The statement that others have a kind of standing in a body. Of a body that grants anything, what is not stated here
 * is not granted.
 *
 * @param kind the kind of standing
 * @param in the body
 * @param complete whether the reference data list all its holders, so that whoever is not listed does not hold it
 * @param basis what the statement rests on, with the day up to which it was checked
 */
public record Grant(Standing.Kind kind, Identifier in, boolean complete, Basis basis) implements Serializable {

    /** Refuses null, naming the component. */
    public Grant {
        requireNonNull(kind, "kind");
        requireNonNull(in, "in");
        requireNonNull(basis, "basis");
    }

    boolean isOf(Standing.Kind other, Identifier body) {
        return kind == other && in.equals(body);
    }
}
