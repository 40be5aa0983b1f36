package org.hemicycle.document;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

    private static final Citation PLACE = Citation.of(Identifier.parse("GR-EXT(2023)6"), "Section 1.1.3, Paragraph #2");

    private static Development.Builder referendum() {
        return Development.builder()
                .key("referendum")
                .addConcerns(Subject.of(Identifier.parse("KZ")))
                .what(Stated.of("", "a referendum on the constitution", PLACE));
    }

    @Test
    void printsWhenAndWhat() {
        assertEquals("a referendum on the constitution", referendum().build().toString());
        assertEquals(
                "5 June 2022: a referendum on the constitution",
                referendum().when(Timing.read("5 June 2022", 2022)).build().toString());
    }

    @Test
    void refusesAKeyThatCannotStandInAPath() {
        assertTrue(messageOf(() -> referendum().key("").build()).startsWith("Development.key is \"\""));
    }
}
