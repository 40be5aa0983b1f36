package org.hemicycle.serialization.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.finding.Severity;
import org.hemicycle.serialization.problem.Place.InJson;
import org.hemicycle.serialization.problem.Place.InText;
import org.hemicycle.serialization.problem.Place.InWorkbook;
import org.hemicycle.serialization.problem.Place.Whole;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static final Place PLACE = new InText("claims.csv", 5, "subject");

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new Whole("claims.csv"), "claims.csv", "", 0L, ""),
                Arguments.of(new InText("claims.csv", 5, ""), "claims.csv, line 5", "", 5L, ""),
                Arguments.of(PLACE, "claims.csv, line 5, column subject", "", 5L, "subject"),
                Arguments.of(new InWorkbook("plan.xlsx", "claims", "", 0), "plan.xlsx, claims", "claims", 0L, ""),
                Arguments.of(
                        new InWorkbook("plan.xlsx", "claims", "G14", 14),
                        "plan.xlsx, claims!G14",
                        "claims",
                        14L,
                        "G14"),
                Arguments.of(new InJson("d.json", "", 0, 0), "d.json", "", 0L, ""),
                Arguments.of(new InJson("d.json", "/name", 0, 0), "d.json, /name", "", 0L, "/name"),
                Arguments.of(new InJson("d.json", "", 2, 7), "d.json, line 2, column 7", "", 2L, ""),
                Arguments.of(new InJson("d.json", "/name", 2, 7), "d.json, /name (line 2, column 7)", "", 2L, "/name"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceSaysWhereItIs(Place place, String text, String sheet, long line, String column) {
        assertEquals(text, place.toString());
        assertEquals(sheet, place.sheet());
        assertEquals(line, place.line());
        assertEquals(column, place.column());
    }

    @Test
    void placesAreOrderedByFileSheetLineAndColumn() {
        List<Place> ordered = List.of(
                new Whole("a.csv"),
                new InText("a.csv", 2, "z"),
                new InText("a.csv", 10, "a"),
                new InText("a.csv", 10, "b"),
                new InJson("d.json", "/z", 1, 2),
                new InJson("d.json", "/b", 1, 10),
                new InJson("d.json", "/a", 2, 1),
                new InWorkbook("p.xlsx", "a", "B9", 9),
                new InWorkbook("p.xlsx", "b", "A1", 1));
        List<Place> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);

        assertEquals(ordered, shuffled.stream().sorted().toList());
    }

    @Test
    void saysWhatIsWrongWhatIsAcceptedWhatIsNearAndHowToMendIt() {
        Problem problem = Problem.error(PLACE, "\"TU\" is no State that is known");

        assertEquals("claims.csv, line 5, column subject: \"TU\" is no State that is known.", problem.print());
        assertEquals(
                "claims.csv, line 5, column subject: \"TU\" is no State that is known; accepted are TN, TR. Did you mean"
                        + " \"TN\" or \"TR\"? Enter a code.",
                problem.found("TU")
                        .accepting(List.of("TN", "TR"))
                        .near(List.of("TN", "TR"))
                        .mend("Enter a code.")
                        .print());
        assertEquals(
                "claims.csv, line 5, column subject: \"TU\" is no State that is known; accepted is TN.",
                problem.accepting(List.of("TN")).print());
        assertEquals("ERROR " + problem.print(), problem.toString());
        assertEquals("TU", problem.found("TU").found());
    }

    @ParameterizedTest
    @CsvSource({"a slip, a slip.", "a slip., a slip.", "a slip?, a slip?"})
    void aClauseEndsOnce(String clause, String ended) {
        assertEquals("f: " + ended, Problem.error(new Whole("f"), clause).print());
    }

    @ParameterizedTest
    @CsvSource({"40, w40.", "41, w40 and 1 more.", "100, w40 and 60 more."})
    void fortyOfWhatIsAcceptedAreListed(int count, String end) {
        String printed = Problem.error(PLACE, "a slip")
                .accepting(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "w" + number)
                        .toList())
                .print();

        assertTrue(printed.endsWith(", " + end), printed);
    }

    @Test
    void theSameProblemAtAnotherPlaceIsTheSameOtherwise() {
        Problem problem = Problem.warning(PLACE, "a slip").found("x").mend("Mend it.");
        Problem moved = problem.at(new Whole("other.csv"));

        assertEquals("other.csv: a slip. Mend it.", moved.print());
        assertEquals(problem, moved.at(PLACE));
        assertFalse(problem.isError());
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(Problem.error(PLACE, "a slip").isError());
    }

    @Test
    void problemsAreKeptOnceInOrderTheGraveOnesFirstAtEachPlace() {
        Problem error = Problem.error(PLACE, "b");
        Problem warning = Problem.warning(PLACE, "a");
        Problem earlier = Problem.warning(new InText("claims.csv", 4, ""), "z");
        Problem second = Problem.error(PLACE, "c");
        Problems problems = Problems.of(List.of(warning, second, error, warning, earlier));

        assertEquals(List.of(earlier, error, second, warning), problems.list());
        assertEquals(List.of(error, second), problems.errors());
        assertEquals(List.of(earlier, warning), problems.warnings());
        assertEquals("2 errors, 2 warnings", problems.toString());
        assertTrue(problems.hasErrors());
        assertFalse(problems.isEmpty());
        assertFalse(Problems.of(List.of(warning)).hasErrors());
        assertTrue(Problems.NONE.isEmpty());
    }

    private static Problems many(int count) {
        return Problems.of(IntStream.rangeClosed(1, count)
                .mapToObj(line -> Problem.warning(new InText("f", line, ""), "a slip"))
                .toList());
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "WARNING f, line " + line + ": a slip.")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theFirstFiftyArePrintedAndTheRestIsCounted() {
        assertEquals("", Problems.NONE.print());
        assertEquals(lines(50), many(50).print());
        assertEquals(lines(50) + "\n… and 1 more; 51 in all.", many(51).print());
        assertEquals(lines(2) + "\n… and 1 more; 3 in all.", many(3).print(2));
    }

    @Test
    void aDraftGivesItsValueUnlessSomethingWasNotTaken() {
        Problems refused = Problems.of(List.of(Problem.error(PLACE, "a slip")));
        Draft<String> sound = new Draft<>("Folder \"plan\"", "value", many(1), Origins.NONE);
        Draft<String> unsound = new Draft<>("Folder \"plan\"", "value", refused, Origins.NONE);
        UnreadableInput thrown = assertThrows(UnreadableInput.class, unsound::orThrow);

        assertEquals("value", sound.orThrow());
        assertEquals(refused, thrown.problems());
        assertEquals(
                "Folder \"plan\" cannot be read as it stands: 1 error, 0 warnings.\n  ERROR claims.csv, line 5, column"
                        + " subject: a slip.",
                thrown.getMessage());
    }
}
