package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, it is refused with sentences, and nothing of it is repeated at length. */
class HostileTextsTest {

    private static final Duration AMPLE = Duration.ofMinutes(3);
    private static final int MANY = 100_000;

    private static Draft<Dossier> read(String text) {
        return assertTimeoutPreemptively(AMPLE, () -> HemicycleJson.readDraft(text));
    }

    private static String dossier(String more) {
        return "{\"name\": \"P\"," + more + "}";
    }

    private static void assertTold(Draft<Dossier> draft, String words) {
        assertTrue(
                draft.problems().print().contains(words), () -> draft.problems().print(3));
    }

    @Test
    void namesThatFallOnOneAnotherInATableOfHashesAreBounded() {
        List<String> names = Stream.iterate(
                        List.of(""),
                        all -> all.stream()
                                .flatMap(each -> Stream.of(each + "Aa", each + "BB", each + "B@"))
                                .toList())
                .limit(10)
                .reduce((one, next) -> next)
                .orElseThrow();

        assertTrue(read("{" + names.stream().map(each -> "\"" + each + "\": 1").collect(Collectors.joining(",")) + "}")
                .problems()
                .hasErrors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"programmes\":[", "{\"name\":\"P\",\"claims\":[{\"subject\":"})
    void valuesThatLieInOneAnotherWithoutEndAreRefused(String opening) {
        assertTold(read(opening.repeat(MANY)), "values lie in one another deeper than 200, which is the limit");
    }

    @Test
    void componentsThatLieInOneAnotherAreReadUpToTheLimitAndNotWrittenBeyondIt() {
        Component component = component(99, null);
        Dossier deep = dossier(component(98, null));

        assertEquals(deep, HemicycleJson.read(HemicycleJson.write(deep)));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> HemicycleJson.write(dossier(component)));
        assertEquals(
                "The value has parts that lie in one another deeper than 200, and could not be read again; write the"
                        + " parts apart.",
                refused.getMessage());
    }

    private static Component component(int depth, Component inner) {
        Component.Builder made =
                Component.builder().key("c" + depth).kind(Component.Kind.THEME).title("Theme");
        if (inner != null) {
            made.addComponents(inner);
        }
        return depth == 1 ? made.build() : component(depth - 1, made.build());
    }

    private static Dossier dossier(Component component) {
        return Dossier.builder()
                .name("Deep")
                .addProgrammes(Programme.builder()
                        .key("plan")
                        .document(Identifier.parse("local:plan"))
                        .name(Name.of("Plan"))
                        .kind(Programme.Kind.WORK_PLAN)
                        .addComponents(component)
                        .build())
                .build();
    }

    static Stream<String> numbers() {
        return Stream.of(
                        "1e1000000000",
                        "-1e-1000000000",
                        "1e99999999999",
                        "9".repeat(10_000_000),
                        "0." + "1".repeat(5000))
                .flatMap(each -> Stream.of(each, "\"" + each + "\""));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aBillionDigitsAreRefusedWhereverANumberOrAnAmountBelongs(String number) {
        String figure =
                "\"claims\": [{\"subject\": {\"type\": \"THING\", \"identifier\": \"KZ\"}, \"property\": \"FUNDING\","
                        + " \"stated\": {\"value\": {\"type\": \"FIGURE\", \"amount\": " + number
                        + ", \"unit\": \"EUR\", \"bound\": \"EXACT\"}}}]";
        String money = "\"programmes\": [{\"budget\": [{\"key\": \"b\", \"amount\": "
                + number.replaceFirst("^\"?", "\"EUR ").replaceFirst("\"?$", "\"") + "}]}]";

        assertTrue(read(dossier(figure)).problems().hasErrors());
        assertTrue(read(dossier(money)).problems().hasErrors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", " ", "1", "/", "-", "(", "\\\\", "EUR ", "Section 1, ", "2025-", "[2025,", "\u00E9", "a/"})
    void aHugeTextIsRefusedWhereverAMeaningBelongs(String part) {
        String huge = "\"" + part.repeat(900_000 / part.length()) + "\"";
        String almost = "\"" + part.repeat(9_900 / part.length()) + "\"";
        for (String text : List.of(huge, almost)) {
            String everywhere = dossier("\"actors\": [{\"identifier\": " + text + ", \"kind\": " + text
                    + ", \"name\": {\"official\": \"N\", \"language\": " + text + "}}], \"standings\": [{\"since\": "
                    + text
                    + ", \"confidence\": " + text + ", \"citation\": {\"place\": " + text
                    + "}}], \"sdgLinks\": [{\"subject\": "
                    + text + ", \"stated\": " + text + "}], \"completeness\": [{\"until\": " + text
                    + "}], \"programmes\": [{\"period\": " + text + ", \"budget\": [{\"amount\": " + text
                    + "}]}], \"format\": "
                    + text);

            Draft<Dossier> draft = read(everywhere);

            assertTrue(draft.problems().hasErrors());
            assertTrue(draft.problems().print().length() < 100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void aWideEncodingIsToldAsSuch(String encoding) {
        Draft<Dossier> draft = bytes("{\"name\": \"P\"}".getBytes(Charset.forName(encoding)));

        assertEquals(
                "text: the text is in UTF-16 or UTF-32, not in UTF-8. Save it as UTF-8.",
                draft.problems().list().get(0).print());
        assertEquals(1, draft.problems().list().size());
    }

    private static Draft<Dossier> bytes(byte[] bytes) {
        return assertTimeoutPreemptively(AMPLE, () -> HemicycleJson.readDraft(new ByteArrayInputStream(bytes)));
    }

    @Test
    void anotherEncodingIsToldWhereItsFirstByteStands() {
        Draft<Dossier> draft = bytes("{\n \"name\": \"réforme\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                "text, line 2, column 12: the bytes are no UTF-8 from here on. Save the text as UTF-8; nothing of it is"
                        + " taken.",
                draft.problems().list().get(0).print());
    }

    @Test
    void aTextThatEndsInTheMiddleOfACharacterIsNoUtf8() {
        byte[] whole = "{\"name\": \"é".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertTold(bytes(cut), "the bytes are no UTF-8 from here on");
    }

    @Test
    void halvesOfAPairAsBytesAreNoUtf8() {
        byte[] text = "{\"name\": \"xyz\"}".getBytes(StandardCharsets.UTF_8);
        text[10] = (byte) 0xED;
        text[11] = (byte) 0xA0;
        text[12] = (byte) 0x80;

        assertTold(bytes(text), "the bytes are no UTF-8 from here on");
    }

    @Test
    void aMarkOfUtf8IsReadOver() {
        assertEquals(
                "P",
                bytes("\uFEFF{\"name\": \"P\"}".getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .name());
        assertEquals("P", HemicycleJson.read("\uFEFF{\"name\": \"P\"}").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800x", "\\udc00\\ud800", "\uD800", "x\uDC00"})
    void halvesOfAPairAreRefusedInValuesAndNames(String half) {
        assertTold(read("{\"name\": \"" + half + "\"}"), "half of a surrogate pair, which is no character");
        Draft<Dossier> draft = read("{\"name\": \"P\", \"" + half + "\": 1}");
        assertTold(draft, "a dossier has no");
        assertEquals(
                draft.problems(),
                HemicycleJson.read(
                        HemicycleJson.write(draft.problems()), draft.problems().getClass()));
    }

    @Test
    void halvesOfAPairAreNotWritten() {
        Dossier dossier = Dossier.builder().name("P\uD800").build();

        assertTrue(assertThrows(IllegalArgumentException.class, () -> HemicycleJson.write(dossier))
                .getMessage()
                .contains("half of a surrogate pair"));
    }

    @Test
    void controlCharactersOfATextAreShownAsEscapes() {
        Draft<Dossier> draft = read("{\"name\": \"P\", \"a\\u0000\\u001b[31m\\nb\": 1, \"claims\": \"\\n\\u2028\"}");

        assertTold(draft, "a\\u0000\\u001b[31m\\u000ab");
        assertTrue(draft.problems().list().stream()
                .noneMatch(each -> each.print().chars().anyMatch(Character::isISOControl)));
        assertTold(read("\u0000"), "the control character \"\\u0000\" stands there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"__proto__\": {\"polluted\": true}",
                "\"constructor\": {\"prototype\": {}}",
                "\"@class\": \"java.lang.Runtime\"",
                "\"@type\": \"java.lang.Runtime\"",
                "\"programmes\": [\"java.util.ArrayList\", []]",
                "\"documents\": [{\"type\": \"org.hemicycle.document.ImmutablePaper\"}]",
                "\"documents\": [{\"type\": \"paper\"}]"
            })
    void aTypeIsNeverChosenByTheNameOfAClass(String attack) {
        Draft<Dossier> draft = read(dossier(attack));

        assertTrue(draft.problems().hasErrors());
        assertEquals(List.of(), draft.value().documents());
        assertEquals(List.of(), draft.value().programmes());
    }

    @Test
    void aHugeNameIsNotRepeatedInMessages() {
        assertTrue(
                read("{\"" + "n".repeat(900_000) + "\": 1}").problems().print().length() < 1000);
    }

    @Test
    void knownActorsAreStillRead() {
        Draft<Dossier> draft = read(dossier(
                "\"actors\": [{\"identifier\": \"body:a\", \"name\": {\"official\": \"A\"}, \"kind\": \"BODY\"}]"));

        assertFalse(draft.problems().hasErrors());
        assertEquals(
                List.of("body:a"),
                draft.value().actors().stream()
                        .map(Actor::identifier)
                        .map(Object::toString)
                        .toList());
    }
}
