package org.hemicycle.serialization.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTest {

    private static List<String> json(String... parts) {
        return Stream.concat(Stream.of("JSON"), Stream.of(parts)).toList();
    }

    private static List<GridRow> rows(String text) {
        return ((Part.Grid) Printing.read(text).parts().get(0)).rows();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "lists of lists of objects",
                        "[[{\"n\":\"Monaco\",\"d\":null},\n{\"n\":\"Serbia\",\"d\":\"2012-04-04T00:00:00\"}],\n"
                                + "[{\"n\":\"Tunisia\",\"f\":false}],[]]",
                        json("[", "1> n|d|f", "1> Monaco||", "2> Serbia|2012-04-04T00:00:00|", "3> Tunisia||false")),
                arguments("the root", "{\"a\": 1.50, \"b\": true}", json("[", "1> a|b", "1> 1.50|true")),
                arguments(
                        "rows in a member of the root",
                        "{\"count\": 2,\n\"value\": [{\"a\": \"x\"},\n{\"a\": \"y\"}]}",
                        json("[", "1> count|a", "1> 2|", "2> |x", "3> |y")),
                arguments(
                        "objects that are members are no rows, and lists in them are walked",
                        "[{\"a\": \"x\", \"more\": {\"b\": 1,\n\"list\": [{\"a\": \"y\"}]}}]",
                        json("[", "1> a", "1> x", "2> y")),
                arguments(
                        "scalars of lists and objects without scalars are left out",
                        "[1, \"x\", {}, {\"l\": [2]}, {\"a\": \" b\\u00a0\\nc \"}]",
                        json("[", "1> a", "1> b c")),
                arguments("one text after the other", "{\"a\":1}\n{\"a\":2}\n", json("[", "1> a", "1> 1", "2> 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void objectsAreRows(String what, String text, List<String> parts) {
        assertEquals(parts, Printing.parts(text), what);
    }

    @Test
    void aRowAndACellSayWhereTheyStand() {
        GridRow row = rows("[\n  {\"x/y\": [{\"a\": 1}, {\"b~c\": 2}]}]").get(2);

        assertEquals(new Place.InJson("t", "/0/x~1y/1", 2, 22), row.place());
        assertEquals(new Place.InJson("t", "/0/x~1y/1/b~0c", 2, 22), row.place("b~c"));
    }

    @Test
    void theNamesStandWhereTheFirstRowDoes() {
        assertEquals(new Place.InJson("t", "", 1, 1), rows("{\"a\": 1}").get(0).place());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("[{\"a\": 1},\n {\"a\": ", "t, line 2: the JSON breaks off or is broken at column "),
                arguments("[{\"a\": 1}\n {\"a\": 2}]", "t, line 2: the JSON breaks off or is broken at column "),
                arguments("{\"a\": 1,}", "t, line 1: the JSON breaks off or is broken at column "),
                arguments("[{\"a\":".repeat(1000), "t, line 1: the JSON goes beyond what is read: "),
                arguments("[{\"a\":".repeat(100_000), "t, line 1: the JSON goes beyond what is read: "));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsRefusedWithItsPlace(String text, String beginning) {
        List<String> refusals = Printing.refusals(text);

        assertEquals(1, refusals.size());
        assertTrue(refusals.get(0).startsWith(beginning), refusals::toString);
        assertTrue(refusals.get(0).endsWith(" Save the whole text again; nothing of the file is taken."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1,2]", "{}"})
    void aTextWithoutRowsIsRefused(String text) {
        assertEquals(
                List.of(
                        "t: the file, read as JSON, has no text that is shown and no rows. Save it again with its table;"
                                + " nothing is taken."),
                Printing.refusals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Albania](#) signed", "[1] A note", "[ ] to do", "{draft}"})
    void aLineThatBeginsWithABracketIsNoJson(String text) {
        assertEquals(PageShape.LINES, Printing.read(text).shape());
    }

    @Test
    void rowsTimesNamesHaveABound() {
        StringBuilder text = new StringBuilder("[{\"a\":1}");
        for (int at = 0; at < 2000; at++) {
            text.append(",{\"n").append(at).append("\":1}");
        }

        assertEquals(
                List.of(
                        "t: the file has more than 2000000 cells and lines, which is more than is read. Divide it; nothing"
                                + " of it is taken."),
                Printing.refusals(text + "]"));
    }
}
