package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.source.Address;
import org.hemicycle.truth.Missing;

/**
 * A subject about which a rule could not say anything definite, and what is missing.
 *
 * @param rule the code of the rule
 * @param address the address of the subject
 * @param subject the subject, for people
 * @param missing the facts that are missing
 */
public record Undetermined(String rule, Address address, String subject, SortedSet<Missing> missing)
        implements Serializable, Comparable<Undetermined> {

    /** Keeps a sorted copy. */
    public Undetermined {
        requireNonNull(rule, "rule");
        requireNonNull(address, "address");
        requireNonNull(subject, "subject");
        requireNonNull(missing, "missing");
        missing = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Missing>) missing));
    }

    @Override
    public int compareTo(Undetermined other) {
        return Comparator.comparing(Undetermined::address)
                .thenComparing(Undetermined::rule)
                .thenComparing(Undetermined::subject)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return rule + " UNKNOWN " + subject + ": cannot be determined; missing: "
                + String.join("; ", missing.stream().map(Missing::what).toList());
    }
}
