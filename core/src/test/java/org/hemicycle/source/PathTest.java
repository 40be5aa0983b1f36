package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ncp", "ncp/rule-of-law/2.2.1", "A_b/0"})
    void printsAsItReads(String text) {
        assertEquals(text, Path.parse(text).toString());
    }

    @Test
    void growsByAKey() {
        assertEquals(Path.parse("ncp/2.2.1"), Path.ROOT.then("ncp").then("2.2.1"));
        assertEquals(Path.of("ncp", "2.2.1"), new Path(List.of("ncp", "2.2.1")));
    }

    @Test
    void isWithinItselfAndWhatIsAbove() {
        Path path = Path.parse("ncp/law");

        assertTrue(path.isWithin(path));
        assertTrue(path.isWithin(Path.of("ncp")));
        assertTrue(path.isWithin(Path.ROOT));
        assertFalse(path.isWithin(path.then("courts")));
        assertFalse(Path.of("ncp-2").isWithin(Path.of("ncp")));
    }

    @Test
    void ordersAnObjectBeforeItsParts() {
        assertEquals(
                "[, a, a/b, a/b/c, a/c, a-b]",
                Stream.of("a/c", "a-b", "a/b/c", "a", "", "a/b")
                        .map(Path::parse)
                        .sorted()
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"ncp//law, ''", "/ncp, ''", "ncp/, ''", "ncp/rule of law, rule of law", "ncp/-1, -1", "ncp/.., .."})
    void refusesAMalformedKey(String text, String key) {
        assertEquals(
                "A key of the path \"" + text + "\" is \"" + key + "\"; a key has letters, digits, full stops, hyphens"
                        + " and underscores and begins with a letter or digit, for example \"2.2.1\".",
                messageOf(() -> Path.parse(text)));
    }
}
