package org.hemicycle.testkit.mutation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMutationsTest {

    private static final JsonMutations MUTATIONS =
            JsonMutations.of("{\"name\":\"n\",\"parts\":[{\"type\":\"a\"}],\"a/b\":1}");

    private static MutatedText mutated(JsonChange... changes) {
        return MUTATIONS.with(new Random(1), changes);
    }

    private static String compact(MutatedText text) {
        return text.text().replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "TEXT_EMPTIED, /name, '{\"name\":\"\",\"parts\":[{\"type\":\"a\"}],\"a/b\":1}'",
                "MADE_NULL, /parts/0, '{\"name\":\"n\",\"parts\":[null],\"a/b\":1}'",
                "DISCRIMINATOR_DELETED, /parts/0, '{\"name\":\"n\",\"parts\":[{}],\"a/b\":1}'",
                "ITEM_REPEATED, /parts, '{\"name\":\"n\",\"parts\":[{\"type\":\"a\"},{\"type\":\"a\"}],\"a/b\":1}'",
                "OF_ANOTHER_TYPE, /a~1b, '{\"name\":\"n\",\"parts\":[{\"type\":\"a\"}],\"a/b\":\"x\"}'",
                "MADE_EMPTY, '', '{}'",
            })
    void changesTheValueAtThePointerAndNothingElse(JsonMutation how, String pointer, String text) {
        JsonChange change = new JsonChange(how, pointer);

        assertTrue(MUTATIONS.changes().contains(change));
        assertEquals(text, compact(mutated(change)));
    }

    @Test
    void refusesWhatCannotBeDone() {
        JsonChange change = new JsonChange(JsonMutation.TEXT_EMPTIED, "/parts");

        assertFalse(MUTATIONS.changes().contains(change));
        assertEquals(
                "JsonMutations was asked for \"TEXT_EMPTIED /parts\", which cannot be done to what the text has there;"
                        + " give some of changes().",
                assertThrows(IllegalArgumentException.class, () -> mutated(change))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> mutated(new JsonChange(JsonMutation.TEXT_EMPTIED, "/none")));
    }

    @Test
    void eachChangeMakesAnotherTextOfIt() {
        String whole =
                mutated(new JsonChange(JsonMutation.WHOLE_IN_LATIN_1, "")).text();

        MUTATIONS.changes().stream()
                .filter(change -> change.how() != JsonMutation.WHOLE_IN_LATIN_1)
                .forEach(change -> assertNotEquals(whole, mutated(change).text(), change::toString));
    }

    @Test
    void theWholeIsCutOrEncodedOtherwise() {
        String whole = new String(
                mutated(new JsonChange(JsonMutation.WHOLE_IN_LATIN_1, "")).content(), UTF_8);

        assertArrayEquals(
                whole.getBytes(UTF_16),
                mutated(new JsonChange(JsonMutation.WHOLE_IN_UTF_16, "")).content());
        assertEquals(
                whole.substring(0, whole.length() / 2),
                mutated(new JsonChange(JsonMutation.WHOLE_TRUNCATED, "")).text());
    }

    @Test
    void twoValuesThatAreApartCanBeChangedAtOnce() {
        MutatedText text = mutated(
                new JsonChange(JsonMutation.MADE_NULL, "/name"), new JsonChange(JsonMutation.MADE_NULL, "/parts/0"));

        assertEquals("{\"name\":null,\"parts\":[null],\"a/b\":1}", compact(text));
        assertEquals("a text with MADE_NULL /name; MADE_NULL /parts/0", text.toString());
    }

    @Test
    void refusesChangesWithinEachOther() {
        assertEquals(
                "JsonMutations was asked for \"MADE_NULL /parts/0\", which is within what another change is done to;"
                        + " give changes that are apart.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> mutated(
                                        new JsonChange(JsonMutation.MADE_EMPTY, "/parts"),
                                        new JsonChange(JsonMutation.MADE_NULL, "/parts/0")))
                        .getMessage());
    }

    @Test
    void isWhereTheValueIsOrWhatHoldsIt() {
        JsonChange change = new JsonChange(JsonMutation.MADE_NULL, "/parts/0");

        assertTrue(change.isAt(at("/parts/0")));
        assertTrue(change.isAt(at("/parts/0/type")));
        assertTrue(change.isAt(at("/parts")));
        assertFalse(change.isAt(at("/parts/01")));
        assertFalse(change.isAt(at("/name")));
    }

    private static Place at(String pointer) {
        return new Place.InJson("a.json", pointer, 0, 0);
    }

    @Test
    void listsEachWayAndEachValue() {
        List<String> pointers =
                MUTATIONS.changes().stream().map(JsonChange::pointer).distinct().toList();

        assertEquals(List.of("", "/name", "/parts", "/parts/0", "/parts/0/type", "/a~1b"), pointers);
        assertEquals(
                Set.of(JsonMutation.values()),
                MUTATIONS.changes().stream().map(JsonChange::how).collect(Collectors.toSet()));
    }
}
