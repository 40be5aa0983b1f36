package org.hemicycle.serialization.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;

class TextRowsTest {

    private final ProblemLog log = new ProblemLog();

    private List<String> problems() {
        return log.problems().list().stream().map(Problem::print).toList();
    }

    @Test
    void aTextWithoutNamesOfColumnsHasRowsAndComments() {
        Rows rows = Rows.read("t.csv", "a;b\n#said; twice;\n\n ; \n\"1;\n2\";3\n", ';', log);

        assertEquals(
                List.of("1 at 1: a|b", "2 at 5: 1;\n2|3"),
                rows.rows().stream()
                        .map(row -> row.number() + " at " + row.line() + ": " + String.join("|", row.cells()))
                        .toList());
        assertEquals(List.of(new Comment("t.csv", 2, "said; twice")), rows.comments());
        assertEquals(new Place.InText("t.csv", 2, ""), rows.comments().get(0).place());
        assertEquals(List.of(), rows.rows().get(0).columns());
        assertEquals(List.of(1, 3), rows.rows().get(0).positions());
        assertEquals(List.of(), problems());
    }

    @Test
    void aBrokenRowOfSuchATextIsReportedAndLeftOut() {
        Rows rows = Rows.read("t.csv", "a;b\n1;\"2\nc;d\n", ';', log);

        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "d")),
                rows.rows().stream().map(Row::cells).toList());
        assertEquals(
                List.of(
                        "t.csv, line 2: the quote that opens a cell is never closed, in <1;\"2>. Close it, or leave it out;"
                                + " the row is left out."),
                problems());
    }

    @Test
    void aLineWithAnErrorIsKnownByFileSheetAndNumber() {
        log.add(Problem.error(new Place.InText("t.csv", 3, "date"), "wrong"));
        log.add(Problem.warning(new Place.InText("t.csv", 4, "date"), "odd"));
        log.add(Problem.error(new Place.InWorkbook("plan.xlsx", "Claims", "B5", 5), "wrong"));

        assertEquals(3, log.size());
        assertTrue(log.hasError(new Place.InText("t.csv", 3, "")));
        assertFalse(log.hasError(new Place.InText("t.csv", 4, "date")));
        assertFalse(log.hasError(new Place.InText("u.csv", 3, "date")));
        assertTrue(log.hasError(new Place.InWorkbook("plan.xlsx", "Claims", "", 5)));
        assertFalse(log.hasError(new Place.InWorkbook("plan.xlsx", "Parts", "B5", 5)));
    }

    /** Six lines are named at most, and how many there are more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ''",
                "2 | ', nor are those of line 2'",
                "6 | ', nor are those of line 2, 3, 4, 5, 6'",
                "7 | ', nor are those of line 2, 3, 4, 5, 6 and 1 more'",
                "9 | ', nor are those of line 2, 3, 4, 5, 6 and 3 more'"
            })
    void linesThatAreNoUtf8AreNamedAndCounted(int lines, String others) {
        byte[] content = Collections.nCopies(lines, "\u00e9\n").stream()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);

        Table.read("t.csv", content, Comments.NONE, log);

        assertEquals(
                List.of("t.csv, line 1: the bytes are no UTF-8" + others
                        + "; as Windows-1252 the line would read \"\u00e9\"."
                        + " Save it as CSV UTF-8; nothing of the file is taken."),
                problems());
    }

    /** Text of UTF-16 has a zero in every other byte, more than a quarter of all; other zeros are no text. */
    @ParameterizedTest
    @CsvSource({
        "61 00 62 00, text in UTF-16",
        "00 61 00 62, text in UTF-16",
        "61 62 63 00, no text",
        "61 00 00 62, no text",
        "FE FF 01 02, text in UTF-16",
        "FF FE 01 02, text in UTF-16",
        "89 50 4E 47, a picture (.png)",
        "FF D8 FF E0, a picture (.jpg)",
        "1F 8B 08, a compressed file (.gz)"
    })
    void whatIsNoTextIsToldByItsBytes(String bytes, String what) {
        Table.read("t.csv", bytes(bytes), Comments.NONE, log);

        assertEquals(
                List.of("t.csv: the file is " + what
                        + ", not CSV in UTF-8. Save it as CSV UTF-8; nothing of the file is taken."),
                problems());
    }

    /** The beginning of a mark alone is none. */
    @ParameterizedTest
    @CsvSource({"50 4B 03", "FE", "47 49 46"})
    void whatOnlyBeginsLikeAFormIsNoneOfIt(String bytes) {
        assertTrue(Binaries.named(bytes(bytes)).isEmpty());
        Table.read("t.csv", bytes(bytes), Comments.NONE, log);
        assertTrue(
                problems().stream().noneMatch(problem -> problem.contains("not CSV in UTF-8")), problems()::toString);
    }

    private static byte[] bytes(String hexadecimal) {
        String[] each = hexadecimal.split(" ");
        byte[] bytes = new byte[each.length];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(each[at], 16);
        }
        return bytes;
    }

    @Test
    void jsonIsIndentedByTwoBlanksWithTheSameBreaksEverywhere() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeName("a");
            json.writeStartObject();
            json.writeNumberProperty("b", 1);
            json.writeEndObject();
            json.writeEndObject();
        }

        assertEquals("{\n  \"a\" : {\n    \"b\" : 1\n  }\n}", text.toString());
    }

    @Test
    void whatIsNotSeenIsABlank() {
        assertTrue(
                Stream.of(" ", "\t", "\u00a0", "\u202f", "\ufeff", "", " \n ").allMatch(Blanks::only));
        assertTrue(Stream.of("a", " .", "\u200b\u2007x").noneMatch(Blanks::only));
        assertEquals("a b", Blanks.strip("\ufeff a b\u00a0"));
    }
}
