package org.hemicycle.rule;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The result of a run: findings, what could not be determined, what broke, and what each rule looked at.
 *
 * <p>Findings are sorted by path, then rule; the same input gives the same report.
 */
@Value.Immutable
public sealed interface Report extends Serializable permits ImmutableReport {

    /** {@return the name of the dossier} */
    String dossier();

    /** {@return the days of the judgement} */
    AsOf asOf();

    /** {@return the findings} */
    List<Finding> findings();

    /** {@return what could not be determined} */
    List<Undetermined> unknowns();

    /** {@return the rules that threw} */
    List<Broken> broken();

    /** {@return notes on designations that go with names in the dossier} */
    List<String> notes();

    /** {@return what each rule looked at, by code} */
    List<Coverage> coverage();

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
     * @return name, day and counts
     */
    default String summary() {
        return "Report on \"%s\" as of %s: %d error(s), %d warning(s), %d note(s), %d undetermined, %d broken"
                .formatted(
                        dossier(),
                        asOf().facts(),
                        count(Severity.ERROR),
                        count(Severity.WARNING),
                        count(Severity.NOTE),
                        unknowns().size(),
                        broken().size());
    }

    /**
     * The findings with their evidence, then what could not be determined, what broke, and the notes.
     *
     * @return several lines
     */
    default String print() {
        return Stream.of(
                        findings().stream().map(Finding::print),
                        unknowns().stream().map(Undetermined::toString),
                        broken().stream().map(Broken::toString),
                        notes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
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
