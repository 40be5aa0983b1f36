package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hemicycle.actor.Standing;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/**
 * The statement that others have a kind of standing in a body. Of a body that grants anything, what is not stated here
 * is not granted.
 *
 * @param kind the kind of standing
 * @param in the body
 * @param complete whether the reference data list all its holders, so that whoever is not listed does not hold it
 * @param refused who does not hold it though the list is not complete, with how well that is established
 * @param basis what the statement rests on, with the day up to which it was checked
 */
public record Grant(
        Standing.Kind kind, Identifier in, boolean complete, SortedMap<Identifier, Confidence> refused, Basis basis)
        implements Serializable {

    /** Keeps a copy. */
    public Grant {
        requireNonNull(kind, "kind");
        requireNonNull(in, "in");
        requireNonNull(refused, "refused");
        requireNonNull(basis, "basis");
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(refused)));
    }

    /**
     * The statement without anybody of whom it is known apart from the list that he does not hold it.
     *
     * @param kind the kind of standing
     * @param in the body
     * @param complete whether the reference data list all its holders
     * @param basis what the statement rests on
     */
    public Grant(Standing.Kind kind, Identifier in, boolean complete, Basis basis) {
        this(kind, in, complete, new TreeMap<>(), basis);
    }

    /** {@return whether the data say that somebody who is not listed does not hold it} */
    boolean excludes(Identifier holder) {
        return complete || refused.containsKey(holder);
    }

    boolean isOf(Standing.Kind other, Identifier body) {
        return kind == other && in.equals(body);
    }
}
