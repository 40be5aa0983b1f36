package org.hemicycle.serialization.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 Aug 2001",
                "\t1\u00A0Aug\u00A0\u00A02001 ",
                "1\nAug\r\n2001",
                "1\u2009Aug\u202F2001",
                "\uFEFF1 A\u00ADu\u200Bg 2001\u200E",
                "1 \u200B Aug\u00852001"
            })
    void blanksOfAllKindsAreOneAndWhatIsNotSeenIsDropped(String text) {
        assertEquals("1 Aug 2001", CellText.of(text));
    }

    @Test
    void textWithoutAnythingThatIsSeenIsEmpty() {
        assertEquals("", CellText.of("\u00A0\u200B\t"));
        assertTrue(CellText.isEmpty("\u00A0\u200B\t"));
        assertFalse(CellText.isEmpty(" a"));
    }

    @Test
    void linesBeforeTheTextAreCounted() {
        assertEquals(2, CellText.linesBefore(" \n\u00A0\n a\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,true",
        "12,true",
        "*,true",
        "**,true",
        "a,true",
        "[1],true",
        "(a),true",
        "' 1, 2 ',true",
        "'',true",
        "er,false",
        "o r,true",
        "nd,false",
        "see 1,false",
        "°,false",
        "+,false"
    })
    void raisedDigitsAsterisksAndSingleLettersAreMarksOfFootnotes(String raised, boolean isMark) {
        assertEquals(isMark, FootnoteMark.is(raised));
    }
}
