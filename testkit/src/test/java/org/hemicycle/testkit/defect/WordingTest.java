package org.hemicycle.testkit.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                                RuleSets.standard().asOf(Defect.firstDay(sample)).check(sample).findings().stream()
                                        .flatMap(finding -> Wording.faults(finding, sample).stream()))
                        .toList());
    }

    @Test
    void whatIsSaidOfTheDefectsIsWellWorded() {
        assertEquals(
                List.of(),
                Defects.all().stream()
                        .flatMap(
                                defect -> defect.tryIn(Samples.modelPlan(), RuleSets.standard()).newFindings().stream())
                        .flatMap(finding -> Wording.faults(finding, Samples.modelPlan()).stream())
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
                "lists 3, as the summary says. | has a number without a noun",
                "has \"6 themes\"; there are 2. | has a number without a noun",
                "is for 10 to 12 of the body. | has a number without a noun",
                "names 13 of the others. | has a number without a noun",
                "lists goals 1 to 17. | has a number without a noun",
                "was due 2026-03-10. | writes a date in digits",
                "covers 2026-01-01/2028-12-30. | writes a date in digits",
                "begins in 2026-03, which is late. | writes a date in digits",
                "is written in 16 of 16 dates. | counts all of one",
                "names 2 of the 2 conventions. | counts all of one",
                "is stated by 0 of 13 entries. | counts all of one"
            })
    void aFaultIsSeen(String said, String fault) {
        assertEquals(List.of(fault), Wording.faults(said).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is dated 10 March 2026, and was due “in 2023-04 ,, (s)”.",
                "is dated 10 to 12 March 2026, which is still to come; lasts until 19 or 20 April 2028.",
                "lists Goals 4, 5, 8, 10 and 16; the Agenda has Goals 1 to 17.",
                "points to Section 1 for accessions, but Section 1 holds opinions.",
                "names 13 of the 22 conventions; there are 2 of them, of A/RES/2025-12.",
                "is dated \"30/02/2026 (s) null\", which names a day that does not exist.",
                "names 13 of 22 conventions without giving their number, such as ETS 5 and Article 7.",
                "has 2 outcomes in the text, of which 1 is not in the logical framework.",
                "is a European convention; 3 States have joined it by Section 2, Paragraph 4.",
                "comes to EUR 1 199 700, which is 3.45 per cent; shares of 90 % and 15 % are stated."
            })
    void aSoundSentenceIsLeftAlone(String said) {
        assertEquals(List.of(), Stream.of(said).flatMap(Wording::faults).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"where it is open, say so.", "Where it is open, say so.", "The date is to be given.", "“A” is."})
    void aSuggestionThatDoesNotSayWhatToDoIsSeen(String suggestion) {
        assertEquals(
                List.of("does not begin with what to do"),
                Wording.faultsOfSuggestion(suggestion).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Give the date.", "Correct “open to all”: write to whom.", "Check both dates."})
    void aSuggestionThatSaysWhatToDoIsLeftAlone(String suggestion) {
        assertEquals(List.of(), Wording.faultsOfSuggestion(suggestion).toList());
    }

    @Test
    void aProgrammeThatIsNotNamedIsSeen() {
        assertTrue(Wording.saysTheProgramme("ends before the programme."));
        assertFalse(Wording.saysTheProgramme("ends before Plan 2026, \"the programme\"."));
    }
}
