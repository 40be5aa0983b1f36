package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void quotesAShortTextWhole() {
        assertEquals("\"KZ\"", Quoted.of("KZ"));
        assertEquals("[1, 2]", Quoted.cut(List.of(1, 2)));
        assertEquals("a".repeat(80), Quoted.cut("a".repeat(80)));
    }

    @Test
    void cutsALongOne() {
        assertEquals("\"" + "a".repeat(80) + "…\"", Quoted.of("a".repeat(81)));
        assertEquals("aaa", Quoted.cut("aaa", 3));
        assertEquals("aaa…", Quoted.cut("aaaa", 3));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals("a".repeat(79) + "…", Quoted.cut("a".repeat(79) + "\ud83d\ude00"));
    }
}
