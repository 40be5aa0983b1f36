package org.hemicycle.serialization.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlShapeTest {

    private static List<String> xml(String... parts) {
        return Stream.concat(Stream.of("XML"), Stream.of(parts)).toList();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(
                        "rows in a table, whatever the case of names",
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Section>\n<Header>Chapter\n1</Header><Name/>\n"
                                + "<Participants><Table><TableHeader><Entry>Participant</Entry><Entry>Signature</Entry>"
                                + "</TableHeader>\n<Rows>\n<Row><Entry>Denmark<superscript>1</superscript></Entry>"
                                + "<Entry>25 Jun 1998</Entry></Row>\n<ROW><entry>France</entry><entry/></ROW></Rows>"
                                + "</Table></Participants></Section>",
                        xml("3: Chapter 1", "[", "5> Participant|Signature", "7> Denmark|25 Jun 1998", "8> France|")),
                arguments(
                        "rows below participants without a table",
                        "<s><participants><tableheader><e>P</e></tableheader>\n<rows><row><e>a</e></row></rows>"
                                + "</participants></s>",
                        xml("[", "1> P", "2> a")),
                arguments(
                        "each table has its rows",
                        "<s><specialtables><table><row><column>a</column></row></table>\n<table><row><column>b</column>"
                                + "</row></table></specialtables></s>",
                        xml("[", "1> a", "[", "2> b")),
                arguments(
                        "rows whose parents stand in one element",
                        "<s><rows><row><c>a</c></row></rows>\n<rows><row><c>b</c></row></rows></s>",
                        xml("[", "1> a", "2> b")),
                arguments(
                        "text between rows divides them",
                        "<s><row><c>a</c></row>\n<note>n</note>\n<row><c>b</c></row></s>",
                        xml("[", "1> a", "2: n", "[", "3> b")),
                arguments(
                        "text beside elements",
                        "<s>one\n<b>two</b>\nthree<row>x<c>y</c>z</row></s>",
                        xml("1: one", "2: two", "3: three", "[", "3> x|y|z")),
                arguments("a row without elements is a cell", "<s><row> a </row><row/></s>", xml("[", "1> a")),
                arguments(
                        "raised text, breaks and rows in a cell",
                        "<s><row><c>1<sup>er</sup> mai</c><c>a<br/>b</c><c><row>d</row></c></row></s>",
                        xml("[", "1> 1er mai|a b|d")),
                arguments(
                        "a section of characters, and entities of XML",
                        "<s><row><c><![CDATA[a & b]]></c><c>&amp;&#233;</c></row></s>",
                        xml("[", "1> a & b|&é")),
                arguments(
                        "a table of XML that is none of HTML",
                        "<table>\n<row><c>a</c></row></table>",
                        xml("[", "2> a")),
                arguments(
                        "blank lines before the declaration",
                        "\n\n<?xml version='1.0'?>\n<s><row><c>a</c></row></s>",
                        xml("[", "4> a")),
                arguments(
                        "a document type that declares nothing",
                        "<!DOCTYPE s>\n<s><row><c>a</c></row></s>",
                        xml("[", "2> a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsTextAndRows(String what, String text, List<String> parts) {
        assertEquals(parts, Printing.parts(text), what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY e \"<row><c>x</c></row>\">]><s>&e;</s>",
                "<!DOCTYPE s SYSTEM \"file:///etc/passwd\"><s/>",
                "<!DOCTYPE s PUBLIC \"-//A//B\" \"http://example.org/b.dtd\"><s/>",
                "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><s>&b;</s>"
            })
    void aDocumentTypeThatCouldBringInMoreIsRefused(String text) {
        assertEquals(
                List.of(
                        "t, line 1: the document declares a document type, which could bring in other files. Take the line"
                                + " out that begins with <!DOCTYPE; nothing of the file is taken."),
                Printing.refusals(text));
    }

    @Test
    void anEntityThatXmlHasNotIsRefused() {
        assertEquals(
                List.of(
                        "t, line 3: the entity &nbsp; is none of XML itself. Write the sign that it stands for; nothing of"
                                + " the file is taken."),
                Printing.refusals("\n<s>\n<row>&amp;&nbsp;</row></s>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<s>\n<row><c>a</c>", "<s>\n<row></s>", "<s>\n<a b=c/></s>", "<s/>\n<s/>"})
    void whatBreaksOffOrIsBrokenIsRefusedWithItsLine(String text) {
        assertEquals(
                List.of(
                        "t, line 2: the XML breaks off or is broken at or before this line. Save the whole document again;"
                                + " nothing of the file is taken."),
                Printing.refusals(text));
    }

    @Test
    void levelsHaveABound() {
        assertEquals(
                List.of("t, line 1: the document has elements within elements, more than 50 deep. Save the table as CSV"
                        + " UTF-8; nothing of the file is taken."),
                Printing.refusals("<?xml version='1.0'?>" + "<a>".repeat(100_000)));
    }
}
