package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.internal.CountedNoun;

/**
 * What somebody has decided about rules and findings, to be kept in one place and applied to a rule set as a whole.
 *
 * <p>Example: {@code RuleSets.standard().settled(new Settings(List.of("SDG"), new TreeMap<>(Map.of("FUN-009",
 * Severity.NOTE)), List.of(suppression)))}. Whether a code is one of the set is asked when they are applied. Findings
 * that were there when somebody began are in a {@link org.hemicycle.finding.Baseline}, not here. Immutable and
 * thread-safe.
 *
 * @param off the rules that do not run: codes such as {@code FUN-007}, or categories such as {@code SDG}
 * @param severities other severities of rules, by code
 * @param suppressions findings to live with, each with its reason
 */
public record Settings(List<String> off, SortedMap<String, Severity> severities, List<Suppression> suppressions)
        implements Serializable {

    /** Nothing was decided. */
    public static final Settings NONE = new Settings(List.of(), Collections.emptySortedMap(), List.of());

    /** Keeps copies. */
    public Settings {
        requireNonNull(off, "off");
        requireNonNull(severities, "severities");
        requireNonNull(suppressions, "suppressions");
        off = List.copyOf(off);
        severities.values().forEach(each -> requireNonNull(each, "severities"));
        severities = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Severity>) severities));
        suppressions = List.copyOf(suppressions);
    }

    @Override
    public String toString() {
        return "Settings: " + off.size() + " off, " + severities.size() + " of another severity, "
                + CountedNoun.of(suppressions.size(), "suppression");
    }
}
