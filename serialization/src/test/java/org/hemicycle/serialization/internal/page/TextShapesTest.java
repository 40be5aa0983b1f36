package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextShapesTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "tables as a reader view keeps them",
                        "# Chart\n\nAs of **3 May**\nMembers | ||\n| Signature | Ratification |\n|---|:-:|\n"
                                + "| [Albania](#) | 1/2/2003 | A. ||\n| A \\| B | 2/2/2003 |",
                        List.of(
                                "MARKDOWN",
                                "1: Chart",
                                "3: As of 3 May",
                                "[",
                                "4> Members||",
                                "5> Signature|Ratification",
                                "7> Albania|1/2/2003|A.|",
                                "8> A | B|2/2/2003")),
                arguments(
                        "strokes without a divider",
                        "Parties | In force |\nAustralia* | 10 May | 1974 |\nCzechia, Republic | 1 May | 1993 S |",
                        List.of(
                                "MARKDOWN",
                                "[",
                                "1> Parties|In force",
                                "2> Australia*|10 May|1974",
                                "3> Czechia, Republic|1 May|1993 S")),
                arguments(
                        "what Markdown sets off is text",
                        "| a | b |\n|-|-|\n| ![flag](f.png \"x\") [X](u_(y)) | __b__ <br> c |\n"
                                + "| Denmark<sup>1</sup>[^2] | 1<sup>er</sup>&nbsp;mai \\* |\n",
                        List.of("MARKDOWN", "[", "1> a|b", "3> X|b c", "4> Denmark|1er mai *")),
                arguments(
                        "text after a table, and rules",
                        "| a |\n| b |\n\n----\nTotal\n=====\n| c |",
                        List.of("MARKDOWN", "[", "1> a", "2> b", "5: Total", "[", "7> c")),
                arguments(
                        "cells between tabs, as a browser pastes them",
                        "Chart\nAs of 1/5/2026\n\nOpening\tStrasbourg, 5/11/1992\n\nMembers\n\tSignature\tRatification\n"
                                + "Bulgaria\t\t\nItaly\t27/06/2000\t\n\nTotal: 1\n",
                        List.of(
                                "TABS",
                                "1: Chart",
                                "2: As of 1/5/2026",
                                "[",
                                "4> Opening|Strasbourg, 5/11/1992",
                                "6: Members",
                                "[",
                                "7> |Signature|Ratification",
                                "8> Bulgaria||",
                                "9> Italy|27/06/2000|",
                                "11: Total: 1")),
                arguments(
                        "cells that a spreadsheet quotes",
                        "State\t\"Day\n(and year)\"\n\"Netherlands, the\"\t\"1 \"\"x\"\" 2\"\n\"a\tb\"\tc\n\"open\td\n",
                        List.of(
                                "TABS",
                                "[",
                                "1> State|Day (and year)",
                                "3> Netherlands, the|1 \"x\" 2",
                                "4> a b|c",
                                "5> \"open|d")),
                arguments(
                        "commas, with quoted cells",
                        "\uFEFFState,\"Accession(a), Ratification\"\nAustria,1 May 2001 a\n\n\"Iran,\n\"\"the\"\"\",2 May\n",
                        List.of(
                                "CSV",
                                "[",
                                "1> State|Accession(a), Ratification",
                                "2> Austria|1 May 2001 a",
                                "4> Iran, \"the\"|2 May")),
                arguments(
                        "semicolons, with commas in cells",
                        "a;b\n1,5;2,5\n3;4\n",
                        List.of("CSV", "[", "1> a|b", "2> 1,5|2,5", "3> 3|4")),
                arguments(
                        "the line that Excel writes",
                        "sep=;\r\na,x;b\r\nc;d\r\n",
                        List.of("CSV", "[", "2> a,x|b", "3> c|d")),
                arguments(
                        "comments of CSV are text",
                        "# as of: 1 May\na,b\n1,2\n# end\n",
                        List.of("CSV", "1: as of: 1 May", "4: end", "[", "2> a|b", "3> 1|2")),
                arguments(
                        "four lines of five that are alike",
                        "a,b\n1,2\n3,4\n5,6\nx\n",
                        List.of("CSV", "[", "1> a|b", "2> 1|2", "3> 3|4", "4> 5|6", "5> x")),
                arguments(
                        "three lines of four that are alike",
                        "a,b\n1,2\n3,4\nx\n",
                        List.of("LINES", "1: a,b", "2: 1,2", "3: 3,4", "4: x")),
                arguments(
                        "lines",
                        "CDDH\n\n\u00A0\nAlbania\r\n\r\n11/02/2014 \r\rAndorra, the Principality\n",
                        List.of("LINES", "1: CDDH", "4: Albania", "6: 11/02/2014", "8: Andorra, the Principality")),
                arguments(
                        "one stroke among lines",
                        "States/Etats | Date of\nAlbania\n",
                        List.of("LINES", "1: States/Etats | Date of", "2: Albania")),
                arguments(
                        "strokes in the cells of CSV",
                        "a,b\nx|y,1\nz|w,2\n",
                        List.of("CSV", "[", "1> a|b", "2> x|y|1", "3> z|w|2")),
                arguments(
                        "a tab in a cell of CSV",
                        "a,b\nx\ty,1\nz,2\n",
                        List.of("CSV", "[", "1> a|b", "2> x y|1", "3> z|2")),
                arguments(
                        "an angle that opens no tag",
                        "< 25 June\nAlbania\n",
                        List.of("LINES", "1: < 25 June", "2: Albania")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsLinesAndRows(String what, String text, List<String> parts) {
        assertEquals(parts, Printing.parts(text), what);
    }

    @Test
    void textIsWhole() {
        assertEquals(
                List.of(true, true, true, true),
                Stream.of("a", "a\tb", "a,b", "| a |\n| b |")
                        .map(Printing::read)
                        .map(Page::isWhole)
                        .toList());
    }

    @Test
    void aRowWithABrokenQuoteIsNotedAndTheOthersAreRead() {
        ProblemLog log = new ProblemLog();
        String text = "a,b\n\"x,1\ny,2\nz,3\nw,4\nv,5\n";

        Page page = Pages.read("t", text.getBytes(UTF_8), log).orElseThrow();

        assertEquals(
                List.of("a", "y", "z", "w", "v"),
                ((Part.Grid) page.parts().get(0))
                        .rows().stream().map(row -> row.cell(0)).toList());
        assertEquals(
                List.of(
                        "t, line 2: the quote that opens a cell is never closed, in <\"x,1>. Close it, or leave it out; the"
                                + " row is left out."),
                log.problems().list().stream().map(Problem::print).toList());
    }

    static Stream<String> wide() {
        return Stream.of("a\t".repeat(20_000), "\"a\"\t".repeat(20_000), "|a".repeat(20_000) + "\n|-|\n");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void aRowIsNoWiderThanASpreadsheet(String text) {
        assertEquals(
                List.of(
                        "t, line 1: the row has more than 16384 cells, which is more than is read. Divide it; nothing of the"
                                + " file is taken."),
                Printing.refusals(text));
    }

    @Test
    void linesHaveABound() {
        assertEquals(
                List.of(
                        "t: the file has more than 2000000 cells and lines, which is more than is read. Divide it; nothing"
                                + " of it is taken."),
                Printing.refusals("a\n".repeat(2_000_001)));
    }
}
