package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
