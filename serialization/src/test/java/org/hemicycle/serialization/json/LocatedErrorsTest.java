package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that is wrong is told once, at the very place where it stands, in words that say how to mend it. */
class LocatedErrorsTest {

    /**
     * A slip in the small dossier and what is said of it.
     *
     * @param old what stands in the dossier
     * @param slip what stands there instead, with the mark » where it is told
     * @param pointer the pointer of the place
     * @param found what was found
     * @param nearest what is meant
     * @param says words of the message
     */
    record Slip(String old, String slip, String pointer, String found, List<String> nearest, String says) {
        @Override
        public String toString() {
            return slip;
        }
    }

    private static Slip slip(String old, String slip, String pointer, String found, String says, String... nearest) {
        return new Slip(old, slip, pointer, found, List.of(nearest), says);
    }

    static Stream<Slip> slips() {
        String plan = "/programmes/0";
        String stated = "/treatyActions/0/claims/0/stated";
        return Stream.of(
                slip(
                        "\"budget\"",
                        "»\"bugdet\"",
                        plan + "/bugdet",
                        "bugdet",
                        "a programme has no \"bugdet\"",
                        "budget"),
                slip(
                        "\"paysFor\"",
                        "»\"pays_for\"",
                        plan + "/budget/0/pays_for",
                        "pays_for",
                        "a budget line has no",
                        "paysFor"),
                slip(
                        "{\"key\": \"law\", ",
                        "»{",
                        plan + "/budget/0",
                        "",
                        "a budget line needs \"key\", which is missing"),
                slip(
                        "\"label\": \"Law\"",
                        "\"label\": »12",
                        plan + "/budget/0/label",
                        "12",
                        "a number stands where a text belongs. Put it in quotes."),
                slip(
                        "\"label\": \"Law\"",
                        "\"label\": »null",
                        plan + "/budget/0/label",
                        "null",
                        "null stands where a text belongs. Leave out what is absent."),
                slip(
                        "\"inContents\": true",
                        "\"inContents\": »\"true\"",
                        "/outlines/0/parts/0/inContents",
                        "true",
                        "a text stands where true or false belongs"),
                slip("[\"TN\"]", "»\"TN\"", plan + "/beneficiaries", "TN", "a text stands where an array belongs"),
                slip(
                        "{\"official\": \"Work Plan\"}",
                        "»[]",
                        "/programmes/1/name",
                        "",
                        "an array stands where an object, a name, belongs"),
                slip(
                        "\"WORK_PLAN\"",
                        "»\"WORKPLAN\"",
                        "/programmes/1/kind",
                        "WORKPLAN",
                        "\"WORKPLAN\" is no programme kind; accepted are WORK_PLAN, CO_OPERATION_PRIORITIES,",
                        "WORK_PLAN"),
                slip(
                        "\"TRAINING\"",
                        "»\"training\"",
                        plan + "/activities/1/kind",
                        "training",
                        "\"training\" is no activity kind",
                        "TRAINING"),
                slip(
                        "{\"type\": \"DATE\", ",
                        "»{",
                        stated + "/value",
                        "",
                        "a datum needs \"type\", which is missing; accepted are DATE, FIGURE, WORD"),
                slip(
                        "\"type\": \"DATE\"",
                        "\"type\": »\"Date\"",
                        stated + "/value/type",
                        "Date",
                        "\"Date\" is no type of datum; accepted are DATE, FIGURE, WORD",
                        "DATE"),
                slip(
                        "\"type\": \"PAPER\"",
                        "\"type\": »7",
                        "/documents/0/type",
                        "7",
                        "a number stands where a word, the type of a document, belongs"),
                slip(
                        "\"type\": \"PAPER\"",
                        "\"type\": »\"org.hemicycle.document.Paper\"",
                        "/documents/0/type",
                        "org.hemicycle.document.Paper",
                        "accepted are PAPER, ADOPTED_TEXT, AGREEMENT"),
                slip(
                        "\"type\": \"PAPER\"",
                        "»\"@class\": \"java.util.ArrayList\", \"type\": \"PAPER\"",
                        "/documents/0/@class",
                        "@class",
                        "a paper has no \"@class\""),
                slip("[\"TN\"]", "[»\"Tunisia\"]", plan + "/beneficiaries/0", "Tunisia", "Anything without a code"),
                slip("\"2010\"", "»\"2010-13\"", "/standings/0/since", "2010-13", "a month is 01 to 12"),
                slip(
                        "\"2026-01-01/2029-12-31\"",
                        "»\"2029-12-31/2026-01-01\"",
                        plan + "/period/value",
                        "2029-12-31/2026-01-01",
                        "2029-12-31"),
                slip(
                        "\"place\": \"Section 1\"}}}\n    ]}",
                        "\"place\": »\"§ 1\"}}}\n    ]}",
                        stated + "/citation/place",
                        "§ 1",
                        "a step is a kind and a label"),
                slip(
                        "\"paysFor\": \"plan/justice\"",
                        "\"paysFor\": »\"plan//justice\"",
                        plan + "/budget/0/paysFor",
                        "plan//justice",
                        "plan//justice"),
                slip(
                        "\"16.3\"",
                        "»\"99.9\"",
                        plan + "/sdgLinks/0/stated",
                        "99.9",
                        "the 2030 Agenda has the goals 1 to 17"),
                slip(
                        "\"16.3\"",
                        "»16.3",
                        plan + "/sdgLinks/0/stated",
                        "16.3",
                        "a number stands where a text, an SDG, belongs. Put it in quotes."),
                slip(
                        "\"plan/justice/courts\"",
                        "»\"plan/justice/court\"",
                        plan + "/activities/0/serves/0",
                        "plan/justice/court",
                        "\"plan/justice/court\" is the address of nothing in the dossier; accepted is that of a component",
                        "plan/justice/courts"),
                slip(
                        "\"plan/justice/courts\"",
                        "»\"plan/activities/a2\"",
                        plan + "/activities/0/serves/0",
                        "plan/activities/a2",
                        "is the address of an activity; accepted is that of a component"),
                slip(
                        "[\"plan/activities/a1\"]",
                        "[»\"plan/activities/a2\"]",
                        plan + "/activities/1/follows/0",
                        "plan/activities/a2",
                        "is the address of this activity itself",
                        "plan/activities/a1"),
                slip(
                        "\"key\": \"a2\"",
                        "\"key\": \"a1\"",
                        plan + "/activities/1",
                        "a1",
                        "the key \"a1\" is that of another activity beside it, at /programmes/0/activities/0 (line "),
                slip(
                        "[\"plan/justice/courts\"]",
                        "[\"plan/justice/courts\", »\"plan/justice/courts\"]",
                        plan + "/activities/0/serves/1",
                        "plan/justice/courts",
                        "the same value stands twice"),
                slip(
                        "\"title\": \"Seminar\"",
                        "\"title\": \"Seminar\", »\"title\": \"Meeting\"",
                        plan + "/activities/0/title",
                        "title",
                        "\"title\" stands twice in one object; the first one (line "),
                slip(
                        "{\"value\": \"2026-01-01/2029-12-31\"",
                        "»{\"value\": \"2026-01-01/2029-12-31\", \"certainty\": \"ABSENT\"",
                        plan + "/period",
                        "",
                        "has the value 2026-01-01/2029-12-31 and the certainty ABSENT"),
                slip(
                        "\"asWritten\": \"2026 to 2029\"",
                        "»\"words\": \"2026 to 2029\"",
                        plan + "/period/words",
                        "words",
                        "a statement has no \"words\"; accepted are value, asWritten, certainty, citation"),
                slip(
                        "\"partOf\": \"body:courts\"",
                        "\"partOf\": »\"body:registry\"",
                        "/actors/1/partOf",
                        "body:registry",
                        "leads back to where it begins"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsToldOnceAtItsPlace(Slip slip) {
        String marked = SmallJson.wellFormed().replace(slip.old(), slip.slip()).text();
        String text = marked.replace("»", "");

        List<Problem> problems = withoutPromises(HemicycleJson.readDraft(text).problems());

        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals(slip.pointer(), problem.place().column());
        if (marked.contains("»")) {
            MarkedText place = MarkedText.of(marked);
            assertEquals(new Place.InJson("text", slip.pointer(), place.line(), place.column()), problem.place());
        }
        assertEquals(slip.found(), problem.found());
        assertEquals(slip.nearest(), problem.nearest(), problem::print);
        assertTrue(problem.print().contains(slip.says()), problem::print);
        assertReadable(problem.print());
    }

    /** What is said of promises has tests of its own. */
    private static List<Problem> withoutPromises(Problems problems) {
        return problems.list().stream()
                .filter(each -> !each.what().startsWith("the promise is left out"))
                .toList();
    }

    private static void assertReadable(String message) {
        for (String clumsy : List.of("..", " a a", "a i", " a o", ";.", "  ", "Immutable", "java.", "null;")) {
            boolean isClumsy = message.contains(clumsy) && !message.contains("ISO 8601");
            assertTrue(!isClumsy || clumsy.equals("a i") && !message.contains(" a i"), () -> clumsy + " in " + message);
        }
    }

    @Test
    void aWellFormedTextHasNoProblem() {
        Draft<Dossier> draft = HemicycleJson.readDraft(SmallJson.wellFormed().text());

        assertEquals("", draft.problems().print());
        assertEquals(HemicycleJson.read(SmallJson.wellFormed().text()), draft.value());
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheText() {
        String text = SmallJson.wellFormed()
                .replace("\"key\": \"a1\", \"title\": \"Seminar\"", "\"key\": \"a1\", \"zitle\": 1, \"title\": 2")
                .replace("\"2010\"", "\"MMX\"")
                .replace("\"WORK_PLAN\"", "\"WORKPLAN\"")
                .text();

        UnreadableInput refused = assertThrows(UnreadableInput.class, () -> HemicycleJson.read(text));

        assertEquals(
                List.of(
                        "/programmes/0/activities/0/zitle",
                        "/programmes/0/activities/0/title",
                        "/programmes/0/activities/1/follows/0",
                        "/programmes/1/kind",
                        "/standings/0/since",
                        "/completeness/2"),
                refused.problems().list().stream()
                        .map(each -> each.place().column())
                        .toList());
        assertTrue(
                refused.getMessage().startsWith("The JSON text cannot be read as it stands: 6 errors, 0 warnings."),
                refused.getMessage());
    }

    @Test
    void columnsCountLettersOfEveryScriptAndLinesEndAsTheyDoEverywhere() {
        MarkedText text = MarkedText.of("{\r\n\"name\": \"Қазақстан – réforme\", »\"nmae\": 1,\n \"claims\": []}");

        Place place =
                HemicycleJson.readDraft(text.text()).problems().list().get(0).place();

        assertEquals(new Place.InJson("text", "/nmae", 2, text.column()), place);
    }

    @Test
    void aPointerEscapesWhatDividesItsSteps() {
        String pointer = HemicycleJson.readDraft("{\"name\": \"P\", \"a/b~c\": 1}")
                .problems()
                .list()
                .get(0)
                .place()
                .column();

        assertEquals("/a~1b~0c", pointer);
    }

    @Test
    void codesThatNobodyKnowsAreTakenWithAWarning() {
        MarkedText text = MarkedText.of(SmallJson.wellFormed()
                .replace("{\"holder\": \"TN\"", "{\"holder\": »\"TU\"")
                .text());

        Draft<Dossier> draft = HemicycleJson.readDraft(text.text());

        Problem warning = draft.problems().list().get(0);
        assertEquals(new Place.InJson("text", "/standings/0/holder", text.line(), text.column()), warning.place());
        assertTrue(!draft.problems().hasErrors(), draft.problems()::print);
        assertEquals("TU", warning.found());
        assertTrue(warning.nearest().contains("TR") || warning.nearest().contains("TN"), warning::print);
        assertEquals("TU", draft.value().standings().get(0).holder().toString());
        assertEquals(draft.value(), HemicycleJson.read(text.text()));
    }

    @Test
    void aConventionThatNobodyKnowsIsTakenWithAWarning() {
        String text = SmallJson.wellFormed().text().replace("CETS 210", "CETS 299");

        Problems problems = HemicycleJson.readDraft(text).problems();

        assertEquals(1, problems.list().size(), problems::print);
        assertTrue(
                problems.print().contains("\"CETS 299\" is the code of no convention that is known"), problems::print);
    }

    @Test
    void aWholeNumberIsNeitherAFractionNorTooGreatNorAText() {
        for (String other : List.of("1.5", "1e2", "2147483648", "-99999999999", "\"1\"", "true", "[]")) {
            String text = "{\"rule\": \"X\", \"lookedAt\": " + other + "}";

            UnreadableInput refused = assertThrows(
                    UnreadableInput.class, () -> HemicycleJson.read(text, org.hemicycle.finding.Explanation.class));

            assertTrue(
                    refused.problems().list().stream()
                            .filter(each -> each.place().column().equals("/lookedAt"))
                            .anyMatch(each -> each.what().contains("stands where a whole number belongs")),
                    refused.getMessage());
        }
    }

    @Test
    void otherTypesAreLocatedToo() {
        UnreadableInput refused =
                assertThrows(UnreadableInput.class, () -> HemicycleJson.read("{\n \"x\": 1}", Baseline.class));

        assertTrue(refused.problems().list().stream()
                .anyMatch(each -> each.place().equals(new Place.InJson("text", "/x", 2, 2))));
        assertThrows(UnreadableInput.class, () -> HemicycleJson.read("[]", Report.class));
        assertThrows(UnreadableInput.class, () -> HemicycleJson.read("", Report.class));
    }
}
