package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.source.Locator.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Annex V",
                "Appendix IV",
                "Annex V, Table 1, Row 3",
                "Section 1.1.3, Paragraph #2",
                "Article 33, Paragraph 2",
                "Heading \"Executive summary\", Paragraph #3",
                "Heading \"Costs, in euros\"",
                "Part I, Item (a)",
                "Note 32"
            })
    void printsAsItReads(String text) {
        assertEquals(text, Locator.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annex V,Table 1 | Annex V, Table 1",
                "' Annex \"V\" '| Annex V",
                "Annex V ,  Row 1| Annex V, Row 1"
            })
    void printsTheCanonicalSpelling(String text, String canonical) {
        assertEquals(canonical, Locator.parse(text).toString());
    }

    @Test
    void tellsANumberedPartFromACountedOne() {
        assertNotEquals(Locator.parse("Paragraph 2"), Locator.parse("Paragraph #2"));
        assertNotEquals(Locator.parse("Paragraph 2"), Locator.parse("Section 2"));
    }

    @ParameterizedTest
    @EnumSource
    void growsByAStepOfAnyKind(Kind kind) {
        Locator locator = Locator.WHOLE.then(kind, "a b").then(kind, "1");

        assertEquals(2, locator.steps().size());
        assertEquals(locator, Locator.parse(locator.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section|Section",
                "Section 1,|''",
                "'Section 1, '|' '",
                "Section 1 Row 2|Section 1 Row 2",
                "Section 1; Row 2|Section 1; Row 2",
                "Section 1,, Row 2|', Row 2'",
                "Heading \"Summary|Heading \"Summary",
                "' '|' '",
                ",|,"
            })
    void refusesWhatIsNoStep(String text, String rest) {
        assertEquals(
                "Locator \"" + text + "\" cannot be read from \"" + rest + "\" on; a step is a kind and a label, for"
                        + " example Section 1.1.3 or Heading \"Executive summary\", and steps are divided by commas.",
                messageOf(() -> Locator.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({"Chapter IV, Chapter", "section 1, section"})
    void refusesAnUnknownKind(String text, String word) {
        assertEquals(
                "Locator \"" + text + "\" has a step \"" + word + "\", which is not a kind of place; accepted are Part,"
                        + " Annex, Appendix, Article, Section, Table, Row, Recital, Paragraph, Item, Note, Heading.",
                messageOf(() -> Locator.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the \"summary\""})
    void refusesALabelThatCannotBePrinted(String label) {
        assertEquals(
                "Locator step HEADING has the label '" + label + "'; a label is a number, letter or heading, is not"
                        + " blank and has no double quote.",
                messageOf(() -> Locator.WHOLE.then(Kind.HEADING, label)));
    }

    @Test
    void aPlaceIsWithinItselfAndWhateverHoldsIt() {
        Locator row = Locator.parse("Annex V, Table 1, Row 3");

        assertTrue(row.isWithin(Locator.parse("Annex V, Table 1")));
        assertTrue(row.isWithin(row));
        assertTrue(row.isWithin(Locator.WHOLE));
        assertFalse(row.isWithin(Locator.parse("Annex V, Table 2")));
        assertFalse(Locator.parse("Annex V").isWithin(row));
        assertFalse(Locator.parse("Annex VI").isWithin(Locator.parse("Annex V")));
    }
}
