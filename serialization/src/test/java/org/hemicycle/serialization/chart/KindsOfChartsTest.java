package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

/** What each form can have besides what its sample has. */
class KindsOfChartsTest {

    private static RecognisedChart read(String name, String text) {
        return SignatureChart.reader().recognise(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecognisedChart read(String name, String treaty, String day, String text) {
        return SignatureChart.reader()
                .treaty(Identifier.parse(treaty))
                .asOf(LocalDate.parse(day))
                .recognise(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertActs(RecognisedChart chart, String... acts) {
        assertEquals(
                new TreeSet<>(Set.of(acts)),
                new TreeSet<>(Samples.acts(chart).stream().map(String::strip).toList()),
                () -> chart.draft().problems().print());
    }

    @Test
    void aFrenchPageOfTheTreatyOffice() {
        RecognisedChart chart = read("148.html", """
                <html lang="fr"><body><h1>État des signatures et ratifications du traité 148</h1>
                <p>Charte européenne des langues régionales ou minoritaires</p><p>Situation au 08/03/2021</p>
                <table><thead><tr><th colspan="15">Membres du Conseil de l'Europe</th></tr>
                <tr><th></th><th>Signature</th><th>Ratification</th><th>Entrée en vigueur</th><th>Renvois</th><th>R.</th><th>D.</th>
                <th>A.</th><th>T.</th><th>C.</th><th>O.</th><th></th><th></th><th></th><th></th></tr></thead>
                <tr><td>Allemagne</td><td>05/11/1992</td><td>16/09/1998</td><td>01/01/1999</td><td></td><td></td><td>D.</td></tr>
                <tr><td>Monténégro</td><td></td><td>15/02/2006 su</td><td>06/06/2006</td><td>56</td><td></td><td></td></tr>
                <tr><td>Grèce</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
                </table><p>Nombre total de signatures non suivies de ratifications : 0</p>
                <p>Nombre total de ratifications/adhésions : 2</p></body></html>""");

        assertActs(
                chart,
                "DE SIGNATURE 1992-11-05",
                "DE RATIFICATION 1998-09-16 1999-01-01",
                "ME SUCCESSION 2006-02-15 2006-06-06");
        assertEquals(
                "[ETS 148] as of Optional[2021-03-08]",
                chart.treaties() + " as of " + chart.chart().asOf());
        assertEquals("[ETS 148]", completeness(chart));
    }

    private static String completeness(RecognisedChart chart) {
        return chart.chart().completeness().stream()
                .map(promise -> promise.subject().toString())
                .toList()
                .toString();
    }

    @Test
    void aPageOf2004InWhichSomebodyDenounced() {
        RecognisedChart chart = read("120.html", """
                <HTML><BODY><TABLE><TR><TD><B>European Convention on Spectator Violence</B><BR>ETS No.: 120<P>Status as of: 9/2/2022</P>
                <TABLE BORDER=1><TR><TD>&nbsp;</TD><TD><B>Signature</B></TD><TD><B>Ratification</B></TD><TD><B>Entry into force</B></TD>
                <TD><B>Denunciation</B></TD><TD><B>Effect denunciation</B></TD><TD><B>Notes</B></TD><TD><B>R.</B></TD><TD><B>D.</B></TD>
                <TD><B>A.</B></TD><TD><B>T.</B></TD><TD><B>C.</B></TD><TD><B>O.</B></TD></TR>
                <TR><TD>Austria</TD><TD>19/8/1985</TD><TD>4/2/1988</TD><TD>1/4/1988</TD><TD>3/8/2021</TD><TD>1/3/2022</TD><TD>&nbsp;</TD><TD>&nbsp;</TD>
                <TD>X</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
                <TR><TD>Azerbaijan</TD><TD>28/3/2000 s</TD><TD>28/3/2000 s</TD><TD>1/5/2000</TD><TD>12/12/2018</TD><TD>1/7/2019</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
                <TR><TD>Finland</TD><TD>&nbsp;</TD><TD>16/1/1987 s.</TD><TD>1/3/1987</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
                <TR><TD>Monaco</TD><TD>&nbsp;</TD><TD>5/5/2005 a.</TD><TD>1/7/2005</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
                <TR><TD>Serbia and Montenegro</TD><TD>28/2/2001</TD><TD>28/2/2001</TD><TD>1/4/2001</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD>&nbsp;</TD></TR>
                </TABLE></TD></TR></TABLE></BODY></HTML>""");

        assertActs(
                chart,
                "AT SIGNATURE 1985-08-19",
                "AT RATIFICATION 1988-02-04 1988-04-01",
                "AT DENUNCIATION 2021-08-03 2022-03-01",
                "AZ DEFINITIVE_SIGNATURE 2000-03-28 2000-05-01",
                "AZ DENUNCIATION 2018-12-12 2019-07-01",
                "FI DEFINITIVE_SIGNATURE 1987-01-16 1987-03-01",
                "MC ACCESSION 2005-05-05 2005-07-01");
    }

    @Test
    void columnsInAnotherOrderWithFootnotesAndOneThatIsNotKnown() {
        RecognisedChart chart = read("185.html", """
                <html><body><p>CETS No.185</p><p>Status as of 03/12/2015</p>
                <table><tr><th>Entry into Force</th><th></th><th>Ratification</th><th>Region</th><th>R.</th><th>Signature</th></tr>
                <tr><td>01/07/20041</td><td>Albania2</td><td>20/06/2002 3</td><td>Balkans</td><td></td><td>23/11/2001</td></tr>
                <tr><td>01/03/2013</td><td>Australia *</td><td>30/11/2012 a4</td><td></td><td>R.</td><td></td></tr>
                <tr><td></td><td>Ireland</td><td></td><td>seen 01/02/2003</td><td></td><td>28/02/2002</td></tr>
                </table></body></html>""");

        assertActs(
                chart,
                "AL SIGNATURE 2001-11-23",
                "AL RATIFICATION 2002-06-20 2004-07-01",
                "AU ACCESSION 2012-11-30 2013-03-01");
        assertEquals(1, chart.draft().problems().errors().size());
        assertEquals("[AL × ETS 185, AU × ETS 185]", completeness(chart));
    }

    @Test
    void emptyCellsThatHaveMovedLeaveWhatHasTwoReadings() {
        RecognisedChart chart = read("185.md", """
                Status as of 03/12/2015
                CETS No. 185
                | Signature | Ratification | Entry into Force | Notes | R. | D. | |
                |---|---|---|---|---|---|---|
                | Albania | 23/11/2001 | 20/06/2002 | 01/07/2004 | A. | | |
                | Andorra | 23/04/2013 | | | | | |
                | Canada | 08/07/2015 | 01/11/2015 | | | | |
                | Mauritius | 15/11/2013 a | 01/03/2014 | | | | |
                | Israel | 09/05/2016 a | | | | | |
                """);

        assertActs(
                chart,
                "AL SIGNATURE 2001-11-23",
                "AL RATIFICATION 2002-06-20 2004-07-01",
                "AD SIGNATURE 2013-04-23",
                "MU ACCESSION 2013-11-15 2014-03-01",
                "IL ACCESSION 2016-05-09");
        assertEquals(
                1,
                chart.draft().problems().errors().size(),
                chart.draft().problems().print());
    }

    @Test
    void theServiceInFrenchWithASuspensionAndAnAccessionWithoutSignature() {
        RecognisedChart chart = read("ws.json", "ETS 005", "2026-01-01", """
                [[{"CodePays":"GER","LibPaysOrga":"Allemagne","NumSTE":"005","DateSignature":"1950-11-04T00:00:00",
                "DateConsentement":"1952-12-05T00:00:00","DateEntreeVigueur":"1953-09-03T00:00:00","DateDenonciation":null,
                "DateEffetDenonciation":null,"DateSuspension":null,"Reserves":true},
                {"CodePays":"RUS","LibPaysOrga":"Fédération de Russie","NumSTE":"005","DateSignature":"1996-02-28T00:00:00",
                "DateConsentement":"1998-05-05T00:00:00","DateEntreeVigueur":"1998-05-05T00:00:00","DateDenonciation":null,
                "DateEffetDenonciation":"2022-09-16T00:00:00","DateSuspension":"2022-03-16T00:00:00","Reserves":true},
                {"CodePays":"MON","LibPaysOrga":"Monténégro","NumSTE":"005","DateSignature":null,
                "DateConsentement":"2006-06-14T00:00:00","DateEntreeVigueur":"2006-06-06T00:00:00"}],
                [{"CodePays":"ISR","LibPaysOrga":"Israël","NumSTE":"005","DateSignature":null,
                "DateConsentement":"2016-05-09T00:00:00","DateEntreeVigueur":"2016-09-01T00:00:00"},
                {"CodePays":"PER","LibPaysOrga":"Pérou","NumSTE":"005","DateSignature":"2019-08-26T22:00:00Z"}],[]]""");

        assertActs(
                chart,
                "DE SIGNATURE 1950-11-04",
                "DE RATIFICATION 1952-12-05 1953-09-03",
                "RU SIGNATURE 1996-02-28",
                "RU RATIFICATION 1998-05-05 1998-05-05",
                "RU SUSPENSION 2022-03-16",
                "RU CESSATION 2022-09-16",
                "ME SUCCESSION 2006-06-14 2006-06-06",
                "IL ACCESSION 2016-05-09 2016-09-01");
        assertEquals(
                1,
                chart.draft().problems().errors().size(),
                chart.draft().problems().print());
    }

    @Test
    void aFrenchPaperWithOneValueALine() {
        RecognisedChart chart = read("paper.txt", """
                Etat des signatures et ratifications du Protocole n° 16
                STCE n° 214
                Traité ouvert à la signature des Hautes Parties contractantes au Traité STE 005
                Ouverture à la signature
                Lieu : Strasbourg
                Date : 02/10/2013
                Entrée en vigueur
                Conditions : 10 Ratifications.
                Date : 01/08/2018
                Situation au 15/11/2018
                Etats membres du Conseil de l'Europe
                Signature

                Ratification

                Entrée en vigueur

                Renvois

                R.

                D.

                Albanie

                24/11/2014

                22/07/2015

                01/08/2018

                Bosnie-

                Herzégovine

                11/05/2018

                Grèce

                02/03/2017

                03/04/2019

                Suède

                """);

        assertActs(
                chart, "AL SIGNATURE 2014-11-24", "AL RATIFICATION 2015-07-22 2018-08-01", "BA SIGNATURE 2018-05-11");
        assertEquals(List.of(Identifier.treaty(214)), chart.treaties());
        assertEquals("[AL × CETS 214, BA × CETS 214, SE × CETS 214]", completeness(chart));
    }

    @Test
    void aPaperInTwoLanguagesInCells() {
        RecognisedChart chart = read("paper.md", """
                | States/Etats | Date of signature / Date de signature | Date of ratification / Date de ratification | Date of entry into force / Date d'entrée en vigueur |
                |---|---|---|---|
                | Albania/Albanie | 11/05/2011 | 04/02/2013 | 01/08/2014 |
                | Bulgaria/Bulgarie | 21/04/2016 | | |
                | Azerbaijan/Azerbaïdjan | | | |
                CETS No. 210 Status as of / Situation au 27/08/2023
                """);

        assertActs(
                chart, "AL SIGNATURE 2011-05-11", "AL RATIFICATION 2013-02-04 2014-08-01", "BG SIGNATURE 2016-04-21");
    }

    @Test
    void theUnitedNationsInOtherOrderWithMarksThatOnlyTheHeadingExplains() {
        RecognisedChart chart = read("xxvi-2-a.csv", "UNTC XXVI-2-a", "2020-01-01", """
                Participant,"Consent to be bound(P), Succession(d)"
                Albania,28 Aug 2002 P
                Montenegro,23 Oct 2006 d
                Türkiye,2 Mar 2005 c
                """);

        assertActs(chart, "AL ACCESSION 2002-08-28", "ME SUCCESSION 2006-10-23");
        assertEquals(
                1,
                chart.draft().problems().errors().size(),
                chart.draft().problems().print());
    }

    @Test
    void theUnitedNationsInFrenchWithTheListTurnedRound() {
        RecognisedChart chart = read("iv-9.html", """
                <html><body><table><tr><td>ÉTAT AU : 02-05-2016 07:15:50 EDT</td></tr><tr><td>CHAPITRE IV DROITS DE L'HOMME</td></tr>
                <tr><td>9 . Convention contre la torture</td></tr></table>
                <table id="x_tblgrid"><tr><td>Participant</td><td>Signature</td><td>Adhésion(a), Succession(d), Ratification</td></tr>
                <tr><td>Afghanistan</td><td>4 févr. 1985</td><td>1 avr. 1987</td></tr>
                <tr><td>Bosnie-Herzégovine <sup>2</sup></td><td></td><td>1er sept. 1993 d</td></tr>
                <tr><td>Iran (République islamique d')</td><td></td><td>[18 Sep 1969 a]</td></tr>
                <tr><td>Pays-Bas (Royaume des)</td><td>4 févr. 1985</td><td>21 déc. 1988</td></tr></table></body></html>""");

        assertActs(
                chart,
                "AF SIGNATURE 1985-02-04",
                "AF RATIFICATION 1987-04-01",
                "BA SUCCESSION 1993-09-01",
                "NL SIGNATURE 1985-02-04",
                "NL RATIFICATION 1988-12-21");
        assertEquals(List.of(Identifier.parse("UNTC IV-9")), chart.treaties());
    }

    @Test
    void theDutchDatabaseInDutchWithTerritoriesAndStatesOfThePast() {
        RecognisedChart chart = read("nl.html", "ETS 24", "2024-01-01", """
                <html><body><table><tr><th>Partij</th><th>Ondertekening</th><th>Voorlopige toepassing</th><th>Ratificatie<span>O=Ondertekening zonder voorbehoud of vereiste van ratificatie R=Bekrachtiging, aanvaarding, goedkeuring of kennisgeving T=Toetreding VG=Voortgezette gebondenheid NB=Niet bekend</span></th><th>In werking</th><th>Opzegging</th><th>Buiten werking</th></tr>
                <tr><td>Duitsland</td><td>13-12-1957</td><td></td><td>02-10-1976 (R)</td><td>01-01-1977</td><td></td><td></td></tr>
                <tr><td>Tsjechoslowakije (&lt;01-01-1993)</td><td>13-02-1992</td><td></td><td>15-04-1992 (R)</td><td>14-07-1992</td><td></td><td></td></tr>
                <tr><td>Tsjechië</td><td></td><td></td><td>30-06-1993 (VG)</td><td>01-01-1993</td><td></td><td></td></tr>
                <tr><td>Slowakije</td><td></td><td></td><td>30-06-1993 (VG)</td><td>01-01-1993</td><td></td><td></td></tr>
                <tr><td>Aruba</td><td></td><td></td><td>15-07-1987 (R)</td><td>13-10-1987</td><td></td><td></td></tr>
                <tr><td>Zuid-Afrika</td><td></td><td></td><td>12-02-2003 (T)</td><td>13-05-2003</td><td></td><td></td></tr>
                <tr><td>Israël</td><td></td><td></td><td>27-09-1967 (NB)</td><td>26-12-1967</td><td></td><td></td></tr>
                <tr><td>Liechtenstein</td><td></td><td></td><td>28-10-1969 (T)</td><td>26-01-1970</td><td></td><td>01-01-2000</td></tr>
                </table></body></html>""");

        assertActs(
                chart,
                "DE SIGNATURE 1957-12-13",
                "DE RATIFICATION 1976-10-02 1977-01-01",
                "CZ SUCCESSION 1993-06-30 1993-01-01",
                "SK SUCCESSION 1993-06-30 1993-01-01",
                "ZA ACCESSION 2003-02-12 2003-05-13",
                "LI ACCESSION 1969-10-28 1970-01-26",
                "LI CESSATION 2000-01-01");
        assertEquals(
                1,
                chart.draft().problems().errors().size(),
                chart.draft().problems().print());
    }

    @Test
    void todaysPagePastedInFrenchWithNamesOnOtherLines() {
        RecognisedChart chart = read("p.txt", """
                Etat des signatures et ratifications du traité 148
                Situation au 27/08/2026
                Membres du Conseil de l'Europe
                \tSignature\tRatification\tEntrée en vigueur\tRenvois\tR.\tD.\tA.\tT.\tC.\tO.
                Croatie\t05/11/1997\t05/11/1997\t01/03/1998\t\tR.\tD.\t\t\t\t
                Islande\t07/05/1999\t\t\t\t\t\t\t\t\t
                Non-membres du Conseil de l'Europe
                \tSignature\tRatification\tEntrée en vigueur\tRenvois\tR.\tD.\tA.\tT.\tC.\tO.
                Kazakhstan\t\t01/02/2020 a\t01/06/2020\t\t\t\t\t\t\t
                Nombre total de signatures non suivies de ratifications :\t1
                Nombre total de ratifications/adhésions :\t2
                """);

        assertActs(
                chart,
                "HR SIGNATURE 1997-11-05",
                "HR RATIFICATION 1997-11-05 1998-03-01",
                "IS SIGNATURE 1999-05-07",
                "KZ ACCESSION 2020-02-01 2020-06-01");
        assertEquals("[ETS 148]", completeness(chart));
    }
}
