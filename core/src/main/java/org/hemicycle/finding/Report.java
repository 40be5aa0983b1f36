package org.hemicycle.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Incidental;
import org.immutables.value.Value;

/**
 * The result of a run: findings, what could not be determined, what broke, and what each rule looked at.
 *
 * <p>Findings are sorted by address, then rule; the same input gives the same report.
 */
@Value.Immutable
public sealed interface Report extends Serializable permits ImmutableReport {

    /** {@return the name of the dossier} */
    String dossier();

    /** {@return the days of the judgement} */
    AsOf asOf();

    /** {@return the findings} */
    List<Finding> findings();

    /** {@return the findings that a suppression takes out of {@link #findings}} */
    List<Suppressed> suppressed();

    /** {@return the suppressions that matched no finding although their rule ran} */
    List<Suppression> unusedSuppressions();

    /** {@return the part of the rule set's baseline that still occurs, to be kept for the next run} */
    @Value.Default
    default Baseline baseline() {
        return Baseline.EMPTY;
    }

    /** {@return what could not be determined} */
    List<Undetermined> unknowns();

    /** {@return the rules that threw} */
    List<Broken> broken();

    /** {@return the day on which the reference data were last checked; empty where they tell of none} */
    Optional<LocalDate> referenceCheckedOn();

    /** {@return notes on designations that go with names in the dossier} */
    List<String> notes();

    /** {@return what each rule looked at, by code} */
    List<Coverage> coverage();

    /**
     * {@return what the report was made of; reports are equal whatever it is, and its digests are computed when first
     * asked for}
     */
    @Value.Auxiliary
    @Incidental
    Receipt receipt();

    /**
     * The findings that the baseline does not accept; all of them, where the rule set has no baseline.
     *
     * @return the new findings, in order
     */
    default List<Finding> newFindings() {
        return baseline().newAmong(findings());
    }

    /**
     * What has changed since an earlier report.
     *
     * @param earlier the earlier report
     * @return the findings that are new, gone and unchanged
     */
    default ReportDifference differenceFrom(Report earlier) {
        return ReportDifference.between(earlier, this);
    }

    /**
     * The findings of one rule.
     *
     * @param code the rule's code
     * @return its findings, in order
     */
    default List<Finding> findings(String code) {
        return findings().stream().filter(each -> each.rule().equals(code)).toList();
    }

    /**
     * How many findings have a severity.
     *
     * @param severity the severity
     * @return the count
     */
    default long count(Severity severity) {
        return findings().stream().filter(each -> each.severity() == severity).count();
    }

    /**
     * The report in one line.
     *
     * @return name, day and counts; new and suppressed findings where there is a baseline or a suppression
     */
    default String summary() {
        return "Report on \"" + dossier() + "\" as of " + asOf().facts() + ": "
                + CountedNoun.of(count(Severity.ERROR), "error") + ", "
                + CountedNoun.of(count(Severity.WARNING), "warning") + ", "
                + CountedNoun.of(count(Severity.NOTE), "note") + ", "
                + unknowns().size() + " undetermined, "
                + broken().size() + " broken"
                + (suppressed().isEmpty() ? "" : ", " + suppressed().size() + " suppressed")
                + (unusedSuppressions().isEmpty()
                        ? ""
                        : ", " + CountedNoun.of(unusedSuppressions().size(), "unused suppression"))
                + (baseline().isEmpty() ? "" : ", " + newFindings().size() + " new");
    }

    /**
     * The findings with their evidence, then what could not be determined, what broke, what was suppressed or could not
     * be, the notes, and what was looked at, which a report without findings says too.
     *
     * @return several lines
     */
    default String print() {
        return Stream.of(
                        findings().stream().map(Finding::print),
                        unknowns().stream().map(Undetermined::toString),
                        broken().stream().map(Broken::toString),
                        suppressed().stream().map(each -> "suppressed: " + each),
                        unusedSuppressions().stream().map(Suppression::unusedNote),
                        notes().stream(),
                        Stream.of(coverageInWords()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * How many rules had something to look at, and of what sorts of things nothing is entered, so that silence is not
     * taken for approval.
     *
     * @return for example {@code 22 of 106 rules had something to look at; not looked at: conventions, risks, budget
     *     (nothing of these is entered).}
     */
    default String coverageInWords() {
        long judging = coverage().stream().filter(each -> each.judged() > 0).count();
        Set<Matter> judged = matters(each -> each.judged() > 0);
        Set<Matter> missing = matters(each -> !each.isEntered());
        Set<Matter> idle = matters(Coverage::isEntered);
        idle.removeAll(judged);
        return judging + " of " + coverage().size() + " rule" + (coverage().size() == 1 ? "" : "s")
                + " had something to look at"
                + listed("; not looked at: ", missing, " (nothing of these is entered)")
                + listed("; entered, but with nothing to judge: ", idle, "") + ".";
    }

    private Set<Matter> matters(Predicate<Coverage> which) {
        return coverage().stream()
                .filter(which)
                .map(Coverage::matter)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Matter.class)));
    }

    private static String listed(String before, Set<Matter> matters, String after) {
        return matters.isEmpty()
                ? ""
                : before + matters.stream().map(Matter::phrase).collect(Collectors.joining(", ")) + after;
    }

    /**
     * What every rendering of a report says at its end.
     *
     * @return that it is no legal advice, how old the reference data are, and whose word prevails
     */
    default String caveat() {
        return "Not legal advice. Reference data as checked on "
                + referenceCheckedOn().map(LocalDate::toString).orElse("a day that they do not tell")
                + "; the Treaty Office of the Council of Europe prevails.";
    }

    /**
     * Starts a report.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Report}. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
