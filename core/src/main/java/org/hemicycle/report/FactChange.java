package org.hemicycle.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.hemicycle.source.Address;

/**
 * Something that one version of a dossier says and another says differently, or does not say.
 *
 * @param kind what has become of it
 * @param address the address of what it is about
 * @param what the object or the attribute, in words: {@code component}, {@code component, title}
 * @param before what the earlier version says; empty where that says nothing
 * @param after what the later version says; empty where that says nothing
 */
public record FactChange(Kind kind, Address address, String what, String before, String after)
        implements Serializable, Comparable<FactChange> {

    /** Refuses null, naming the component. */
    public FactChange {
        requireNonNull(kind, "kind");
        requireNonNull(address, "address");
        requireNonNull(what, "what");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** What has become of a fact. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** Both have it, differently. */
        CHANGED
    }

    @Override
    public int compareTo(FactChange other) {
        return Comparator.comparing(FactChange::address)
                .thenComparing(FactChange::what)
                .thenComparing(FactChange::kind)
                .thenComparing(FactChange::before)
                .thenComparing(FactChange::after)
                .compare(this, other);
    }

    @Override
    public String toString() {
        String place = (address.keys().isEmpty() ? "" : address + " ") + what + ": ";
        return switch (kind) {
            case ADDED -> "+ " + place + after;
            case REMOVED -> "- " + place + before;
            case CHANGED -> "~ " + place + before + " → " + after;
        };
    }
}
