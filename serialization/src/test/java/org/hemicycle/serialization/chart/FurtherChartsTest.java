package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Further charts of the known forms, whose acts were decided from the description of the forms. */
class FurtherChartsTest {

    /** What a chart is to give besides its acts: its treaty and day, whom its promises cover, and how many errors. */
    private record Expected(String head, String promised, int errors) {}

    private static RecognisedChart read(String text) {
        return SignatureChart.reader().recognise("chart", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecognisedChart read(String treaty, String day, String text) {
        return SignatureChart.reader()
                .treaty(Identifier.parse(treaty))
                .asOf(LocalDate.parse(day))
                .recognise("chart", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRead(RecognisedChart chart, Expected expected, String... acts) {
        String problems = chart.draft().problems().print();
        assertEquals(
                new TreeSet<>(Set.of(acts)),
                Samples.acts(chart).stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new)),
                problems);
        String head = chart.treaties().stream().map(Identifier::toString).collect(Collectors.joining(" + "))
                + chart.chart().asOf().map(day -> " " + day).orElse("");
        int errors = chart.draft().problems().errors().size();
        assertEquals(expected, new Expected(head, promised(chart), errors), problems);
    }

    /** A whole treaty, or the States alone. */
    private static String promised(RecognisedChart chart) {
        return chart.chart().completeness().stream()
                .map(promise -> promise.subject().toString())
                .map(subject -> subject.contains(" × ") ? subject.substring(0, 2) : "all of " + subject)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static void assertRefused(RecognisedChart chart, String... words) {
        String problems = chart.draft().problems().print();
        assertEquals(List.of(), chart.chart().actions(), problems);
        assertEquals("", promised(chart), problems);
        List<Problem> errors = chart.draft().problems().errors();
        assertEquals(1, errors.size(), problems);
        for (String each : words) {
            assertTrue(problems.contains(each), problems);
        }
    }

    /** A table of HTML; cells are divided by strokes, and each row is as wide as the widest unless it ends with "!". */
    private static String table(String empty, String rows) {
        long width = rows.lines().mapToLong(FurtherChartsTest::strokes).max().orElse(0);
        return rows.lines()
                .map(line -> line.endsWith("!")
                        ? line.substring(0, line.length() - 1)
                        : line + "|".repeat((int) (width - strokes(line))))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .map(cell -> "<td>" + (cell.isEmpty() ? empty : cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<table>", "</table>\n"));
    }

    private static long strokes(String line) {
        return line.chars().filter(sign -> sign == '|').count();
    }

    private static String tabs(String text) {
        return text.replace('|', '\t');
    }

    @Nested
    class ThePageOf2004 {

        private static final String COLUMNS = "|Signature|Ratification|Entry into force|Notes|R.|D.|A.|T.|C.|O.\n";

        private static String page(String head, String tables) {
            return "<html><head><title>Convention</title></head><body bgcolor=\"#FFFFFF\"><table><tr><td>" + head
                    + tables + "</td></tr></table></body></html>";
        }

        @Test
        void inFrenchInWindows1252WithANonMemberAndAnOrganisation() {
            String text = page(
                    "<p>Convention pénale sur la corruption<br>STE no : 173</p><p>Situation au : 1/3/2005</p>",
                    "<p><b>Etats membres du Conseil de l'Europe</b></p>"
                            + table("&nbsp;", """
                                    |Signature|Ratification|Entrée en vigueur|Renv.|R.|D.|A.|T.|C.|O.
                                    Suède|27/1/1999|25/6/2004|1/10/2004||X
                                    République tchèque|15/10/1999|8/9/2000|1/7/2002
                                    Grèce|27/1/1999
                                    """)
                            + "<p><b>Etats non membres du Conseil de l'Europe</b></p>"
                            + table("&nbsp;", """
                                    |Signature|Ratification|Entrée en vigueur|Renv.|R.|D.|A.|T.|C.|O.
                                    Bélarus|23/1/2001
                                    """)
                            + "<p><b>Organisations internationales</b></p>"
                            + table("&nbsp;", """
                                    |Signature|Ratification|Entrée en vigueur|Renv.|R.|D.|A.|T.|C.|O.
                                    Communauté européenne
                                    """)
                            + "<table><tr><td>Nombre total de signatures non suivies de ratifications :</td><td>2</td></tr>"
                            + "<tr><td>Nombre total de ratifications/adhésions :</td><td>2</td></tr></table>"
                            + "<p>a.: Adhésion - s.: Signature sans réserve de ratification - su.: Succession - r.:"
                            + " signature \"ad referendum\".</p>");
            RecognisedChart chart =
                    SignatureChart.reader().recognise("173.htm", text.getBytes(Charset.forName("windows-1252")));

            assertRead(
                    chart,
                    new Expected("ETS 173 2005-03-01", "all of ETS 173", 0),
                    "SE SIGNATURE 1999-01-27",
                    "SE RATIFICATION 2004-06-25 2004-10-01",
                    "CZ SIGNATURE 1999-10-15",
                    "CZ RATIFICATION 2000-09-08 2002-07-01",
                    "GR SIGNATURE 1999-01-27",
                    "BY SIGNATURE 2001-01-23");
            assertEquals("windows-1252", chart.encoding());
        }

        @Test
        void withThirteenCellsTheLastOfWhichAreOfDenunciation() {
            RecognisedChart chart =
                    read(page("<p>ETS No.: 120</p><p>Status as of: 9/2/2022</p>", table("&nbsp;", """
                            |Signature|Ratification|Entry into force|Notes|R.|D.|A.|T.|C.|O.|Denunciation|Effect denunciation
                            Austria|19/8/1985|4/2/1988|1/4/1988||||X||||3/8/2021|1/3/2022
                            Croatia||27/1/1993 su.|1/3/1993||||||||13/11/2020|1/6/2021
                            Ireland|3/11/1986 r.
                            Lithuania|17/11/2000 s.|17/11/2000 s.|1/1/2001
                            Morocco||17/1/2013 a.|1/3/2013
                            Norway||17/1/2013 x.|1/3/2013
                            """)));

            assertRead(
                    chart,
                    new Expected("ETS 120 2022-02-09", "AT HR IE LT MA", 1),
                    "AT SIGNATURE 1985-08-19",
                    "AT RATIFICATION 1988-02-04 1988-04-01",
                    "AT DENUNCIATION 2021-08-03 2022-03-01",
                    "HR SUCCESSION 1993-01-27 1993-03-01",
                    "HR DENUNCIATION 2020-11-13 2021-06-01",
                    "IE SIGNATURE 1986-11-03",
                    "LT DEFINITIVE_SIGNATURE 2000-11-17 2001-01-01",
                    "MA ACCESSION 2013-01-17 2013-03-01");
        }

        @Test
        void ofSerbiaAndMontenegroWhichNobodyOfTodayIs() {
            RecognisedChart chart =
                    read(page("<p>ETS No.: 24</p><p>Status as of: 18/6/2004</p>", table("&nbsp;", COLUMNS + """
                            San Marino|25/9/2000
                            Serbia and Montenegro||30/9/2002 a|29/12/2002|||X
                            Spain|24/7/1979|7/5/1982|5/8/1982||X|X
                            """)));

            assertRead(
                    chart,
                    new Expected("ETS 024 2004-06-18", "ES SM", 0),
                    "SM SIGNATURE 2000-09-25",
                    "ES SIGNATURE 1979-07-24",
                    "ES RATIFICATION 1982-05-07 1982-08-05");
        }

        @Test
        void withFlagsWithoutDayAndTotalsThatDisagree() {
            RecognisedChart chart = read(page(
                    "<p>CETS No.: 185</p><p>Status as of: 18/6/2004</p>",
                    table("&nbsp;", COLUMNS + """
                            Albania|23/11/2001|20/6/2002|1/7/2004||||X
                            Azerbaijan|||||X|X|X|X
                            Greece|23/11/2001
                            """) + table("", """
                                    Total number of signatures not followed by ratifications:|7
                                    Total number of ratifications/accessions:|1
                                    """)));

            assertRead(
                    chart,
                    new Expected("ETS 185 2004-06-18", "AL AZ GR", 0),
                    "AL SIGNATURE 2001-11-23",
                    "AL RATIFICATION 2002-06-20 2004-07-01",
                    "GR SIGNATURE 2001-11-23");
        }

        @Test
        void withRowsThatNobodyCanRead() {
            RecognisedChart chart =
                    read(page("<p>CETS No.: 185</p><p>Status as of: 18/6/2004</p>", table("&nbsp;", COLUMNS + """
                            Albania|23/11/2001|20/6/2002|1/7/2004||||X
                            Austria|31/2/2002
                            Belgium|23/11/2001 1/2/2002
                            Croatia|23/11/2001!
                            Cyprus|23/11/2001 s.|17/10/2002|1/7/2004
                            Estonia|||1/7/2004
                            Finland|23/11/2001|see note
                            Ruritania|23/11/2001
                            """)));

            assertRead(
                    chart,
                    new Expected("ETS 185 2004-06-18", "AL", 7),
                    "AL SIGNATURE 2001-11-23",
                    "AL RATIFICATION 2002-06-20 2004-07-01");
        }
    }

    @Nested
    class ThePageOf2015 {

        private static final String COLUMNS = "|Signature|Ratification|Entry into Force|Notes|R.|D.|A.|T.|C.|O.||||\n";

        private static String page(String title, String tables) {
            return "<!DOCTYPE html><html><head><title>" + title
                    + "</title></head><body><nav><a href='#'>Full list</a></nav>"
                    + "<h1>" + title + "</h1>" + tables
                    + "<ul><li>State who signed</li><li>State who denounced</li></ul></body></html>";
        }

        @Test
        void withAColumnNLinksFootnotesAndThreeGroups() {
            RecognisedChart chart = read(page(
                    "Chart of signatures and ratifications of Treaty 210",
                    "<h2>Istanbul Convention</h2><p>Status as of 09/05/2026</p>"
                            + table("", """
                                    Members of Council of Europe
                                    |Signature|Ratification|Entry into Force|Notes|N.|R.|D.|A.|T.|C.|O.
                                    <a href='#'>Denmark 4</a>|<a href='#'>11/10/2013</a>|23/04/2014|01/08/2014|4|N.|R.|<a href='/d'>D.</a>||T.
                                    <a href='#'>Montenegro</a>|11/05/2011|22/04/2013|01/08/2014|56||R.
                                    <a href='#'>Bulgaria</a>|21/04/2016
                                    """)
                            + table("", """
                                    Non-Members of Council of Europe
                                    |Signature|Ratification|Entry into Force|Notes|N.|R.|D.|A.|T.|C.|O.
                                    Kazakhstan||22/04/2020 a|01/08/2020
                                    Tunisia
                                    """)
                            + table("", """
                                    International Organisations
                                    |Signature|Ratification|Entry into Force|Notes|N.|R.|D.|A.|T.|C.|O.
                                    European Union|13/06/2017|28/06/2023|01/10/2023
                                    """)));

            assertRead(
                    chart,
                    new Expected("CETS 210 2026-05-09", "all of CETS 210", 0),
                    "DK SIGNATURE 2013-10-11",
                    "DK RATIFICATION 2014-04-23 2014-08-01",
                    "ME SIGNATURE 2011-05-11",
                    "ME RATIFICATION 2013-04-22 2014-08-01",
                    "BG SIGNATURE 2016-04-21",
                    "KZ ACCESSION 2020-04-22 2020-08-01",
                    "EU SIGNATURE 2017-06-13",
                    "EU RATIFICATION 2023-06-28 2023-10-01");
        }

        @Test
        void inFrenchOfATreatyThatIsNotInForce() {
            RecognisedChart chart = read(page(
                    "État des signatures et ratifications du traité 213",
                    "<h2>Protocole n° 15</h2><p>Situation au 15/11/2018</p>" + table("", """
                                    Titre|Protocole n° 15 portant amendement à la Convention
                                    Référence|STCE n°213
                                    Ouverture du traité|Strasbourg, 24/06/2013 - Traité ouvert à la signature des Hautes Parties contractantes au Traité STE n°005
                                    Entrée en Vigueur|Ratification par les Parties au Traité STE n°005
                                    """) + table("", """
                                    Membres du Conseil de l'Europe
                                    |Signature|Ratification|Entrée en Vigueur|Renvois|R.|D.|A.|T.|C.|O.
                                    Andorre|24/06/2013|27/05/2015
                                    Bosnie-Herzégovine|11/05/2018
                                    L'ex-République yougoslave de Macédoine|24/06/2013|25/06/2015
                                    Pays-Bas|22/10/2013|01/09/2015|||||||T.
                                    République slovaque|24/06/2013|09/12/2013
                                    """)));

            assertRead(
                    chart,
                    new Expected("CETS 213 2018-11-15", "all of CETS 213", 0),
                    "AD SIGNATURE 2013-06-24",
                    "AD RATIFICATION 2015-05-27",
                    "BA SIGNATURE 2018-05-11",
                    "MK SIGNATURE 2013-06-24",
                    "MK RATIFICATION 2015-06-25",
                    "NL SIGNATURE 2013-10-22",
                    "NL RATIFICATION 2015-09-01",
                    "SK SIGNATURE 2013-06-24",
                    "SK RATIFICATION 2013-12-09");
        }

        @Test
        void withMarksInEitherColumnAndSuccessionsInForceBefore() {
            RecognisedChart chart = read(page(
                    "Chart of signatures and ratifications of Treaty 120",
                    "<p>Status as of 03/12/2015</p>" + table("", COLUMNS + """
                                    Azerbaijan|28/03/2000 s||01/05/2000
                                    Bosnia and Herzegovina||29/12/1994 su|06/03/1992|2
                                    Finland||16/01/1987 s|01/03/1987
                                    Montenegro||14/06/2006 su|06/06/2006|56
                                    Ireland|03/11/1986 r
                                    Croatia|05/11/1997|05/11/1997|01/03/1998|||D.
                                    """)));

            assertRead(
                    chart,
                    new Expected("ETS 120 2015-12-03", "all of ETS 120", 0),
                    "AZ DEFINITIVE_SIGNATURE 2000-03-28 2000-05-01",
                    "BA SUCCESSION 1994-12-29 1992-03-06",
                    "FI DEFINITIVE_SIGNATURE 1987-01-16 1987-03-01",
                    "ME SUCCESSION 2006-06-14 2006-06-06",
                    "IE SIGNATURE 1986-11-03",
                    "HR SIGNATURE 1997-11-05",
                    "HR RATIFICATION 1997-11-05 1998-03-01");
        }

        @Test
        void withADayAmongTheNotesThatMayBeAnythingAndADayAheadOfTheChart() {
            RecognisedChart chart = read(page(
                    "European Convention on Spectator Violence (ETS No. 120)",
                    "<p>Status as of 03/12/2021</p>" + table("", COLUMNS + """
                                    Albania|02/02/1995|28/09/1999|01/11/1999
                                    Austria|19/08/1985|04/02/1988|01/04/1988|Denounced 03/08/2021
                                    Georgia|17/09/2004|25/10/2021|01/02/2022
                                    """)));

            assertRead(
                    chart,
                    new Expected("ETS 120 2021-12-03", "AL GE", 1),
                    "AL SIGNATURE 1995-02-02",
                    "AL RATIFICATION 1999-09-28 1999-11-01",
                    "GE SIGNATURE 2004-09-17",
                    "GE RATIFICATION 2021-10-25 2022-02-01");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Full list - Treaty No.148",
                    "Details of Treaty No. 148",
                    "Chart of signatures and ratifications of Treaty No 148",
                    "Chart of signatures and ratifications of Treaty No. 148",
                    "European Charter for Regional or Minority Languages (ETS No. 148)",
                    "CETS No. 148",
                    "STE n° 148",
                    "STE 148",
                    "Etat des signatures et ratifications du traité n° 148",
                    "État des signatures et ratifications du traité 148",
                    "European Charter for Regional or Minority Languages"
                })
        void withEachFormOfItsTitle(String title) {
            RecognisedChart chart = read(page(
                    title, "<p>Status as of 03/12/2015</p>" + table("", COLUMNS + "Italy|27/06/2000|||||||||||||\n")));

            assertRead(chart, new Expected("ETS 148 2015-12-03", "all of ETS 148", 0), "IT SIGNATURE 2000-06-27");
        }
    }

    @Nested
    class TheReaderView {

        @Test
        void withLinksAndBoldAndWithoutLeadingStroke() {
            RecognisedChart chart = read("""
                    # Chart of signatures and ratifications of Treaty 185

                    Status as of **03/12/2015**

                    **Members of Council of Europe** | | | |
                    Signature | Ratification | Entry into Force | Notes | R. | D. | A. | T. | C. | O.
                    --- | --- | --- | --- | --- | --- | --- | --- | --- | ---
                    [Albania](https://www.coe.int/x?p_auth=(abc)) | 23/11/2001 | 20/06/2002 | 01/07/2004 | [A.](https://www.coe.int/d)
                    [Andorra](https://www.coe.int/x) | 23/04/2013
                    **Denmark 4** | 22/04/2003 | 21/06/2005 | 01/10/2005 | 12 | R. | A. | T.
                    Montenegro | 07/04/2005 | 03/03/2010 | 01/07/2010 | 56 | R. | A.
                    Monaco | 02/05/2013
                    Russia
                    """);

            assertRead(
                    chart,
                    new Expected("ETS 185 2015-12-03", "all of ETS 185", 0),
                    "AL SIGNATURE 2001-11-23",
                    "AL RATIFICATION 2002-06-20 2004-07-01",
                    "AD SIGNATURE 2013-04-23",
                    "DK SIGNATURE 2003-04-22",
                    "DK RATIFICATION 2005-06-21 2005-10-01",
                    "ME SIGNATURE 2005-04-07",
                    "ME RATIFICATION 2010-03-03 2010-07-01",
                    "MC SIGNATURE 2013-05-02");
        }

        @Test
        void inFrenchOfATreatyThatIsNotInForceWhoseTwoDaysHaveOneReading() {
            RecognisedChart chart = read("""
                    État des signatures et ratifications du traité 213
                    Situation au 15/11/2018
                    Entrée en vigueur | Ratification par les Parties au Traité STE 5. Date : // |
                    Membres du Conseil de l'Europe | ||||||||||
                    | Signature | Ratification | Entrée en vigueur | Renvois | R. | D. | A. | T. | C. | O. |
                    |---|---|---|---|---|---|---|---|---|---|
                    | Albanie | 11/02/2014 | 17/12/2015 | | | | | | | |
                    | Belgique | 07/10/2013 | 04/04/2018 | D. | | | | | | |
                    | Grèce | 02/03/2017 | | | | | | | | |
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 213 2018-11-15", "all of CETS 213", 0),
                    "AL SIGNATURE 2014-02-11",
                    "AL RATIFICATION 2015-12-17",
                    "BE SIGNATURE 2013-10-07",
                    "BE RATIFICATION 2018-04-04",
                    "GR SIGNATURE 2017-03-02");
        }

        @Test
        void withMarksThatTellWhatTwoDaysAreAndTwoPlainOnesThatDoNot() {
            RecognisedChart chart = read("""
                    Chart of signatures and ratifications of Treaty 120
                    Status as of 03/12/2015
                    | Signature | Ratification | Entry into Force | Notes | R. | D. | | |
                    |---|---|---|---|---|---|---|---|
                    | Azerbaijan | 28/03/2000 s | 01/05/2000 | | | | | |
                    | Bosnia and Herzegovina | 29/12/1994 su | 06/03/1992 | 2 | | | | |
                    | Montenegro | 14/06/2006 su | 06/06/2006 | | | | | |
                    | Morocco | 17/01/2013 a | 01/03/2013 | | | | | |
                    | Ukraine | 08/11/2001 | 05/03/2002 | 01/05/2002 | | | | |
                    | Norway | 19/08/1985 | 01/11/1985 | | | | | |
                    | Slovakia | 05/05/1993 | 05/05/1993 | R. | | | | |
                    | Latvia | 01/05/1999 | 09/07/1998 | 01/09/1998 | | | | |
                    """);

            assertRead(
                    chart,
                    new Expected("ETS 120 2015-12-03", "AZ BA MA ME UA", 3),
                    "AZ DEFINITIVE_SIGNATURE 2000-03-28 2000-05-01",
                    "BA SUCCESSION 1994-12-29 1992-03-06",
                    "ME SUCCESSION 2006-06-14 2006-06-06",
                    "MA ACCESSION 2013-01-17 2013-03-01",
                    "UA SIGNATURE 2001-11-08",
                    "UA RATIFICATION 2002-03-05 2002-05-01");
        }

        @Test
        void withColumnsOfDenunciation() {
            RecognisedChart chart = read("""
                    Chart of signatures and ratifications of Treaty 120
                    Status as of 09/02/2022
                    | | Signature | Ratification | Entry into Force | Denunciation | Effect denunciation | Notes | R. |
                    |---|---|---|---|---|---|---|---|
                    | Austria | 19/08/1985 | 04/02/1988 | 01/04/1988 | 03/08/2021 | 01/03/2022 | | |
                    | Croatia | 27/01/1993 su | 01/03/1993 | 13/11/2020 | 01/06/2021 | | | |
                    | Belgium | 19/08/1985 | 24/08/1990 | 01/10/1990 | | | | |
                    """);

            assertRead(
                    chart,
                    new Expected("ETS 120 2022-02-09", "AT HR", 1),
                    "AT SIGNATURE 1985-08-19",
                    "AT RATIFICATION 1988-02-04 1988-04-01",
                    "AT DENUNCIATION 2021-08-03 2022-03-01",
                    "HR SUCCESSION 1993-01-27 1993-03-01",
                    "HR DENUNCIATION 2020-11-13 2021-06-01");
        }

        @Test
        void thatBreaksOffAmongItsRows() {
            RecognisedChart chart = read("""
                    Chart of signatures and ratifications of Treaty 185
                    Status as of 03/12/2015
                    | Signature | Ratification | Entry into Force | Notes | R. |
                    |---|---|---|---|---|
                    | Albania | 23/11/2001 | 20/06/2002 | 01/07/2004 | |
                    | Andorra | 23/04/2013 | | | |
                    | Armenia | 23/11/2001 | 12/10/20""");

            assertRead(
                    chart,
                    new Expected("ETS 185 2015-12-03", "AD AL", 1),
                    "AL SIGNATURE 2001-11-23",
                    "AL RATIFICATION 2002-06-20 2004-07-01",
                    "AD SIGNATURE 2013-04-23");
        }
    }

    @Nested
    class ThePageOfTodayPasted {

        @Test
        void withTabsInFrenchAndADenunciation() {
            RecognisedChart chart = read(tabs("""
                    État des signatures et ratifications du traité 120
                    Convention européenne sur la violence et les débordements de spectateurs (STE n° 120)
                    Situation au 09/02/2022

                    Ouverture du traité|Strasbourg, 19/08/1985
                    Entrée en Vigueur|01/11/1985

                    Membres du Conseil de l'Europe
                    |Signature|Ratification|Entrée en Vigueur|Dénonciation|Effet dénonciation|Renvois|R.|D.|A.|T.|C.|O.
                    Autriche|19/08/1985|04/02/1988|01/04/1988|03/08/2021|01/03/2022|||||||
                    Irlande|03/11/1986|||||||||||
                    Pays-Bas|19/08/1985|30/12/1988|01/02/1989|06/02/2020|01/09/2020|54||||T.||
                    Suisse|13/08/1990|24/09/1990|01/11/1990|||||||||

                    Nombre total de signatures non suivies de ratifications : 1
                    Nombre total de ratifications/adhésions : 3
                    """));

            assertRead(
                    chart,
                    new Expected("ETS 120 2022-02-09", "all of ETS 120", 0),
                    "AT SIGNATURE 1985-08-19",
                    "AT RATIFICATION 1988-02-04 1988-04-01",
                    "AT DENUNCIATION 2021-08-03 2022-03-01",
                    "IE SIGNATURE 1986-11-03",
                    "NL SIGNATURE 1985-08-19",
                    "NL RATIFICATION 1988-12-30 1989-02-01",
                    "NL DENUNCIATION 2020-02-06 2020-09-01",
                    "CH SIGNATURE 1990-08-13",
                    "CH RATIFICATION 1990-09-24 1990-11-01");
        }

        @Test
        void whoseTabsBecameBlanks() {
            RecognisedChart chart = read("""
                    Chart of signatures and ratifications of Treaty 148
                    European Charter for Regional or Minority Languages (ETS No. 148)
                    Status as of 27/08/2026

                    Members of Council of Europe
                         Signature    Ratification    Entry into Force    Notes    R.    D.    A.    T.    C.    O.
                    Bulgaria
                    Croatia    05/11/1997    05/11/1997    01/03/1998         R.    D.
                    Italy    27/06/2000
                    Montenegro         15/02/2006 su    06/06/2006    56
                    Netherlands    05/11/1992    02/05/1996                     T.
                    United Kingdom    02/03/2000    27/03/2001    01/07/2001              D.         T.

                    Total number of signatures not followed by ratifications: 1
                    Total number of ratifications/accessions: 4
                    """);

            assertRead(
                    chart,
                    new Expected("ETS 148 2026-08-27", "BG GB HR IT ME", 1),
                    "HR SIGNATURE 1997-11-05",
                    "HR RATIFICATION 1997-11-05 1998-03-01",
                    "IT SIGNATURE 2000-06-27",
                    "ME SUCCESSION 2006-02-15 2006-06-06",
                    "GB SIGNATURE 2000-03-02",
                    "GB RATIFICATION 2001-03-27 2001-07-01");
        }

        @Test
        void whoseTabsBecameBlanksAndWhoseTotalsAgree() {
            RecognisedChart chart = read("""
                    Etat des signatures et ratifications du traité 148
                    Situation au 27/08/2026
                    Membres du Conseil de l'Europe
                      Signature  Ratification  Entrée en vigueur  Renvois  R.  D.  A.  T.  C.  O.
                    Bulgarie
                    Croatie  05/11/1997  05/11/1997  01/03/1998    R.  D.
                    Italie  27/06/2000
                    Nombre total de signatures non suivies de ratifications : 1
                    Nombre total de ratifications/adhésions : 1
                    """);

            assertRead(
                    chart,
                    new Expected("ETS 148 2026-08-27", "all of ETS 148", 0),
                    "HR SIGNATURE 1997-11-05",
                    "HR RATIFICATION 1997-11-05 1998-03-01",
                    "IT SIGNATURE 2000-06-27");
        }

        @Test
        void ofWhichTheRowsAloneWereTaken() {
            RecognisedChart chart = read(tabs("""
                    |Signature|Ratification|Entry into Force|Notes|R.|D.|A.|T.|C.|O.
                    Bulgaria||||||||||
                    Spain|05/11/1992|09/04/2001|01/08/2001|||D.||||
                    """));

            assertRead(chart, new Expected("", "", 2));
        }

        @Test
        void ofWhichTheRowsAloneWereTakenAndTheRestIsSaid() {
            RecognisedChart chart = read("ETS 148", "2026-08-27", tabs("""
                    |Signature|Ratification|Entry into Force|Notes|R.|D.|A.|T.|C.|O.
                    Bulgaria||||||||||
                    Spain|05/11/1992|09/04/2001|01/08/2001|||D.||||
                    """));

            assertRead(
                    chart,
                    new Expected("ETS 148 2026-08-27", "BG ES", 0),
                    "ES SIGNATURE 1992-11-05",
                    "ES RATIFICATION 2001-04-09 2001-08-01");
        }

        @Test
        void ofAnotherTreatyThanWasSaid() {
            RecognisedChart chart = read("ETS 148", "2026-08-27", tabs("""
                    Chart of signatures and ratifications of Treaty 185
                    |Signature|Ratification|Entry into Force|Notes|R.|D.|A.|T.|C.|O.
                    Spain|23/11/2001|03/06/2010|01/10/2010|||D.||||
                    """));

            assertRead(
                    chart,
                    new Expected("ETS 185 2026-08-27", "ES", 0),
                    "ES SIGNATURE 2001-11-23",
                    "ES RATIFICATION 2010-06-03 2010-10-01");
        }
    }

    @Nested
    class TheService {

        private static String row(String treaty, String state, String... days) {
            return "{\"CodePays\":\"SAM\",\"LibPaysOrga\":\"" + state + "\",\"NumSTE\":" + treaty
                    + Stream.of(days)
                            .map(day -> day.split("="))
                            .map(day -> ",\"Date" + day[0] + "\":"
                                    + (day[1].equals("null") ? day[1] : "\"" + day[1] + "T00:00:00\""))
                            .collect(Collectors.joining())
                    + ",\"Reserves\":false,\"Territoires\":[]}";
        }

        private static RecognisedChart readService(String text) {
            return SignatureChart.reader()
                    .asOf(LocalDate.parse("2026-01-01"))
                    .recognise("ws", text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void wrappedInAnObjectWithNumbersAndFrenchNames() {
            RecognisedChart chart = readService("{\"status\":200,\"data\":[["
                    + row(
                            "210",
                            "Türkiye",
                            "Signature=2011-05-11",
                            "Consentement=2012-03-14",
                            "EntreeVigueur=2014-08-01",
                            "Denonciation=2021-03-22",
                            "EffetDenonciation=2021-07-01",
                            "Suspension=null")
                    + "," + row("210", "Bulgarie", "Signature=2016-04-21", "Consentement=null", "EntreeVigueur=null")
                    + "],[" + row("210", "Tunisie", "Signature=null", "Consentement=null", "EntreeVigueur=null")
                    + "],["
                    + row(
                            "210",
                            "Union européenne",
                            "Signature=2017-06-13",
                            "Consentement=2023-06-28",
                            "EntreeVigueur=2023-10-01")
                    + "]]}");

            assertRead(
                    chart,
                    new Expected("CETS 210 2026-01-01", "all of CETS 210", 0),
                    "TR SIGNATURE 2011-05-11",
                    "TR RATIFICATION 2012-03-14 2014-08-01",
                    "TR DENUNCIATION 2021-03-22 2021-07-01",
                    "BG SIGNATURE 2016-04-21",
                    "EU SIGNATURE 2017-06-13",
                    "EU RATIFICATION 2023-06-28 2023-10-01");
        }

        @Test
        void ofTwoTreatiesOneOfWhichLosesARow() {
            RecognisedChart chart = readService("[["
                    + row("\"120\"", "Austria", "Signature=1985-08-19", "Consentement=1988-02-04") + ","
                    + row("\"218\"", "Austria", "Signature=2016-07-03", "Retrait=2020-01-01") + ","
                    + row(
                            "\"218\"",
                            "France",
                            "Signature=2016-07-03",
                            "Consentement=2017-01-24",
                            "EntreeVigueur=2017-11-01")
                    + "],[],[]]");

            assertRead(
                    chart,
                    new Expected("ETS 120 + CETS 218 2026-01-01", "AT FR", 1),
                    "AT SIGNATURE 1985-08-19",
                    "AT RATIFICATION 1988-02-04",
                    "FR SIGNATURE 2016-07-03",
                    "FR RATIFICATION 2017-01-24 2017-11-01");
        }

        @Test
        void withDatesWithoutNameOrMidnightAndSomebodyWhoIsNotKnown() {
            RecognisedChart chart = readService("[["
                    + row("\"210\"", "Monaco", "Signature=2012-09-20", "Retrait=2020-01-01", "EntreeVigueur=null") + ","
                    + row("\"210\"", "Serbia", "Signature=2012-04-04", "Retrait=null") + ","
                    + row("\"210\"", "Andorra", "Signature=2013-02-22").replace("T00:00:00", "T23:00:00") + ","
                    + row("\"210\"", "Ruritania", "Signature=2013-02-22") + ","
                    + row("\"210\"", "Malta", "EntreeVigueur=2014-11-01")
                    + "],[],[]]");

            assertRead(chart, new Expected("CETS 210 2026-01-01", "RS", 4), "RS SIGNATURE 2012-04-04");
        }

        @Test
        void ofAnotherTreatyThanWasSaid() {
            RecognisedChart chart = read(
                    "ETS 148",
                    "2026-01-01",
                    "[[" + row("\"210\"", "Serbia", "Signature=2012-04-04", "Consentement=2013-11-21") + "],[],[]]");

            assertRead(
                    chart,
                    new Expected("CETS 210 2026-01-01", "all of CETS 210", 0),
                    "RS SIGNATURE 2012-04-04",
                    "RS RATIFICATION 2013-11-21");
        }

        @Test
        void withASuspensionAndASuccessionAndAnAccession() {
            RecognisedChart chart = readService("["
                    + row(
                            "5",
                            "Russian Federation",
                            "Signature=1996-02-28",
                            "Consentement=1998-05-05",
                            "EntreeVigueur=1998-05-05",
                            "Suspension=2022-03-16")
                    + ","
                    + row("5", "Montenegro", "Consentement=2006-06-14", "EntreeVigueur=2006-06-06") + ","
                    + row("5", "Kazakhstan", "Consentement=2020-04-22", "EntreeVigueur=2020-08-01") + "]");

            assertRead(
                    chart,
                    new Expected("ETS 005 2026-01-01", "all of ETS 005", 0),
                    "RU SIGNATURE 1996-02-28",
                    "RU RATIFICATION 1998-05-05 1998-05-05",
                    "RU SUSPENSION 2022-03-16",
                    "ME SUCCESSION 2006-06-14 2006-06-06",
                    "KZ ACCESSION 2020-04-22 2020-08-01");
            assertTrue(
                    chart.chart().actions().stream()
                            .filter(act -> act.kind().expressesConsent())
                            .allMatch(
                                    act -> act.claims().toString().toLowerCase().contains("infer")),
                    chart.chart().actions().toString());
        }

        @Test
        void withRowsThatDoNotSayOfWhichTreatyTheyAre() {
            RecognisedChart chart = readService("["
                    + row("null", "Serbia", "Signature=2012-04-04") + ","
                    + row("\"xyz\"", "Malta", "Signature=2012-04-04") + ","
                    + row("210", "Spain", "Signature=2012-04-04") + "]");

            assertRead(chart, new Expected("CETS 210 2026-01-01", "ES", 3), "ES SIGNATURE 2012-04-04");
        }

        @Test
        void thatIsNotOnADayThatWasSaid() {
            assertRead(
                    SignatureChart.reader()
                            .recognise(
                                    "ws",
                                    ("[" + row("5", "Serbia", "Signature=2003-04-03") + "]")
                                            .getBytes(StandardCharsets.UTF_8)),
                    new Expected("ETS 005", "", 1),
                    "RS SIGNATURE 2003-04-03");
        }
    }

    @Nested
    class ACommitteePaper {

        private static final String HEAD = """
                CDDH(2019)12
                Chart of signatures and ratifications of Protocol No. 16
                CETS No. 214
                Treaty open for signature by the High Contracting Parties to Treaty ETS 005
                Entry into force
                Conditions: 10 Ratifications.
                Date : 01/08/2018
                Status as of: 15/11/2019
                """;

        private static final String COLUMNS =
                "\nSignature\n\nRatification\n\nEntry into Force\n\nNotes\n\nR.\n\nD.\n\n";

        @Test
        void withPageNumbersAndRunningHeadsWithinARow() {
            RecognisedChart chart = read(HEAD + COLUMNS + """
                    Albania

                    24/11/2014

                    22/07/2015

                    4

                    CDDH(2019)12

                    01/08/2018

                    Andorra

                    18/05/2017

                    CDDH(2019)12

                    16/05/2019

                    01/09/2019

                    Armenia

                    09/06/2017

                    31/01/2017

                    Greece

                    02/03/2017

                    Page 5

                    Italy

                    02/10/2013
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2019-11-15", "AD AL GR IT", 1),
                    "AL SIGNATURE 2014-11-24",
                    "AL RATIFICATION 2015-07-22 2018-08-01",
                    "AD SIGNATURE 2017-05-18",
                    "AD RATIFICATION 2019-05-16 2019-09-01",
                    "GR SIGNATURE 2017-03-02",
                    "IT SIGNATURE 2013-10-02");
        }

        @Test
        void withALineThatIsNotKnownWithinARowSoThatTheRowBeforeIsLost() {
            RecognisedChart chart = read(HEAD + COLUMNS + """
                    Albania

                    24/11/2014

                    Steering Committee

                    22/07/2015

                    01/08/2018

                    Greece

                    02/03/2017
                    """);

            assertEquals(
                    Set.of("GR SIGNATURE 2017-03-02"),
                    Samples.acts(chart).stream().map(String::strip).collect(Collectors.toSet()));
            assertEquals("GR", promised(chart));
        }

        @Test
        void withHeadingsAgainWithinARowAndASentenceBelow() {
            RecognisedChart chart = read(HEAD + COLUMNS + "Albania\n24/11/2014\n" + COLUMNS + """
                    22/07/2015
                    01/08/2018
                    Greece
                    02/03/2017
                    15/11/2019: the Committee took note of this chart.
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2019-11-15", "AL GR", 1),
                    "AL SIGNATURE 2014-11-24",
                    "AL RATIFICATION 2015-07-22 2018-08-01",
                    "GR SIGNATURE 2017-03-02");
        }

        @Test
        void withNamesOverTwoLinesThatEndLikeAnotherName() {
            RecognisedChart chart = read(HEAD + COLUMNS + """
                    Bosnia and
                    Herzegovina
                    11/05/2018
                    Papua New
                    Guinea
                    02/10/2013
                    South
                    Sudan
                    03/10/2013
                    Republic of
                    Moldova
                    03/03/2017
                    The former Yugoslav Republic of
                    Macedonia
                    15/12/2016
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2019-11-15", "BA MD MK PG SS", 0),
                    "BA SIGNATURE 2018-05-11",
                    "PG SIGNATURE 2013-10-02",
                    "SS SIGNATURE 2013-10-03",
                    "MD SIGNATURE 2017-03-03",
                    "MK SIGNATURE 2016-12-15");
        }

        @Test
        void withOneRowALineAndProseBelow() {
            RecognisedChart chart = read(HEAD + """
                    Member States of the Council of Europe
                    Signature Ratification Entry into Force Notes R. D.
                    Albania 24/11/2014 22/07/2015 01/08/2018
                    Bosnia and Herzegovina 11/05/2018
                    Finland 02/10/2013 07/12/2015 01/08/2018 D.
                    France
                    Ukraine 20/06/2014 22/03/2018

                    The Committee took note of the chart.
                    On 15/11/2019 Ukraine informed the Committee of its ratification.
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2019-11-15", "AL BA FI FR", 2),
                    "AL SIGNATURE 2014-11-24",
                    "AL RATIFICATION 2015-07-22 2018-08-01",
                    "BA SIGNATURE 2018-05-11",
                    "FI SIGNATURE 2013-10-02",
                    "FI RATIFICATION 2015-12-07 2018-08-01");
        }

        @Test
        void inFrenchNotInForceWithOneRowALine() {
            RecognisedChart chart = read("""
                    Etat des signatures et ratifications du Protocole n° 15
                    STCE n° 213
                    Entrée en vigueur
                    Conditions : Ratification par les Parties au Traité STE 005.
                    Date : //
                    Situation au 15/11/2018
                    Nombre total de signatures non suivies de ratifications
                    1
                    Nombre total de ratifications/adhésions
                    2
                    Etats membres du Conseil de l'Europe
                    Signature Ratification Entrée en vigueur Renvois R. D. A. T. C. O.
                    Albanie 11/02/2014 17/12/2015
                    Belgique 07/10/2013 04/04/2018 D.
                    Bosnie-Herzégovine 11/05/2018
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 213 2018-11-15", "all of CETS 213", 0),
                    "AL SIGNATURE 2014-02-11",
                    "AL RATIFICATION 2015-12-17",
                    "BE SIGNATURE 2013-10-07",
                    "BE RATIFICATION 2018-04-04",
                    "BA SIGNATURE 2018-05-11");
        }

        @Test
        void inTwoLanguagesInCellsWithStrokesForNothing() {
            RecognisedChart chart = read("""
                    CETS No. 214 / STCE n° 214
                    Status as of / Situation au 27/08/2023
                    | States/Etats | Date of signature/ Date de signature | Date of ratification/ Date de ratification | Date of entry into force/ Date d'entrée en vigueur |
                    | Albania / Albanie | 24/11/2014 | 22/07/2015 | 01/08/2018 |
                    | Bosnia and Herzegovina / Bosnie-Herzégovine | 11/05/2018 | - | - |
                    | Germany/Allemagne | - | - | - |
                    | Greece / Grèce | 02/03/2017 | 05/04/2019 | 01/08/2019 |
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2023-08-27", "all of CETS 214", 0),
                    "AL SIGNATURE 2014-11-24",
                    "AL RATIFICATION 2015-07-22 2018-08-01",
                    "BA SIGNATURE 2018-05-11",
                    "GR SIGNATURE 2017-03-02",
                    "GR RATIFICATION 2019-04-05 2019-08-01");
        }

        @Test
        void inTwoLanguagesWithOneValueALine() {
            RecognisedChart chart = read("""
                    CETS No. 214
                    Status as of 27/08/2023
                    States/Etats

                    Date of signature/Date de signature

                    Date of ratification/Date de ratification

                    Date of entry into force/Date d'entrée en vigueur

                    Albania/Albanie

                    24/11/2014

                    22/07/2015

                    01/08/2018

                    Germany/Allemagne

                    Greece/Grèce

                    02/03/2017

                    05/04/2019

                    01/08/2019
                    """);

            assertRead(
                    chart,
                    new Expected("CETS 214 2023-08-27", "AL DE GR", 0),
                    "AL SIGNATURE 2014-11-24",
                    "AL RATIFICATION 2015-07-22 2018-08-01",
                    "GR SIGNATURE 2017-03-02",
                    "GR RATIFICATION 2019-04-05 2019-08-01");
        }
    }

    @Nested
    class TheUnitedNations {

        private static String page(String head, String rows, String below) {
            return "<html><head><title>UNTC</title></head><body><form>" + head
                    + table("", rows).replace("<table>", "<table id='ctl00_tblgrid'>") + below
                    + "</form></body></html>";
        }

        private static final String HEAD = table("", """
                STATUS AS AT : 15-03-2015 05:00:23 EDT
                CHAPTER IV HUMAN RIGHTS
                9 . Convention against Torture
                """) + table("", """
                Entry into force|:|26 June 1987, in accordance with article 27 (1).
                Status|:|Signatories : 3. Parties : 6
                """);

        @Test
        void withEachMarkThatItsHeadingExplainsNotesAndTables() {
            RecognisedChart chart = read(page(
                    HEAD,
                    """
                    Participant <sup>1</sup>, <sup>2</sup>|Signature|Accession(a), Succession(d), Acceptance(A), Approval(AA), Formal confirmation(c), Ratification
                    Afghanistan|&nbsp;4 Feb 1985|1&nbsp;Apr&nbsp;1987
                    Albania||11 May 1994 a
                    China <sup>3</sup>, <sup>4</sup>|12 Dec 1986|4 Oct 1988 <sup>5</sup>
                    Czech Republic <sup>6</sup>||22 Feb 1993 d
                    Netherlands (Kingdom of the)|4 Feb 1985|21 Dec 1988 A
                    European Union||23 Dec 2010 c
                    Iran (Islamic Republic of)||[12 Mar 1992 a]
                    """,
                    "<p>Declarations and Reservations</p><p>Afghanistan</p><p>While ratifying, on 1 April 1987, ...</p>"
                            + "<p>Panama</p><table><tr><td>Participant</td><td>Territorial Application</td></tr>"
                            + "<tr><td>France</td><td>1 Apr 1990</td></tr></table>"
                            + table("", """
                                    Participant|Acceptance(A), Acceptance of amendment
                                    Norway|1 Jan 1999 A
                                    """)));

            assertRead(
                    chart,
                    new Expected("UNTC IV-9 2015-03-15", "AF AL CN CZ EU NL", 1),
                    "AF SIGNATURE 1985-02-04",
                    "AF RATIFICATION 1987-04-01",
                    "AL ACCESSION 1994-05-11",
                    "CN SIGNATURE 1986-12-12",
                    "CN RATIFICATION 1988-10-04",
                    "CZ SUCCESSION 1993-02-22",
                    "NL SIGNATURE 1985-02-04",
                    "NL ACCEPTANCE 1988-12-21",
                    "EU RATIFICATION 2010-12-23");
        }

        @Test
        void withSuccessionToSignatureAndProvisionalApplication() {
            RecognisedChart chart = read("UNTC XXI-7", "2015-03-15", page("", """
                    Participant|Signature, Succession to signature(d)|Provisional application(n)|Ratification, Accession(a), Succession(d), Simplified procedure(p)
                    Slovakia|28 May 1993 d||8 May 1996
                    Belgium|29 Jul 1994|16 Nov 1994 n|13 Nov 1998
                    Iceland|29 Jul 1994||28 Jul 1995 p
                    Monaco|30 Nov 1994 a||
                    Serbia||1 Jan 1994 n|12 Mar 2001 d
                    """, ""));

            assertRead(
                    chart,
                    new Expected("UNTC XXI-7 2015-03-15", "BE RS SK", 2),
                    "SK SIGNATURE 1993-05-28",
                    "SK RATIFICATION 1996-05-08",
                    "BE SIGNATURE 1994-07-29",
                    "BE PROVISIONAL_APPLICATION 1994-11-16",
                    "BE RATIFICATION 1998-11-13",
                    "RS PROVISIONAL_APPLICATION 1994-01-01",
                    "RS SUCCESSION 2001-03-12");
        }

        @Test
        void inFrenchWithConsentAlone() {
            RecognisedChart chart = read(page(table("", """
                            ÉTAT AU : 02-05-2016 07:15:50 EDT
                            CHAPITRE III PRIVILÈGES ET IMMUNITÉS
                            1. Convention sur les privilèges et immunités des Nations Unies
                            """), """
                    Participant|Adhésion(a), Succession(d)
                    Allemagne|5 nov. 1980 a
                    Arménie|29 avr 2004 a
                    Monténégro|23 oct 2006 d
                    République de Corée|9 avr 1992 a
                    Kiribati|1er juill. 2004
                    """, ""));

            assertRead(
                    chart,
                    new Expected("UNTC III-1 2016-05-02", "AM DE KR ME", 1),
                    "DE ACCESSION 1980-11-05",
                    "AM ACCESSION 2004-04-29",
                    "ME SUCCESSION 2006-10-23",
                    "KR ACCESSION 1992-04-09");
        }

        @Test
        void withSignaturesWithoutReservationAndTwoColumnsOnly() {
            RecognisedChart chart = read("UNTC XI-B-16", "2015-03-15", page("", """
                    Participant|Accession(a), Ratification, Definitive signature(s)
                    Austria|11 May 1971 s
                    Belarus|8 Jul 1994 a
                    Norway|3 Feb 1975
                    Yugoslavia|14 Jun 1985
                    Hong Kong|14 Jun 1985 a
                    """, ""));

            assertRead(
                    chart,
                    new Expected("UNTC XI-B-16 2015-03-15", "AT BY NO", 0),
                    "AT DEFINITIVE_SIGNATURE 1971-05-11",
                    "BY ACCESSION 1994-07-08",
                    "NO RATIFICATION 1975-02-03");
        }

        @Test
        void asCsvWithGluedFootnotesQuotesAndSemicolons() {
            RecognisedChart chart = read("UNTC XXVII-13", "2015-03-15", """
                    "Participant";"Signature";"Ratification, Acceptance(A), Approval(AA), Accession(a)"
                    Armenia;25 Jun 1998;1 Aug 2001
                    Denmark1;25 Jun 1998;29 Sep 2000 AA
                    "Netherlands (Kingdom of the)2, 3";25 Jun 1998;29 Dec 2004 A
                    "The former Yugoslav Republic of Macedonia 4";;22 Jul 1999 a
                    "Micronesia (Federated States of)";;"1 Aug 20015"
                    Bonaire;;22 Jul 1999 a
                    Monaco;25 Jun 1998;
                    """);

            assertRead(
                    chart,
                    new Expected("UNTC XXVII-13 2015-03-15", "all of UNTC XXVII-13", 0),
                    "AM SIGNATURE 1998-06-25",
                    "AM RATIFICATION 2001-08-01",
                    "DK SIGNATURE 1998-06-25",
                    "DK APPROVAL 2000-09-29",
                    "NL SIGNATURE 1998-06-25",
                    "NL ACCEPTANCE 2004-12-29",
                    "MK ACCESSION 1999-07-22",
                    "FM RATIFICATION 2001-08-01",
                    "MC SIGNATURE 1998-06-25");
        }

        @Test
        void asXmlInOtherCaseWithNestedNamesAndSpecialTables() {
            RecognisedChart chart = read("UNTC XXVII-13", "2015-03-15", """
                    <?xml version="1.0" encoding="utf-8"?>
                    <!DOCTYPE section>
                    <SECTION><TREATY><HEADER>13</HEADER><NAME>Convention on Access to Information</NAME></TREATY>
                    <PARTICIPANTS><TABLE><TABLEHEADER><ENTRY>Participant</ENTRY><ENTRY>Signature</ENTRY><ENTRY>Accession(a), Ratification, Approval(AA)</ENTRY></TABLEHEADER>
                    <ROWS><ROW><ENTRY><NAME>Denmark</NAME><SUPERSCRIPT>1</SUPERSCRIPT></ENTRY><ENTRY>25 Jun 1998</ENTRY><ENTRY><DATE>29 Sep 2000</DATE> <MARK>AA</MARK></ENTRY></ROW>
                    <ROW><ENTRY>C&#244;te d'Ivoire</ENTRY><ENTRY/><ENTRY>23 Mar 2000 a</ENTRY></ROW>
                    <ROW><ENTRY>Malta</ENTRY><ENTRY>18 Dec 1998</ENTRY><ENTRY>23 Apr 2002</ENTRY></ROW></ROWS></TABLE></PARTICIPANTS>
                    <SPECIALTABLES><SPECIALTABLE><TITLE>Territorial Application</TITLE><TABLEHEADER><COLUMN>Participant</COLUMN><COLUMN>Date of receipt of the notification</COLUMN><COLUMN>Territories</COLUMN></TABLEHEADER>
                    <ROWS><ROW><COLUMN>Norway</COLUMN><COLUMN>2 Jan 2005</COLUMN><COLUMN>Svalbard</COLUMN></ROW></ROWS></SPECIALTABLE></SPECIALTABLES>
                    </SECTION>
                    """);

            assertRead(
                    chart,
                    new Expected("UNTC XXVII-13 2015-03-15", "all of UNTC XXVII-13", 0),
                    "DK SIGNATURE 1998-06-25",
                    "DK APPROVAL 2000-09-29",
                    "CI ACCESSION 2000-03-23",
                    "MT SIGNATURE 1998-12-18",
                    "MT RATIFICATION 2002-04-23");
        }
    }

    /** The United Nations, with something below the chart. */
    private static RecognisedChart readWithBelow(String below) {
        return read("UNTC IV-9", "2015-03-15", "<html><body>" + table("", """
                Participant|Signature|Ratification, Accession(a)
                Malta|1 Jan 1990|2 Feb 1991
                Spain||3 Feb 1992 a
                """) + below + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name|Date of receipt|Effect\nNorway|2 Jan 1995|3 Jan 1996\n",
                "Participant|Date of receipt|Date of effect\nNorway|2 Jan 1995|3 Jan 1996\n",
                "Participant|Acceptance(A)\nNorway|2 Jan 1995 A\n"
            })
    void aTableBelowWithColumnsOfItsOwnTellsOfNoActs(String below) {
        assertRead(
                readWithBelow(table("", below)),
                new Expected("UNTC IV-9 2015-03-15", "all of UNTC IV-9", 0),
                "MT SIGNATURE 1990-01-01",
                "MT RATIFICATION 1991-02-02",
                "ES ACCESSION 1992-02-03");
    }

    @Test
    void aTableBelowThatGoesOnWithMoreCellsIsReportedAndTakesThePromiseAway() {
        assertRead(
                readWithBelow(table("", "Norway|2 Jan 1995|3 Jan 1996|\n")),
                new Expected("UNTC IV-9 2015-03-15", "ES MT", 1),
                "MT SIGNATURE 1990-01-01",
                "MT RATIFICATION 1991-02-02",
                "ES ACCESSION 1992-02-03");
    }

    @Test
    void aTableOfAnAmendmentWithTheSameHeadingsTellsOfNoActsAndMayBeTheRestOfTheChart() {
        assertRead(
                readWithBelow("<p>Amendment to article 17</p>" + table("", """
                        Participant|Signature|Ratification, Accession(a)
                        Norway||3 Jan 1996 a
                        """)),
                new Expected("UNTC IV-9 2015-03-15", "ES MT", 0),
                "MT SIGNATURE 1990-01-01",
                "MT RATIFICATION 1991-02-02",
                "ES ACCESSION 1992-02-03");
    }

    @Nested
    class TheDutchDatabase {

        @Test
        void pastedWithBrokenNamesAndAStateOfThePastAndWhatIsNotKnown() {
            RecognisedChart chart = read("ETS 120", "2026-01-01", """
                    Party Signature Provisional
                    application
                    RatificationS=Signature without reservation or requirement of ratification R=Ratification, Acceptance, Approval or Notification A=Accession Su=Succession NK=Not Known Entry into force Renunciation Termination
                    Bosnia and
                    Herzegovina 29-12-1994 (Su) 06-03-1992
                    Yugoslavia (< 25-06-1991) 29-12-1980 (R) 06-03-1982
                    Aruba 29-12-1994 (R) 06-03-1995
                    Israel 01-01-1980 02-01-1981 (NK) 01-02-1981
                    """);

            assertRead(chart, new Expected("ETS 120 2026-01-01", "BA", 1), "BA SUCCESSION 1994-12-29 1992-03-06");
            String problems = chart.draft().problems().print();
            assertTrue(problems.contains("it is not known how it consented"), problems);
            assertTrue(problems.contains("\"Yugoslavia (< 25-06-1991)\" is a State that no longer exists"), problems);
        }

        private static final String EN =
                "Party|Signature|Provisional<br>application|Ratification<span>S=Signature without"
                        + " reservation or requirement of ratification R=Ratification, Acceptance, Approval or Notification"
                        + " A=Accession Su=Succession NK=Not Known</span>|Entry into force|Renunciation|Termination\n";

        @Test
        void inEnglishWithWhatIsNotKnownAndTerritoriesAndAStateOfThePast() {
            RecognisedChart chart =
                    read("ETS 030", "2024-01-01", "<html><body>" + table("", EN + """
                    Albania|19-05-1998||04-04-2000 (R)|03-07-2000
                    Azerbaijan|28-03-2000||(S)|01-05-2000|12-12-2018|01-07-2019
                    Belgium|20-04-1959||NK
                    Chile|||30-05-2011 (NK)|28-08-2011
                    Georgia||01-06-1999||
                    Kosovo|||01-02-2000 (A)|01-05-2000||01-01-2010
                    Montenegro|||06-06-2006 (Su)|06-06-2006
                    Netherlands, the Kingdom of the|21-01-1965||14-02-1969 (R)|15-05-1969
                    Aruba|||14-02-1986 (R)|01-01-1986
                    Yugoslavia (&lt; 25-06-1991)|||01-02-1980 (A)|01-05-1980
                    Korea, Republic of|||29-09-2011 (A)|29-12-2011
                    """) + "</body></html>");

            assertRead(
                    chart,
                    new Expected("ETS 030 2024-01-01", "AL AZ GE KR ME NL XK", 2),
                    "AL SIGNATURE 1998-05-19",
                    "AL RATIFICATION 2000-04-04 2000-07-03",
                    "AZ DEFINITIVE_SIGNATURE 2000-03-28 2000-05-01",
                    "AZ DENUNCIATION 2018-12-12 2019-07-01",
                    "GE PROVISIONAL_APPLICATION 1999-06-01",
                    "XK ACCESSION 2000-02-01 2000-05-01",
                    "XK CESSATION 2010-01-01",
                    "ME SUCCESSION 2006-06-06 2006-06-06",
                    "NL SIGNATURE 1965-01-21",
                    "NL RATIFICATION 1969-02-14 1969-05-15",
                    "KR ACCESSION 2011-09-29 2011-12-29");
        }

        @Test
        void inDutchWithABrokenEncoding() {
            RecognisedChart chart = read("ETS 030", "2024-01-01", "<html><body>" + table("", """
                    Partij|Ondertekening|Voorlopige toepassing|RatificatieO=Ondertekening zonder voorbehoud of vereiste van ratificatie R=Bekrachtiging, aanvaarding, goedkeuring of kennisgeving T=Toetreding VG=Voortgezette gebondenheid NB=Niet bekend|In werking|Opzegging|Buiten werking
                    Belgi\uFFFD|20-04-1959||29-08-1975 (R)|27-11-1975
                    Slovenië2|26-02-1999||19-07-2001 (R)|17-10-2001
                    Itali\u01AB|20-04-1959||23-08-1961 (R)|12-06-1962
                    Verenigd Koninkrijk|21-06-1991||29-08-1991 (R)|27-11-1991
                    """) + "</body></html>");

            assertRead(
                    chart,
                    new Expected("ETS 030 2024-01-01", "GB SI", 2),
                    "SI SIGNATURE 1999-02-26",
                    "SI RATIFICATION 2001-07-19 2001-10-17",
                    "GB SIGNATURE 1991-06-21",
                    "GB RATIFICATION 1991-08-29 1991-11-27");
            assertTrue(
                    chart.draft().problems().print().contains("Italië"),
                    chart.draft().problems().print());
        }

        @ParameterizedTest
        @ValueSource(strings = {"blanks", "tabs"})
        void pastedInDutch(String between) {
            String rows = """
                    Terug naar vorige pagina
                    Partij|Ondertekening|Voorlopige toepassing|RatificatieO=Ondertekening zonder voorbehoud of vereiste van ratificatie R=Bekrachtiging, aanvaarding, goedkeuring of kennisgeving T=Toetreding VG=Voortgezette gebondenheid NB=Niet bekend|In werking|Opzegging|Buiten werking
                    Duitsland|19-08-1985|||||
                    Azerbeidzjan|28-03-2000||(O)|01-05-2000|12-12-2018|01-07-2019
                    Kroatië|||27-01-1993 (VG)|01-03-1993|13-11-2020|01-06-2021
                    Liechtenstein|||17-01-2013 (T)|01-03-2013||01-01-2020
                    Marokko|||17-01-2013 (T)|01-03-2013||
                    Nederlanden, het Koninkrijk der|19-08-1985||30-12-1988 (R)|01-02-1989||
                    Turkije|25-09-1986||30-11-1990 (NB)|01-01-1991||
                    """;
            RecognisedChart chart =
                    read("ETS 120", "2026-01-01", between.equals("tabs") ? tabs(rows) : rows.replaceAll("\\|+", " "));
            List<String> acts = List.of(
                    "DE SIGNATURE 1985-08-19",
                    "AZ DEFINITIVE_SIGNATURE 2000-03-28 2000-05-01",
                    "AZ DENUNCIATION 2018-12-12 2019-07-01",
                    "HR SUCCESSION 1993-01-27 1993-03-01",
                    "HR DENUNCIATION 2020-11-13 2021-06-01",
                    "MA ACCESSION 2013-01-17 2013-03-01",
                    "NL SIGNATURE 1985-08-19",
                    "NL RATIFICATION 1988-12-30 1989-02-01");
            List<String> end = between.equals("tabs")
                    ? List.of("LI ACCESSION 2013-01-17 2013-03-01", "LI CESSATION 2020-01-01")
                    : List.of();

            assertRead(
                    chart,
                    new Expected(
                            "ETS 120 2026-01-01",
                            between.equals("tabs") ? "AZ DE HR LI MA NL" : "AZ DE HR MA NL",
                            between.equals("tabs") ? 1 : 2),
                    Stream.concat(acts.stream(), end.stream()).toArray(String[]::new));
        }
    }

    @Nested
    class WhatIsNoChart {

        @Test
        void aSavedShell() {
            assertRefused(
                    read(
                            "<!doctype html><html lang='en'><head><title>Council of Europe</title><script src='/main.js'></script>"
                                    + "</head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'>"
                                    + "</div></body></html>"),
                    "Open the page in a browser");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<html><body><h1>News</h1><p>On 1 May 2020 Albania signed the Convention.</p></body></html>",
                    "<html><body><table><tr><th>Budget line</th><th>Unit rate</th><th>Costs</th></tr><tr><td>Travel</td><td>100</td><td>200</td></tr></table></body></html>",
                    "<html><body><table><tr><td>Country</td><td>Entry into force</td><td>Notes</td></tr><tr><td>Albania</td><td>01/01/2020</td><td>law on notaries</td></tr></table></body></html>",
                    "Name;Amount;Date\nAlbania;100;01/01/2020\nAustria;200;02/02/2020\n",
                    "State,Capital,Signature dish\nAlbania,Tirana,Byrek\n",
                    "Dear colleague,\nAlbania signed on 01/01/2020 and ratified on 02/02/2020.\nBest wishes\n",
                    "[{\"name\":\"Albania\",\"date\":\"2020-01-01\"}]"
                })
        void aPageOfSomethingElse(String text) {
            assertRefused(read(text), "headings of a chart");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t ", "<html><body></body></html>"})
        void nothing(String text) {
            assertRefused(read(text));
        }

        @Test
        void xmlThatBringsInOtherFiles() {
            assertRefused(
                    read(
                            "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><s><row><entry>&x;</entry></row></s>"),
                    "document type");
        }

        @Test
        void jsonThatBreaksOff() {
            assertRefused(
                    read("[[{\"LibPaysOrga\":\"Serbia\",\"NumSTE\":\"210\",\"DateSignature\":\"2012-04-04T00:0"),
                    "breaks off");
        }

        @Test
        void aPdf() {
            assertRefused(read("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), "PDF");
        }

        @Test
        void whatIsTooLarge() {
            assertRefused(SignatureChart.reader().recognise("large", new byte[40 * 1024 * 1024]), "bytes");
        }

        @Test
        void aPageThatIsCutOffPromisesNothingButItsRows() {
            String page = "<html><body><p>ETS No. 148</p><p>Status as of 03/12/2015</p>" + table("", """
                            |Signature|Ratification|Entry into Force|Notes|R.
                            Croatia|05/11/1997|05/11/1997|01/03/1998
                            Italy|27/06/2000
                            Spain|05/11/1992|09/04/2001|01/08/2001
                            """);
            RecognisedChart chart = read(page.substring(0, page.indexOf("09/04/2001") + 6));

            assertRead(
                    chart,
                    new Expected("ETS 148 2015-12-03", "HR IT", 1),
                    "HR SIGNATURE 1997-11-05",
                    "HR RATIFICATION 1997-11-05 1998-03-01",
                    "IT SIGNATURE 2000-06-27");
        }
    }
}
