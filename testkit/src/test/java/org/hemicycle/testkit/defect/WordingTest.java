package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a rule says bears the marks of a template that nobody has read once it was filled in. */
class WordingTest {

    @Test
    void whatIsSaidOfTheSamplesIsWellWorded() {
        assertEquals(
                List.of(),
                Samples.all().values().stream()
                        .flatMap(sample ->
                                RuleSets.standard().asOf(Defect.firstDay(sample)).check(sample).findings().stream())
                        .flatMap(finding -> Wording.faults(finding).stream())
                        .toList());
    }

    @Test
    void whatIsSaidOfTheDefectsIsWellWorded() {
        assertEquals(
                List.of(),
                Defects.all().stream()
                        .flatMap(
                                defect -> defect.tryIn(Samples.modelPlan(), RuleSets.standard()).newFindings().stream())
                        .flatMap(finding -> Wording.faults(finding).stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is dated in 2026 | does not end with one full stop",
                "is dated  in 2026. | has a doubled blank",
                "is dated in 2026 , which is over. | has doubled or misplaced punctuation",
                "is dated in 2026,. | has doubled or misplaced punctuation",
                "is dated null. | says null",
                "is prepared by body:further-office. | names a key",
                "is stated in local:plan-of-2026. | names a key",
                "is of the kind PARTIAL_AGREEMENT. | names a constant",
                "has 2 outcome(s) in the text. | leaves the plural open",
                "takes effect after a accession. | has the wrong article",
                "is valid for 1 years. | counts one thing as several",
                "has several labels, 16 in the table. | has a number without a noun",
                "lists 3, as the summary says. | has a number without a noun"
            })
    void aFaultIsSeen(String said, String fault) {
        assertEquals(List.of(fault), Wording.faults(said).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is dated 2026-03-10, and was due “in 2023 ,, (s)”.",
                "is dated \"30/02/2026 (s) null\", which names a day that does not exist.",
                "names 13 of 22 conventions without giving their number, such as ETS 5 and Article 7.",
                "has 2 outcomes in the text, of which 1 is not in the logical framework.",
                "is a European convention; 3 States have joined it by Section 2, Paragraph 4.",
                "comes to EUR 1 199 700, which is 3.45 per cent."
            })
    void aSoundSentenceIsLeftAlone(String said) {
        assertEquals(List.of(), Stream.of(said).flatMap(Wording::faults).toList());
    }
}
