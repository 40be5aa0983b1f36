package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.internal.CountedNoun;

/**
 * The findings that were there when somebody began to use the library: only others are new.
 *
 * <p>It holds fingerprints and nothing else: neither wording, nor severity, nor the revision of the rule, so that a new
 * release of the library does not turn all old findings into new ones. A fingerprint that stands in it twice accepts
 * two findings. It only shrinks: {@link Report#baseline} is the part of it that still occurs; keep that for the next
 * run.
 *
 * <p>Example: {@code Baseline.of(report).print()} gives one fingerprint a line, such as {@code FUN-008:plan/democracy}.
 *
 * @param fingerprints the fingerprints, sorted
 */
public record Baseline(List<String> fingerprints) implements Serializable {

    /** The baseline that accepts nothing: every finding is new. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /**
     * Keeps a sorted copy.
     *
     * @throws IllegalArgumentException if one is no fingerprint
     */
    public Baseline {
        requireNonNull(fingerprints, "fingerprints");
        fingerprints = fingerprints.stream().sorted().toList();
        for (String fingerprint : fingerprints) {
            Fingerprint.read(fingerprint, "Baseline has the entry ");
        }
    }

    /**
     * The findings of a report as a baseline. Suppressed ones are not in it: they are new when their suppression ends.
     *
     * @param report the report
     * @return a baseline under which none of the findings is new
     */
    public static Baseline of(Report report) {
        requireNonNull(report, "report");
        return new Baseline(report.findings().stream().map(Finding::fingerprint).toList());
    }

    /**
     * Reads what {@link #print} writes. Blank lines, and lines that begin with {@code #}, are passed over.
     *
     * @param text one fingerprint a line
     * @return the baseline
     * @throws IllegalArgumentException if a line is no fingerprint; the message names the line
     */
    public static Baseline parse(String text) {
        requireNonNull(text, "text");
        List<String> read = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                Fingerprint.read(line, "Baseline line " + number + " is ");
                read.add(line);
            }
        }
        return new Baseline(read);
    }

    /**
     * The baseline as text.
     *
     * @return one fingerprint a line, each with its line end
     */
    public String print() {
        return fingerprints.stream().map(each -> each + "\n").collect(Collectors.joining());
    }

    /** {@return whether it accepts nothing} */
    public boolean isEmpty() {
        return fingerprints.isEmpty();
    }

    /**
     * Those findings that it does not accept.
     *
     * @param findings the findings
     * @return the new ones, in order
     */
    public List<Finding> newAmong(Collection<Finding> findings) {
        if (isEmpty()) {
            return List.copyOf(findings);
        }
        Predicate<String> accepts = Fingerprint.counting(fingerprints);
        return findings.stream()
                .filter(finding -> !accepts.test(finding.fingerprint()))
                .toList();
    }

    /**
     * Without what no longer occurs. What a rule that did not run would have found is kept, and so is what it could not
     * determine: neither has been mended.
     *
     * @param findings what was found
     * @param ran the codes of the rules that ran
     * @param unknowns what could not be determined
     * @return the baseline for the next run
     */
    public Baseline remaining(Collection<Finding> findings, Set<String> ran, Collection<Undetermined> unknowns) {
        if (isEmpty()) {
            return this;
        }
        Predicate<String> occurs =
                Fingerprint.counting(findings.stream().map(Finding::fingerprint).toList());
        Set<String> open = unknowns.stream()
                .map(each -> new Fingerprint(each.rule(), each.address(), "").toString())
                .collect(Collectors.toSet());
        return new Baseline(fingerprints.stream()
                .filter(each -> occurs.test(each) || isUntold(Fingerprint.parse(each), ran, open))
                .toList());
    }

    private static boolean isUntold(Fingerprint entry, Set<String> ran, Set<String> open) {
        return !ran.contains(entry.rule())
                || open.contains(new Fingerprint(entry.rule(), entry.address(), "").toString());
    }

    @Override
    public String toString() {
        return "Baseline of " + CountedNoun.of(fingerprints.size(), "finding");
    }
}
