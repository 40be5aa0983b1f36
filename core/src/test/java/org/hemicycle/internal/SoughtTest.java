package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SoughtTest {

    private static Sought sought(String... words) {
        return new Sought(List.of(words));
    }

    @Test
    void wordsAreFoundAtAnyPlaceOfATextAndWithinOneAnother() {
        Sought sought = sought("dialogue", "log", "dialogue project", "forum");
        sought.in("a dialogue project");
        sought.in("foru m");

        assertEquals(Set.of("dialogue", "log", "dialogue project"), sought.found());
    }

    @Test
    void itIsOpenUntilAllAreFound() {
        Sought sought = sought("one", "two", "one");
        assertTrue(sought.isOpen());
        sought.in("one");
        assertTrue(sought.isOpen());
        sought.in("twotwo");
        assertFalse(sought.isOpen());
        assertFalse(sought().isOpen());
    }

    @Test
    void noWordsAreInAnyText() {
        Sought sought = sought("");
        assertEquals(Set.of(), sought.found());
        sought.in("");
        assertEquals(Set.of(""), sought.found());
    }
}
