package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit takes what is just within it and refuses what is just beyond, with a sentence that has its value. */
class JsonLimitsTest {

    private static final String TEXT = "{\"name\": \"Plan\", \"programmes\": [], \"claims\": []}";

    @TempDir
    private Path folder;

    /** A limit that is just wide enough, and what is said of the next narrower one. */
    record Limit(String text, JsonLimits enough, JsonLimits tight, String says) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Limit> limits() {
        JsonLimits usual = JsonLimits.DEFAULT;
        return Stream.of(
                new Limit(
                        TEXT,
                        usual.length(TEXT.length()),
                        usual.length(TEXT.length() - 1),
                        "the text has more than " + (TEXT.length() - 1) + " characters, which is the limit"),
                new Limit(
                        TEXT,
                        usual.depth(2),
                        usual.depth(1),
                        "values lie in one another deeper than 1, which is the limit"),
                new Limit(TEXT, usual.text(10), usual.text(9), "a name has more characters than 9, which is the limit"),
                new Limit(
                        "{\"name\": \"Plan 2025\"}",
                        usual.text(9),
                        usual.text(8),
                        "a text has more characters than 8, which is the limit"),
                new Limit(
                        TEXT, usual.values(4), usual.values(3), "the text has more values than 3, which is the limit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aTextWithinALimitIsReadAndOneBeyondIsRefusedInWords(Limit limit) {
        assertEquals(
                "",
                HemicycleJson.reader()
                        .within(limit.enough())
                        .readDraft(limit.text())
                        .problems()
                        .print());

        Draft<Dossier> draft = HemicycleJson.reader().within(limit.tight()).readDraft(limit.text());

        assertTrue(draft.problems().print().contains(limit.says()), draft.problems()::print);
        assertTrue(
                draft.problems()
                        .print()
                        .contains("Divide it, or read it within greater limits: HemicycleJson.reader().within(…)."),
                draft.problems()::print);
        assertFalse(draft.problems().print().contains("Stream"));
    }

    @Test
    void theLimitOfAWholeTextHoldsForBytesOfFilesAndStreams() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), TEXT);
        JsonReader enough = HemicycleJson.reader().within(JsonLimits.DEFAULT.length(TEXT.length()));
        JsonReader tight = HemicycleJson.reader().within(JsonLimits.DEFAULT.length(TEXT.length() - 1));
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        assertEquals("Plan", enough.read(file).name());
        assertEquals("Plan", enough.read(new ByteArrayInputStream(bytes)).name());
        assertTrue(tight.readDraft(file).problems().print().contains("plan.json: the text has more than "));
        assertEquals("plan.json", tight.readDraft(file).value().name());
        assertTrue(tight.readDraft(new ByteArrayInputStream(bytes)).problems().hasErrors());
    }

    @Test
    void problemsAreListedUpToTheirLimitAndTheRestIsCounted() {
        String text = "{\"name\": \"P\", \"a\": 1, \"b\": 1, \"c\": 1}";

        assertEquals(
                3,
                HemicycleJson.reader()
                        .within(JsonLimits.DEFAULT.problems(3))
                        .readDraft(text)
                        .problems()
                        .list()
                        .size());
        List<String> told =
                HemicycleJson.reader().within(JsonLimits.DEFAULT.problems(1)).readDraft(text).problems().list().stream()
                        .map(each -> each.what())
                        .toList();
        assertEquals(2, told.size());
        assertTrue(told.contains("there are 2 more problems than the 1 that are listed"), told::toString);
    }

    @Test
    void aNumberHasAThousandDigitsAtMost() {
        String most = "1".repeat(1000);

        assertFalse(HemicycleJson.readDraft("{\"name\": \"P\", \"x\": " + most + "}")
                .problems()
                .print()
                .contains("digits"));
        assertTrue(HemicycleJson.readDraft("{\"name\": \"P\", \"x\": " + most + "1}")
                .problems()
                .print()
                .contains("a number has more digits than 1000, which is the limit"));
    }

    @Test
    void aNameHasAThousandCharactersAtMost() {
        String most = "n".repeat(1000);

        assertTrue(HemicycleJson.readDraft("{\"" + most + "\": 1}")
                .problems()
                .print()
                .contains("a dossier has no"));
        assertTrue(HemicycleJson.readDraft("{\"" + most + "n\": 1}")
                .problems()
                .print()
                .contains("a name has more characters than 1000, which is the limit"));
    }

    @Test
    void aTextWithAMeaningHasTenThousandCharactersAtMost() {
        String most = "x".repeat(10_000);

        assertFalse(told(most).contains("stands where an identifier belongs"));
        assertTrue(told(most + "x")
                .contains("a text of 10001 characters stands where an identifier belongs; accepted are at most"
                        + " 10000"));
    }

    private static String told(String code) {
        return HemicycleJson.readDraft("{\"name\": \"P\", \"actors\": [{\"identifier\": \"" + code + "\"}]}")
                .problems()
                .print();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitIsAPositiveNumber(int none) {
        for (String name : List.of("length", "depth", "text", "values", "problems")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> new JsonLimits(
                            name.equals("length") ? none : 1,
                            name.equals("depth") ? none : 1,
                            name.equals("text") ? none : 1,
                            name.equals("values") ? none : 1,
                            name.equals("problems") ? none : 1));
            assertEquals(
                    "JsonLimits." + name + " is \"" + none + "\"; accepted is a number of 1 or more.",
                    refused.getMessage());
        }
    }

    @Test
    void theDepthIsBoundedByTheStack() {
        assertEquals(1000, JsonLimits.DEFAULT.depth(1000).depth());
        assertEquals(
                "JsonLimits.depth is \"1001\"; accepted is a number from 1 to 1000.",
                assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.depth(1001))
                        .getMessage());
    }
}
