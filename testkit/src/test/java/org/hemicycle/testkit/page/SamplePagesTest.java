package org.hemicycle.testkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.page.Picture;
import org.hemicycle.serialization.page.Pictures;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.arbitrary.HemicycleDomain;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of real documents, and of made ones, keep their promises. */
class SamplePagesTest {

    /** How much those read in a minute who read fast. */
    private static final int WORDS_OF_A_MINUTE = 300;

    static Map<String, SamplePages> all() {
        return SamplePages.all();
    }

    static Set<String> samples() {
        return SamplePages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageHasAsManyFindingsAsTheReport(String sample) throws Exception {
        int findings = all().get(sample).report().findings().size();

        assertEquals(findings, all().get(sample).parsed().count("//*[contains(concat(' ',@class,' '),' finding ')]"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageLeadsNowhereButIntoItself(String sample) throws Exception {
        ParsedPage page = all().get(sample).parsed();

        assertEquals(0, page.count("//@src|//@srcset|//@action|//@xlink|//script|//link|//iframe|//img|//@style"));
        for (String target : page.list("//@href")) {
            assertTrue(target.startsWith("#"), target);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePolicyOfAPageAllowsItsOwnStylesAndNothingElse(String sample) throws Exception {
        String page = all().get(sample).page();
        String block = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'"),
                all().get(sample).parsed().list("//meta[@http-equiv='Content-Security-Policy']/@content"));
        assertEquals(1, all().get(sample).parsed().count("//style"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAReaderSeesOfTheSummaryIsReadInAMinute(String sample) throws Exception {
        ParsedPage page = all().get(sample).parsed();
        String path = "//section[@id='summary']//text()[not(ancestor::details)]";
        int words = String.join(" ", page.list(path)).strip().split("\\s+").length;

        assertTrue(words <= WORDS_OF_A_MINUTE, () -> words + " words");
    }

    /** A key that only the dossier knows says nothing to a reader; as part of a fingerprint it is one to copy. */
    @ParameterizedTest
    @MethodSource("samples")
    void noLocalKeyStandsWhereAReaderLooksForADocument(String sample) throws Exception {
        List<String> keys = all().get(sample).parsed().list("//text()[contains(.,'local:')]");

        assertEquals(List.of(), keys);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyIdentifierStandsOnceAndEveryHeaderSaysWhatItIsFor(String sample) throws Exception {
        ParsedPage page = all().get(sample).parsed();
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
        ParsedPage page = all().get("kazakhstanPriorities").parsed();

        assertEquals(1, page.count("//ol[@class='turns']/li[contains(.,'CETS 210')]/time[@datetime='2025-04-24']"));
        assertEquals(1, page.count("//section[@id='access']//details[@id='pair-KZ-CETS-210']"));
        assertTrue(page.count("//section[@id='access']//ol[@class='steps']/li") > 3);
        assertEquals(3, page.count("//section[@id='timeline']//tr[contains(.,'Invitations to join')]"));
        assertTrue(page.count("//section[@id='budget']//*[local-name()='rect']") > 10);
    }

    /** The document names three invitations, all of which can be taken up on that day; one lapses on 23 April 2025. */
    @Test
    void theMatrixHasALetterForEachAnswerOfItsDay() throws Exception {
        Picture matrix = Pictures.matrix(Samples.kazakhstanPriorities(), AsOf.of(SamplePages.DAY));
        String invited = "//*[local-name()='g']/*[local-name()='text'][.='I']";
        String lapsed = "//*[local-name()='g']/*[local-name()='text'][.='L']";
        ParsedPage before = ParsedPage.of(matrix.print());
        ParsedPage after =
                ParsedPage.of(matrix.on(LocalDate.parse("2025-04-24")).print());

        assertEquals(3, before.count(invited));
        assertEquals(0, before.count(lapsed));
        assertEquals(2, after.count(invited));
        assertEquals(1, after.count(lapsed));
        assertEquals(1, before.count("//*[local-name()='text'][.='I  invited']"));
        assertEquals(0, before.count("//*[local-name()='text'][.='L  invitation lapsed']"));
        assertTrue(String.join(" ", before.list("//*[local-name()='text']")).contains("as of 1 January 2024"));
    }

    /** The plan says "April or June": two hatched months, and nothing between them. */
    @Test
    void theWorkPlanShowsImpreciseDatesAsSpans() throws Exception {
        ParsedPage page = all().get("paceWorkPlan").parsed();

        String row = "//section[@id='timeline']//*[local-name()='g'][contains(.,'Half day information')]";
        assertEquals(1, page.count(row + "[count(*[@class='unsure'])=2]"));
        assertTrue(page.count("//section[@id='activities']//td[@class='gap']") > 2);
    }

    @Domain(HemicycleDomain.class)
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aMadeDossierNeverBreaksItsPage(@ForAll Dossier dossier) throws Exception {
        Report report = RuleSets.standard().asOf(SamplePages.DAY).check(dossier);
        ParsedPage page = ParsedPage.of(ReportPage.of(dossier, report).print());
        List<String> ids = page.list("//@id");

        assertEquals(report.findings().size(), page.count("//*[contains(concat(' ',@class,' '),' finding ')]"));
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
    }
}
