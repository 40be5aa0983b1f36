package org.hemicycle.testkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.arbitrary.HemicycleDomain;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of real documents, and of made ones, keep their promises. */
class SamplePagesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    static List<Dossier> samples() {
        return Stream.concat(Samples.all().values().stream(), Stream.of(Samples.modelPlan()))
                .toList();
    }

    private static ParsedPage parsed(Dossier dossier) throws Exception {
        return ParsedPage.of(
                ReportPage.of(dossier, RuleSets.standard().asOf(DAY)).print());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageHasAsManyFindingsAsTheReport(Dossier sample) throws Exception {
        Report report = RuleSets.standard().asOf(DAY).check(sample);

        assertEquals(
                report.findings().size(), parsed(sample).count("//*[contains(concat(' ',@class,' '),' finding ')]"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageLeadsNowhereButIntoItself(Dossier sample) throws Exception {
        ParsedPage page = parsed(sample);

        assertEquals(0, page.count("//@src|//@srcset|//@action|//@xlink|//script|//link|//iframe|//img|//@style"));
        for (String target : page.list("//@href")) {
            assertTrue(target.startsWith("#"), target);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyIdentifierStandsOnceAndEveryHeaderSaysWhatItIsFor(Dossier sample) throws Exception {
        ParsedPage page = parsed(sample);
        List<String> ids = page.list("//@id");

        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
        assertEquals(page.count("//th"), page.count("//th[@scope='col' or @scope='row']"));
        for (String target : page.list("//a/@href")) {
            assertTrue(ids.contains(target.substring(1)), target);
        }
    }

    /** The document names three invitations, and of each the end falls into the years that are drawn. */
    @Test
    void thePrioritiesShowWhatLapsesAndWhen() throws Exception {
        ParsedPage page = parsed(Samples.kazakhstanPriorities());

        assertEquals(1, page.count("//ol[@class='turns']/li[contains(.,'CETS 210')]/time[@datetime='2025-04-24']"));
        assertEquals(1, page.count("//section[@id='access']//details[@id='pair-KZ-CETS-210']"));
        assertTrue(page.count("//section[@id='access']//ol[@class='steps']/li") > 3);
        assertEquals(3, page.count("//section[@id='timeline']//tr[contains(.,'Invitations to join')]"));
        assertTrue(page.count("//section[@id='budget']//*[local-name()='rect']") > 10);
    }

    /** The plan says "April or June": two hatched months, and nothing between them. */
    @Test
    void theWorkPlanShowsImpreciseDatesAsSpans() throws Exception {
        ParsedPage page = parsed(Samples.paceWorkPlan());

        String row = "//section[@id='timeline']//*[local-name()='g'][contains(.,'Half day information')]";
        assertEquals(1, page.count(row + "[count(*[@class='unsure'])=2]"));
        assertTrue(page.count("//section[@id='activities']//td[@class='gap']") > 2);
    }

    @Domain(HemicycleDomain.class)
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aMadeDossierNeverBreaksItsPage(@ForAll Dossier dossier) throws Exception {
        Report report = RuleSets.standard().asOf(DAY).check(dossier);
        ParsedPage page = ParsedPage.of(ReportPage.of(dossier, report).print());
        List<String> ids = page.list("//@id");

        assertEquals(report.findings().size(), page.count("//*[contains(concat(' ',@class,' '),' finding ')]"));
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
    }
}
