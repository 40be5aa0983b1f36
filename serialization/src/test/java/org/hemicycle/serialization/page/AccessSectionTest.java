package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessSectionTest {

    private static final String ACCESS = "//section[@id='access']";

    private static PageAsXml print(Dossier dossier) throws Exception {
        Report report = RuleSet.of(Set.of()).asOf(PlanDossier.DAY).check(dossier);
        return PageAsXml.parse(ReportPage.of(dossier, report).print());
    }

    /**
     * Neither Benin nor Burkina Faso is in Europe or has done anything about CETS 218; Kazakhstan asked to be invited.
     */
    @Test
    void whatDiffersByTheNameOfTheStateAloneIsToldOnceForAllOfThem() throws Exception {
        PageAsXml page = print(TreatyRecord.asking(
                TreatyRecord.parsed("KZ", "BJ", "BF"), TreatyRecord.parsed("CETS 218", "CETS 210")));

        String once = ACCESS + "//details[@id='pair-BJ-CETS-218']";
        assertEquals(
                List.of("Benin, Burkina Faso × CETS 218 Saint-Denis Convention"), page.list(once + "/summary/strong"));
        assertTrue(page.list(once + "/p").get(0).startsWith("Told for Benin; the same holds for Burkina Faso."));
        assertEquals(0, page.count(ACCESS + "//details[@id='pair-BF-CETS-218']"));
        assertEquals(1, page.count(ACCESS + "//details[@id='pair-KZ-CETS-218']"));
        assertEquals(
                List.of("#pair-KZ-CETS-218", "#pair-BJ-CETS-218", "#pair-BJ-CETS-218"),
                page.list(ACCESS + "//tbody/tr/td[2]/a/@href"));
    }

    @Test
    void eachOfManyPairsLeadsToItsReasons() throws Exception {
        PageAsXml page = print(TreatyRecord.asking(13, 12));
        List<String> ids = page.list("//details/@id");

        assertEquals(13 * 12, page.count(ACCESS + "//td"));
        assertEquals(13 * 12, page.count(ACCESS + "//td/a"));
        for (String target : page.list(ACCESS + "//td/a/@href")) {
            assertTrue(ids.contains(target.substring(1)), target);
        }
        assertTrue(ids.size() < 13 * 12, ids::toString);
    }

    /** 210 States and 10 conventions are 2 100 pairs. */
    @Test
    void ofMorePairsThanAPageCanTellItSaysWhereTheReasonsAre() throws Exception {
        PageAsXml page = print(TreatyRecord.asking(210, 10));

        assertTrue(page.list(ACCESS + "/p").get(0).contains("the command ask gives the reasons of each"));
        assertEquals(2_100, page.count(ACCESS + "//td"));
        assertEquals(0, page.count(ACCESS + "//td/a|" + ACCESS + "//details[@class='pair']"));
    }

    @Test
    void manyColumnsAreDrawnAndFewAreWords() throws Exception {
        PageAsXml few = print(TreatyRecord.asking(TreatyRecord.parsed("KZ"), TreatyRecord.parsed("CETS 210")));
        PageAsXml many = print(TreatyRecord.asking(40, 30));

        assertEquals(0, few.count(ACCESS + "//svg"));
        assertEquals(40 * 30, many.count(ACCESS + "//svg/g/rect"));
        double right = many.list(ACCESS + "//svg/g/rect/@x").stream()
                .mapToDouble(Double::parseDouble)
                .max()
                .orElseThrow();
        assertTrue(right < Picture.WIDTH - 40, () -> "a cell at " + right);
    }

    /** A sheet of paper has no room for the reasons of more than sixty pairs. */
    @ParameterizedTest
    @CsvSource({"60, pairs, 0", "61, pairs aside, 1"})
    void theReasonsOfManyPairsAreLeftOutOnPaper(int states, String style, int told) throws Exception {
        PageAsXml page = print(TreatyRecord.asking(states, 1));

        assertEquals(List.of(style), page.list(ACCESS + "/div[h3]/@class"));
        assertEquals(told, page.count(ACCESS + "/p[@class='paper']"));
    }

    @Test
    void upToTwoThousandPairsHaveTheirReasons() throws Exception {
        PageAsXml page = print(TreatyRecord.asking(200, 10));

        assertTrue(page.list(ACCESS + "/p").get(0).contains("Each answer leads to its reasons"));
        assertEquals(2_000, page.count(ACCESS + "//td/a"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void ofThreeColumnsOnThereIsAPicture(int conventions, int pictures) throws Exception {
        assertEquals(pictures, print(TreatyRecord.asking(4, conventions)).count(ACCESS + "//svg"));
    }
}
