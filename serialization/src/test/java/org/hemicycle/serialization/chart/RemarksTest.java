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
}
