package org.hemicycle.serialization.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final String FILE = "t.csv";

    private final ProblemLog log = new ProblemLog();

    private Optional<Table> read(String text, Comments comments) {
        return Table.read(FILE, text.getBytes(UTF_8), comments, log);
    }

    /** The lines and the cells of named columns, divided by bars. */
    private static String shown(Optional<Table> table) {
        return table.map(read -> read.rows().stream()
                        .map(row -> row.line() + ": "
                                + row.columns().stream()
                                        .filter(column -> !column.isEmpty())
                                        .map(column -> row.find(column).orElse(""))
                                        .collect(Collectors.joining("|")))
                        .collect(Collectors.joining("; ")))
                .orElse("nothing");
    }

    private List<String> problems() {
        return log.problems().list().stream().map(Problem::print).toList();
    }

    static Stream<Arguments> understood() {
        return Stream.of(
                arguments("LF", "a,b\n1,2\n3,4\n", "2: 1|2; 3: 3|4"),
                arguments("CRLF", "a,b\r\n1,2\r\n3,4\r\n", "2: 1|2; 3: 3|4"),
                arguments("CR", "a,b\r1,2\r3,4\r", "2: 1|2; 3: 3|4"),
                arguments("no break after the last line", "a,b\n1,2", "2: 1|2"),
                arguments("a mark of byte order", "\uFEFFa,b\n1,2", "2: 1|2"),
                arguments("a mark of byte order before a quote", "\uFEFF\"a\",b\n1,2", "2: 1|2"),
                arguments("semicolons", "a;b\n1;2", "2: 1|2"),
                arguments("semicolons, with commas in cells", "a;b\n1,5;2,5", "2: 1,5|2,5"),
                arguments("tabs", "a\tb\n1\t2", "2: 1|2"),
                arguments("tabs, with an empty first cell", "a\tb\n\t2", "2: |2"),
                arguments("the line that Excel writes", "sep=;\na;b\n1;2", "3: 1|2"),
                arguments("that line against the look of the header", "SEP=;\r\na,x;b\r\n1;2", "3: 1|2"),
                arguments("that line after a mark of byte order", "\uFEFFsep=\t\na\tb\n1\t2", "3: 1|2"),
                arguments("a quoted name of two lines", "\"a\n,\";b;c\n1;2;3", "3: 1|2|3"),
                arguments("a name that only begins like that line", "sep=;a;b\n1;2;3", "2: 1|2|3"),
                arguments("one column", "a\n1\n2", "2: 1; 3: 2"),
                arguments("a quoted comma", "a,b\n\"1,5\",2", "2: 1,5|2"),
                arguments("a quoted cell of two lines", "a,b\n\"1\n5\",2\n3,4", "2: 1\n5|2; 4: 3|4"),
                arguments("doubled quotes", "a,b\n\"say \"\"so\"\"\",2", "2: say \"so\"|2"),
                arguments("a cell of one quote", "a,b\n\"\"\"\",2", "2: \"|2"),
                arguments("a quoted empty cell", "a,b\n\"\",2", "2: |2"),
                arguments("a quote in an unquoted cell", "a,b\n5\" pipe,2\n3,4", "2: 5\" pipe|2; 3: 3|4"),
                arguments("quoted names of columns", "\"a\",\"b\"\n1,2", "2: 1|2"),
                arguments("a separator in a quoted name", "\"x, y and, z\";b\n1;2", "2: 1|2"),
                arguments("a quoted last cell without a break", "a,b\n1,\"2\"", "2: 1|2"),
                arguments("empty rows anywhere", "\n,\na,b\n\n,\n1,2\n , \n\n3,4\n,,,,\n\n", "6: 1|2; 9: 3|4"),
                arguments("trailing empty columns", "a,b,,\n1,2,,\n3,4\n5,6,,,,\n", "2: 1|2; 3: 3|4; 4: 5|6"),
                arguments("blanks round cells", " a , b\n 1 ,\t2 ", "2: 1|2"),
                arguments("no-break spaces round cells", "\u00A0a,b\u202F\n\u20071\u00A0,\uFEFF2", "2: 1|2"),
                arguments("blanks round quotes", "a,b\n \"1, 5\"\u00A0,\u00A0\"2\" \n3,4", "2: 1, 5|2; 3: 3|4"),
                arguments("blanks within quotes", "a,b\n\" 1 \",2", "2: 1|2"),
                arguments("a hash where nothing is marked", "a,b\n#1,2", "2: #1|2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void understood(String what, String text, String rows) {
        assertEquals(rows, shown(read(text, Comments.NONE)));
        assertEquals(List.of(), problems());
    }

    @Test
    void columnsAreKnownInAnySpelling() {
        Table table = read("Takes effect,VALID-UNTIL,as_written,End\u00A0 Date,\n", Comments.NONE)
                .orElseThrow();

        assertEquals(List.of("takes_effect", "valid_until", "as_written", "end_date"), table.columns());
    }

    @Test
    void aCellIsFoundByItsColumnAndHasAPlace() {
        Row row = read("a,b\n,2", Comments.NONE).orElseThrow().rows().get(0);

        assertEquals(Optional.of("2"), row.find("b"));
        assertEquals(Optional.empty(), row.find("a"));
        assertEquals(Optional.empty(), row.find("c"));
        assertEquals("t.csv, line 2", row.place().toString());
        assertEquals("t.csv, line 2, column b", row.place("b").toString());
    }

    static Stream<Arguments> cellsThatBeginSomewhere() {
        return Stream.of(
                arguments("each behind its separator", "a,bc,d\n12,,3\n", "1 3 6; 1 4 5"),
                arguments("behind blanks", " a , b\n\t1 ,  2\n", "2 6; 2 7"),
                arguments("at the opening quote", "a,b\n \"1,5\" ,\"2\"\n", "1 3; 2 9"),
                arguments("behind a comment", "#x\na,b\n\n1,2\n", "1 3; 1 3"),
                arguments("in lines that end with CR", "a,b\r1,22\r", "1 3; 1 3"),
                arguments("in lines that end with CRLF", "a,b\r\n1,22\r\n", "1 3; 1 3"),
                arguments("counted without a mark of byte order", "\uFEFFa,b\n1,2\n", "1 3; 1 3"),
                arguments("behind the line that names the separator", "sep=;\na;b\n1;2\n", "1 3; 1 3"),
                arguments("in UTF-16 units", "a,b\n\uD83D\uDE00é,2\n", "1 3; 1 5"),
                arguments("on the line of the row or nowhere", "a,b,c\n1,\"2\n3\",4\n", "1 3 5; 1 3 0"),
                arguments("where a row before is broken", "a,b\n\"1,2\n3,4\n", "1 3; 1 3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void cellsThatBeginSomewhere(String what, String text, String positions) {
        Table table = read(text, Comments.MARKED).orElseThrow();

        assertEquals(
                positions,
                Stream.concat(Stream.of(table.names()), table.rows().stream())
                        .map(row -> row.columns().stream()
                                .map(column -> row.place(column).position())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ")));
        assertEquals(0, table.rows().get(0).place().position());
    }

    @Test
    void whatIsWrongWithAQuoteIsAtTheQuote() {
        read("a,b\n1, \"2\n", Comments.NONE);

        assertEquals(4, log.problems().list().get(0).place().position());
    }

    @Test
    void commentsAreNoRowsAndKeepTheirLines() {
        String text = "# as of \"today;;\n\"# of 1, 2\",,\na,b\n1,2\n  #so\n3,#4\n#\n";

        assertEquals("4: 1|2; 6: 3|#4", shown(read(text, Comments.MARKED)));
        assertEquals(
                List.of("1 as of \"today", "2 of 1, 2", "5 so", "7 "),
                read(text, Comments.MARKED).orElseThrow().comments().stream()
                        .map(comment -> comment.line() + " " + comment.text())
                        .toList());
        assertEquals(List.of(), problems());
    }

    @Test
    void aCommentWithAnOpenQuoteIsReportedAlone() {
        assertEquals("3: 1|2", shown(read("\"# of 1, 2\na,b\n1,2\n", Comments.MARKED)));
        assertEquals(
                List.of(
                        "t.csv, line 1, column a: the quote that opens a cell is never closed, in <\"# of 1, 2>. Close it, or"
                                + " leave it out; the row is left out."),
                problems());
    }

    static Stream<Arguments> reported() {
        return Stream.of(
                arguments(
                        "zero bytes",
                        "",
                        "nothing",
                        List.of("t.csv: the file is empty. The first row gives the names of the columns.")),
                arguments(
                        "rows of empty cells alone",
                        "\n,,\n",
                        "nothing",
                        List.of("t.csv: the file has no row with anything in it. The first row gives the names of the"
                                + " columns.")),
                arguments(
                        "a quote that is never closed",
                        "a,b\n1,2\n\"3,4\n5,6\n",
                        "2: 1|2; 4: 5|6",
                        List.of(
                                "t.csv, line 3, column a: the quote that opens a cell is never closed, in <\"3,4>. Close it,"
                                        + " or leave it out; the row is left out.")),
                arguments(
                        "a quote that the next quoted cell closes",
                        "a,b\n1,\"2\n\"3\",4\n5,6\n",
                        "3: 3|4; 4: 5|6",
                        List.of(
                                "t.csv, line 2, column b: there is text after the quote that closes a cell, in <1,\"2>. Quote"
                                        + " the whole cell, and double each quote within it; the row is left out.")),
                arguments(
                        "a quote that opens after a cell of two lines",
                        "a,b\n\"1\n1\",\"2\n3,4\n",
                        "4: 3|4",
                        List.of(
                                "t.csv, line 3, column b: the quote that opens a cell is never closed, in <\"1 1\",\"2>. Close"
                                        + " it, or leave it out; the row is left out.")),
                arguments(
                        "text after a closing quote",
                        "a,b\n\"1\" or so,2\n3,4\n",
                        "3: 3|4",
                        List.of(
                                "t.csv, line 2, column a: there is text after the quote that closes a cell, in <\"1\" or so,2>."
                                        + " Quote the whole cell, and double each quote within it; the row is left out.")),
                arguments(
                        "a quote within a quoted cell that is not doubled",
                        "a,b\n\"say \"so\"\",2\n3,4\n",
                        "3: 3|4",
                        List.of("t.csv, line 2, column a: there is text after the quote that closes a cell, in <\"say"
                                + " \"so\"\",2>. Quote the whole cell, and double each quote within it; the row is left"
                                + " out.")),
                arguments(
                        "two broken rows",
                        "a,b\n\"1,2\n3,4\n\"5\"x,6\n7,8\n",
                        "3: 3|4; 5: 7|8",
                        List.of(
                                "t.csv, line 2, column a: there is text after the quote that closes a cell, in <\"1,2>. Quote the"
                                        + " whole cell, and double each quote within it; the row is left out.",
                                "t.csv, line 4, column a: there is text after the quote that closes a cell, in <\"5\"x,6>. Quote"
                                        + " the whole cell, and double each quote within it; the row is left out.")),
                arguments(
                        "a broken row of names",
                        "\"a,b\n1,2\n",
                        "nothing",
                        List.of(
                                "t.csv, line 1: the quote that opens a cell is never closed, in <\"a,b>. Close it, or leave it"
                                        + " out; the row is left out.")),
                arguments(
                        "an unquoted comma",
                        "a,b\n1,5,2\n3,4\n",
                        "3: 3|4",
                        List.of(
                                "t.csv, line 2: the row has 3 cells, and there are 2 columns (a, b). A comma in an unquoted cell"
                                        + " must be quoted. The row is left out.")),
                arguments(
                        "an unquoted semicolon",
                        "a;b\n1;5;2\n",
                        "",
                        List.of(
                                "t.csv, line 2: the row has 3 cells, and there are 2 columns (a, b). A semicolon in an unquoted"
                                        + " cell must be quoted. The row is left out.")),
                arguments(
                        "one cell too few",
                        "a,b\n1\n3,4\n",
                        "3: 3|4",
                        List.of(
                                "t.csv, line 2: the row has 1 cells, and there are 2 columns (a, b). Write a comma for each"
                                        + " empty cell. The row is left out.")),
                arguments(
                        "a quote that swallowed rows",
                        "a,b\n\"1,2\n3,4\"\n5,6\n",
                        "4: 5|6",
                        List.of(
                                "t.csv, line 2: the row has 1 cells, and there are 2 columns (a, b). Write a comma for each"
                                        + " empty cell. It runs on to line 3: look for a quote that should be closed before."
                                        + " The row is left out.")),
                arguments(
                        "a name of a column twice",
                        "a,b,A\n1,2,1\n3,4,\n5,6,7\n",
                        "2: 1|2|1; 3: 3|4|3",
                        List.of(
                                "t.csv, line 1, column a: the columns 1 and 3 are both called \"a\". Leave one of them out, or give"
                                        + " it its own name.",
                                "t.csv, line 4, column a: the row has two different cells called \"a\". Leave one column out, or"
                                        + " give it its own name; the row is left out.")),
                arguments(
                        "a cell under no name, in the middle and at the end",
                        "a,,b,\n1,x,2,\n3,,4,y\n",
                        "2: 1|2; 3: 3|4",
                        List.of(
                                "t.csv, line 2: cell 2 has \"x\", and its column has no name. Give the column a name, or empty the"
                                        + " cell.",
                                "t.csv, line 3: cell 4 has \"y\", and its column has no name. Give the column a name, or empty the"
                                        + " cell.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reported(String what, String text, String rows, List<String> problems) {
        assertEquals(rows, shown(read(text, Comments.NONE)));
        assertEquals(problems, problems());
    }

    static Stream<Arguments> notText() {
        return Stream.of(
                arguments(
                        "name\nTunis\nTürkiye\nGrèce\n".getBytes(Charset.forName("windows-1252")),
                        "t.csv, line 3: the bytes are no UTF-8, nor are those of line 4; as Windows-1252 the line would read"
                                + " \"Türkiye\". "),
                arguments(
                        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16),
                        "t.csv: the file is text in UTF-16, not CSV in UTF-8. "),
                arguments(
                        "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_16LE),
                        "t.csv: the file is text in UTF-16, not CSV in UTF-8. "),
                arguments(
                        "PK\3\4\24\0\6\0".getBytes(UTF_8),
                        "t.csv: the file is a workbook (.xlsx, .ods) or another ZIP archive, not CSV in UTF-8. "),
                arguments(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        "t.csv: the file is a workbook of the old form (.xls), not CSV in UTF-8. "),
                arguments("%PDF-1.7".getBytes(UTF_8), "t.csv: the file is a PDF document, not CSV in UTF-8. "),
                arguments("a,b\n1,\0\n".getBytes(UTF_8), "t.csv: the file is no text, not CSV in UTF-8. "));
    }

    @ParameterizedTest
    @MethodSource
    void notText(byte[] content, String problem) {
        assertEquals(Optional.empty(), Table.read(FILE, content, Comments.NONE, log));
        assertEquals(List.of(problem + "Save it as CSV UTF-8; nothing of the file is taken."), problems());
    }

    @Test
    void aRowWithMoreCellsThanCanBeParsedIsAProblem() {
        assertEquals("nothing", shown(read("a,b\n" + ",".repeat(20_000) + "x\n", Comments.NONE)));
        assertTrue(
                problems().get(0).startsWith("t.csv: the file cannot be divided into cells: "), problems()::toString);
    }

    static Stream<Arguments> manyRows() {
        return Stream.of(
                arguments("plain", "one,\"two\",3\n", 20_000),
                arguments("each broken", "\"one\n", 0),
                arguments("each broken after an even run", "\"\"\"\"x,\"\"\"\"y,z\n", 0),
                arguments("each with a quote that opens nothing", "5\",\"\"\"a\"\"\",b\n", 20_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void manyRows(String what, String row, int rows) {
        String text = "a,b,c\n" + row.repeat(20_000);

        Optional<Table> table = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text, Comments.NONE));

        assertEquals(rows, table.orElseThrow().rows().size());
        assertEquals(20_000, rows + log.problems().list().size());
    }

    /** Every text of up to six signs of which a table can be made of. */
    @ParameterizedTest
    @EnumSource
    void whereNothingIsReportedEveryLetterIsTaken(Comments comments) {
        String signs = "a,\"\n\r#";
        for (int length = 0, count = 1; length <= 6; length++, count *= signs.length()) {
            for (int number = 0; number < count; number++) {
                String text = word(signs, length, number);
                ProblemLog own = new ProblemLog();
                Optional<Table> table = Table.read(FILE, text.getBytes(UTF_8), comments, own);
                assertTrue(
                        own.size() > 0
                                || letters(text)
                                        == table.map(TableTest::letters).orElse(-1L),
                        text);
            }
        }
    }

    private static String word(String signs, int length, int number) {
        StringBuilder word = new StringBuilder();
        for (int at = 0, rest = number; at < length; at++, rest /= signs.length()) {
            word.append(signs.charAt(rest % signs.length()));
        }
        return word.toString();
    }

    private static long letters(String text) {
        return text.chars().filter(sign -> sign == 'a').count();
    }

    private static long letters(Table table) {
        Stream<String> cells = table.rows().stream().flatMap(row -> row.cells().stream());
        Stream<String> comments = table.comments().stream().map(Comment::text);
        return Stream.of(table.columns().stream(), cells, comments)
                .flatMap(texts -> texts)
                .mapToLong(TableTest::letters)
                .sum();
    }

    @Test
    void linesAreCountedAsEveryBreakHasThem() {
        Lines lines = new Lines("a\rb\r\nc\n\nd");

        assertEquals(
                List.of(1L, 1L, 2L, 2L, 2L, 3L, 3L, 4L, 5L),
                IntStream.range(0, 9).mapToObj(lines::number).toList());
    }
}
