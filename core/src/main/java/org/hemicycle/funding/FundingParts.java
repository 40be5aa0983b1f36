package org.hemicycle.funding;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.internal.Quoted;
import org.hemicycle.truth.Truth;

/** The parts of a mixed funding. */
final class FundingParts {

    private FundingParts() {}

    /** The only part, if all are equal. */
    static Optional<Funding> single(Collection<? extends Funding> parts) {
        Set<Funding> distinct = Set.copyOf(parts);
        return distinct.size() == 1 ? Optional.of(distinct.iterator().next()) : Optional.empty();
    }

    /** The parts in the order in which they print, with those that are mixtures of the same kind dissolved. */
    static Set<Funding> flattened(String kind, Set<Funding> parts, Function<Funding, Set<Funding>> dissolved) {
        Set<Funding> flat = parts.stream()
                .flatMap(part -> dissolved.apply(part).stream())
                .sorted(Comparator.comparing(Funding::toString))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (flat.size() < 2) {
            throw new IllegalArgumentException(
                    kind + ".parts is " + Quoted.cut(flat) + "; accepted are two or more different"
                            + " fundings. One alone is Funding.of(code), and none is no funding at all: leave it out.");
        }
        return Collections.unmodifiableSet(flat);
    }

    static SortedSet<String> codes(Set<Funding> parts) {
        return Collections.unmodifiableSortedSet(
                parts.stream().flatMap(part -> part.codes().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Truth admit(Set<Funding> parts, String code) {
        return parts.stream().map(part -> part.admits(code)).reduce(Truth.NO, Truth::or);
    }

    static String joined(Set<Funding> parts, String joint) {
        return parts.stream()
                .map(part -> part instanceof Funding.Of ? part.toString() : "(" + part + ")")
                .collect(Collectors.joining(joint));
    }
}
