package org.hemicycle.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text has a draft: that of a well-formed one is the dossier, and no slip in it is read in silence. */
class JsonDraftLawsTest {

    private static final int EVERY = 97;
    private static final int SLIPS = Integer.getInteger("hemicycle.slips", 12);
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?= ?[,}\\]\n])|true|false");
    private static final List<String> WRONG = List.of(
            "null", "7", "true", "\"\"", "\"x y\"", "[]", "{}", "1e9", "[[]]", "{\"type\": \"X\"}", "\"\\ud800\"");

    static List<Dossier> samples() {
        return List.copyOf(Samples.all().values());
    }

    /** The smallest sample, since its every beginning is read. */
    private static String small() {
        return samples().stream()
                .map(HemicycleJson::write)
                .min((one, other) -> one.length() - other.length())
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDraftOfAWellFormedTextIsTheDossier(Dossier sample) {
        Draft<Dossier> draft = HemicycleJson.readDraft(HemicycleJson.write(sample));

        assertEquals(List.of(), draft.problems().errors());
        assertEquals(sample, draft.value());
        assertEquals(sample.digest(), draft.value().digest());
    }

    @Test
    void everyBeginningOfATextHasADraft() {
        String text = small();
        int before = 0;
        for (int end = 0; end < text.length() - 1; end += EVERY) {
            Draft<Dossier> draft = HemicycleJson.readDraft(text.substring(0, end));

            int size = draft.value().documents().size();
            assertTrue(draft.problems().hasErrors());
            assertTrue(size >= before, "what was read stays read");
            assertEquals(List.of(), draft.value().completeness());
            before = size;
        }
        assertTrue(before > 0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueOfAnotherFormIsNeverReadInSilence(Dossier sample) {
        String text = HemicycleJson.write(sample);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        Random random = new Random(1);
        for (int i = 0; i < SLIPS; i++) {
            MatchResult value = values.get(random.nextInt(values.size()));
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            String slip = text.substring(0, value.start()) + wrong + text.substring(value.end());

            Draft<Dossier> draft = HemicycleJson.readDraft(slip);

            assertTrue(
                    draft.problems().hasErrors() || !draft.value().equals(sample) || wrong.equals(value.group()),
                    () -> value.group() + " as " + wrong + " at " + value.start());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void charactersThatAreChangedOrLostOrMovedStillLeaveADraft(Dossier sample) {
        String text = HemicycleJson.write(sample);
        Random random = new Random(2);
        for (int i = 0; i < SLIPS; i++) {
            StringBuilder slip = new StringBuilder(text);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(slip.length());
                switch (random.nextInt(3)) {
                    case 0 -> slip.deleteCharAt(at);
                    case 1 -> slip.setCharAt(at, slip.charAt(random.nextInt(slip.length())));
                    default -> slip.insert(at, "{}[]\",:0\\\u0000\uD800".charAt(random.nextInt(11)));
                }
            }

            assertDrafted(HemicycleJson.readDraft(slip.toString()), text, slip.toString(), sample);
        }
    }

    private static void assertDrafted(Draft<Dossier> draft, String text, String slip, Dossier sample) {
        assertNotNull(draft.origins());
        assertTrue(
                draft.problems().hasErrors()
                        || !draft.value().equals(sample)
                        || slip.replaceAll("\\s", "").equals(text.replaceAll("\\s", "")),
                "a slip in silence");
    }

    @Test
    void bytesWithoutAnyMeaningHaveADraft() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);

            assertTrue(HemicycleJson.readDraft(new ByteArrayInputStream(bytes))
                    .problems()
                    .hasErrors());
        }
    }

    @Test
    void signsOfJsonInAnyOrderHaveADraft() {
        List<String> words = List.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"name\"",
                "\"programmes\"",
                "\"key\"",
                "\"type\"",
                "\"claims\"",
                "1",
                "null",
                "\"format\"",
                "\"PART\"",
                "\"value\"",
                "\"subject\"",
                " ");
        Random random = new Random(4);
        for (int i = 0; i < 5000; i++) {
            String text = "{"
                    + random.ints(random.nextInt(40), 0, words.size())
                            .mapToObj(words::get)
                            .reduce("", String::concat);

            Draft<Dossier> draft = HemicycleJson.readDraft(text);

            assertTrue(draft.problems().hasErrors() || text.contains("\"name\""), text);
        }
    }

    @Test
    void theTextOfADraftIsReadWithoutErrors() {
        String text = small();
        List<Integer> ends = new ArrayList<>();
        IntStream.range(1, 20).forEach(i -> ends.add(text.length() * i / 20));
        for (int end : ends) {
            Dossier draft = HemicycleJson.readDraft(text.substring(0, end)).value();

            assertEquals(draft, HemicycleJson.read(HemicycleJson.write(draft)));
        }
    }
}
