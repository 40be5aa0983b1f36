package org.hemicycle.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.immutables.value.Value;

/**
 * A remark that a rule makes on a subject, with the places that show it.
 *
 * <p>Code and arguments are public, so that others can word it in another language. Example: {@code ACC-004 WARNING
 * Kazakhstan × CETS 210 (Istanbul Convention): the invitation lapses on 2025-04-24 …}
 */
@Value.Immutable
public sealed interface Finding extends Serializable, Comparable<Finding> permits ImmutableFinding {

    /** {@return the code of the rule} */
    String rule();

    /** {@return the name of the rule} */
    String ruleName();

    /** {@return the clause that the rule rests on; absent where it rests on coherence} */
    Optional<Basis> basis();

    /** {@return how grave it is} */
    Severity severity();

    /** {@return the address of the subject, by keys} */
    Address address();

    /** {@return tells apart several findings of one rule at one address} */
    String key();

    /** {@return the subject, for people} */
    String subject();

    /** {@return the arguments of the message, by name: values, never words of a language} */
    @Value.NaturalOrder
    SortedMap<String, Argument> arguments();

    /** {@return the message in English: the predicate to the subject} */
    String message();

    /** {@return how to mend it, where the rule knows} */
    Optional<String> suggestion();

    /** {@return the places that show it, quoting the data; both places where two contradict} */
    List<Citation> evidence();

    /** {@return what is to be said of the finding besides, such as that its suppression has ended} */
    List<String> notes();

    /**
     * What the finding rests on, in words.
     *
     * @return the clause, or that the rule rests on coherence
     */
    default String authority() {
        return Basis.authority(basis());
    }

    /**
     * The same finding in every run: code, address and the rule's own key, never message, index or title. White space
     * in the key counts as one space.
     *
     * @return for example {@code STA-001:KZ/ETS-173:INVITED}
     */
    default String fingerprint() {
        return new Fingerprint(rule(), address(), key()).toString();
    }

    @Override
    default int compareTo(Finding other) {
        int order = address().compareTo(other.address());
        order = order == 0 ? rule().compareTo(other.rule()) : order;
        order = order == 0 ? key().compareTo(other.key()) : order;
        return order == 0 ? print().compareTo(other.print()) : order;
    }

    /**
     * The finding in one line.
     *
     * @return {@code CODE SEVERITY subject: message}
     */
    default String summary() {
        return rule() + " " + severity() + " " + subject() + ": " + message();
    }

    /**
     * The finding with its evidence, suggestion and notes, a line each.
     *
     * @return several lines, without a line end after the last
     */
    default String print() {
        Stream<String> places = evidence().stream()
                .map(place -> place.quote()
                        .map(datum -> "  - \"" + datum + "\" (" + place.at() + ")")
                        .orElse("  - " + place.at()));
        return Stream.of(
                        Stream.of(summary()),
                        places,
                        suggestion().map(text -> "  → " + text).stream(),
                        notes().stream().map(note -> "  ! " + note))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Starts a finding.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
