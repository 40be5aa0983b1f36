package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.source.Address;

/**
 * Assertions on a report. One that fails shows all findings, each with what it quotes and where that stands.
 *
 * <p>{@link #reports} names a rule; {@link #at}, {@link #graded}, {@link #saying} and {@link #times} then speak of the
 * findings of that rule, narrower each time. Example:
 * {@code assertThat(report).reports("ACT-001").at("wp/activities/a1").times(1).reports("STA-001").saying("June 2022")}.
 *
 * <p>That a rule has no finding says something only if it looked: an assertion of silence fails where the rule did not
 * run, or broke.
 */
public class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    /** The findings spoken of, and how they were named; none where nothing has been named. */
    @Nullable
    private List<Finding> spokenOf;

    private String named = "";

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the report
     */
    public ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * There is no error and no warning, no rule broke, and some rule had something to look at. Notes may be there.
     *
     * @return this
     */
    public ReportAssert isClean() {
        isNotBroken();
        require(
                report().findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE),
                "a report without errors and warnings");
        require(
                report().coverage().stream().anyMatch(coverage -> coverage.judged() > 0),
                "a report whose rules had something to look at");
        return this;
    }

    /**
     * There is no finding, not even a note.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        return require(report().findings().isEmpty(), "a report without findings");
    }

    /**
     * No rule broke.
     *
     * @return this
     */
    public ReportAssert isNotBroken() {
        return require(report().broken().isEmpty(), "a report in which no rule broke");
    }

    /**
     * There is a finding of a severity.
     *
     * @param severity the severity
     * @return this
     */
    public ReportAssert hasSome(Severity severity) {
        requireNonNull(severity, "severity");
        return require(report().count(severity) > 0, "a report with findings of the severity " + severity);
    }

    /**
     * There is no finding of a severity.
     *
     * @param severity the severity
     * @return this
     */
    public ReportAssert hasNone(Severity severity) {
        return hasCount(severity, 0);
    }

    /**
     * There are so many findings of a severity.
     *
     * @param severity the severity
     * @param count how many
     * @return this
     */
    public ReportAssert hasCount(Severity severity, long count) {
        requireNonNull(severity, "severity");
        return require(
                report().count(severity) == count,
                "a report with " + CountedNoun.of(count, "finding") + " of the severity " + severity
                        + ", of which there are " + report().count(severity));
    }

    /**
     * A rule had something to look at.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return this
     */
    public ReportAssert judged(String rule) {
        Coverage coverage = coverage(rule);
        return require(
                coverage.judged() > 0,
                "that the rule " + rule + " judged something, which it did not (" + coverage + ")");
    }

    /**
     * A rule has a finding; what follows speaks of the findings of that rule.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return this
     */
    public ReportAssert reports(String rule) {
        coverage(rule);
        named = "of the rule " + rule;
        spokenOf = report().findings(rule);
        return require(!spokenOf.isEmpty(), "a finding " + named);
    }

    /**
     * A rule ran without breaking, and has no finding.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return this
     */
    public ReportAssert doesNotReport(String rule) {
        coverage(rule);
        List<Broken> broken = report().broken().stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        require(broken.isEmpty(), "that the rule " + rule + " ran, which it did not to its end");
        return require(report().findings(rule).isEmpty(), "no finding of the rule " + rule);
    }

    /**
     * A finding spoken of is about a subject.
     *
     * @param address the address of the subject, such as {@code wp/activities/a1}
     * @return this, speaking of the findings at that address
     * @throws IllegalArgumentException if the text is no address
     */
    public ReportAssert at(String address) {
        return at(Address.parse(address));
    }

    /**
     * A finding spoken of is about a subject.
     *
     * @param address the address of the subject
     * @return this, speaking of the findings at that address
     */
    public ReportAssert at(Address address) {
        requireNonNull(address, "address");
        return narrow(finding -> finding.address().equals(address), "at " + address);
    }

    /**
     * A finding spoken of has a severity.
     *
     * @param severity the severity
     * @return this, speaking of the findings of that severity
     */
    public ReportAssert graded(Severity severity) {
        requireNonNull(severity, "severity");
        return narrow(finding -> finding.severity() == severity, "of the severity " + severity);
    }

    /**
     * A finding spoken of has some words in what it says, quotes or proposes.
     *
     * @param words the words, to the letter
     * @return this, speaking of the findings with these words
     */
    public ReportAssert saying(String words) {
        requireNonNull(words, "words");
        return narrow(finding -> finding.print().contains(words), "saying \"" + words + "\"");
    }

    /**
     * There are so many findings spoken of.
     *
     * @param count how many
     * @return this
     */
    public ReportAssert times(int count) {
        List<Finding> findings = spokenOf == null ? report().findings() : spokenOf;
        return require(
                findings.size() == count,
                CountedNoun.of(count, "finding") + behind(named) + ", of which there are " + findings.size());
    }

    /** Where the findings spoken of have failed to be there, that is not said of each narrower choice again. */
    private ReportAssert narrow(Predicate<Finding> which, String words) {
        List<Finding> before = spokenOf == null ? report().findings() : spokenOf;
        boolean isTold = spokenOf != null && before.isEmpty();
        named = (named + " " + words).strip();
        spokenOf = before.stream().filter(which).toList();
        return require(isTold || !spokenOf.isEmpty(), "a finding" + behind(named));
    }

    private static String behind(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    /** What a rule looked at. A code that is misspelt would otherwise pass for a rule that has nothing to report. */
    private Coverage coverage(String rule) {
        requireNonNull(rule, "rule");
        return report().coverage().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> failure(
                        "%s",
                        "Expecting a report on the rule " + rule + ", which did not run. The run had "
                                + report().coverage().stream()
                                        .map(Coverage::rule)
                                        .collect(Collectors.joining(", "))
                                + ". Correct the code, or add the rule to the rule set."));
    }

    private Report report() {
        if (actual == null) {
            throw failure("Expecting a report, but there is none: it is null.");
        }
        return actual;
    }

    private ReportAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure("%s", "Expecting " + expected + ", but it is:\n" + Explained.report(report()));
        }
        return this;
    }
}
