package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

    /** Behind a backslash stands what would be taken for a formula or for nothing, or be cut off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=1+1",
                "+1",
                "-1",
                "@home",
                "\\back",
                "-",
                "–",
                "—",
                " two",
                "two ",
                "\u00a0two",
                "two\ufeff"
            })
    void aTextThatMeansSomethingElseStandsBehindABackslash(String text) {
        assertEquals("\\" + text, Escape.cell(text));
        assertEquals(text, Escape.literal("\\" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "t w o", "2=2", "a-b", "–2", "é", "two\\"})
    void anyOtherTextIsItsOwnCell(String text) {
        assertEquals(text, Escape.cell(text));
        assertEquals(text, Escape.literal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a | a",
                "a;b | a;b",
                "a\\;b | a;b",
                "`=a` | =a",
            })
    void ofAListOfOneASemicolonIsWrittenWithItsMark(String cell, String items) {
        assertEquals(cell.contains("\\") ? List.of(items) : List.of(items.split(";")), Escape.items(cell));
    }

    @Test
    void aListComesBackWhateverItsItemsAre() {
        List<String> items =
                List.of("a", "a;b", "c\\d", "=e", "-", "f=g", " h", "i ", "\u00a0j\ufeff", "\\u0041", "\\", ";", "k l");

        assertEquals(items, Escape.items(Escape.list(items)));
    }

    @Test
    void aListIsWrittenSoThatPeopleCanReadIt() {
        assertEquals(
                "a;b\\;c;\\=d;\\u0020e;f\\u00A0;g h", Escape.list(List.of("a", "b;c", "=d", " e", "f\u00a0", "g h")));
        assertEquals("\\u0020", Escape.list(List.of(" ")));
    }

    @Test
    void blanksBetweenItemsAreNoPartOfThem() {
        assertEquals(List.of("a", "b c", ""), Escape.items(" a ; b c ;"));
        assertEquals(List.of("a b"), Escape.items(" a b "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\users\\x;y | C:usersx",
                "a\\u12 | au12",
                "a\\u00zz | au00zz",
                "a\\u+041 | au+041",
                "a\\u0041b | aAb",
                "a\\u0041 | aA",
                "a\\ | a\\"
            })
    void aNumberOfASignIsFourDigitsOrNone(String cell, String first) {
        assertEquals(first, Escape.items(cell).get(0));
    }

    @Test
    void aDashAloneSaysThatThereIsNothing() {
        assertTrue(Escape.isDash("-"));
        assertTrue(Escape.isDash("–"));
        assertTrue(Escape.isDash("—"));
        assertFalse(Escape.isDash("--"));
        assertFalse(Escape.isDash(""));
        assertFalse(Escape.isDash("a"));
    }
}
