package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;

class AccessSectionTest {

    private static final String ACCESS = "//section[@id='access']";

    /** The States in the first column, or of the first of them, asked about each convention. */
    private static Dossier asking(List<Identifier> states, List<Identifier> conventions) {
        Dossier.Builder dossier = Dossier.builder().name("Requests");
        for (int i = 0; i < Math.max(states.size(), conventions.size()); i++) {
            dossier.addTreatyActions(TreatyAction.builder()
                    .actor(states.get(Math.min(i, states.size() - 1)))
                    .convention(conventions.get(Math.min(i, conventions.size() - 1)))
                    .kind(TreatyAction.Kind.REQUEST)
                    .on(ExtendedDate.parse("2024-05-17"))
                    .build());
        }
        return dossier.build();
    }

    private static PageAsXml print(Dossier dossier) throws Exception {
        Report report = RuleSet.of(Set.of()).asOf(PlanDossier.DAY).check(dossier);
        return PageAsXml.parse(ReportPage.of(dossier, report).print());
    }

    private static List<Identifier> states(int number) {
        return ReferenceData.shipped().actors().keySet().stream()
                .filter(actor -> actor.scheme() == Identifier.Scheme.COUNTRY)
                .limit(number)
                .toList();
    }

    private static List<Identifier> conventions(int number) {
        return ReferenceData.shipped().conventions().keySet().stream()
                .limit(number)
                .toList();
    }

    private static List<Identifier> parsed(String... identifiers) {
        return List.of(identifiers).stream().map(Identifier::parse).toList();
    }

    /**
     * Neither Benin nor Burkina Faso is in Europe or has done anything about CETS 218; Kazakhstan asked to be invited.
     */
    @Test
    void whatDiffersByTheNameOfTheStateAloneIsToldOnceForAllOfThem() throws Exception {
        PageAsXml page = print(asking(parsed("KZ", "BJ", "BF"), parsed("CETS 218", "CETS 210")));

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
        PageAsXml page = print(asking(states(13), conventions(12)));
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
        PageAsXml page = print(asking(states(210), conventions(10)));

        assertTrue(page.list(ACCESS + "/p").get(0).contains("the command ask gives the reasons of each"));
        assertEquals(2_100, page.count(ACCESS + "//td"));
        assertEquals(0, page.count(ACCESS + "//td/a|" + ACCESS + "//details[@class='pair']"));
    }

    @Test
    void manyColumnsAreDrawnAndFewAreWords() throws Exception {
        PageAsXml few = print(asking(parsed("KZ"), parsed("CETS 210")));
        PageAsXml many = print(asking(states(40), conventions(30)));

        assertEquals(0, few.count(ACCESS + "//svg"));
        assertEquals(40 * 30, many.count(ACCESS + "//svg/g/rect"));
        double right = many.list(ACCESS + "//svg/g/rect/@x").stream()
                .mapToDouble(Double::parseDouble)
                .max()
                .orElseThrow();
        assertTrue(right < Picture.WIDTH - 40, () -> "a cell at " + right);
    }
}
