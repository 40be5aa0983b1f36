package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a chart besides its acts, and what that does to its promise. */
class RemarksTest {

    private static final String HEADINGS =
            "\tSignature\tRatification\tEntry into force\tDenunciation\tEffect of denunciation\tNotes\tR.\n";

    /** Said of any text that is copied and has no totals. */
    private static final String MAY_BE_A_PART = "WARNING chart: nothing tells whether the text has the whole chart, so"
            + " that a State without a row counts as not recorded.";

    private static RecognisedChart read(String text) {
        return SignatureChart.reader().recognise("chart", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String remarks(RecognisedChart chart) {
        return chart.draft().problems().list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static String promised(RecognisedChart chart) {
        return chart.chart().completeness().stream()
                .map(promise -> promise.subject().toString())
                .collect(Collectors.joining(", "));
    }

    private static RecognisedChart withRows(String rows, String around) {
        return read("ETS No. 120\nStatus as of 01/03/2022\n" + HEADINGS + rows.replace('|', '\t') + around);
    }

    private static final String ROWS = "Austria|19/08/1985|04/02/1988|01/04/1988|03/08/2021|01/03/2022||\n"
            + "Finland||16/01/1987 s|01/03/1987||||\nIreland|03/11/1986||||||\n";

    @ParameterizedTest
    @CsvSource({
        "1, 1, ETS 120",
        "2, 1, ETS 120",
        "1, 2, ETS 120",
        "3, 1, 'AT × ETS 120, FI × ETS 120, IE × ETS 120'",
        "1, 3, 'AT × ETS 120, FI × ETS 120, IE × ETS 120'",
    })
    void totalsCountThoseThatHaveLeftOrDoNot(int signatures, int consents, String promised) {
        RecognisedChart chart = withRows(
                ROWS,
                "Total number of signatures not followed by ratifications: " + signatures
                        + "\nTotal number of ratifications/accessions: " + consents + "\n");

        assertEquals(promised, promised(chart), remarks(chart));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "3, 1, true", "4, 1, false", "1, 1, false", "2, 3, false"})
    void signatoriesAndPartiesAreCountedToo(int signatories, int parties, boolean isWhole) {
        RecognisedChart chart = withRows(ROWS, "Signatories : " + signatories + ". Parties : " + parties + "\n");

        assertEquals(isWhole, promised(chart).equals("ETS 120"), remarks(chart));
    }

    @Test
    void whatIsNoActOfAStateIsToldRowByRow() {
        RecognisedChart chart = withRows(
                "Aruba||27/01/1993|01/03/1993||||\n" + "Yugoslavia|19/08/1985|29/12/1990|01/02/1991||||\n"
                        + "Malta|||||||R.\nFreedonia|||||||\n",
                "");

        assertEquals(
                List.of(
                        "WARNING chart, line 4: \"Aruba\" is a territory or a part of a State; what its row says is no act"
                                + " of a State.",
                        "WARNING chart, line 5: \"Yugoslavia\" is a State that no longer exists; what it did is left out,"
                                + " and counts for those that followed on it only where they have rows of their own.",
                        "WARNING chart, line 6: the row of Malta has marks of reservations or declarations and no day; it"
                                + " counts as having done nothing.",
                        "WARNING chart, line 7: \"Freedonia\" is no State that is known; the row has no day."),
                remarks(chart).replaceAll(" Did you mean.*", "").lines().toList());
    }

    @Test
    void aHeadingThatIsNotKnownIsToldOnce() {
        RecognisedChart chart =
                read("ETS No. 120\nStatus as of 01/03/2022\n\tSignature\tRatification\tRegion\tNotes\tR.\n"
                        + "Malta\t01/02/1990\t\tSouth\t\t\nSpain\t01/02/1990\t\tWest\t\t\n");

        assertEquals(
                1,
                remarks(chart)
                        .lines()
                        .filter(line -> line.contains(
                                "the heading \"Region\" is not known; its column is passed over where it has no day"))
                        .count(),
                remarks(chart));
    }

    @Test
    void coloursAreNotRead() {
        String page = "<html><body><p>CETS No.185</p><p>Status as of 03/12/2015</p><ul><li>State who signed</li>"
                + "<li>State who denounced</li></ul><table><tr><th></th><th>Signature</th><th>Ratification</th></tr>"
                + "<tr><td>Spain</td><td>23/11/2001</td><td></td></tr></table></body></html>";

        assertTrue(
                remarks(read(page))
                        .contains("WARNING chart: the page marks by colour alone who has denounced or suspended"),
                remarks(read(page)));
        assertEquals("", remarks(read(page.replace("State who denounced", "State who ratified"))));
    }

    @Test
    void twoDaysOfOneChartAreAnError() {
        RecognisedChart chart = read("ETS No. 120\nStatus as of 01/03/2022\nStatus as of 02/03/2022\n" + HEADINGS
                + "Spain\t01/02/1990\t\t\t\t\t\t\n");

        assertTrue(
                remarks(chart)
                        .contains("ERROR chart: the chart is said to have stood like this on 2022-03-01 and"
                                + " 2022-03-02. Give one day."),
                remarks(chart));
        assertEquals("", promised(chart));
    }

    @Test
    void aStateWithTwoRowsThatDifferIsLeftUnread() {
        RecognisedChart chart =
                withRows("Malta|01/02/1990||||||\nMalta|02/02/1990|||||x|\nSpain|01/02/1990||||||\n", "");

        assertTrue(
                remarks(chart)
                        .contains("ERROR chart, line 5: MT has a second row, which says something else; both are left"
                                + " unread"),
                remarks(chart));
        assertEquals(List.of("ES SIGNATURE 1990-02-01"), acts(chart));
        assertEquals("ES × ETS 120", promised(chart));
    }

    @Test
    void aStateWithTheSameRowTwiceHasItsActsOnce() {
        RecognisedChart chart = withRows("Malta|01/02/1990||||||\nMalta|01/02/1990||||||\n", "");

        assertEquals(MAY_BE_A_PART, remarks(chart));
        assertEquals(List.of("MT SIGNATURE 1990-02-01"), acts(chart));
        assertEquals(1, chart.chart().actions().size());
    }

    @Test
    void whoHasDoneNothingIsNoRemark() {
        RecognisedChart chart = withRows("Malta|||||||\nYugoslavia|||||||\nSpain|01/02/1990||||||\n", "");

        assertEquals(MAY_BE_A_PART, remarks(chart));
        assertEquals(List.of("ES SIGNATURE 1990-02-01"), acts(chart));
    }

    @Test
    void aRowWithADayAndWithoutAStateIsAnErrorThatTellsItsCells() {
        RecognisedChart chart = withRows("|01/02/1990|||||x|\nSpain|01/02/1990|02/02/1990|||||\n", "");

        assertTrue(
                remarks(chart)
                        .contains("ERROR chart, line 4: the row \"01/02/1990 | x\" names no State; the row is left"
                                + " unread"),
                remarks(chart));
        assertEquals("ES × ETS 120", promised(chart));
    }

    /** Of one State each row is an act, and both are read. */
    @Test
    void whatIsNoActOfAStateAmongActsIsLeftOut() {
        RecognisedChart chart = read("ETS No. 120\nStatus as of 01/03/2022\n"
                + "Participant\tAction\tDate of notification/deposit\tDate of effect\n"
                + "Spain\tSignature\t01/02/1990\t\nSpain\tRatification\t01/02/1991\t01/04/1991\n"
                + "Spain\tTerritorial application\t01/02/1992\t\n");

        assertEquals(List.of("ES RATIFICATION 1991-02-01 1991-04-01", "ES SIGNATURE 1990-02-01"), acts(chart));
        assertTrue(
                remarks(chart)
                        .contains(
                                "WARNING chart, line 6: \"Spain | Territorial application | 01/02/1992\" is no act of a"
                                        + " State, and is left out."),
                remarks(chart));
    }

    private static List<String> acts(RecognisedChart chart) {
        return Samples.acts(chart).stream().map(String::strip).toList();
    }
}
