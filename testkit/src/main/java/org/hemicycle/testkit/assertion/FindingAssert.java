package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.source.Address;

/**
 * Assertions on a finding. One that fails shows the finding with what it quotes and where that stands.
 *
 * <p>Example: {@code assertThat(finding).isOf("STA-001").isGraded(Severity.ERROR).quotes("June 2022")}.
 */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the finding
     */
    public FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * A rule makes it.
     *
     * @param rule its code, such as {@code ACT-001}
     * @return this
     */
    public FindingAssert isOf(String rule) {
        requireNonNull(rule, "rule");
        return require(finding().rule().equals(rule), "a finding of the rule " + rule);
    }

    /**
     * It is as grave as that.
     *
     * @param severity the severity
     * @return this
     */
    public FindingAssert isGraded(Severity severity) {
        requireNonNull(severity, "severity");
        return require(finding().severity() == severity, "a finding of the severity " + severity);
    }

    /**
     * It is about a subject.
     *
     * @param address the address of the subject, such as {@code wp/activities/a1}
     * @return this
     * @throws IllegalArgumentException if the text is no address
     */
    public FindingAssert isAt(String address) {
        Address wanted = Address.parse(address);
        return require(
                finding().address().equals(wanted),
                "a finding at " + wanted + ", not at " + finding().address());
    }

    /**
     * It has some words in what it says, quotes or proposes.
     *
     * @param words the words, to the letter
     * @return this
     */
    public FindingAssert says(String words) {
        requireNonNull(words, "words");
        return require(finding().print().contains(words), "a finding that says \"" + words + "\"");
    }

    /**
     * One of its places is quoted with these words.
     *
     * @param datum what stands there, to the letter
     * @return this
     */
    public FindingAssert quotes(String datum) {
        requireNonNull(datum, "datum");
        return require(
                finding().evidence().stream()
                        .anyMatch(place -> place.quote().filter(datum::equals).isPresent()),
                "a finding that quotes \"" + datum + "\"");
    }

    private Finding finding() {
        if (actual == null) {
            throw failure("Expecting a finding, but there is none: it is null.");
        }
        return actual;
    }

    private FindingAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure(
                    "%s", "Expecting " + expected + ", but it is:\n" + finding().print());
        }
        return this;
    }
}
