package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlShapeTest {

    private static List<String> html(String... parts) {
        return Stream.concat(Stream.of("HTML"), Stream.of(parts)).toList();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "a table between paragraphs",
                        "<!DOCTYPE html>\n<html><head><title>Chart</title></head><body>\n<p>As of\n 1 May</p>\n<table>\n"
                                + "<tr><th></th><th>Signature</th></tr>\n<tr><td>Albania</td><td>&nbsp;2/1/2003</td>"
                                + "</tr>\n</table><p>Total 1</p></body></html>",
                        html("2: Chart", "3: As of 1 May", "[", "6> |Signature", "7> Albania|2/1/2003", "8: Total 1")),
                arguments(
                        "a layout table is text, and the tables in it are tables",
                        "<table><tr><td>\n<p><b>Title</b><br>\nNo. 1</p>\n<table><tr><td>a</td></tr></table>\nnote"
                                + "</td><td>aside</td></tr></table>",
                        html("2: Title", "3: No. 1", "[", "4> a", "5: note", "5: aside")),
                arguments(
                        "two tables in a row are two",
                        "<table><tr><td>a</td></tr></table>\n<table><tr><td>b</td></tr></table>",
                        html("[", "1> a", "[", "2> b")),
                arguments(
                        "columns and rows that are spanned",
                        "<table><tr><td colspan=3>Members</td></tr>\n<tr><td rowspan=2>X</td><td>1</td><td>2</td></tr>\n"
                                + "<tr><td colspan='2'>3</td></tr>\n<tr><td>Y</td><td>4</td></tr></table>",
                        html("[", "1> Members||", "2> X|1|2", "3> X|3|", "4> Y|4")),
                arguments(
                        "a row that is spanned at its end",
                        "<table><tr><td>a</td><td>b</td><td rowspan=2>c</td></tr>\n<tr><td>d</td></tr></table>",
                        html("[", "1> a|b|c", "2> d||c")),
                arguments(
                        "what spans the rest ends with the group of rows",
                        "<table><thead><tr><th rowspan=0>h</th><th>1</th></tr>\n<tr><th>2</th></tr></thead>\n"
                                + "<tbody><tr><td>a</td><td>3</td></tr></tbody></table>",
                        html("[", "1> h|1", "2> h|2", "3> a|3")),
                arguments(
                        "spans that are no numbers",
                        "<table><tr><td colspan=x rowspan='-1'>a</td><td colspan=0>b</td></tr></table>",
                        html("[", "1> a|b")),
                arguments(
                        "rows without text",
                        "<table><tr><td>&nbsp;</td></tr>\n<tr></tr>\n<tr><td>a</td><td></td></tr></table>",
                        html("[", "3> a|")),
                arguments(
                        "breaks and blocks in a cell are blanks",
                        "<table><tr><td>Provisional<br>application</td><td><p>a</p><p>b</p></td></tr></table>",
                        html("[", "1> Provisional application|a b")),
                arguments(
                        "marks of footnotes are left out, and other raised text is kept",
                        "<table><tr><td>Denmark <sup><a href='#1'>1</a></sup></td><td>X<sup>[2], *</sup></td>"
                                + "<td>1<sup>er</sup> mai</td></tr></table>",
                        html("[", "1> Denmark|X|1er mai")),
                arguments(
                        "what is not shown is left out",
                        "<body><script>var a = '<table>';</script><style>p {}</style><noscript>Enable</noscript>"
                                + "<template><p>t</p></template><p hidden>h</p><p style='color:red; DISPLAY : none'>d</p>"
                                + "\n<table><tr style='display:none'><td>x</td></tr>\n<tr><td>a<span hidden>b</span>"
                                + "</td><td hidden>c</td><td>d</td></tr><tbody hidden><tr><td>y</td></tr></tbody></table>",
                        html("[", "3> a|d")),
                arguments(
                        "a caption is text",
                        "<table><caption>Parties</caption>\n<tr><td>a</td></tr></table>",
                        html("1: Parties", "[", "2> a")),
                arguments(
                        "lines, list items and choices are text of their own",
                        "<body><div>one<br>two\nmore</div>\n<ul><li>a</li><li>b</li></ul>\n<pre>c\n\nd</pre>"
                                + "<select><option>e<option>f</select></body>",
                        html("1: one", "1: two more", "3: a", "3: b", "4: c", "6: d", "6: e", "6: f")),
                arguments(
                        "inline elements do not break a line",
                        "<body><p><b>Status</b> as <ins>of</ins> <a href='#'>today</a></p></body>",
                        html("1: Status as of today")),
                arguments(
                        "rows without a table", "<tr><td>a</td></tr>\n<tr><td>b</td></tr>", html("[", "1> a", "2> b")),
                arguments(
                        "cells and rows that are never closed",
                        "<table><tr><td>a<td>b\n<tr><td>c<td>d\n</table>",
                        html("[", "1> a|b", "2> c|d")),
                arguments(
                        "text before the first tag",
                        "Copied from a page:\n<table><tr><td>a</td></tr></table>",
                        html("1: Copied from a page:", "[", "2> a")),
                arguments(
                        "XHTML",
                        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>\n"
                                + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>a</p></body></html>",
                        html("3: a")),
                arguments("CRLF", "<p>a</p>\r\n<p>b</p>\r\n", html("1: a", "2: b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsTextAndTables(String what, String text, List<String> parts) {
        assertEquals(parts, Printing.parts(text), what);
    }

    @ParameterizedTest
    @CsvSource({
        "<table><tr><td>a</td></tr></table>,true",
        "<TABLE><tr><td>a</td></tr></Table >,true",
        "<table><tr><td>a</td></tr>,false",
        "<table><tr><td><table><tr><td>a</td></tr></table>,false",
        "<table><tr><td>a</td></tr></table><!-- <table> -->,true",
        "<table><tr><td>a</td></tr></table><script>'<table>'</script>,true",
        "<table><tr><td>a</td></tr></table><script>'<table>',false",
        "<table><tr><td>a</td></tr></table><!-- cut,false",
        "<table><tr><td>a</td></tr></table><tablet></tablet>,true",
        "<p>a</p></table>,true"
    })
    void aTableThatIsNeverClosedShowsThatThePageBreaksOff(String text, boolean isWhole) {
        assertEquals(isWhole, Printing.read(text).isWhole());
    }

    private static String rows(int number) {
        String row = "<tr>" + "<td class=\"narrow\" align=\"left\" valign=\"top\">Albania 1</td>".repeat(9) + "</tr>\n";
        return "<table>" + row.repeat(number) + "</table>";
    }

    @Test
    void twentyThousandRowsAreRead() {
        Page read = Printing.read(rows(20_000));

        assertEquals(20_000, ((Part.Grid) read.parts().get(0)).rows().size());
    }

    @Test
    void theWorkOfReadingGrowsWithTheRowsAndNotWithTheirSquare() {
        double growth = AllocatedWork.growth(rows -> Printing.read(rows(rows)), 1000);

        assertTrue(growth < 2.6, () -> "twice the rows are " + growth + " times the work");
    }

    @Test
    void lookingAtAllRowsForEachIsSeenAsMoreWork() {
        IntConsumer quadratic = rows -> {
            Document page = Jsoup.parse(rows(rows));
            page.select("tr").forEach(row -> page.select("tr"));
        };

        assertTrue(AllocatedWork.growth(quadratic, 50) > 2.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>"})
    void aHundredThousandLevelsAreReadOrRefused(String level) {
        String page = "<html><p>a</p>" + level.repeat(100_000);

        ProblemLog log = new ProblemLog();

        boolean isRead = Pages.read("t", page.getBytes(UTF_8), log).isPresent();

        assertTrue(isRead || log.problems().hasErrors());
    }

    @Test
    void tablesWithinTablesHaveABound() {
        assertEquals(
                List.of(
                        "t: the page has tables within tables, 51 deep; up to 50 are read. Save the table alone; nothing of"
                                + " the file is taken."),
                Printing.refusals("<table><tr><td>".repeat(51)));
    }

    @Test
    void tagsHaveABound() {
        assertEquals(
                List.of(
                        "t: the page has 750002 tags; up to 750000 are read. Save the table alone; nothing of the file is"
                                + " taken."),
                Printing.refusals("<html><body>" + "<p>".repeat(750_000)));
    }

    @Test
    void cellsThatAreSpannedCountAsCells() {
        List<String> refusals = Printing.refusals("<table>" + "<tr><td colspan=1000>x</td></tr>".repeat(2_001));

        assertEquals(
                List.of(
                        "t: the file has more than 2000000 cells and lines, which is more than is read. Divide it; nothing"
                                + " of it is taken."),
                refusals);
    }

    @Test
    void aSpanIsNoWiderThanASpreadsheet() {
        Part.Grid grid = (Part.Grid) Printing.read("<table><tr><td colspan=99999>x</td></tr></table>")
                .parts()
                .get(0);

        assertEquals(16_384, grid.rows().get(0).cells().size());
    }

    @Test
    void aPageThatShowsNothingHasNoParts() {
        assertEquals(
                List.of(),
                Printing.read("<html><body><div id='root'></div></body></html>").parts());
    }

    @Test
    void aShellThatFetchesItsTableHasNoTable() {
        Page page =
                Printing.read("<!DOCTYPE html><html><head><title>Full list</title></head><body><noscript>You need to"
                        + " enable JavaScript.</noscript><div id='root'></div></body></html>");

        assertTrue(page.parts().stream().noneMatch(Part.Grid.class::isInstance));
    }
}
