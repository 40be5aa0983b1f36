package org.hemicycle.internal;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UniqueTest {

    @Test
    void acceptsWhatIsGivenOnce() {
        assertDoesNotThrow(() -> Unique.require("Component \"a\"", "components with the key", List.of("b", "c")));
    }

    @Test
    void namesTheFirstThatIsGivenTwice() {
        assertEquals(
                "Component \"a\" has two components with the key \"b\"; accepted is one of each, so give one of them"
                        + " another or leave it out.",
                messageOf(() -> Unique.require(
                        "Component \"a\"", "components with the key", List.of("c", "b", "d", "b", "d"))));
    }
}
