package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void wordsAreBrokenBetweenWords() {
        assertEquals(List.of("Action against", "crime"), TextLines.of("Action against crime", 14, 2));
    }

    @Test
    void whatDoesNotFitIsCutAndSaysSo() {
        assertEquals(List.of("one two", "three …"), TextLines.of("one two three four five", 7, 2));
        assertEquals(List.of("abcd…"), TextLines.of("abcdefghij", 5, 1));
    }

    @Test
    void aLetterOfTwoUnitsIsNotCutInHalf() {
        assertEquals(List.of("\uD83D\uDE00\uD83D\uDE00…"), TextLines.of("\uD83D\uDE00".repeat(9), 3, 1));
    }

    @Test
    void tenThousandLettersWithoutABlankAreOneCutLine() {
        assertEquals(List.of("a".repeat(35) + "…"), TextLines.of("a".repeat(10_000), 36, 2));
    }
}
