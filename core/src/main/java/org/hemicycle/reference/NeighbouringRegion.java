package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Identifier;

/**
 * A region in the neighbourhood of an organisation, as its policy draws it, with the States that are known to be in it.
 *
 * <p>Example: Central Asia is a region of the neighbourhood of the Council of Europe. Being listed says nothing about
 * anybody's status. Whoever adds regions of an organisation adds all of them, if need be without States and not
 * complete: a State that no region has is outside only where every region is complete.
 *
 * @param name what the region is called
 * @param of the organisation
 * @param states the States, by identifier
 * @param complete whether these are all
 * @param basis what this rests on
 */
public record NeighbouringRegion(
        String name, Identifier of, SortedSet<Identifier> states, boolean complete, Basis basis)
        implements Serializable {

    /**
     * Keeps a sorted copy of the States.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public NeighbouringRegion {
        requireNonNull(name, "name");
        requireNonNull(of, "of");
        requireNonNull(states, "states");
        requireNonNull(basis, "basis");
        if (name.isBlank()) {
            throw new IllegalArgumentException("NeighbouringRegion.name of a region of " + of + " is " + Quoted.of(name)
                    + "; accepted is what the region is called, for example \"Central Asia\".");
        }
        // As a collection, since a copy of a sorted set would keep that set's order.
        states = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Identifier>) states));
    }
}
