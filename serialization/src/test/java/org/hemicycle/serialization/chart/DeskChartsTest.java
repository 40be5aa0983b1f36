package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts as a desk has them: copied from Excel, Word, pandoc and PDF, lists of other things, titles of protocols. */
class DeskChartsTest {

    private static final String HEAD =
            "Chart of signatures and ratifications of Treaty 185\nConvention on Cybercrime\nStatus as of 03/12/2015\n";

    private static RecognisedChart read(String text) {
        return read("chart", text);
    }

    private static RecognisedChart read(String name, String text) {
        return SignatureChart.reader().recognise(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecognisedChart tabs(String rows) {
        return read(HEAD + rows.replace('|', '\t'));
    }

    private static String problems(RecognisedChart chart) {
        return chart.draft().problems().print();
    }

    private static void assertActs(RecognisedChart chart, String... acts) {
        assertEquals(
                new TreeSet<>(Set.of(acts)),
                Samples.acts(chart).stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new)),
                problems(chart));
    }

    /** Whom the promises cover, such as "AU × ETS 185", in the order of the alphabet. */
    private static void assertPromised(RecognisedChart chart, String... subjects) {
        assertEquals(
                new TreeSet<>(Set.of(subjects)),
                chart.chart().completeness().stream()
                        .map(promise -> promise.subject().toString())
                        .collect(Collectors.toCollection(TreeSet::new)),
                problems(chart));
    }

    /** Whether an error names a row by its first words. */
    private static void assertUnread(RecognisedChart chart, String row) {
        assertTrue(
                chart.draft().problems().errors().stream()
                        .map(Problem::print)
                        .anyMatch(error -> error.contains("the row of " + row + " is left unread")),
                problems(chart));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Protocol amending the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (ETS No. 108)|CETS 223
            Protocol amending the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (ETS No. 108) (CETS No. 223)|CETS 223
            Additional Protocol to the Convention on Cybercrime (ETS No. 189)|ETS 189
            Convention on Cybercrime (ETS No. 185)|ETS 185
            Additional Protocol to a Convention that is not known (ETS No. 108)|
            """)
    void theNumberOfWhatAProtocolAmendsIsNotItsOwn(String title, String number) {
        RecognisedChart chart = read(title + "\nStatus as of 03/12/2020\n"
                + "\tSignature\tRatification\tEntry into Force\tNotes\tR.\nIreland\t10/10/2018\t\t\t\t\n");

        assertEquals(
                number == null ? "[]" : "[" + number + "]", chart.treaties().toString(), problems(chart));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            United Kingdom of Great Britain and Northern|25/05/2011|25/05/2011|01/09/2011|; Ireland||||
            United Kingdom of Great Britain and Northern||||; Ireland|25/05/2011|25/05/2011|01/09/2011|
            Papua New||||; Guinea||||
            Republic of|23/11/2001|12/05/2009|01/09/2009|; Moldova||||
            Republic of||||; Congo|23/11/2001|||
            Democratic Republic of the||||; Congo|23/11/2001|||
            Congo,|23/11/2001|||; Democratic Republic of the||||
            Guinea-|23/11/2001|||; Bissau||||
            Guinea|23/11/2001|||; Bissau||||
            """)
    void aNameThatATableDividesIsNoNameOfAnother(String upper, String lower) {
        RecognisedChart chart = tabs("State|Signature|Ratification|Entry into force|Notes\n" + upper + "\n" + lower
                + "\nAustralia||30/11/2012 a|01/03/2013|\n");

        Set<String> others = new TreeSet<>(Samples.acts(chart));
        others.removeIf(act -> act.startsWith("AU "));
        boolean isSameState = lower.startsWith("Congo") && upper.startsWith("Republic of");
        assertEquals(isSameState ? Set.of("CG SIGNATURE 2001-11-23 ") : Set.of(), others, problems(chart));
        assertPromised(
                chart, isSameState ? new String[] {"AU × ETS 185", "CG × ETS 185"} : new String[] {"AU × ETS 185"});
        assertTrue(isSameState || chart.draft().problems().hasErrors(), problems(chart));
    }

    @Test
    void aNameThatGoesOnInBracketsBelowIsReadWithItsDays() {
        RecognisedChart chart = tabs("State|Signature|Ratification|Entry into force|Notes\n"
                + "Netherlands|23/11/2001|16/11/2006|01/03/2007|\n(Kingdom of the)||||\n"
                + "Australia||30/11/2012 a|01/03/2013|\n");

        assertActs(
                chart,
                "NL SIGNATURE 2001-11-23",
                "NL RATIFICATION 2006-11-16 2007-03-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
    }

    @Test
    void whereOneDayHasTheMonthFirstTheOthersThatCouldHaveItAreLeftUnread() {
        RecognisedChart chart = read("""
                Chart of signatures and ratifications of Treaty 185,,,,
                Status as of 03/12/2015,,,,
                State,Signature,Ratification,Entry into force,Notes
                Austria,11/23/2001,6/13/2012,10/1/2012,
                Greece,4/3/2002,,,
                Ireland,2/28/2002,,,
                Portugal,2/2/2002,,,
                Iceland,,,,
                """);

        assertActs(chart, "PT SIGNATURE 2002-02-02");
        assertPromised(chart, "PT × ETS 185", "IS × ETS 185");
        assertUnread(chart, "Greece");
        assertUnread(chart, "Austria");
    }

    @Test
    void columnsOfNumbersAndOfCodesBeforeTheNameArePassedOver() {
        RecognisedChart chart = tabs("No.|Code|State|Signature|Ratification|Entry into force\n"
                + "1.|MON|Monaco|02/05/2013|17/03/2017|01/07/2017\n"
                + "2.|SAM|Serbia|07/04/2005|14/04/2009|01/08/2009\n");

        assertActs(
                chart,
                "MC SIGNATURE 2013-05-02",
                "MC RATIFICATION 2017-03-17 2017-07-01",
                "RS SIGNATURE 2005-04-07",
                "RS RATIFICATION 2009-04-14 2009-08-01");
    }

    @Test
    void aSecondColumnOfNamesAgreesOrTheRowIsLeftUnread() {
        RecognisedChart chart = tabs("State|Etat|Signature|Ratification|Entry into force|Notes\n"
                + "Austria|Autriche|23/11/2001|13/06/2012|01/10/2012|\n"
                + "Australia|Australie||30/11/2012 a|01/03/2013|\n"
                + "Niger|Nigéria|23/11/2001|||\n");

        assertActs(
                chart,
                "AT SIGNATURE 2001-11-23",
                "AT RATIFICATION 2012-06-13 2012-10-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
        assertPromised(chart, "AT × ETS 185", "AU × ETS 185");
        assertUnread(chart, "Niger");
    }

    @Test
    void twoTablesSideBySideAreLeftUnread() {
        RecognisedChart chart = tabs("State|Signature|Ratification|State|Signature|Ratification\n"
                + "Austria|||Greece|23/11/2001|\nBelgium|||Ireland||\n");

        assertActs(chart);
        assertPromised(chart);
        assertUnread(chart, "Austria");
        assertUnread(chart, "Belgium");
    }

    @Test
    void initialsBetweenTheRowsAreNoRemark() {
        RecognisedChart chart = tabs("State|Signature|Ratification|Entry into force|Notes\n"
                + "A||||\nAustria|23/11/2001|||\nI||||\nItaly|23/11/2001|||\n"
                + "Total number of signatures not followed by ratifications: 2\n"
                + "Total number of ratifications/accessions: 0\n");

        assertActs(chart, "AT SIGNATURE 2001-11-23", "IT SIGNATURE 2001-11-23");
        assertEquals("", problems(chart));
        assertPromised(chart, "ETS 185");
    }

    @Test
    void picturesAndLinksOfMarkdownAreNoPartOfTheName() {
        RecognisedChart chart = read("chart.md", HEAD + """
                | | **Signature** | **Ratification** | **Entry into Force** | **Notes** |
                |---|:-:|---|--:|---|
                | [![Flag of Bosnia](b.png) Bosnia and<br>Herzegovina](/en/b "B") | 09/02/2005 | 19/05/2006 | 01/09/2006 | &nbsp; |
                | ![](a.png) **Australia** | | 30/11/2012&nbsp;a | 01/03/2013 | \\[1\\] |
                """);

        assertActs(
                chart,
                "BA SIGNATURE 2005-02-09",
                "BA RATIFICATION 2006-05-19 2006-09-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
    }

    @Test
    void preformattedTextOfAPageIsReadLikePastedText() {
        RecognisedChart chart = read("old.html", "<html><body><h1>Chart</h1><pre>\n" + HEAD + """
                State            Signature    Ratification   Entry into force
                Austria          23/11/2001   13/06/2012     01/10/2012
                Ireland          28/02/2002
                Australia                     30/11/2012 a   01/03/2013
                </pre></body></html>
                """);

        assertActs(
                chart,
                "AT SIGNATURE 2001-11-23",
                "AT RATIFICATION 2012-06-13 2012-10-01",
                "IE SIGNATURE 2002-02-28",
                "AU ACCESSION 2012-11-30 2013-03-01");
        assertPromised(chart, "AT × ETS 185", "IE × ETS 185", "AU × ETS 185");
    }

    @Test
    void aPageOfFramesIsRefusedWithWhatToDo() {
        RecognisedChart chart = read("index.html", """
                <html><frameset cols="20%,80%"><frame src="menu.htm"><frame src="chart.htm"></frameset></html>
                """);

        assertActs(chart);
        assertTrue(problems(chart).contains("Open the frame with the chart in a window of its own"), problems(chart));
    }

    @Test
    void twoChartsInOneFileAreRefusedWhateverTreatyIsTold() {
        String text = HEAD + "\tSignature\tRatification\tEntry into Force\tNotes\tR.\nAustria\t23/11/2001\t\t\t\t\n"
                + HEAD.replace("185", "189")
                + "\tSignature\tRatification\tEntry into Force\tNotes\tR.\nGreece\t28/01/2003\t\t\t\t\n";
        RecognisedChart chart = SignatureChart.reader()
                .treaty(Identifier.parse("ETS 185"))
                .recognise("both.txt", text.getBytes(StandardCharsets.UTF_8));

        assertActs(chart);
        assertPromised(chart);
        assertTrue(problems(chart).contains("a chart of ETS 185 and one of ETS 189"), problems(chart));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No.|Title|Signature|Ratification|Entry into force|Notes\n018|European Cultural Convention||24/02/2010 a|24/02/2010|\n127|Convention on Tax Matters|23/12/2013|08/04/2015|01/08/2015|",
                "|Title|Signature|Ratification|Entry into force\nCETS No. 185|Convention on Cybercrime|23/12/2013|08/04/2015|01/08/2015",
                "|Kazakhstan|Austria\nSignature|23/12/2013|23/11/2001\nRatification|08/04/2015|13/06/2012",
                "State|Reservation|Declaration|Date of entry into force\nAustria|13/06/2012|13/06/2012|01/10/2012",
                "State|Act|Date|Ratification\nAustria|Declaration|13/06/2012|13/06/2012",
                "State|Treaty|Action|Date\nAustria|185|Signature|23/11/2001"
            })
    void aListOfSomethingElseGivesNoActsAndNoPromise(String rows) {
        String text = "Treaties of Kazakhstan\nStatus as of 27/08/2026\n" + rows.replace('|', '\t') + "\n";
        RecognisedChart chart = SignatureChart.reader()
                .treaty(Identifier.parse("ETS 185"))
                .recognise("list.txt", text.getBytes(StandardCharsets.UTF_8));

        assertActs(chart);
        assertPromised(chart);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ';'", "UTF-8, ','", "UTF-16, '\t'", "UTF-16BE, ';'"})
    void aTableSavedFromExcelIsReadInEachEncoding(String encoding, String sign) throws UnsupportedEncodingException {
        String rows = """
                Etat des signatures et ratifications du traité 185;;;;
                Situation au 03.12.2015;;;;
                ;Signature;Ratification;"Entrée en vigueur";Renvois
                Géorgie;01.04.2008;06.06.2012;01.10.2012;
                Australie;;30.11.2012 a;01.03.2013;
                Saint-Marin;;;;
                """;
        RecognisedChart chart = SignatureChart.reader()
                .recognise("classeur.csv", rows.replace(";", sign).getBytes(encoding));

        assertActs(
                chart,
                "GE SIGNATURE 2008-04-01",
                "GE RATIFICATION 2012-06-06 2012-10-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
    }

    @Test
    void aTableSavedByWordWithTwoRowsOfHeadingsIsRead() {
        RecognisedChart chart = read("word.html", """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
                <body lang=EN-GB><p class=MsoNormal>Chart of signatures and ratifications of <span class=SpellE>Treaty</span> 185<o:p></o:p></p>
                <p class=MsoNormal>Status as of 03/12/2015<o:p>&nbsp;</o:p></p>
                <table class=MsoTableGrid border=1><tr><td rowspan=2>State</td><td colspan=2>Dates of</td><td rowspan=2>Entry into<br>
                force</td><td rowspan=2>Notes</td></tr><tr><td>Signature</td><td>Ratification</td></tr>
                <tr><td><p class=MsoNormal><span lang=EN-GB>Austria<o:p></o:p></span></p></td><td>23/11/2001</td><td>13/06/<span class=GramE>2012</span></td><td>01/10/2012</td><td><o:p>&nbsp;</o:p></td></tr>
                <tr><td>Australia</td><td></td><td>30/11/2012 a</td><td>01/03/2013</td><td></td></tr>
                </table></body></html>
                """);

        assertActs(
                chart,
                "AT SIGNATURE 2001-11-23",
                "AT RATIFICATION 2012-06-13 2012-10-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
    }

    @Test
    void aPageInCapitalsThatClosesNoCellIsRead() {
        RecognisedChart chart = read("old.htm", """
                <HTML><BODY BGCOLOR=#FFFFFF><P>Convention on Cybercrime<BR>CETS No.: 185<P>Status as of: 18/6/2004
                <TABLE BORDER=1><TR><TD>&nbsp;<TD>Signature<TD>Ratification<TD>Entry into force<TD>Notes<TD>R.
                <TR><TD>Albania<TD>23/11/2001<TD>20/6/2002<TD>1/7/2004<TD>&nbsp;<TD>&nbsp;
                <TR><TD>Armenia<TD>23/11/2001<TD>&nbsp;<TD>&nbsp;<TD>&nbsp;<TD>X
                </TABLE></BODY></HTML>
                """);

        assertActs(
                chart, "AL SIGNATURE 2001-11-23", "AL RATIFICATION 2002-06-20 2004-07-01", "AM SIGNATURE 2001-11-23");
        assertPromised(chart, "ETS 185");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ", "body:greco", "CM/Rec(2017)5"})
    void whatIsNoTreatyIsNotTakenForThatOfAChart(String other) {
        Identifier identifier = Identifier.parse(other);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> SignatureChart.reader().treaty(identifier));

        assertEquals(
                "The treaty of a chart is told by its number, such as ETS 185 or UNTC XXVII-13, or as local:name, and not as "
                        + other + ".",
                refused.getMessage());
    }
}
