package org.hemicycle.activity;

import static org.hemicycle.Examples.activity;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void isHeadedByLabelAndTitle() {
        assertEquals(
                "2. Seminar on legislation", activity("P02").label("2.").build().heading());
        assertEquals("Seminar on legislation", activity("P02").build().heading());
    }

    @Test
    void leavesOutWhatItsSourceDoesNotAsk() {
        assertEquals(Optional.empty(), activity("P02").build().funding());
    }

    @Test
    void refusesWhatCallersGetWrong() {
        assertEquals(
                "Activity.key is \"2 a\"; a key has letters, digits, full stops, hyphens and underscores and begins with a"
                        + " letter or digit, for example \"2.2.1\".",
                messageOf(() -> activity("2 a").build()));
        assertEquals(
                "Activity \"P02\" has the blank title \"\"; accepted is any text. Where the source gives none, say what is"
                        + " done.",
                messageOf(() -> activity("P02").title("").build()));
        assertEquals(
                "Activity \"P02\" is edition 4 of no series; accepted are 1 and more, of a series that is named.",
                messageOf(() -> activity("P02").edition(4).build()));
        assertEquals(
                "Activity \"P02\" is edition 0 of local:dialogue; accepted are 1 and more, of a series that is named.",
                messageOf(() -> activity("P02")
                        .series(Identifier.parse("local:dialogue"))
                        .edition(0)
                        .build()));
    }
}
