package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of words: what each sort of line means, and which lines are refused. */
class ChartWordsTest {

    private static final List<String> LINES = """
            # slot STATE: Hidden

            slot STATE: Country; ; Land;
            slot NOTES: Accession notes
            act ACCESSION: Accession; Adhésion; Accession
            act RATIFICATION: Ratification
            marks TREATY_OFFICE: a ACCESSION; r RATIFICATION
            source SWISS_SCOPE: Stati
            about UN_TREATY_COLLECTION: United Nations
            about TREATY_OFFICE: Conseil de l'Europe
            group: Members of; Status as
            as of: Status as; Status as at
            month 3: march; mars
            """.lines().toList();

    private final ChartWords words = new ChartWords(LINES);

    @ParameterizedTest
    @CsvSource({"Country, STATE", "LAND, STATE", "accession notes, NOTES", "Pays,", "Hidden,", "'',"})
    void aHeadingIsAColumnByItsWordsInAnyCase(String heading, Slot slot) {
        assertEquals(Optional.ofNullable(slot), words.slot(heading));
    }

    @ParameterizedTest
    @CsvSource({"accession, ACCESSION", "ADHESION, ACCESSION", "Ratification, RATIFICATION", "Country,"})
    void anActGoesByItsWordsWithoutAccents(String word, ActWord act) {
        assertEquals(Optional.ofNullable(act), words.act(word));
    }

    @ParameterizedTest
    @CsvSource({"March, 3", "mars, 3", "may,"})
    void aMonthIsANumber(String word, Integer month) {
        assertEquals(Optional.ofNullable(month), words.month(word));
    }

    @Test
    void aSourceHasHeadingsAndMarksOfItsOwn() {
        assertEquals(Optional.of(ChartSource.SWISS_SCOPE), words.source("stati"));
        assertEquals(Optional.empty(), words.source("Country"));
        assertEquals(
                Optional.of(ActWord.ACCESSION),
                words.marks(ChartSource.TREATY_OFFICE).act("a"));
        assertEquals(
                Optional.of(ActWord.RATIFICATION),
                words.marks(ChartSource.TREATY_OFFICE).act("r"));
        assertEquals(Legend.NONE, words.marks(ChartSource.SWISS_SCOPE));
    }

    @ParameterizedTest
    @CsvSource({
        "a service of the United Nations in New York, UN_TREATY_COLLECTION",
        "Bureau du CONSEIL DE L'EUROPE, TREATY_OFFICE",
        "the disunited nations,"
    })
    void aSourceIsKnownByWholeWordsAroundATable(String text, ChartSource source) {
        assertEquals(Optional.ofNullable(source), words.about(text));
    }

    @Test
    void aGroupIsKnownByItsBeginning() {
        assertTrue(words.isGroup("Members of the Council of Europe"));
        assertFalse(words.isGroup("Other members of it"));
    }

    @Test
    void ofPhrasesThatBeginAlikeTheLongestIsFound() {
        var found = words.phrase("as of", " (\\d+)").matcher("STATUS AS AT 5");

        assertTrue(found.find());
        assertEquals("5", found.group(1));
    }

    /** A heading of a column that is no act is none, though it begins like one. */
    @ParameterizedTest
    @CsvSource({"accession by Austria, Accession", "Accession notes of Austria, Accession", "Austria, ''"})
    void aTextBeginsWithTheWordOfAnAct(String text, String word) {
        assertEquals(word, words.beginning(text));
    }

    @Test
    void headingsInALineAreDividedWhereEachIsKnown() {
        assertEquals(
                List.of("Country", "Accession notes", "Ratification"),
                words.headings("Country Accession notes Ratification"));
        assertEquals(List.of(), words.headings("Country Colour"));
        assertTrue(words.beginsWithHeading("Ratification of Austria"));
        assertFalse(words.beginsWithHeading("Austria ratification"));
    }

    @Test
    void aWordWithTwoMeaningsIsRefused() {
        List<String> lines = List.of("group: x", "act ACCESSION: Joined", "act RATIFICATION: joined");

        assertEquals(
                "words.txt has \"joined\" as ACCESSION and as RATIFICATION.",
                assertThrows(IllegalStateException.class, () -> new ChartWords(lines))
                        .getMessage());
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertEquals(
                "words.txt has the line \"slot STATE Country\", which is not KIND MEANING: WORDS.",
                assertThrows(IllegalStateException.class, () -> new ChartWords(List.of("slot STATE Country")))
                        .getMessage());
    }

    @Test
    void theShippedWordsAreOfThisForm() {
        ChartWords shipped = new ChartWords(ChartWords.lines());

        assertEquals(Optional.of(Slot.SIGNATURE), shipped.slot("Signature"));
        assertEquals(Optional.of(ActWord.ACCESSION), shipped.act("adhesion"));
    }
}
