package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is told where it begins, in words of the desk and not of a parser; what stands before is read. */
class BrokenTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{»                             | is never closed",
                "{\"name\": \"P\"»               | breaks off in an object that is never closed",
                "{\"name\": \"P\",»              | breaks off in an object that is never closed",
                "{\"name\":»                    | breaks off in an object",
                "{\"name\": »\"P                 | breaks off in a text whose quotation mark is never closed",
                "{\"name\": »\"P\\\"             | breaks off in a text whose quotation mark is never closed",
                "{\"name\": »\"P\\\\\\\"}         | breaks off in a text whose quotation mark is never closed",
                "{\"name\": \"P\\\\\"»            | breaks off in an object that is never closed",
                "{\"name\": \"P\", »}            | \"}\" stands after a comma",
                "{\"claims\": [1, »]}           | \"]\" stands after a comma",
                "{\"claims\": [1,»,2]}          | \",\" stands after a comma",
                "{\"claims\": [] »\"name\": 1}  | a comma or a colon is missing before a quotation mark",
                "{\"name\" »\"P\"}              | a comma or a colon is missing before a quotation mark",
                "{»name: 1}                     | \"name\" is neither a text nor a number",
                "{»'name': 1}                   | straight double quotation marks",
                "{\"name\": »“P”}               | straight double quotation marks",
                "{\"name\": »NaN}               | \"NaN\" is no number",
                "{\"name\": »Infinity}          | \"Infinity\" is no number",
                "{\"name\": »-Infinity}         | \"-Infinity\" is no number",
                "{\"name\": »+1}                | \"+1\" is no number in JSON",
                "{\"name\": »01}                | \"01\" is no number in JSON",
                "{\"name\": »-01}               | \"-01\" is no number in JSON",
                "{\"name\": »0x1F}              | \"0x1F\" is no number in JSON",
                "{\"name\": ».5}                | \".5\" is no number in JSON",
                "{\"name\": »True}              | Did you mean \"true\"?",
                "{\"name\": »None}              | Did you mean \"null\"?",
                "{\"name\": »undefined}         | Did you mean \"null\"?",
                "{»/* no */ \"name\": 1}        | JSON has no comments",
                "»// no                         | JSON has no comments",
                "»# no                          | JSON has no comments",
                "{\"name\": \"a»\tb\"}           | the control character \"\\u0009\" stands there",
                "{\"name\": \"a»\\x\"}           | a backslash stands before \"x\"",
                "{\"name\": 1»]                 | \"]\" closes what is not open",
                "»]                             | \"]\" closes what is not open",
                "{\"name\": 1»; \"x\": 2}       | \";\" stands where it means nothing",
                "{\"name\": \"P\"} »{}           | more stands after the value",
                "{\"name\": \"P\"}»}             | \"}\" closes what is not open"
            })
    void aTextIsBrokenWhereItIsBroken(String marked, String says) {
        MarkedText text = MarkedText.of(marked);

        List<Problem> problems = HemicycleJson.readDraft(text.text()).problems().list();

        Problem broken = problems.stream()
                .filter(each -> each.print().contains(says))
                .findFirst()
                .orElseGet(() -> problems.get(0));
        assertTrue(broken.print().contains(says), broken::print);
        assertEquals(text.line(), broken.place().line(), broken::print);
        assertEquals(text.column(), ((Place.InJson) broken.place()).position(), broken::print);
        for (String foreign : List.of("Json", "token", "Jackson", "REDACTED", "Feature", "code ")) {
            assertFalse(broken.print().contains(foreign), broken::print);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aLineEndsAsInAnyEditor(String end) {
        Draft<Dossier> draft = HemicycleJson.readDraft("{" + end + end + " \"name\": 'P'," + end + " }");

        assertEquals(
                new Place.InJson("text", "", 3, 10),
                draft.problems().list().get(0).place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void anEmptyTextIsToldAsSuch(String empty) {
        Draft<Dossier> draft = HemicycleJson.readDraft(empty);

        assertEquals(
                "text: the text is empty. Give an object, such as {\"format\": \"hemicycle-dossier/1.0\", \"name\": …}.",
                draft.problems().list().get(0).print());
        assertEquals(1, draft.problems().list().size());
        assertEquals("text", draft.value().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"plan\"", "7", "true", "null", "[{\"name\": \"P\"}]"})
    void aRootOfAnotherFormIsOneProblem(String root) {
        Draft<Dossier> draft = HemicycleJson.readDraft(root);

        assertEquals(1, draft.problems().list().size(), draft.problems()::print);
        assertTrue(draft.problems().print().contains("stands where an object, a dossier, belongs"));
    }

    @Test
    void whatStandsBeforeABrokenPlaceIsReadAndNothingThatIsCutOffIsCalledMissing() {
        MarkedText text = MarkedText.of(SmallJson.wellFormed()
                .replace("{\"key\": \"a2\", \"title\": \"Training\"", "{\"key\": \"a2\" »\"title\": \"Training\"")
                .text());

        Draft<Dossier> draft = HemicycleJson.readDraft(text.text());

        assertEquals(1, draft.problems().list().size(), draft.problems()::print);
        assertEquals(
                new Place.InJson("text", "/programmes/0/activities/1", text.line(), text.column()),
                draft.problems().list().get(0).place());
        assertEquals(
                List.of("a1"),
                draft.value().list(Activity.class).stream()
                        .map(each -> each.value().key())
                        .toList());
        assertEquals(List.of(), draft.value().completeness());
    }

    @Test
    void aTextThatBreaksOffBeforeItsNameIsNotToldThatItIsMissing() {
        Draft<Dossier> draft = HemicycleJson.readDraft("{\"claims\": [");

        assertEquals(1, draft.problems().list().size(), draft.problems()::print);
        assertEquals("text", draft.value().name());
    }
}
