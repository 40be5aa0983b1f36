package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the findings of two reports differ, by fingerprint: wording and severity may change meanwhile.
 *
 * <p>A finding that stands in the later report is either new or unchanged. One that the earlier report had is gone when
 * it neither stands in the later one nor is suppressed there: putting a finding aside does not mend it, and when its
 * suppression ends it is not new. Example: {@code report.differenceFrom(earlier).print()}.
 *
 * @param newFindings the findings that the earlier report did not have, as the later one has them
 * @param gone the findings that the later report no longer has, as the earlier one had them
 * @param unchanged the findings that both have, as the later one has them
 */
public record ReportDifference(List<Finding> newFindings, List<Finding> gone, List<Finding> unchanged)
        implements Serializable {

    /** Keeps copies. */
    public ReportDifference {
        requireNonNull(newFindings, "newFindings");
        requireNonNull(gone, "gone");
        requireNonNull(unchanged, "unchanged");
        newFindings = List.copyOf(newFindings);
        gone = List.copyOf(gone);
        unchanged = List.copyOf(unchanged);
    }

    static ReportDifference between(Report earlier, Report later) {
        Predicate<String> before = counting(earlier);
        List<Finding> newFindings = new ArrayList<>();
        List<Finding> unchanged = new ArrayList<>();
        later.findings()
                .forEach(finding -> (before.test(finding.fingerprint()) ? unchanged : newFindings).add(finding));
        Predicate<String> after = counting(later);
        return new ReportDifference(
                newFindings,
                earlier.findings().stream()
                        .filter(finding -> !after.test(finding.fingerprint()))
                        .toList(),
                unchanged);
    }

    private static Predicate<String> counting(Report report) {
        return Fingerprint.counting(Stream.concat(
                        report.findings().stream(), report.suppressed().stream().map(Suppressed::finding))
                .map(Finding::fingerprint)
                .toList());
    }

    /**
     * The difference as text.
     *
     * @return a line for each new finding ({@code +}), each that is gone ({@code -}), and a last one with the counts
     */
    public String print() {
        return Stream.of(marked("+ ", newFindings), marked("- ", gone), Stream.of(toString()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> marked(String mark, Collection<Finding> findings) {
        return findings.stream().map(finding -> mark + finding.summary());
    }

    @Override
    public String toString() {
        return newFindings.size() + " new, " + gone.size() + " gone, " + unchanged.size() + " unchanged";
    }
}
